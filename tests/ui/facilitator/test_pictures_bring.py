"""Bringing a set of pictures in: the form, the credit line, bad files, and stopping."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.pictures import OWN, PictureKind
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.pictures import PicturesPage
from app.ui.facilitator.pictures_bring import BringPart
from app.ui.window import Window
from tests.pictures.bringing.samples import (
    board,
    data_uri,
    folder,
    image,
    picture,
    svg,
    zipped,
)
from tests.ui.facilitator.pictures_desk import (
    bring,
    bring_in,
    look_at,
    open_desk,
    page_of,
    set_on_show,
)
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MANY = 1500
EVIL = svg("<script>alert(1)</script>")


@pytest.fixture
def desk(window: Window, services: Services) -> Desk:
    """Return the desk, open at its pictures."""
    return open_desk(window, services)


@pytest.fixture
def page(desk: Desk) -> PicturesPage:
    """Return the page of a board that has brought nothing yet."""
    return page_of(desk)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a zip of two symbols and a list of their words."""
    words = b"file,label,keywords\nz1.svg,zebra,stripes;safari\nl1.svg,lorry,truck\n"
    files = {"z1.svg": svg(), "l1.svg": svg(), "words.csv": words}
    return zipped(tmp_path / "our_symbols.zip", files)


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Return a zip of two good pictures, and two that cannot be used."""
    files = {"good.svg": svg(), "hall.png": picture(), "evil.svg": EVIL, "notes.png": b"notes"}
    return zipped(tmp_path / "mixed.zip", files)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a zip that takes a while."""
    return zipped(tmp_path / "large.zip", {f"lorry_{n}.svg": svg() for n in range(MANY)})


@pytest.fixture
def form(qtbot: QtBot, page: PicturesPage, source: Path) -> BringPart:
    """Return the form about the two symbols."""
    return look_at(qtbot, page, source)


def _type(field: QLineEdit, words: str) -> None:
    field.setText(words)
    field.textEdited.emit(words)


def _nothing_came_in(services: Services) -> bool:
    services.album.open()
    own = [one for one in services.album.library.pictures if one.id.startswith(OWN)]
    return not services.picture_sets.all() and not own


def _bad(form: BringPart) -> list[str]:
    return [form.bad.item(row).text() for row in range(form.bad.count())]


def _refused(qtbot: QtBot, form: BringPart) -> None:
    form.bring.click()
    qtbot.waitUntil(form.problem.isVisible)


def test_the_form_begins_with_what_the_file_says_of_itself(form: BringPart) -> None:
    assert form.count.text() == "2 pictures"
    assert form.word_list.text() == "Their words come from words.csv."
    assert form.name.text() == "Our symbols"
    assert form.kind.value is PictureKind.SYMBOL


def test_a_folder_of_photos_is_known_as_photos(
    qtbot: QtBot, page: PicturesPage, tmp_path: Path
) -> None:
    photos = folder(tmp_path / "Our hall", {"door.jpg": picture("JPEG")})
    form = look_at(qtbot, page, photos)
    assert form.count.text() == "1 picture"
    assert form.word_list.text() == "Their words come from the names of the files."
    assert form.kind.value is PictureKind.PHOTO


def test_a_board_with_makers_fills_in_who_they_are(
    qtbot: QtBot, page: PicturesPage, tmp_path: Path
) -> None:
    terms = {"type": "Creative Commons Attribution", "author_name": "A Painter"}
    dots = image("7", data=data_uri(picture()), license=terms)
    file = tmp_path / "board.obf"
    file.write_bytes(board({"hall": "7"}, [dots]))
    form = look_at(qtbot, page, file)
    assert (form.author.text(), form.licence.text()) == tuple(reversed(terms.values()))
    assert form.wants_credit.isChecked()
    assert form.about.credit.line == "A Painter, Creative Commons Attribution"


def test_the_line_is_made_from_the_name_the_author_and_the_licence(form: BringPart) -> None:
    _type(form.author, "A Painter")
    _type(form.licence, "CC BY-SA 4.0")
    assert form.credit.text() == "Our symbols, A Painter, CC BY-SA 4.0"
    assert form.wants_credit.isChecked()


