"""What screen readers are told of our own widgets, without a bus."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.domain.phrase import Phrase
from app.domain.profiles import Reading, VoiceProfile
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.big_button import BigButton
from app.ui.parts.picture_label import PictureLabel
from app.ui.told import ToldButton, ToldWidget, UntoldWidget
from tests.readers.samples import SCREENS
from tests.ui.fit import settle

Role = QAccessible.Role
Name = QAccessible.Text.Name


@pytest.fixture
def heard_by_reader() -> Iterator[None]:
    """Let somebody ask what is on the screen, as a screen reader does."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_to_toggle_a_card_is_to_click_it(qtbot: QtBot, look: Look) -> None:
    card = BigButton(look, Phrase("Good", "good"))
    qtbot.addWidget(card)
    told = ToldButton(card)
    with qtbot.waitSignal(card.clicked):
        told.doAction(QAccessibleActionInterface.toggleAction())
    assert card.isChecked()
    assert told.state().checked


def test_what_cannot_be_pressed_is_not_pressed(qtbot: QtBot, look: Look) -> None:
    card = BigButton(look, Phrase("Good", "good"))
    qtbot.addWidget(card)
    card.setEnabled(False)
    told = ToldButton(card)
    assert QAccessibleActionInterface.toggleAction() not in told.actionNames()
    with qtbot.assertNotEmitted(card.clicked, wait=10):
        told.doAction(QAccessibleActionInterface.toggleAction())


def test_a_card_that_is_gone_before_its_press_harms_nothing(look: Look) -> None:
    card = BigButton(look, Phrase("Good", "good"))
    ToldButton(card).doAction(QAccessibleActionInterface.pressAction())
    card.deleteLater()
    settle()
    assert not isValid(card)


def test_the_role_of_a_button_is_that_of_the_moment(qtbot: QtBot, look: Look) -> None:
    card = BigButton(look, Phrase("Good", "good"))
    qtbot.addWidget(card)
    told = ToldButton(card)
    assert told.role() == Role.CheckBox
    card.is_one_of_several = True
    assert told.role() == Role.RadioButton
    card.only_acts = True
    assert told.role() == Role.Button
    assert not told.state().checkable


def test_words_on_a_button_are_its_name_without_the_mark_of_a_key(qtbot: QtBot) -> None:
    button = QPushButton("&Save as PDF")
    qtbot.addWidget(button)
    assert ToldButton(button).text(Name) == "Save as PDF"


def test_what_is_under_the_pointer_is_not_said_after_the_name(qtbot: QtBot) -> None:
    button = QPushButton("Next page")
    qtbot.addWidget(button)
    button.setToolTip("Next page")
    assert ToldButton(button).text(QAccessible.Text.Description) == ""


def test_what_lays_out_is_passed_over_and_pictures_are_not_told(
    qtbot: QtBot, look: Look
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    whole, part = QWidget(window), QWidget()
    whole.setAccessibleName("Letters")
    column, inner = QVBoxLayout(whole), QVBoxLayout(part)
    column.addWidget(PictureLabel(look.pictures, "letter"))
    column.addWidget(part)
    first, second, hidden = QLabel("One"), QLabel("Two"), QLabel("Three")
    inner.addWidget(second)
    inner.addWidget(hidden)
    column.insertWidget(0, first)
    window.show()
    hidden.hide()
    told = ToldWidget(whole)
    assert told.role() == Role.Grouping
    inside = [told.child(place) for place in range(told.childCount())]
    assert [one.text(Name) for one in inside if one] == ["One", "Two"]
    assert UntoldWidget(whole).state().invisible


@pytest.mark.usefixtures("heard_by_reader")
@pytest.mark.parametrize("reading", Reading)
def test_our_voice_gives_way_to_a_screen_reader(stage: Stage, reading: Reading) -> None:
    said: list[object] = []
    stage.reader.wants_said.connect(lambda phrases, _private: said.append(phrases))
    stage.wear(stage.look, VoiceProfile(reading=reading))
    stage.show(lambda: SCREENS["feelings"](stage.look), lambda: None, lambda: None)
    stage.reader.say([Phrase("Saved")])
    assert said == []


@pytest.mark.usefixtures("heard_by_reader")
def test_our_voice_reads_to_whoever_asks_even_beside_a_screen_reader(stage: Stage) -> None:
    said: list[object] = []
    stage.reader.wants_said.connect(lambda phrases, _private: said.append(phrases))
    stage.show(lambda: SCREENS["feelings"](stage.look), lambda: None, lambda: None)
    assert stage.screen is not None
    stage.screen.read.click()
    assert len(said) == 1


def test_our_voice_reads_everything_where_there_is_no_screen_reader(stage: Stage) -> None:
    said: list[object] = []
    stage.reader.wants_said.connect(lambda phrases, _private: said.append(phrases))
    stage.wear(stage.look, VoiceProfile(reading=Reading.EVERYTHING))
    stage.show(lambda: SCREENS["feelings"](stage.look), lambda: None, lambda: None)
    assert len(said) == 1
