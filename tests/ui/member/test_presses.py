"""Which presses count on a member's screen: by mouse, by finger and by key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.profiles import Access, PressLikes, Reading, ScreenProfile, VoiceProfile
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton
from app.ui.parts.sheet import Sheet
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.tools import ToolButton
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.pressing import click_at, find, let_time_pass, middle_of, wait_until_heard
from tests.ui.reading import Ear, all_words

LEFT = Qt.MouseButton.LeftButton
SPACE, ENTER = Qt.Key.Key_Space, Qt.Key.Key_Return
HOLD_MS = 150
LONG_MS = 60_000
AUTOMATIC = VoiceProfile(Reading.EVERYTHING)
HOLDS = ScreenProfile(hold_ms=HOLD_MS, ignore_ms=0, rest_ms=0)
HOLDS_LONG = ScreenProfile(hold_ms=LONG_MS, ignore_ms=0, rest_ms=0)
FREE = ScreenProfile(ignore_ms=0, rest_ms=0)
HEARS_FIRST = ScreenProfile(ignore_ms=0, rest_ms=0, hears_first=True)

KINDS: dict[str, tuple[str, type[QAbstractButton], str]] = {
    "card": ("feelings", BigButton, ""),
    "answer pill": ("mat with 3 places", AnswerPill, ""),
    "place on the mat": ("mat with 3 places", BigButton, ""),
    "bar": ("feelings", BarButton, "next"),
    "stop": ("feelings", BarButton, "stop"),
    "who I am": ("feelings", BarButton, "who"),
    "way to hear": ("feelings", SoundButton, "hear"),
    "pen": ("draw nothing yet", ToolButton, ""),
}
"""A screen with each kind of what members press, its class, and its own kind."""

Show = Callable[..., Screen]


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def show(stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody who likes to press like this."""

    def show_it(
        name: str, profile: ScreenProfile = FREE, voice: VoiceProfile = AUTOMATIC
    ) -> Screen:
        stage.wear(look.liked_by(profile), voice)
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        settle()
        assert stage.screen is not None
        return stage.screen

    return show_it


class Finger:
    """A finger on the window, or a mouse in it: both press, move and let go."""

    def __init__(self, window: Window, *, touches: bool) -> None:
        self._window = window
        self._touches = touches
        self._device = QTest.createTouchDevice()

    def press(self, where: QPoint) -> None:
        """Press down."""
        if self._touches:
            self._touch().press(0, where).commit()
        else:
            QTest.mousePress(self._window.windowHandle(), LEFT, pos=where)
        settle()

    def move(self, where: QPoint) -> None:
        """Slide."""
        if self._touches:
            self._touch().move(0, where).commit()
        else:
            QTest.mouseMove(self._window.windowHandle(), where)
        settle()

    def let_go(self, where: QPoint) -> None:
        """Let go."""
        if self._touches:
            self._touch().release(0, where).commit()
        else:
            QTest.mouseRelease(self._window.windowHandle(), LEFT, pos=where)
        settle()

    def tap(self, where: QPoint) -> None:
        """Press and let go at once."""
        self.press(where)
        self.let_go(where)

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window.windowHandle(), self._device)


@pytest.fixture(params=[False, True], ids=["mouse", "finger"])
def finger(window: Window, request: pytest.FixtureRequest) -> Finger:
    """Return a mouse, and then a finger."""
    return Finger(window, touches=request.param)


def counted(button: QAbstractButton) -> list[bool]:
    """Return a list that grows with each press that counts."""
    presses: list[bool] = []
    button.clicked.connect(lambda: presses.append(True))
    return presses


def one_of(screen: Screen, kind: str) -> QAbstractButton:
    """The first button of a kind that can be pressed."""
    _screen, its_class, its_kind = KINDS[kind]
    return next(
        one
        for one in screen.findChildren(QAbstractButton)
        if type(one) is its_class
        and one.isVisible()
        and one.isEnabled()
        and (not its_kind or one.property("kind") == its_kind)
        and one.property("kind") != "card"
    )


@pytest.mark.parametrize("kind", KINDS)
def test_it_acts_when_let_go_and_not_before(show: Show, finger: Finger, kind: str) -> None:
    button = one_of(show(KINDS[kind][0]), kind)
    presses, where = counted(button), middle_of(button)
    finger.press(where)
    assert presses == []
    assert button.isDown()
    finger.let_go(where)
    assert presses == [True]


