"""Where the ways to use the app meet: what one of them begins, another does not spoil."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.opened import OpenBoard
from app.ui.look import Look
from app.ui.member.key_presses import cards_of
from app.ui.member.new_member import NewMemberScreen
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.member.who import WhoScreen
from app.ui.unlock import UnlockScreen
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.pressing import click_at, middle_of, press
from tests.ui.resting import Pointer

LEFT, SPACE, ENTER = Qt.MouseButton.LeftButton, Qt.Key.Key_Space, Qt.Key.Key_Return
LONG_MS = 60_000
QUIET = VoiceProfile(Reading.NEVER)
DWELLS = ScreenProfile(access=Access.DWELL, dwell_ms=LONG_MS, ignore_ms=0)
ONE = ScreenProfile(access=Access.ONE_SWITCH, scan_ms=LONG_MS, ignore_ms=0, rest_ms=0)
HOLDS = ScreenProfile(hold_ms=LONG_MS, ignore_ms=0, rest_ms=0)

Show = Callable[[str, ScreenProfile], Screen]


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def show(stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody who presses like this."""

    def show_it(name: str, profile: ScreenProfile) -> Screen:
        stage.wear(look.liked_by(profile), QUIET)
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        settle()
        assert stage.screen is not None
        return stage.screen

    return show_it


def clicks_of(button: QAbstractButton) -> list[bool]:
    """What is filled each time it is pressed."""
    found: list[bool] = []
    button.clicked.connect(lambda checked=False: found.append(checked))
    return found


def card_of(screen: Screen) -> QAbstractButton:
    """Its first card."""
    return cards_of(screen)[0]


def rested_on(stage: Stage) -> str:
    """The name of what is pressed when the ring is full; "" for nothing."""
    target = stage.dwell.rests_on
    return target.accessibleName() if target is not None else ""


def way_to_press(stage: Stage) -> Access:
    """How what is shown is pressed."""
    return stage.look.access


def type_(window: Window, words: str) -> None:
    for letter in words:
        QTest.keyClick(window.windowHandle(), letter)  # type: ignore[call-overload]  # the stubs forget letters


def test_a_space_in_the_name_of_someone_new_is_no_switch(
    window: Window, stage: Stage, board: OpenBoard
) -> None:
    stage.wake_for([ONE])
    press("I am new here")
    screen = stage.screen
    assert isinstance(screen, NewMemberScreen)
    screen.name.setFocus()
    type_(window, "Mary Ann")
    assert stage.screen is screen
    assert screen.name.text() == "Mary Ann"


def test_half_a_name_stays_when_a_switch_wakes_after_it(
    window: Window, stage: Stage, board: OpenBoard
) -> None:
    stage.wake_for([ONE])
    press("I am new here")
    screen = stage.screen
    assert isinstance(screen, NewMemberScreen)
    screen.name.setFocus()
    type_(window, "Mary A")
    cards_of(screen)[1].setFocus()
    QTest.keyClick(window.windowHandle(), SPACE)
    anew = stage.screen
    assert isinstance(anew, NewMemberScreen)
    assert anew is not screen
    assert anew.name.text() == "Mary A"


def test_a_space_in_the_passphrase_is_no_switch(
    window: Window, stage: Stage, board: OpenBoard
) -> None:
    stage.wake_for([ONE])
    press("I am a facilitator")
    screen = stage.screen
    assert isinstance(screen, UnlockScreen)
    (field, *_others) = screen.findChildren(QLineEdit)
    field.clear()
    field.setFocus()
    type_(window, "two words")
    assert stage.screen is screen
    assert field.text() == "two words"


def test_a_key_held_from_the_page_before_wakes_nothing(
    window: Window, stage: Stage, board: OpenBoard
) -> None:
    stage.wake_for([ONE])
    none = Qt.KeyboardModifier.NoModifier
    again = QKeyEvent(QEvent.Type.KeyPress, SPACE, none, " ", autorep=True)
    QApplication.sendEvent(window.windowHandle(), again)
    settle()
    assert isinstance(stage.screen, WhoScreen)
    assert way_to_press(stage) is Access.USUAL
    QTest.keyClick(window.windowHandle(), SPACE)
    assert way_to_press(stage) is Access.ONE_SWITCH


def test_a_ring_that_filled_before_the_sleep_presses_nothing_after_it(
    window: Window, stage: Stage, show: Show
) -> None:
    card = card_of(show("feelings", DWELLS))
    pressed = clicks_of(card)
    pointer = Pointer(window, stage.dwell)
    pointer.come_to(card)
    pointer.settle()
    assert rested_on(stage) == "Good"
    stage.rest()
    assert rested_on(stage) == ""
    stage.dwell.ring.fill()
    settle()
    assert not pressed
    pointer.rest_on(card)
    assert pressed


def test_a_click_that_only_let_a_choice_be_heard_is_not_followed_by_a_rest(
    window: Window, stage: Stage, show: Show
) -> None:
    likes = ScreenProfile(
        access=Access.DWELL, dwell_ms=LONG_MS, ignore_ms=0, rest_ms=0, hears_first=True
    )
    card = card_of(show("feelings", likes))
    pressed, middle = clicks_of(card), middle_of(card)
    pointer = Pointer(window, stage.dwell)
    pointer.come_to(card)
    click_at(window, card)
    assert not pressed
    pointer.go(middle + QPoint(1, 0))
    pointer.settle()
    assert rested_on(stage) == ""
    pointer.rest_on(card)
    assert pressed


def test_a_pause_from_dwelling_stays_while_settings_are_tried(
    window: Window, stage: Stage, look: Look, show: Show
) -> None:
    show("feelings", DWELLS)
    stage.dwell.pause.turn()
    show("feelings", ScreenProfile(access=Access.DWELL, dwell_ms=LONG_MS // 2, ignore_ms=0))
    assert stage.dwell.pause.is_on
    stage.start_afresh(look)
    show("feelings", DWELLS)
    assert not stage.dwell.pause.is_on


def test_a_finger_that_the_computer_takes_away_presses_nothing(
    window: Window, stage: Stage, show: Show
) -> None:
    card = card_of(show("feelings", HOLDS))
    pressed = clicks_of(card)
    handle, middle = window.windowHandle(), middle_of(card)
    device = QTest.createTouchDevice()
    QTest.mousePress(handle, LEFT, pos=middle)
    assert card.isDown()
    QApplication.sendEvent(handle, QTouchEvent(QEvent.Type.TouchCancel, device))
    QTest.mouseRelease(handle, LEFT, pos=middle)
    settle()
    assert not pressed
    assert not card.isDown()


def test_a_helpers_click_counts_after_a_click_that_changed_how_to_press(
    window: Window, stage: Stage, show: Show
) -> None:
    show("feelings", ONE)
    handle, nowhere = window.windowHandle(), QPoint(4, window.height() // 2)
    QTest.mousePress(handle, LEFT, pos=nowhere)
    show("feelings", ScreenProfile())
    QTest.mouseRelease(handle, LEFT, pos=nowhere)
    card = card_of(show("feelings", ONE))
    pressed = clicks_of(card)
    click_at(window, card)
    assert pressed
    assert not card.isDown()