@pytest.mark.parametrize(("licence", "wants"), [("cc-by 4.0", True), ("CC0", False)])
def test_the_tick_follows_the_licence(form: BringPart, licence: str, *, wants: bool) -> None:
    _type(form.licence, licence)
    assert form.wants_credit.isChecked() is wants
    assert form.credit.isEnabled() is wants


def test_a_licence_picked_from_the_list_counts_as_typed(qtbot: QtBot, form: BringPart) -> None:
    form.licence.setFocus()
    qtbot.keyClicks(form.licence, "cc by-s")
    offered = form.licence.completer().popup()
    assert offered is not None
    qtbot.keyClick(offered, Qt.Key.Key_Down)
    qtbot.keyClick(offered, Qt.Key.Key_Return)
    assert form.credit.text() == "Our symbols, CC BY-SA 4.0"


def test_a_tick_set_by_hand_stays(form: BringPart) -> None:
    form.wants_credit.click()
    _type(form.licence, "CC0")
    assert form.wants_credit.isChecked()


def test_a_line_in_ones_own_words_stays_until_it_is_emptied(form: BringPart) -> None:
    _type(form.credit, "Thanks to A Painter")
    _type(form.author, "Somebody")
    assert form.credit.text() == "Thanks to A Painter"
    _type(form.credit, "")
    _type(form.author, "A Painter")
    assert form.credit.text() == "Our symbols, A Painter"


@pytest.mark.parametrize("ticked", [True, False])
def test_the_line_is_printed_only_when_it_is_ticked(
    qtbot: QtBot, services: Services, page: PicturesPage, form: BringPart, *, ticked: bool
) -> None:
    _type(form.author, "A Painter")
    _type(form.licence, "CC BY 4.0")
    if not ticked:
        form.wants_credit.click()
    made = bring_in(qtbot, form)
    line = "Our symbols, A Painter, CC BY 4.0"
    assert services.album.credits(services.picture_sets.pictures(made.id)) == [line] * ticked
    assert (f"In print: {line}" in set_on_show(page).credit.text()) is ticked


def test_the_new_set_is_shown_and_its_pictures_are_found(
    qtbot: QtBot, services: Services, page: PicturesPage, form: BringPart
) -> None:
    made = bring_in(qtbot, form)
    shown = set_on_show(page)
    assert shown.about.id == made.id
    assert sorted(shown.found.pictures) == sorted(services.picture_sets.pictures(made.id))
    assert page.list.currentItem().text() == "Our symbols"
    assert page.list.lines[0].under == "2 symbols"
    assert not page.no_sets.isVisible()
    assert services.album.find("safari")[0] in shown.found.pictures


def test_it_says_how_far_it_has_come(qtbot: QtBot, form: BringPart) -> None:
    values: list[int] = []
    form.progress.valueChanged.connect(values.append)
    bring_in(qtbot, form)
    assert {1, 2} <= set(values)


def test_stopping_half_way_leaves_nothing(
    qtbot: QtBot, services: Services, page: PicturesPage, large: Path
) -> None:
    form = look_at(qtbot, page, large)
    with qtbot.waitSignal(form.progress.valueChanged):
        form.bring.click()
    assert form.progress.maximum() == MANY
    form.stop.click()
    qtbot.waitUntil(form.problem.isVisible)
    assert form.problem.text() == "Stopped. Nothing was brought in."
    assert form.bring.isVisible()
    assert not form.stop.isVisible()
    assert _nothing_came_in(services)


