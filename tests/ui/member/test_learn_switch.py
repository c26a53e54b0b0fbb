"""A member shows which switch is theirs; and a switch wakes the question who is here."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.ui.look import Look
from app.ui.member.cover import CoverScreen
from app.ui.member.learn_switch import LearnScreen, LearnSwitch
from app.ui.member.stage import Stage
from app.ui.member.who import WhoScreen
from app.ui.parts.switch_names import (
    Switch,
    button_name,
    key_name,
    switch_words,
    switches_of,
)
from app.ui.window import Window
from tests.makers import member
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.pressing import click_at, let_time_pass, press
from tests.ui.reading import all_words
from tests.ui.switching import SwitchUser

F5, F6, SPACE = Qt.Key.Key_F5, Qt.Key.Key_F6, Qt.Key.Key_Space
TWO = ScreenProfile(access=Access.TWO_SWITCHES, scan_ms=600_000)
ONE = ScreenProfile(access=Access.ONE_SWITCH, scan_ms=600_000)
OWN = ScreenProfile(access=Access.TWO_SWITCHES, step_with="key:F5", choose_with="key:F6")
Learn = Callable[[ScreenProfile], LearnSwitch]


@pytest.fixture
def learn(stage: Stage, look: Look) -> Learn:
    """Return what begins to learn somebody's switches."""

    def begin(profile: ScreenProfile) -> LearnSwitch:
        stage.wear(look.liked_by(profile), VoiceProfile(Reading.NEVER))
        learning = LearnSwitch(stage, profile)
        learning.start()
        settle()
        return learning

    return begin


def key(window: Window, *keys: Qt.Key) -> None:
    for one in keys:
        QTest.keyClick(window.windowHandle(), one)
        settle()


def nowhere(window: Window) -> QPoint:
    return QPoint(4, window.height() // 2)


def nothing() -> None:
    """Do nothing."""


# ---- learning


def test_a_switch_that_is_pressed_twice_is_learnt(window: Window, learn: Learn) -> None:
    learning = learn(ONE)
    learned: list[dict[str, str]] = []
    learning.learned.connect(learned.append)
    key(window, F5)
    assert "That was key F5." in all_words()
    assert learned == []
    key(window, F5)
    assert learned == [{"choose_with": "key:F5"}]


def test_another_press_is_felt_in_place_of_the_first(window: Window, learn: Learn) -> None:
    learning = learn(ONE)
    learned: list[dict[str, str]] = []
    learning.learned.connect(learned.append)
    key(window, F5, F6)
    assert "That was key F6." in all_words()
    key(window, F6)
    assert learned == [{"choose_with": "key:F6"}]


def test_both_of_two_switches_are_learnt_and_they_differ(window: Window, learn: Learn) -> None:
    learning = learn(TWO)
    learned: list[dict[str, str]] = []
    learning.learned.connect(learned.append)
    assert "Press the switch that moves the light." in all_words()
    key(window, F5, F5)
    assert "Press the switch that chooses." in all_words()
    key(window, F5)
    assert "That is your other switch." in all_words()
    key(window, F6, F6)
    assert learned == [{"step_with": "key:F5", "choose_with": "key:F6"}]


def test_a_button_of_the_mouse_is_learnt(window: Window, learn: Learn) -> None:
    learning = learn(ONE)
    learned: list[dict[str, str]] = []
    learning.learned.connect(learned.append)
    for _press in range(2):
        handle = window.windowHandle()
        QTest.mouseClick(handle, Qt.MouseButton.RightButton, pos=nowhere(window))
        settle()
    assert learned == [{"choose_with": "mouse:right"}]


@pytest.mark.parametrize(
    "wrong",
    [
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_F9,
    ],
)
def test_a_key_the_computer_needs_is_refused_in_one_plain_sentence(
    window: Window, learn: Learn, wrong: Qt.Key
) -> None:
    learn(ONE)
    key(window, wrong)
    assert "The computer needs that one. Please press another." in all_words()


def test_two_keys_at_once_are_refused(window: Window, learn: Learn) -> None:
    learn(ONE)
    both = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window.windowHandle(), F5, both)
    settle()
    assert "The computer needs that one." in all_words()


