"""The page of the board's own pictures: its sets, what each stands for, what is shown first."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.pictures import PictureChoice
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.pictures import PicturesPage
from app.ui.facilitator.pictures_bring import BringPart
from app.ui.facilitator.pictures_set import SetPart
from app.ui.parts.photo_trimmer import PhotoTrimmer
from app.ui.window import Window
from tests.pictures.bringing.samples import picture, svg, zipped
from tests.ui.facilitator.pictures_desk import (
    bring,
    look_at,
    open_desk,
    page_of,
    set_on_show,
)
from tests.ui.fit import cut_off, name, settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SIZE = QSize(60, 60)
CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, PhotoTrimmer)


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
    """Return a zip of two symbols: one that we have a drawing for, and one that we have not."""
    return zipped(tmp_path / "our_symbols.zip", {"bus.svg": svg(), "zebra.svg": svg()})


@pytest.fixture
def shown(qtbot: QtBot, page: PicturesPage, source: Path) -> SetPart:
    """Return the set of two symbols, on show."""
    return bring(qtbot, page, source)


def _go_to(shown: SetPart, word: str) -> str:
    """Go to the picture with a word, and return it."""
    labels = [shown.found.data(shown.found.index(row)) for row in (0, 1)]
    place = shown.found.index(labels.index(word))
    shown.grid.setCurrentIndex(place)
    return shown.found.pictures[place.row()]


def _choose_instead(shown: SetPart, typed: str, picture: str) -> None:
    """Press the drawing, find another picture, and choose it."""
    picker = shown.instead.open()
    picker.search.setText(typed)
    picker.grid.clicked.emit(picker.found.index(picker.found.pictures.index(picture)))


def _show_first(page: PicturesPage, choice: PictureChoice) -> None:
    page.first.pick(choice)
    page.first.activated.emit(page.first.currentIndex())


def _kept_first(services: Services) -> PictureChoice:
    return services.picture_sets.shown_first


def _as_shown(page: PicturesPage, picture: str = "bus") -> QImage:
    """A picture as a member's screens show it."""
    return page.look.pictures.pixmap(picture, SIZE).toImage()


def test_a_board_with_no_pictures_of_its_own_says_so(page: PicturesPage) -> None:
    assert page.no_sets.isVisible()
    assert page.list.count() == 0


def test_a_set_says_how_many_it_has_and_where_it_is_from(shown: SetPart) -> None:
    assert shown.credit.text() == "2 symbols"
    assert [shown.found.data(shown.found.index(row)) for row in (0, 1)] == ["bus", "zebra"]


def test_a_set_is_opened_from_the_list(
    qtbot: QtBot, page: PicturesPage, shown: SetPart, tmp_path: Path
) -> None:
    newer = bring(qtbot, page, zipped(tmp_path / "others.zip", {"hall.png": picture()}))
    assert [line.words for line in page.list.lines] == ["Others", "Our symbols"]
    page.list.setCurrentRow(1)
    assert set_on_show(page).about.id == shown.about.id != newer.about.id


def test_a_name_is_shown_as_it_is_never_as_markup(
    qtbot: QtBot, desk: Desk, page: PicturesPage, source: Path
) -> None:
    form = look_at(qtbot, page, source)
    form.name.setText("<b>Loud</b>")
    with qtbot.waitSignal(form.brought_in):
        form.bring.click()
    set_on_show(page).bin.click()
    said = [one for one in desk.findChildren(QLabel) if "<b>" in one.text()]
    assert len(said) > 1
    assert {one.textFormat() for one in said} == {Qt.TextFormat.PlainText}


def test_a_long_name_is_shown_whole(qtbot: QtBot, page: PicturesPage, source: Path) -> None:
    form = look_at(qtbot, page, source)
    form.name.setText("Pictures of every place that we went to in the summer " * 5)
    with qtbot.waitSignal(form.brought_in):
        form.bring.click()
    settle()
    assert list(cut_off(page)) == []


def test_what_means_the_same_as_a_drawing_stands_for_it(shown: SetPart) -> None:
    _go_to(shown, "bus")
    assert shown.instead.picture == "bus"
    assert shown.instead_words.text() == "“bus” is shown instead of our drawing “Bus”."
    assert shown.not_instead.isVisibleTo(shown)


def test_what_we_have_no_drawing_for_stands_on_its_own(shown: SetPart) -> None:
    _go_to(shown, "zebra")
    assert shown.instead.picture == ""
    assert "stands on its own" in shown.instead_words.text()
    assert not shown.not_instead.isVisibleTo(shown)


def test_a_picture_is_shown_instead_of_a_drawing_and_not_any_more(
    services: Services, page: PicturesPage, shown: SetPart
) -> None:
    _show_first(page, PictureChoice.SYMBOLS)
    ours = _as_shown(page, "bank")
    zebra = _go_to(shown, "zebra")
    _choose_instead(shown, "bank", "bank")
    assert services.album.stand_ins()["bank"] == zebra
    assert _as_shown(page, "bank") == _as_shown(page, zebra) != ours
    assert "our drawing “Bank”" in shown.instead_words.text()
    shown.not_instead.click()
    assert "bank" not in services.album.stand_ins()
    assert _as_shown(page, "bank") == ours
    assert "stands on its own" in shown.instead_words.text()