@pytest.mark.parametrize("profile", [FREE, HOLDS_LONG], ids=["usual", "held"])
@pytest.mark.parametrize("kind", KINDS)
def test_sliding_off_cancels(
    show: Show, finger: Finger, kind: str, profile: ScreenProfile
) -> None:
    button = one_of(show(KINDS[kind][0], profile), kind)
    presses, where = counted(button), middle_of(button)
    outside = QPoint(680, 380) if where.y() > 500 or where.y() < 100 else QPoint(3, 350)
    finger.press(where)
    finger.move(outside)
    finger.let_go(outside)
    assert presses == []
    assert not button.isDown()


def test_a_press_on_one_card_that_is_let_go_on_another_chooses_neither(
    show: Show, finger: Finger
) -> None:
    show("feelings")
    good, ok = find("Good"), find("OK")
    presses = counted(good), counted(ok)
    finger.press(middle_of(good))
    finger.move(middle_of(ok))
    finger.let_go(middle_of(ok))
    assert presses == ([], [])


def test_a_second_finger_chooses_nothing_while_the_first_is_down(
    show: Show, window: Window
) -> None:
    show("feelings")
    good, ok = find("Good"), find("OK")
    presses, device = (counted(good), counted(ok)), QTest.createTouchDevice()
    on, first, second = window.windowHandle(), middle_of(good), middle_of(ok)
    QTest.touchEvent(on, device).press(0, first).commit()
    QTest.touchEvent(on, device).stationary(0).press(1, second).commit()
    QTest.touchEvent(on, device).stationary(0).release(1, second).commit()
    settle()
    assert presses == ([], [])
    QTest.touchEvent(on, device).release(0, first).commit()
    settle()
    assert presses == ([True], [])


def test_what_is_held_for_long_enough_counts(
    qtbot: QtBot, stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HOLDS)
    good = find("Good")
    presses, where, mark = counted(good), middle_of(good), stage.presses.mark
    finger.press(where)
    assert mark.isVisible()
    qtbot.waitUntil(mark.tick.isVisible)
    assert presses == []
    finger.let_go(where)
    assert presses == [True]
    assert not mark.isVisible()


def test_a_shorter_press_does_nothing_but_says_so_once(
    stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HOLDS_LONG)
    good, ear, hint = find("Good"), Ear(stage), stage.presses.hint
    presses, where, mark = counted(good), middle_of(good), stage.presses.mark
    finger.press(where)
    assert mark.isVisible()
    assert not mark.tick.isVisible()
    finger.let_go(where)
    assert presses == []
    assert not good.isDown()
    assert not stage.presses.mark.isVisible()
    assert hint.isVisible()
    assert "Hold it a bit longer." in all_words()
    assert ear.said == ["Hold it a bit longer."]
    finger.tap(where)
    assert not hint.isVisible()
    assert ear.said == ["Hold it a bit longer."]
    assert presses == []


def test_a_short_press_does_not_stand_in_the_way_of_the_next_that_is_held(
    qtbot: QtBot, stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HOLDS_LONG)
    good = find("Good")
    presses, where = counted(good), middle_of(good)
    finger.tap(where)
    stage.presses.like(stage.look.liked_by(HOLDS))
    finger.press(where)
    qtbot.waitUntil(stage.presses.mark.tick.isVisible)
    finger.let_go(where)
    assert presses == [True]


def test_nothing_moves_while_something_is_held_or_asked_for(
    stage: Stage, show: Show, finger: Finger
) -> None:
    screen = show("feelings", HOLDS_LONG)
    before = [(one, one.geometry()) for one in screen.findChildren(QAbstractButton)]
    finger.press(middle_of(find("Good")))
    assert [(one, one.geometry()) for one, _place in before] == before
    finger.let_go(middle_of(find("Good")))
    assert stage.presses.hint.isVisible()
    assert [(one, one.geometry()) for one, _place in before] == before


def test_coming_back_to_what_was_slid_off_is_no_holding(
    qtbot: QtBot, stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HOLDS)
    good = find("Good")
    presses, where = counted(good), middle_of(good)
    finger.press(where)
    finger.move(QPoint(3, 350))
    assert not stage.presses.mark.isVisible()
    finger.move(where)
    qtbot.wait(HOLD_MS + 50)
    finger.let_go(where)
    assert presses == []


