"""Presses by keys: Space, Enter, and the numbers of the cards on a screen."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from app.ui.member.screen import Screen
from app.ui.parts.big_button import BigButton
from app.ui.parts.controls import FIELDS
from app.ui.window import PRESSING, Window

FIRST, LAST = Qt.Key.Key_1, Qt.Key.Key_9
ALONE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Judge(Protocol):
    """Whoever knows which presses count for the person at the screen."""

    def takes_numbers(self) -> bool:
        """Whether the keys 1 to 9 choose cards."""

    def is_heard(self, button: QAbstractButton) -> bool:
        """Whether a press on this is taken just now."""

    def counts(self, button: QAbstractButton) -> bool:
        """Whether a press on this counts, which may be remembered for the next."""


class KeyPresses:
    """Finds what a key presses, and asks whether the press counts.

    1 presses the first card on the page, 2 the second, and so on. The numbers stand nowhere:
    whoever uses them can count so far, and to everyone else they would be one thing more to
    wonder about; a screen reader tells of them. In a field they are typed, and for whoever does
    not want them they do nothing. A key that is held presses once.
    """

    def __init__(self, window: Window, judge: Judge) -> None:
        self._window = window
        self._judge = judge

    def take(self, event: QKeyEvent, screen: Screen | None) -> bool:
        """Press what the key is for; True where the window must not get it any more."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        card = self._card_of(event, screen)
        focus = card or self._window.focusWidget()
        if not isinstance(focus, QAbstractButton) or not (card or event.key() in PRESSING):
            return False
        if event.isAutoRepeat() or not self._judge.is_heard(focus):
            return True
        if card is None:
            return not self._judge.counts(focus)
        self._window.used_keyboard.emit()
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self._judge.counts(card):
            card.click()
        return True

    def _card_of(self, event: QKeyEvent, screen: Screen | None) -> BigButton | None:
        is_number = FIRST <= event.key() <= LAST and event.modifiers() in ALONE
        if screen is None or not is_number or not self._judge.takes_numbers():
            return None
        if isinstance(self._window.focusWidget(), FIELDS):
            return None
        cards, place = cards_of(screen), event.key() - FIRST
        return cards[place] if place < len(cards) else None


def cards_of(screen: Screen) -> Sequence[BigButton]:
    """The cards that can be chosen on the page being shown, as they are read."""
    return [
        one for one in screen.findChildren(BigButton) if one.isVisible() and one.isEnabled()
    ]