def test_one_of_our_own_pictures_instead_of_a_drawing_is_refused(
    services: Services, page: PicturesPage, shown: SetPart
) -> None:
    zebra = _go_to(shown, "zebra")
    before = services.picture_sets.pictures(shown.about.id)
    _choose_instead(shown, "zebra", zebra)
    assert page.problem.isVisible()
    assert page.problem.text() == "Please choose one of our drawings."
    assert shown.instead.picture == ""
    assert services.picture_sets.pictures(shown.about.id) == before


def test_a_removed_set_comes_back_with_undo(
    services: Services, desk: Desk, page: PicturesPage, shown: SetPart
) -> None:
    bus = _go_to(shown, "bus")
    shown.bin.click()
    assert services.picture_sets.all() == []
    assert page.list.count() == 0
    assert not isinstance(page.part, SetPart)
    assert bus not in services.album.find("bus")
    assert desk.notice.words.text() == "“Our symbols” was removed."
    desk.notice.undo.click()
    assert [line.thing for line in page.list.lines] == [shown.about.id]
    assert bus in services.album.find("bus")
    page.list.setCurrentRow(0)
    assert set_on_show(page).stands_for[bus] == "bus"


def test_shown_first_changes_what_members_see_and_back_again(
    services: Services, page: PicturesPage, shown: SetPart
) -> None:
    ours, bus = _as_shown(page), _go_to(shown, "bus")
    _show_first(page, PictureChoice.SYMBOLS)
    assert _kept_first(services) is PictureChoice.SYMBOLS
    assert _as_shown(page) == _as_shown(page, bus) != ours
    _show_first(page, PictureChoice.PHOTOS)
    assert _as_shown(page) == ours
    _show_first(page, PictureChoice.SYMBOLS)
    _show_first(page, PictureChoice.DRAWINGS)
    assert _kept_first(services) is PictureChoice.DRAWINGS
    assert _as_shown(page) == ours


def test_a_set_that_comes_goes_and_comes_back_is_shown_first_at_once(
    qtbot: QtBot, desk: Desk, page: PicturesPage, source: Path
) -> None:
    ours = _as_shown(page)
    _show_first(page, PictureChoice.SYMBOLS)
    shown = bring(qtbot, page, source)
    theirs = _as_shown(page)
    assert theirs != ours
    shown.bin.click()
    assert _as_shown(page) == ours
    desk.notice.undo.click()
    assert _as_shown(page) == theirs


def test_the_grid_shows_a_set_as_it_is_whatever_is_shown_first(
    page: PicturesPage, shown: SetPart
) -> None:
    _go_to(shown, "bus")
    icon = shown.instead.icon().pixmap(SIZE).toImage()
    _show_first(page, PictureChoice.SYMBOLS)
    _go_to(shown, "zebra")
    _go_to(shown, "bus")
    assert shown.instead.icon().pixmap(SIZE).toImage() == icon


@pytest.fixture(params=["nothing", "a set", "a form", "bad files", "a photo"])
def state(
    request: pytest.FixtureRequest, qtbot: QtBot, page: PicturesPage, source: Path
) -> PicturesPage:
    """Return the page in each state, one after another, with a set in its list."""
    bring(qtbot, page, source)
    files = {"good.svg": svg(), "bad.svg": b"<svg"}
    if request.param == "nothing":
        set_on_show(page).bin.click()
    elif request.param == "a photo":
        photo = source.with_name("hall.png")
        photo.write_bytes(picture())
        page.use_photo(photo)
    elif request.param in ("a form", "bad files"):
        form = look_at(qtbot, page, zipped(source.with_name("more.zip"), files))
        if request.param == "bad files":
            form.bring.click()
            qtbot.waitUntil(form.bad.isVisible)
    settle()
    return page


def test_the_keyboard_alone_reaches_everything_and_changes_nothing_on_the_way(
    qtbot: QtBot, state: PicturesPage
) -> None:
    part = state.part
    with qtbot.waitActive(state.window()):
        state.window().activateWindow()
    state.photo.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    while (widget := QApplication.focusWidget()) not in met:
        assert widget is not None
        met.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    controls = [one for one in state.findChildren(QWidget) if isinstance(one, CONTROLS)]
    usable = {one for one in controls if one.isVisible() and one.isEnabled()}
    usable = {one for one in usable if not isinstance(one.parentWidget(), CONTROLS)}
    assert [name(one) for one in usable - set(met)] == []
    assert state.part is part


def test_everything_has_a_name_for_screen_readers(state: PicturesPage) -> None:
    assert list(unnamed(state)) == []


def test_only_an_arrow_in_the_list_leaves_a_form_for_a_set(
    qtbot: QtBot, page: PicturesPage, shown: SetPart, source: Path
) -> None:
    assert isinstance(look_at(qtbot, page, source), BringPart)
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert isinstance(page.part, BringPart)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert set_on_show(page).about.id == shown.about.id
