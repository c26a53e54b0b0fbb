"""Pressing what a person would press, by the words on it."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.ui.member.presses import Presses
from app.ui.window import Window
from tests.ui.fit import place, settle


def press(*words: str) -> None:
    """Press the buttons with these words, one after another."""
    for one in words:
        settle()
        button = find(one)
        assert button.isEnabled(), f"{one!r} cannot be pressed"
        button.click()
    settle()


def find(words: str) -> QAbstractButton:
    """The button with these words; *More* is pressed until it comes.

    Where two say the same, a card comes before the bar, until the card is chosen.
    """
    for _page in range(12):
        found = seen(words)
        if found:
            return found[-1] if found[0].isChecked() else found[0]
        more = [one for one in visible() if one.accessibleName().startswith("More, ")]
        assert more, f"there is no {words!r} to press"
        more[0].click()
        settle()
    raise AssertionError(f"there is no {words!r} to press")


def seen(words: str) -> list[QAbstractButton]:
    """The buttons with these words, from top to bottom."""
    found = [one for one in visible() if one.accessibleName() == words]
    return sorted(found, key=lambda one: (place(one).top(), place(one).left()))


def visible() -> list[QAbstractButton]:
    """Every button that people can see."""
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    return [
        button
        for window in windows
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
    ]


NO_SLIP = QPoint(0, 0)


def click_at(window: Window, widget: QWidget, slip: QPoint = NO_SLIP) -> None:
    """Click in the middle of a widget with the mouse, letting go a slip away from it."""
    let_time_pass(window)
    middle = middle_of(widget)
    # Asked for each time: wearing other colours may give the window a new handle.
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle)
    hold_on(window)
    QTest.mouseMove(window.windowHandle(), middle + slip)
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle + slip)
    settle()


def let_time_pass(window: Window) -> None:
    """Be past the moment in which presses are ignored, without waiting for it."""
    QApplication.processEvents()
    for judge in window.findChildren(Presses):
        judge.end_rest()


def wait_until_heard(window: Window) -> None:
    """Wait as long as a member's screen ignores presses, as people do without knowing."""
    QApplication.processEvents()
    judges = window.findChildren(Presses)
    _wait_while(lambda: not all(one.are_heard for one in judges))


def hold_on(window: Window) -> None:
    """Hold what is pressed for as long as whoever is here has to hold it."""
    judges = window.findChildren(Presses)
    _wait_while(lambda: any(one.wants_longer for one in judges))


def _wait_while(goes_on: Callable[[], bool]) -> None:
    end = QDeadlineTimer(60_000)
    while goes_on():
        assert not end.hasExpired(), "no press is taken"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def middle_of(widget: QWidget) -> QPoint:
    """The middle of a widget in its window."""
    return place(widget).center()