@pytest.mark.parametrize(
    ("name", "told"), [("Stop", "You have stopped"), ("Break", "Take a break")]
)
def test_stop_and_break_work_at_once(show: Show, finger: Finger, name: str, told: str) -> None:
    show("feelings", ScreenProfile(hold_ms=LONG_MS, ignore_ms=LONG_MS, rest_ms=LONG_MS))
    finger.tap(middle_of(find(name)))
    assert told in all_words()


def test_the_voice_is_stopped_at_once(stage: Stage, show: Show, finger: Finger) -> None:
    screen = show(
        "feelings", ScreenProfile(hold_ms=LONG_MS, ignore_ms=LONG_MS, rest_ms=LONG_MS)
    )
    screen.voice.show_reading(reading=True)
    ear = Ear(stage)
    settle()
    finger.tap(middle_of(screen.read))
    assert ear.heard[-1] == ""


def test_another_screen_under_a_held_press_is_not_pressed(
    qtbot: QtBot, stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HOLDS)
    where = middle_of(find("Good"))
    finger.press(where)
    qtbot.waitUntil(stage.presses.mark.tick.isVisible)
    show("feelings", HOLDS)
    presses = counted(find("Good"))
    finger.let_go(where)
    assert presses == []
    assert not stage.presses.mark.isVisible()


def test_a_key_need_not_be_held(show: Show, window: Window) -> None:
    show("feelings", HOLDS_LONG)
    good = find("Good")
    presses = counted(good)
    good.setFocus()
    for key in (SPACE, ENTER):
        QTest.keyClick(window.windowHandle(), key)
    assert presses == [True, True]


def test_a_second_press_on_anything_is_ignored_for_a_while(
    show: Show, window: Window, finger: Finger
) -> None:
    show("feelings", ScreenProfile(ignore_ms=LONG_MS, rest_ms=0))
    good, ok = find("Good"), find("OK")
    presses = counted(good), counted(ok)
    finger.tap(middle_of(good))
    finger.tap(middle_of(ok))
    finger.tap(middle_of(good))
    assert presses == ([True], [])
    let_time_pass(window)
    finger.tap(middle_of(ok))
    assert presses == ([True], [True])


def test_a_second_press_counts_for_who_wants_none_ignored(show: Show, finger: Finger) -> None:
    show("feelings", FREE)
    good = find("Good")
    presses, where = counted(good), middle_of(good)
    finger.tap(where)
    finger.tap(where)
    assert presses == [True, True]


def test_a_double_press_is_one(show: Show, window: Window) -> None:
    show("feelings", ScreenProfile(ignore_ms=LONG_MS))
    good = find("Good")
    presses = counted(good)
    let_time_pass(window)
    QTest.mouseDClick(window.windowHandle(), LEFT, pos=middle_of(good))
    assert presses == [True]


def test_a_double_press_is_two_for_who_wants_none_ignored(show: Show, window: Window) -> None:
    show("feelings", FREE)
    good = find("Good")
    presses = counted(good)
    QTest.mouseDClick(window.windowHandle(), LEFT, pos=middle_of(good))
    assert presses == [True, True]


def test_two_keys_at_once_are_one(show: Show, window: Window) -> None:
    show("feelings", ScreenProfile(ignore_ms=LONG_MS, rest_ms=0))
    good = find("Good")
    presses = counted(good)
    good.setFocus()
    QTest.keyPress(window.windowHandle(), ENTER)
    QTest.keyPress(window.windowHandle(), SPACE)
    QTest.keyRelease(window.windowHandle(), SPACE)
    QTest.keyRelease(window.windowHandle(), ENTER)
    assert presses == [True]


@pytest.mark.parametrize("key", [SPACE, ENTER])
def test_a_held_key_never_presses_twice(show: Show, window: Window, key: Qt.Key) -> None:
    show("feelings", FREE)
    good = find("Good")
    presses, none = counted(good), Qt.KeyboardModifier.NoModifier
    good.setFocus()
    on = window.windowHandle()
    QApplication.sendEvent(on, QKeyEvent(QEvent.Type.KeyPress, key, none))
    for _again in range(20):
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            QApplication.sendEvent(on, QKeyEvent(kind, key, none, "", autorep=True))
    QApplication.sendEvent(on, QKeyEvent(QEvent.Type.KeyRelease, key, none))
    assert presses == [True]


def test_a_second_press_is_ignored_even_for_a_guest() -> None:
    assert (PressLikes().ignore_ms, PressLikes().rest_ms) == (300, 300)


