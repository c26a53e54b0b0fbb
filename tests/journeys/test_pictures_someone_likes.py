"""The pictures one person likes to see: chosen at the desk, shown while they are here."""

from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.domain.pictures import OWN, PictureChoice, PictureKind, PictureSet
from app.opened import OpenBoard
from app.ui.facilitator.page import PageName
from app.ui.facilitator.people import PeoplePage
from app.ui.window import Window
from tests.journeys.hands import mouse, press_with
from tests.pictures.bringing.samples import svg, zipped


def test_someones_own_choice_of_pictures_is_worn_for_their_visit_and_put_back(
    window: Window, board: OpenBoard, tmp_path: Path
) -> None:
    bus = _bring_a_bus(board, tmp_path)
    ours = _as_shown(board)
    _let_kofi_see_symbols(board)
    hand = mouse(window)
    assert _as_shown(board) == ours

    press_with(hand, "Kofi")
    assert _as_shown(board) == _as_shown(board, bus) != ours
    press_with(hand, "Good", "Next", "Next", "I have finished", "Next", "Good", "Next")
    assert _as_shown(board) != ours
    press_with(hand, "Back to the start")
    assert _as_shown(board) == ours

    press_with(hand, "Sandra")
    assert _as_shown(board) == ours


def _bring_a_bus(board: OpenBoard, folder: Path) -> str:
    """Bring in a symbol that means the same as our drawing of a bus."""
    source = zipped(folder / "symbols.zip", {"bus.svg": svg()})
    about = PictureSet(uuid4(), "Symbols", PictureKind.SYMBOL)
    board.services.picture_sets.bring_in(
        source, about, lambda drawing: drawing, lambda _done, _all: None
    )
    return next(one for one in board.services.album.find("bus") if one.startswith(OWN))


def _let_kofi_see_symbols(board: OpenBoard) -> None:
    """Say at the desk, on the page of people, that Kofi likes symbols."""
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.PEOPLE)
    page = board.desk.page
    assert isinstance(page, PeoplePage)
    page.list.setCurrentRow([line.words for line in page.list.lines].index("Kofi"))
    assert page.form
    page.form.setCurrentWidget(page.form.likes)
    page.form.likes.screen_likes.pictures.pick(PictureChoice.SYMBOLS)
    page.form.likes.screen_likes.pictures.activated.emit(
        page.form.likes.screen_likes.pictures.currentIndex()
    )
    board.desk.side.hand_over.click()
    kofi = next(one for one in board.services.people.members() if one.name == "Kofi")
    assert kofi.screen.pictures is PictureChoice.SYMBOLS


def _as_shown(board: OpenBoard, picture: str = "bus") -> QImage:
    """A picture as the screens show it now."""
    return board.stage.look.pictures.pixmap(picture, QSize(60, 60)).toImage()