def test_stop_is_under_the_keyboard_while_it_works(
    qtbot: QtBot, services: Services, page: PicturesPage, large: Path
) -> None:
    qtbot.waitUntil(page.isVisible)
    form = look_at(qtbot, page, large)
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    form.bring.setFocus()
    qtbot.keyClick(form.bring, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is form.stop
    qtbot.keyClick(form.stop, Qt.Key.Key_Space)
    qtbot.waitUntil(form.problem.isVisible)
    assert QApplication.focusWidget() is form.bring
    assert _nothing_came_in(services)


def test_leaving_the_page_stops_the_work_and_leaves_nothing(
    qtbot: QtBot, services: Services, desk: Desk, page: PicturesPage, large: Path
) -> None:
    form = look_at(qtbot, page, large)
    with qtbot.waitSignal(form.progress.valueChanged):
        form.bring.click()
    desk.open(PageName.TODAY)
    settle()
    qtbot.waitUntil(lambda: QThreadPool.globalInstance().activeThreadCount() == 0)
    assert _nothing_came_in(services)


def test_each_bad_file_is_named_with_its_reason(
    qtbot: QtBot, services: Services, page: PicturesPage, mixed: Path
) -> None:
    form = look_at(qtbot, page, mixed)
    _refused(qtbot, form)
    assert form.problem.text() == "2 of the files cannot be used. Nothing was brought in."
    evil, notes = _bad(form)
    assert evil.startswith("evil.svg")
    assert "programs or links" in evil
    assert notes.startswith("notes.png")
    assert "not a picture" in notes
    assert _nothing_came_in(services)


def test_a_long_reason_can_be_read_to_its_end(
    qtbot: QtBot, page: PicturesPage, tmp_path: Path
) -> None:
    name = "the hall where we met in the summer of last year " * 2
    form = look_at(qtbot, page, folder(tmp_path / "hall", {f"{name}.svg": EVIL}))
    _refused(qtbot, form)
    settle()
    assert form.bad.horizontalScrollBar().maximum() == 0


def test_the_others_come_in_without_the_bad_ones(
    qtbot: QtBot, services: Services, page: PicturesPage, mixed: Path
) -> None:
    form = look_at(qtbot, page, mixed)
    _refused(qtbot, form)
    with qtbot.waitSignal(form.brought_in):
        form.bring_rest.click()
    named = {services.album.library.label(one) for one in set_on_show(page).found.pictures}
    assert named == {"good", "hall"}


def test_where_every_file_is_bad_there_are_no_others_to_bring_in(
    qtbot: QtBot, services: Services, page: PicturesPage, tmp_path: Path
) -> None:
    form = look_at(qtbot, page, zipped(tmp_path / "bad.zip", {"a.svg": EVIL, "b.svg": EVIL}))
    _refused(qtbot, form)
    assert form.bad.count() == 2
    assert not form.bring_rest.isVisible()
    assert _nothing_came_in(services)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("torn.zip", "The file torn.zip is damaged. Please copy it again from where it came."),
        (
            "none.zip",
            "There are no pictures in none.zip. Please choose another file or folder.",
        ),
        ("gone.zip", "We cannot find gone.zip. Please choose it again."),
    ],
)
def test_a_file_that_is_no_use_is_told_in_one_sentence(
    qtbot: QtBot, services: Services, page: PicturesPage, tmp_path: Path, name: str, why: str
) -> None:
    zipped(tmp_path / "none.zip", {"readme.txt": b"Hello", "notes.txt": b"Bye"})
    (tmp_path / "torn.zip").write_bytes((tmp_path / "none.zip").read_bytes()[:40])
    before = page.part
    page.look_at(tmp_path / name)
    qtbot.waitUntil(page.problem.isVisible)
    assert page.problem.text() == why
    assert page.part is before
    assert _nothing_came_in(services)


def test_what_went_wrong_is_not_said_of_the_next_thing(
    qtbot: QtBot, page: PicturesPage, source: Path, tmp_path: Path
) -> None:
    bring(qtbot, page, source)
    page.look_at(tmp_path / "gone.zip")
    qtbot.waitUntil(page.problem.isVisible)
    page.list.setCurrentRow(-1)
    page.list.setCurrentRow(0)
    assert not page.problem.isVisible()


@pytest.mark.parametrize("name", ["", "OUR symbols "])
def test_a_set_needs_a_name_of_its_own(
    qtbot: QtBot, services: Services, page: PicturesPage, source: Path, name: str
) -> None:
    bring(qtbot, page, source)
    form = look_at(qtbot, page, source)
    _type(form.name, name)
    _refused(qtbot, form)
    assert len(services.picture_sets.all()) == 1
    _type(form.name, "Others")
    assert bring_in(qtbot, form).name == "Others"