def test_the_moment_in_which_presses_are_ignored_ends_by_itself(
    show: Show, window: Window, finger: Finger
) -> None:
    show("feelings", ScreenProfile(ignore_ms=60, rest_ms=60))
    good = find("Good")
    presses, where = counted(good), middle_of(good)
    for _again in range(2):
        wait_until_heard(window)
        finger.tap(where)
    assert presses == [True, True]


def test_a_press_rests_after_a_page_has_come(
    show: Show, window: Window, finger: Finger
) -> None:
    show("feelings", ScreenProfile(rest_ms=LONG_MS))
    good = find("Good")
    presses, where = counted(good), middle_of(good)
    good.setFocus()
    finger.tap(where)
    QTest.keyClick(window.windowHandle(), ENTER)
    assert presses == []
    let_time_pass(window)
    finger.tap(where)
    assert presses == [True]


def test_a_page_of_the_same_screen_rests_too(
    show: Show, window: Window, finger: Finger
) -> None:
    screen = show("feelings", ScreenProfile(ignore_ms=0, rest_ms=LONG_MS))
    let_time_pass(window)
    good = find("Good")
    presses = counted(good)
    screen.turned.emit()
    finger.tap(middle_of(good))
    assert presses == []


def test_a_second_press_does_not_draw_on_the_sheet_that_came(
    show: Show, window: Window, finger: Finger
) -> None:
    screen = show("draw nothing yet", ScreenProfile(ignore_ms=0, rest_ms=LONG_MS))
    sheet = screen.findChildren(Sheet)[0]
    finger.tap(middle_of(sheet))
    assert sheet.is_white
    let_time_pass(window)
    finger.tap(middle_of(sheet))
    assert not sheet.is_white


def test_a_choice_is_heard_first_and_then_chosen(
    stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HEARS_FIRST)
    good, ok, ear = find("Good"), find("OK"), Ear(stage)
    presses, mark = (counted(good), counted(ok)), stage.presses.mark
    finger.tap(middle_of(good))
    assert presses == ([], [])
    assert ear.said == ["Good"]
    assert mark.ear.isVisible()
    finger.tap(middle_of(ok) + QPoint(0, 60))
    assert presses == ([], [])
    assert ear.said == ["Good", "OK"]
    finger.tap(middle_of(ok))
    assert presses == ([], [True])
    assert not mark.isVisible()


def test_a_choice_is_heard_first_by_keys_too(stage: Stage, show: Show, window: Window) -> None:
    show("feelings", HEARS_FIRST)
    good, ear = find("Good"), Ear(stage)
    presses = counted(good)
    good.setFocus()
    QTest.keyClick(window.windowHandle(), SPACE)
    assert (presses, ear.said) == ([], ["Good"])
    QTest.keyClick(window.windowHandle(), SPACE)
    assert presses == [True]


def test_what_is_no_choice_is_pressed_once_by_who_hears_first(
    show: Show, finger: Finger
) -> None:
    screen = show("feelings", HEARS_FIRST)
    presses = counted(screen.next)
    finger.tap(middle_of(screen.next))
    assert presses == [True]


def test_a_choice_is_marked_in_silence_for_who_has_the_voice_off(
    stage: Stage, show: Show, finger: Finger
) -> None:
    show("feelings", HEARS_FIRST, VoiceProfile(Reading.NEVER))
    ear = Ear(stage)
    finger.tap(middle_of(find("Good")))
    assert ear.said == []
    assert stage.presses.mark.isVisible()


def test_a_helper_beside_switches_need_not_hold(show: Show, window: Window) -> None:
    likes = ScreenProfile(access=Access.ONE_SWITCH, hold_ms=LONG_MS, scan_ms=LONG_MS)
    show("feelings", likes)
    good = find("Good")
    presses = counted(good)
    click_at(window, good)
    assert presses == [True]


def test_the_desk_never_waits(stage: Stage, show: Show, window: Window) -> None:
    show("feelings", ScreenProfile(hold_ms=LONG_MS, ignore_ms=LONG_MS, rest_ms=LONG_MS))
    desk = QPushButton("Save")
    window.show_screen(desk)
    settle()
    presses = counted(desk)
    for _press in range(2):
        QTest.mouseClick(window.windowHandle(), LEFT, pos=QPoint(400, 300))
    assert presses == [True, True]


def test_what_is_no_control_is_left_alone(stage: Stage, show: Show, finger: Finger) -> None:
    screen = show("feelings", HOLDS_LONG)
    finger.tap(middle_of(screen.findChildren(QLabel)[0]))
    assert not stage.presses.mark.isVisible()
    assert not stage.presses.hint.isVisible()
