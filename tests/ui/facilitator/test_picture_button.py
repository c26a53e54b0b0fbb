"""The button that shows a picture, and the pictures to choose from."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.pictures.library import Library
from app.services.all import Services
from app.ui.facilitator.picture_button import PictureButton
from app.ui.facilitator.picture_picker import PicturePicker
from app.ui.look import Look
from app.ui.pictures import Pictures
from app.wording.catalogue import Catalogue

# Without a screen there is nobody to raise a popup for.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def look(services: Services) -> Look:
    """Return the look of an open board."""
    return Look(Catalogue(), Pictures(services.album.library, services.album))


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """Return a window for the buttons to be in."""
    page = QWidget()
    QVBoxLayout(page)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    return page


def put_on(page: QWidget, button: PictureButton) -> PictureButton:
    """Put a button on a page."""
    layout = page.layout()
    assert layout is not None
    layout.addWidget(button)
    return button


@pytest.fixture
def button(look: Look, page: QWidget) -> PictureButton:
    """Return a button that shows a bus, chosen for its sentence."""
    return put_on(page, PictureButton(look, "bus", sentence="The bus is late."))


def group(picker: PicturePicker, name: str) -> list[str]:
    """Open a group of pictures and return what is in it."""
    found = picker.groups.findItems(name, Qt.MatchFlag.MatchExactly)
    picker.groups.setCurrentItem(found[0])
    return picker.found.pictures


def test_a_screen_reader_says_which_picture_it_is(button: PictureButton) -> None:
    assert button.accessibleName() == "Picture: Bus. Press to change"


def test_a_button_with_no_picture_says_so(look: Look) -> None:
    assert "none yet" in PictureButton(look).accessibleName()


def test_the_picture_is_guessed_while_the_words_are_typed(look: Look) -> None:
    button = PictureButton(look)
    button.read("The tax")
    button.read("The taxi was early.")
    assert button.picture == "taxi"
    assert "a guess" in button.accessibleName()
    assert button.property("guess") == "true"


def test_a_guess_follows_the_words_until_somebody_chooses(look: Look, page: QWidget) -> None:
    button = put_on(page, PictureButton(look))
    button.read("The doctor was kind.")
    picker = button.open()
    picker.search.setText("hospital")
    picker.grid.clicked.emit(picker.found.index(0))
    button.read("The bus was late.")
    assert button.picture == "hospital"
    assert "a guess" not in button.accessibleName()


def test_words_that_suggest_nothing_leave_the_picture_alone(look: Look) -> None:
    button = PictureButton(look, "bus")
    button.read("Xyzzy")
    assert button.picture == "bus"


def test_a_picture_that_was_chosen_before_is_not_guessed_again(button: PictureButton) -> None:
    button.read("The dentist is kind.")
    assert button.picture == "bus"


def test_what_is_suggested_for_the_words_comes_first(button: PictureButton) -> None:
    picker = button.open()
    assert picker.groups.item(0).text() == "Suggested"
    assert picker.found.pictures[0] == "bus"


def test_pressing_a_picture_chooses_it_and_shuts_the_pictures(
    qtbot: QtBot, button: PictureButton
) -> None:
    picker = button.open()
    picker.search.setText("doctor")
    with qtbot.waitSignal(button.chosen) as chosen:
        picker.grid.clicked.emit(picker.found.index(0))
    assert chosen.args == ["doctor"]
    assert button.picture == "doctor"
    assert not picker.isVisible()


def test_use_this_picture_chooses_the_one_that_is_previewed(
    qtbot: QtBot, button: PictureButton
) -> None:
    picker = button.open()
    picker.search.setText("taxi")
    with qtbot.waitSignal(button.chosen) as chosen:
        picker.preview.use.click()
    assert chosen.args == ["taxi"]


def test_the_preview_shows_the_line_as_a_member_sees_it(button: PictureButton) -> None:
    picker = button.open()
    picker.search.setText("taxi")
    assert picker.preview.words.text() == "The bus is late."
    assert picker.preview.name.text() == "Taxi"


def test_the_preview_follows_the_mouse(qtbot: QtBot, button: PictureButton) -> None:
    picker = button.open()
    picker.search.setText("bus")
    second = picker.found.index(1)
    place = picker.grid.visualRect(second).center()
    qtbot.mouseMove(picker.grid.viewport(), QPoint(2, 2))
    qtbot.mouseMove(picker.grid.viewport(), place)
    picker.grid.entered.emit(second)
    label = picker.preview.name.text()
    assert label == Library().label(picker.found.pictures[1])


def test_enter_chooses_the_first_picture_found(qtbot: QtBot, button: PictureButton) -> None:
    picker = button.open()
    qtbot.keyClicks(picker.search, "taxi")
    with qtbot.waitSignal(button.chosen) as chosen:
        qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert chosen.args == ["taxi"]


def test_arrows_go_from_the_search_to_another_picture(
    qtbot: QtBot, button: PictureButton
) -> None:
    picker = button.open()
    picker.search.setText("sa")
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right)
    second = picker.found.pictures[1]
    with qtbot.waitSignal(button.chosen) as chosen:
        qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    assert chosen.args == [second]


def test_up_from_the_first_row_goes_back_to_the_search(
    qtbot: QtBot, button: PictureButton
) -> None:
    picker = button.open()
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Up)
    assert picker.focusWidget() is picker.search


def test_typing_among_the_pictures_goes_on_searching(
    qtbot: QtBot, button: PictureButton
) -> None:
    picker = button.open()
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClicks(picker.grid, "b")
    assert picker.search.text() == "b"


def test_a_group_shows_its_pictures(button: PictureButton) -> None:
    found = group(button.open(), "Travel")
    assert {"bus", "taxi", "train"} <= set(found)
    assert "doctor" not in found


def test_clearing_the_search_shows_the_group_again(button: PictureButton) -> None:
    picker = button.open()
    travel = list(group(picker, "Travel"))
    picker.search.setText("doctor")
    picker.search.clear()
    assert picker.found.pictures == travel


def test_escape_shuts_the_pictures_and_changes_nothing(
    qtbot: QtBot, button: PictureButton
) -> None:
    picker = button.open()
    with qtbot.assertNotEmitted(button.chosen), qtbot.waitSignal(picker.destroyed):
        qtbot.keyClick(picker.search, Qt.Key.Key_Escape)
    assert button.picture == "bus"


def test_what_was_chosen_last_is_first_of_those_used_lately(
    look: Look, page: QWidget, button: PictureButton
) -> None:
    picker = button.open()
    picker.search.setText("train")
    picker.grid.clicked.emit(picker.found.index(0))
    other = put_on(page, PictureButton(look))
    assert group(other.open(), "Used lately")[0] == "train"


def test_searching_for_what_is_not_there_says_so(button: PictureButton) -> None:
    picker = button.open()
    picker.search.setText("zzzz")
    assert picker.nothing.isVisible()
    assert picker.found.pictures == []
    assert not picker.preview.use.isEnabled()


def test_a_typing_mistake_is_forgiven(button: PictureButton) -> None:
    picker = button.open()
    picker.search.setText("hospitl")
    assert picker.found.pictures[0] == "hospital"


def test_every_picture_of_every_group_is_drawn(button: PictureButton) -> None:
    picker = button.open()
    library = Library()
    for name in [picker.groups.item(row).text() for row in range(picker.groups.count())]:
        assert all(library.file(picture) for picture in group(picker, name)), name


def test_a_very_long_sentence_is_shortened_on_the_card(look: Look, page: QWidget) -> None:
    button = put_on(page, PictureButton(look, "bus", sentence="The bus is late. " * 20))
    words = button.open().preview.words
    assert words.text().endswith("[...]")
    assert words.heightForWidth(words.width()) <= words.height()