def test_escape_leaves_all_as_it_was(window: Window, learn: Learn) -> None:
    learning = learn(ONE)
    left: list[bool] = []
    learning.left.connect(lambda: left.append(True))
    key(window, F5, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_helpers_mouse_can_keep_it_or_go_back(
    qtbot: QtBot, stage: Stage, window: Window, learn: Learn
) -> None:
    learning = learn(ONE)
    key(window, F5)
    assert stage.screen is not None
    with qtbot.waitSignal(learning.learned):
        click_at(window, stage.screen.next)
    again = learn(ONE)
    with qtbot.waitSignal(again.left):
        click_at(window, stage.screen.bottom.back)


def test_after_a_break_a_switch_is_still_heard(
    stage: Stage, window: Window, learn: Learn
) -> None:
    learning = learn(ONE)
    learned: list[dict[str, str]] = []
    learning.learned.connect(learned.append)
    assert stage.screen is not None
    stage.screen.asked_for_break.emit()
    settle()
    assert isinstance(stage.screen, CoverScreen)
    assert not isinstance(stage.screen, LearnScreen)
    key(window, F6)
    press("I am ready")
    key(window, F5, F5)
    assert learned == [{"choose_with": "key:F5"}]


# ---- names


def test_each_key_and_button_has_a_name_that_leads_back_to_it() -> None:
    assert key_name(Qt.Key.Key_Space) == "key:Space"
    assert key_name(Qt.Key.Key_Return) == "key:Return"
    assert button_name(Qt.MouseButton.MiddleButton) == "mouse:middle"
    names = {key_name(one) for one in Qt.Key} - {""}
    assert {"key:F12", "key:A", "key:Left", "key:Enter", "key:Tab"} <= names
    assert all(name.isprintable() for name in names)


def test_a_switch_of_ones_own_takes_the_place_of_the_usual_ones() -> None:
    scanning = ScreenProfile(access=Access.TWO_SWITCHES, step_with="pad:1").scanning
    meant = switches_of(Access.TWO_SWITCHES, scanning)
    assert meant["pad:1"] is Switch.STEP
    assert "key:Space" not in meant
    assert meant["key:Return"] is Switch.CHOOSE


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("", "Space or Enter"),
        ("key:F5", "key F5"),
        ("mouse:left", "left mouse button"),
        ("mouse:5", "mouse button 5"),
        ("pad:12", "button 12 of the joystick"),
    ],
)
def test_a_switch_is_called_as_people_call_it(look: Look, name: str, called: str) -> None:
    assert switch_words(look, name).words == called


# ---- waking


@pytest.fixture
def who(stage: Stage, look: Look) -> WhoScreen:
    """Return the question who is here, on a board where some members use switches."""
    stage.start_afresh(look)
    faces = [member("Kofi"), member("Precious"), member("Sandra")]
    stage.show(lambda: WhoScreen(stage.look, faces), nothing, nothing)
    stage.wake_for(
        [
            ScreenProfile(),
            ONE,
            ScreenProfile(access=Access.TWO_SWITCHES, step_with="key:F5", choose_with="key:F6"),
        ]
    )
    settle()
    assert isinstance(stage.screen, WhoScreen)
    return stage.screen


def test_a_switch_wakes_the_light_and_then_chooses_a_face(
    qtbot: QtBot, stage: Stage, window: Window, who: WhoScreen
) -> None:
    assert stage.scanner.at is None
    key(window, SPACE)
    person = SwitchUser(stage)
    person.come_to("Precious")
    assert isinstance(stage.screen, WhoScreen)
    with qtbot.waitSignal(stage.screen.chose):
        person.take()


def test_the_light_goes_as_for_the_one_whose_switch_it_is(
    stage: Stage, window: Window, who: WhoScreen
) -> None:
    key(window, F5)
    assert stage.look.access is Access.TWO_SWITCHES
    person = SwitchUser(stage)
    person.begin()
    first = person.at
    person.press(F5)
    assert person.at != first


def test_a_click_on_nothing_wakes_and_a_click_on_a_face_chooses_it(
    qtbot: QtBot, stage: Stage, window: Window, who: WhoScreen
) -> None:
    with qtbot.waitSignal(who.chose):
        click_at(window, next(iter(who.faces.values())))
    assert not stage.look.is_scanned
    handle = window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=nowhere(window))
    assert stage.look.is_scanned


def test_a_keyboard_that_moves_about_wakes_nothing(
    qtbot: QtBot, stage: Stage, window: Window, who: WhoScreen
) -> None:
    let_time_pass(window)
    key(window, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    with qtbot.waitSignal(who.chose):
        key(window, SPACE)
    assert not stage.look.is_scanned


def test_where_nobody_uses_switches_nothing_wakes(
    stage: Stage, look: Look, window: Window
) -> None:
    stage.start_afresh(look)
    stage.show(lambda: SCREENS["who"](stage.look), nothing, nothing)
    stage.wake_for([ScreenProfile()])
    key(window, F5)
    assert not stage.look.is_scanned


def test_the_next_one_begins_with_nothing_moving(
    stage: Stage, look: Look, window: Window, who: WhoScreen
) -> None:
    key(window, SPACE)
    assert stage.look.is_scanned
    stage.start_afresh(look)
    stage.show(lambda: SCREENS["who"](stage.look), nothing, nothing)
    settle()
    assert stage.scanner.at is None
