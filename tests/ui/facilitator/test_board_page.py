"""Board: its details and who letters are from are saved as one types, and nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from app.domain.people import Facilitator
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import FacilitatorRow
from app.storage.store import Store
from app.ui.facilitator.board import BoardPage
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import REACHED_FROM, Page, PageName
from app.ui.look import Look
from app.ui.window import LEAST, Window
from tests.pictures.bringing.samples import quarters, with_notes
from tests.ui.facilitator.pictures_desk import look_of
from tests.ui.fit import cut_off, named, outside, overlapping, settle, stops, too_small, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BOTH = ("Dev Okafor", "Moira Tennant")
LONG_NAME = "Elmshire Learning Disability Partnership Board"


@pytest.fixture
def look(services: Services) -> Look:
    """Return the look of the practice board, with its own photos."""
    return look_of(services)


@pytest.fixture
def desk(window: Window, look: Look, services: Services) -> Desk:
    """Return the desk with all its pages, open at the board."""
    makers = dict.fromkeys(PageName, lambda: Page(look, "Another page"))
    desk = Desk(
        look,
        services.boards.board().short_name,
        services.removals,
        {**makers, PageName.BOARD: lambda: BoardPage(look, services)},
    )
    window.show_screen(desk)
    desk.open(PageName.BOARD)
    return desk


@pytest.fixture
def page(desk: Desk) -> BoardPage:
    """Return the page."""
    assert isinstance(desk.page, BoardPage)
    return desk.page


@pytest.fixture
def _nobody(store: Store) -> None:
    """Leave the board with a contact and no facilitators, as after set-up."""
    with store.sessions.begin() as session:
        for row in session.query(FacilitatorRow):
            session.delete(row)


def _type(field: QLineEdit, words: str) -> None:
    field.setText(words)
    field.textEdited.emit(words)


def _choose(page: BoardPage, name: str) -> None:
    pick = page.from_who.pick
    pick.setCurrentIndex(pick.findText(name))
    pick.activated.emit(pick.currentIndex())


def _listed(page: BoardPage) -> list[str]:
    pick = page.from_who.pick
    return [pick.itemText(at) for at in range(pick.count())]


def _names(services: Services) -> list[str]:
    return [one.name for one in services.senders.all()]


def test_what_is_kept_of_the_board_is_shown(services: Services, page: BoardPage) -> None:
    board = services.boards.board()
    for name, field in page.details.fields.items():
        assert field.text() == getattr(board, name)
    assert page.details.address.toPlainText() == board.address


def test_looking_changes_nothing(services: Services, desk: Desk) -> None:
    board, everyone = services.boards.board(), services.senders.all()
    desk.open(PageName.TODAY)
    assert (services.boards.board(), services.senders.all()) == (board, everyone)


@pytest.mark.parametrize(
    "name", ["name", "short_name", "phone", "text", "email", "complaints_name"]
)
def test_a_detail_is_saved_and_nothing_else_changes(
    services: Services, page: BoardPage, name: str
) -> None:
    wanted = vars(services.boards.board()) | {name: "Ŵyn & Ali"}
    _type(page.details.fields[name], " Ŵyn & Ali ")
    page.save_now()
    assert vars(services.boards.board()) == wanted


def test_an_address_has_a_line_for_each_part_and_is_seen_whole(
    services: Services, page: BoardPage
) -> None:
    address = "Elm House\n5 New Street\nElmbury\nZZ99 3VY"
    page.details.address.setPlainText(address)
    page.save_now()
    assert services.boards.board().address == address
    settle()
    assert not page.details.address.verticalScrollBar().isVisible()


def test_a_board_is_never_left_without_a_name_and_nothing_typed_is_lost(
    services: Services, page: BoardPage
) -> None:
    before = services.boards.board()
    _type(page.details.fields["name"], "")
    _type(page.details.fields["phone"], "0300 1")
    page.save_now()
    assert page.problem.text() == "Please write something first."
    assert services.boards.board() == before
    _type(page.details.fields["name"], "Ashby Board")
    page.save_now()
    assert not page.problem.isVisible()
    assert services.boards.board() == replace(before, name="Ashby Board", phone="0300 1")


def test_without_a_short_name_the_name_stands_on_letters(
    services: Services, page: BoardPage
) -> None:
    _type(page.details.fields["short_name"], "")
    page.save_now()
    assert services.boards.board().short_name == services.boards.board().name


def test_how_it_stands_in_a_letter_follows_what_is_typed(page: BoardPage) -> None:
    part = page.from_who
    assert part.in_letter.text() == "From Moira Tennant, Board facilitator"
    _type(part.fields["job"], "Helper")
    assert part.in_letter.text() == "From Moira Tennant, Helper"
    _type(part.fields["job"], "")
    assert part.in_letter.text() == "From Moira Tennant"
    _type(part.fields["name"], " ")
    assert part.in_letter.text() == page.look("our_board.no_name_yet").words


def test_a_new_name_is_also_who_people_can_ask_whatever_else_is_typed(
    services: Services, page: BoardPage
) -> None:
    before = services.boards.board()
    _type(page.from_who.fields["name"], "Moira Rowe")
    _type(page.details.fields["phone"], "0300 1")
    page.save_now()
    _type(page.details.fields["text"], "0300 2")
    page.save_now()
    assert services.senders.sender().name == "Moira Rowe"
    assert services.boards.board() == replace(
        before, contact_name="Moira Rowe", phone="0300 1", text="0300 2"
    )
    assert _listed(page) == ["Dev Okafor", "Moira Rowe"]


def test_letters_are_from_whoever_is_chosen(services: Services, page: BoardPage) -> None:
    _choose(page, "Dev Okafor")
    assert services.senders.sender().name == "Dev Okafor"
    assert services.boards.board().contact_name == "Dev Okafor"
    assert page.from_who.in_letter.text() == "From Dev Okafor, Involvement worker"
    assert page.from_who.face.face == services.senders.sender().photo
    assert len(services.senders.all()) == 2


def test_what_was_typed_is_saved_when_someone_else_is_chosen(
    services: Services, page: BoardPage
) -> None:
    _type(page.from_who.fields["organisation"], "Elmshire Voices")
    _choose(page, "Dev Okafor")
    kept = {one.name: one.organisation for one in services.senders.all()}
    assert kept["Moira Tennant"] == "Elmshire Voices"
    assert kept["Dev Okafor"] != "Elmshire Voices"


def test_someone_new_is_kept_once_their_name_is_written(
    services: Services, page: BoardPage
) -> None:
    page.from_who.add.click()
    page.save_now()
    assert page.from_who.fields["name"].hasFocus()
    assert services.senders.sender().name == "Moira Tennant"
    _type(page.from_who.fields["name"], "Aya Rowe")
    _type(page.from_who.fields["job"], "Helper")
    page.save_now()
    aya = services.senders.sender()
    assert (aya.name, aya.job, aya.photo) == ("Aya Rowe", "Helper", "")
    assert set(_listed(page)) == set(_names(services)) == {"Aya Rowe", *BOTH}


def test_someone_new_without_a_name_is_gone_when_another_is_chosen(
    services: Services, page: BoardPage
) -> None:
    page.from_who.add.click()
    page.from_who.add.click()
    assert len(_listed(page)) == 3
    _choose(page, "Moira Tennant")
    assert _listed(page) == _names(services) == list(BOTH)
    assert not page.problem.isVisible()


def test_a_sender_is_never_left_without_a_name_and_the_page_says_so(
    services: Services, page: BoardPage
) -> None:
    before = services.senders.all()
    _type(page.from_who.fields["name"], "")
    page.save_now()
    assert page.problem.text() == "Please write something first."
    _choose(page, "Dev Okafor")
    assert not page.problem.isVisible()
    assert services.senders.all() == before


def test_a_name_that_is_in_the_list_is_told(services: Services, page: BoardPage) -> None:
    _type(page.from_who.fields["name"], "Dev Okafor")
    page.save_now()
    assert "Dev Okafor is in the list already." in page.problem.text()
    assert _names(services) == list(BOTH)
    assert services.senders.sender().name == "Moira Tennant"


@pytest.mark.usefixtures("_nobody")
def test_after_set_up_the_contact_is_shown_and_can_be_given_a_job(
    services: Services, desk: Desk
) -> None:
    desk.open(PageName.BOARD)
    assert isinstance(desk.page, BoardPage)
    part = desk.page.from_who
    assert part.in_letter.text() == "From Moira Tennant"
    assert part.face.accessibleName() == desk.look("people.no_face").words
    desk.page.save_now()
    assert services.senders.all() == []
    _type(part.fields["job"], "Helper")
    desk.page.save_now()
    assert services.senders.all() == [Facilitator(part.who.id, "Moira Tennant", "Helper")]


@pytest.mark.usefixtures("_nobody")
def test_the_contact_stays_in_the_list_when_someone_is_added(
    services: Services, desk: Desk
) -> None:
    desk.open(PageName.BOARD)
    assert isinstance(desk.page, BoardPage)
    desk.page.from_who.add.click()
    _type(desk.page.from_who.fields["name"], "Aya Rowe")
    desk.page.save_now()
    assert _names(services) == ["Aya Rowe", "Moira Tennant"]
    assert services.boards.board().contact_name == "Aya Rowe"


def test_a_drawn_face_is_chosen_and_saved(services: Services, page: BoardPage) -> None:
    chooser = page.from_who.face.open()
    chooser.grid.clicked.emit(chooser.found.index(20))
    page.save_now()
    assert services.senders.sender().photo == "avatar_21"


def test_a_photo_is_kept_only_once_someone_says_that_they_agreed(
    services: Services, page: BoardPage, tmp_path: Path
) -> None:
    file = tmp_path / "me.jpg"
    file.write_bytes(with_notes(quarters((400, 200)), "JPEG"))
    popup = page.from_who.face.trim_photo(file)
    popup.use.click()
    page.save_now()
    assert services.senders.sender().photo == "avatar_31"
    popup.agreed.click()
    popup.use.click()
    page.save_now()
    photo = services.senders.sender().photo
    assert services.album.contents([photo])[photo].startswith(b"\xff\xd8")
    assert photo not in services.album.find("Moira")


def test_the_keyboard_goes_through_the_page_in_order_and_everything_has_a_name(
    page: BoardPage, services: Services
) -> None:
    settle()
    first, *others = services.help_contacts.all()
    for other in others:
        services.removals.remove(Thing.SIGNPOST, other.id)
    page.refresh()
    settle()
    assert [one.accessibleName() or named(one) for one in stops(page)] == [
        "Keep safe",
        "Full name",
        "Short name",
        "Address",
        "Phone",
        "Text number",
        "Email",
        "Complaints go to",
        "Complaints phone",
        "Keep them for",
        "Letters are from",
        "Add another",
        "Face of Moira Tennant. Press to change",
        "Name",
        "Job",
        "Organisation",
        "Who to call",
        "Number",
        f"{first.name}: I tried it today",
        f"Remove: {first.name}",
        "Add a contact",
    ]


def test_the_page_fits_the_window(desk: Desk, page: BoardPage) -> None:
    settle()
    for check in (outside, overlapping, cut_off, unnamed):
        assert list(check(page)) == []


@pytest.mark.parametrize(("name", "least"), [("Elmshire Board", True), (LONG_NAME, False)])
def test_the_way_to_every_page_fits_in_a_low_window_and_beside_a_long_name(
    window: Window, desk: Desk, name: str, *, least: bool
) -> None:
    window.resize(LEAST if least else window.size())
    desk.side.rename(name)
    settle()
    assert len(desk.side.buttons) == len(PageName) - len(REACHED_FROM)
    for check in (outside, overlapping, too_small):
        assert list(check(desk.side)) == []
    title = desk.side.title
    assert title.height() >= title.heightForWidth(title.width())


def test_a_help_contact_is_added_and_tried(page: BoardPage, services: Services) -> None:
    page.help.add.click()
    row = page.help.rows[-1]
    row.name.setText("The helpline")
    row.name.textEdited.emit("The helpline")
    row.number.setText("01632 960 500")
    row.number.textEdited.emit("01632 960 500")
    page.save_now()
    (kept,) = [one for one in services.help_contacts.all() if one.name == "The helpline"]
    assert (kept.number, kept.checked_on) == ("01632 960 500", None)
    assert row.tried.text() == "Nobody has tried this number yet."
    row.try_it.click()
    page.save_now()
    (kept,) = [one for one in services.help_contacts.all() if one.name == "The helpline"]
    assert kept.is_ready


def test_another_number_has_to_be_tried_anew(page: BoardPage, services: Services) -> None:
    row = next(one for one in page.help.rows if one.contact.is_ready)
    row.number.setText("01632 960 999")
    row.number.textEdited.emit("01632 960 999")
    page.save_now()
    (kept,) = [one for one in services.help_contacts.all() if one.id == row.contact.id]
    assert (kept.number, kept.checked_on) == ("01632 960 999", None)


def test_a_help_contact_that_is_removed_comes_back_with_undo(
    desk: Desk, page: BoardPage, services: Services
) -> None:
    row = page.help.rows[0]
    row.bin.click()
    assert row.contact.id not in [one.id for one in services.help_contacts.all()]
    desk.notice.undo.click()
    assert row.contact.id in [one.contact.id for one in page.help.rows]
