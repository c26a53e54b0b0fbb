"""Pressing buttons: on release, once, and by keyboard as well as by hand."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.window import Window
from tests.ui.fit import settle

Make = Callable[[Look], QPushButton]
MAKERS: list[Make] = [
    lambda look: BarButton(look, Phrase("Next", "next"), "next"),
    lambda look: BigButton(look, Phrase("Good", "good")),
]
KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]


@pytest.fixture(params=MAKERS, ids=["bar button", "big button"])
def button(window: Window, look: Look, request: pytest.FixtureRequest) -> QPushButton:
    """Return a button on show."""
    made: QPushButton = request.param(look)
    window.show_screen(made)
    settle()
    return made


@pytest.fixture
def presses(button: QPushButton) -> list[bool]:
    """Return a list that grows with each press of the button."""
    counted: list[bool] = []
    button.clicked.connect(lambda: counted.append(True))
    return counted


@pytest.mark.parametrize("key", KEYS)
def test_a_key_presses_once(
    qtbot: QtBot, button: QPushButton, presses: list[bool], key: Qt.Key
) -> None:
    qtbot.keyClick(button, key)
    assert len(presses) == 1


@pytest.mark.parametrize("key", KEYS)
def test_a_held_key_presses_once(button: QPushButton, presses: list[bool], key: Qt.Key) -> None:
    nothing = Qt.KeyboardModifier.NoModifier
    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    QApplication.sendEvent(button, QKeyEvent(down, key, nothing))
    for _again in range(20):
        for kind in (up, down):
            QApplication.sendEvent(button, QKeyEvent(kind, key, nothing, "", autorep=True))
    QApplication.sendEvent(button, QKeyEvent(up, key, nothing))
    assert len(presses) == 1


def test_it_acts_when_let_go_and_not_before(button: QPushButton, presses: list[bool]) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(160, 160))
    assert presses == []
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(164, 157))
    assert len(presses) == 1


def test_sliding_off_before_letting_go_does_nothing(
    button: QPushButton, presses: list[bool]
) -> None:
    QTest.mousePress(button, Qt.MouseButton.LeftButton, pos=QPoint(160, 160))
    outside = QPoint(button.width() + 200, button.height() + 200)
    QTest.mouseMove(button, outside)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton, pos=outside)
    assert presses == []
    assert not button.isDown()


def test_a_double_press_counts_once(button: QPushButton, presses: list[bool]) -> None:
    handle = button.window().windowHandle()
    QTest.mouseDClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(160, 160))
    assert len(presses) == 1


def test_two_slow_presses_are_two(button: QPushButton, presses: list[bool]) -> None:
    handle = button.window().windowHandle()
    for _press in range(2):
        QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(160, 160))
    assert len(presses) == 2


def test_two_quick_touches_in_two_places_are_two(
    button: QPushButton, presses: list[bool]
) -> None:
    handle, device = button.window().windowHandle(), QTest.createTouchDevice()
    for where in (QPoint(160, 160), QPoint(400, 300)):
        QTest.touchEvent(handle, device).press(0, where, handle).commit()
        QTest.touchEvent(handle, device).release(0, where, handle).commit()
    assert len(presses) == 2


def test_other_mouse_buttons_do_nothing(button: QPushButton, presses: list[bool]) -> None:
    QTest.mouseClick(button, Qt.MouseButton.RightButton, pos=QPoint(160, 160))
    assert presses == []


def test_a_chosen_card_shows_a_tick_as_well_as_a_colour(qtbot: QtBot, look: Look) -> None:
    card = BigButton(look, Phrase("Good", "good"))
    card.resize(220, 220)
    qtbot.addWidget(card)
    card.show()
    corner = card.rect().adjusted(160, 0, 0, -160)
    before = card.grab(corner).toImage()
    card.click()
    assert card.grab(corner).toImage() != before
    colour = look.theme.go
    inside = card.grab(corner).toImage()
    seen = {inside.pixelColor(x, y).name().upper() for x in range(60) for y in range(60)}
    assert colour in seen


def test_a_button_is_called_what_it_says(look: Look, qtbot: QtBot) -> None:
    button = BarButton(look, Phrase("Next", "next"))
    qtbot.addWidget(button)
    button.say(Phrase("Yes, save it", "save"))
    assert button.accessibleName() == "Yes, save it"
    assert button.text().strip() == "Yes, save it"


def test_a_shortened_name_is_still_whole_for_screen_readers(look: Look, qtbot: QtBot) -> None:
    button = BarButton(look, Phrase("Bartholomew the Younger", "me"), "who")
    qtbot.addWidget(button)
    button.shorten_to(180)
    assert button.text().endswith("…")
    assert button.sizeHint().width() <= 180
    assert button.accessibleName() == "Bartholomew the Younger"
    button.shorten_to(900)
    assert button.text().strip() == "Bartholomew the Younger"
