"""The button that shows a picture, and the pictures to choose from."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pictures.library import Library
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.picture_chooser import matching
from app.ui.look import Look
from app.ui.pictures import Pictures
from app.wording.catalogue import Catalogue

# Without a screen there is nobody to raise a popup for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def look() -> Look:
    """Return the ordinary look."""
    return Look(Catalogue(), Pictures(Library()))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a window for the buttons to be in."""
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return page


@pytest.fixture
def button(look: Look, page: QWidget) -> PictureButton:
    """Return a button that shows a bus."""
    button = PictureButton(look, "bus", parent=page)
    button.show()
    return button


def test_a_screen_reader_says_which_picture_it_is(button: PictureButton) -> None:
    assert button.accessibleName() == "Picture: Bus. Press to change"


def test_a_button_with_no_picture_says_so(look: Look, page: QWidget) -> None:
    assert "none yet" in PictureButton(look, "", parent=page).accessibleName()


def test_pressing_a_picture_chooses_it_and_shuts_the_pictures(
    qtbot: QtBot, button: PictureButton
) -> None:
    chooser = button.open()
    chooser.search.setText("doctor")
    with qtbot.waitSignal(button.chosen) as chosen:
        chooser.grid.clicked.emit(chooser.found.index(0))
    assert chosen.args == ["doctor"]
    assert button.picture == "doctor"
    assert not chooser.isVisible()


def test_enter_chooses_the_first_picture_found(qtbot: QtBot, button: PictureButton) -> None:
    chooser = button.open()
    qtbot.keyClicks(chooser.search, "taxi")
    with qtbot.waitSignal(button.chosen) as chosen:
        qtbot.keyClick(chooser.search, Qt.Key.Key_Return)
    assert chosen.args == ["taxi"]


def test_arrows_go_from_the_search_to_another_picture(
    qtbot: QtBot, button: PictureButton
) -> None:
    chooser = button.open()
    chooser.search.setText("sa")
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    qtbot.keyClick(chooser.grid, Qt.Key.Key_Right)
    second = chooser.found.pictures[1]
    with qtbot.waitSignal(button.chosen) as chosen:
        qtbot.keyClick(chooser.grid, Qt.Key.Key_Return)
    assert chosen.args == [second]


def test_typing_among_the_pictures_goes_on_searching(
    qtbot: QtBot, button: PictureButton
) -> None:
    chooser = button.open()
    qtbot.keyClick(chooser.search, Qt.Key.Key_Down)
    qtbot.keyClicks(chooser.grid, "b")
    assert chooser.search.text() == "b"


def test_escape_shuts_the_pictures_and_changes_nothing(
    qtbot: QtBot, button: PictureButton
) -> None:
    chooser = button.open()
    with qtbot.assertNotEmitted(button.chosen), qtbot.waitSignal(chooser.destroyed):
        qtbot.keyClick(chooser.search, Qt.Key.Key_Escape)
    assert button.picture == "bus"


def test_what_was_chosen_last_comes_first_on_every_button_of_the_window(
    look: Look, page: QWidget, button: PictureButton
) -> None:
    chooser = button.open()
    chooser.grid.clicked.emit(chooser.found.index(chooser.found.pictures.index("taxi")))
    other = PictureButton(look, "", parent=page)
    assert other.open().found.pictures[0] == "taxi"


def test_searching_for_what_is_not_there_says_so(button: PictureButton) -> None:
    chooser = button.open()
    chooser.search.setText("zzzz")
    assert chooser.nothing.isVisible()
    assert chooser.found.pictures == []


def test_pictures_are_found_by_their_other_words() -> None:
    assert "house" in matching(Library(), "home")


def test_a_picture_whose_word_begins_with_what_was_typed_comes_first() -> None:
    assert matching(Library(), "bus")[0] == "bus"


def test_only_drawn_pictures_are_offered() -> None:
    library = Library()
    assert all(library.file(picture) for picture in matching(library, ""))
