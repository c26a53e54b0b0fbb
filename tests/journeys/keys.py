"""Hands on a keyboard and nothing else: every key goes through the window, as a real one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.member.key_presses import cards_of
from app.ui.member.screen import Screen
from app.ui.window import Window
from tests.journeys.hands import Hand
from tests.ui.fit import settle
from tests.ui.pressing import let_time_pass

NUMBERS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)
MOST_KEYS = 250


class Keys:
    """A keyboard. It is used one key at a time."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def press(self, *keys: Qt.Key) -> None:
        """Press these keys, one after another."""
        for key in keys:
            let_time_pass(self._window)
            QTest.keyClick(self._window.windowHandle(), key)
            settle()

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        for letter in words:
            QTest.keyClick(self._window.windowHandle(), letter)  # type: ignore[call-overload]  # the stubs forget letters
        settle()

    def go_to(self, widget: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Press a key until the keyboard is on a widget."""
        for _time in range(MOST_KEYS):
            if self.focus is widget:
                return
            QTest.keyClick(self._window.windowHandle(), key)
        raise AssertionError(f"{key} never reaches {widget} {widget.accessibleName()!r}")

    def choose(self, widget: QWidget) -> None:
        """Go to something and press Space on it."""
        self.go_to(widget)
        self.press(Qt.Key.Key_Space)

    @property
    def focus(self) -> QWidget | None:
        """What the keyboard is on."""
        return self._window.focusWidget()


def by_number_or_tab(window: Window) -> Hand:
    """A member's hands: a card is chosen by its number, and anything else after Tab."""
    keys = Keys(window)
    pressing = [Qt.Key.Key_Space, Qt.Key.Key_Return]

    def press(button: QAbstractButton) -> None:
        screen = window.centralWidget()
        cards: list[QAbstractButton] = (
            list(cards_of(screen)) if isinstance(screen, Screen) else []
        )
        if button in cards[: len(NUMBERS)]:
            keys.press(NUMBERS[cards.index(button)])
        else:
            keys.go_to(button)
            keys.press(pressing[0])
            pressing.reverse()

    return press


Wait = Callable[[Callable[[], bool]], None]
