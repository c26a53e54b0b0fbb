"""Members never need two keys at once, and a key that is held does a thing once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import Reading, ScreenProfile, VoiceProfile
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.parts.bar_button import BarButton
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.pressing import find, visible

UI = Path(__file__).parents[3] / "app" / "ui"
LOOK_AT_TWO_KEYS = {
    "key_presses.py",  # to leave a number alone that is pressed with another key
    "photo_trimmer.py",  # at the desk, where Space does the same as Shift
    "switches.py",  # these three leave two keys at once to the computer
    "switch_ear.py",
    "waking.py",
}
NO_KEY = Qt.KeyboardModifier.NoModifier
OF_MEMBERS = [name for name in SCREENS if name not in OF_THE_BOARD]

Show = Callable[[str], Screen]


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def show(qtbot: QtBot, window: Window, stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody who uses the keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    def show_it(name: str) -> Screen:
        profile = ScreenProfile(ignore_ms=0, rest_ms=0)
        stage.wear(look.liked_by(profile), VoiceProfile(Reading.NEVER))
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        settle()
        assert stage.screen is not None
        return stage.screen

    return show_it


def hold(window: Window, key: Qt.Key) -> None:
    """Hold a key: the computer sends it again and again."""
    handle = window.windowHandle()
    QTest.keyPress(handle, key)
    for _again in range(8):
        again = QKeyEvent(QEvent.Type.KeyPress, key, NO_KEY, "", autorep=True)
        QApplication.sendEvent(handle, again)
    QTest.keyRelease(handle, key)
    settle()


def test_nothing_that_members_meet_asks_for_a_second_key() -> None:
    found = {
        file.name
        for folder in (UI / "member", UI / "parts")
        for file in folder.glob("*.py")
        if "modifiers()" in file.read_text(encoding="utf-8")
    }
    assert found == LOOK_AT_TWO_KEYS


def test_no_members_screen_has_a_shortcut(window: Window, look: Look) -> None:
    window.setUpdatesEnabled(False)
    found = []
    for name in OF_MEMBERS:
        window.show_screen(SCREENS[name](look))
        words = [one.text() for one in window.findChildren(QAbstractButton)]
        found += [f"{name}: {one}" for one in words if not QKeySequence.mnemonic(one).isEmpty()]
        found += [f"{name}: {one.key()}" for one in window.findChildren(QShortcut)]
        settle()
    assert found == []


def test_words_with_an_ampersand_are_shown_as_they_are(look: Look) -> None:
    button = BarButton(look, Phrase("Food&drink"))
    assert QKeySequence.mnemonic(button.text()).isEmpty()
    assert button.accessibleName() == "Food&drink"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_2])
def test_a_key_that_is_held_chooses_once(window: Window, show: Show, key: Qt.Key) -> None:
    show("feelings")
    presses: list[str] = []
    for one in visible():
        one.clicked.connect(lambda _checked=False, one=one: presses.append(one.text()))
    hold(window, key)
    assert len(presses) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt])
def test_shift_held_or_pressed_five_times_does_nothing(
    window: Window, stage: Stage, show: Show, key: Qt.Key
) -> None:
    screen = show("feelings")
    before = [one.isChecked() for one in visible()]
    focus = window.focusWidget()
    hold(window, key)
    for _time in range(5):
        QTest.keyClick(window.windowHandle(), key)
    assert stage.screen is screen
    assert [one.isChecked() for one in visible()] == before
    assert window.focusWidget() is focus


def test_back_is_reached_without_shift(window: Window, show: Show) -> None:
    screen = show("feelings")
    find("Good").setFocus()
    for _way in range(12):
        if window.focusWidget() is screen.bottom.back:
            break
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Left)
    assert screen.bottom.back.hasFocus()
