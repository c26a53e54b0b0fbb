"""Ways to press: a mouse, a finger that slips a little, a keyboard alone, and switches."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.window import Window
from tests.ui.fit import faults, settle
from tests.ui.pressing import click_at, hold_on, let_time_pass, middle_of, seen, visible
from tests.ui.reading import all_words
from tests.ui.switching import SPACE, SwitchUser

Hand = Callable[[QAbstractButton], None]
MOST_TABS = 60
SLIP = QPoint(5, -4)


def mouse(window: Window) -> Hand:
    """Return a hand with a mouse."""

    def press(button: QAbstractButton) -> None:
        click_at(window, button)

    return press


def finger(window: Window) -> Hand:
    """Return a finger on a touch screen; it slips a little while it presses."""
    device = QTest.createTouchDevice()

    def press(button: QAbstractButton) -> None:
        let_time_pass(window)
        where = middle_of(button)
        QTest.touchEvent(window.windowHandle(), device).press(0, where).commit()
        hold_on(window)
        QTest.touchEvent(window.windowHandle(), device).move(0, where + SLIP).commit()
        QTest.touchEvent(window.windowHandle(), device).release(0, where + SLIP).commit()
        settle()

    return press


def keyboard(qtbot: QtBot) -> Hand:
    """Return hands that have nothing but a keyboard; they use Space and Enter in turn."""
    keys = [Qt.Key.Key_Space, Qt.Key.Key_Return]

    def press(button: QAbstractButton) -> None:
        tab_to(qtbot, button)
        qtbot.keyClick(focus(), keys[0])
        keys.reverse()
        settle()

    return press


def switches(stage: Stage) -> Hand:
    """Return someone with switches, whose first press wakes the light where all are asked."""
    person = SwitchUser(stage)
    settle()
    QTest.keyClick(stage.window.windowHandle(), SPACE)

    def press(button: QAbstractButton) -> None:
        person.choose(button.accessibleName())

    return press


def tab_to(qtbot: QtBot, widget: QWidget) -> None:
    """Press Tab until the keyboard is on a widget."""
    for _tab in range(MOST_TABS):
        if focus() is widget:
            return
        qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {widget.accessibleName()!r}")


def focus() -> QWidget:
    """What the keyboard is on. There always is something."""
    widget = QApplication.focusWidget()
    assert widget is not None, "the keyboard is on nothing"
    return widget


def press_with(hand: Hand, *words: str) -> None:
    """Press the buttons with these words, one after another, turning pages to find them."""
    for one in words:
        settle()
        carry_on(hand)
        # The voice may fall silent while one looks, and its bar changes: a fault comes twice.
        wrong = faults_now() and faults_now()
        assert not wrong, "\n".join(wrong)
        for _page in range(12):
            found = seen(one)
            if found:
                hand(found[-1] if found[0].isChecked() else found[0])
                break
            more = [it for it in visible() if it.accessibleName().startswith("More, ")]
            assert more, f"there is no {one!r} to press among {names()}"
            hand(more[0])
            settle()
    settle()


def carry_on(hand: Hand) -> None:
    """Go on from what is told once in large text: that there is no sound."""
    told = seen("Carry on")
    if told and "There is no sound" in all_words():
        hand(told[0])
        settle()


def faults_now() -> list[str]:
    """What is wrong with the member's screen that is being shown."""
    return [
        fault
        for window in QApplication.topLevelWidgets()
        if isinstance(window, Window) and isinstance(window.centralWidget(), Screen)
        for fault in faults(cast("Screen", window.centralWidget()), window.size())
    ]


def names() -> list[str]:
    """The names of all buttons that people can see."""
    return [button.accessibleName() for button in visible()]
