"""What shows of a press that has to last, and of a choice that was heard first."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.big_button import BADGE, TickMark
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.ring import Ring
from app.ui.parts.words_label import WordsLabel
from app.ui.told import announce

PICTURE, SIDE, EDGE = 64, 16, 8
MOST = 540
"""The room there is on the top bar, between a name and *Break*."""


class PressMark(Ring):
    """A still ring round what is held; with a tick, once it was held for long enough.

    It stays round a choice that was heard, with an ear: never colour alone.
    """

    outer, inner, gap = 8, 4, 0
    is_whole = True

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self.tick = TickMark(look, self)
        self.ear = PictureLabel(look.pictures, "listen", BADGE, self)

    def show_held(self, button: QWidget) -> None:
        """Show that this is being held."""
        self._show(button, is_heard=False)

    def show_ready(self) -> None:
        """Show that it was held for long enough."""
        self.tick.show()

    def show_heard(self, button: QWidget | None) -> None:
        """Show that this was heard and can be chosen now; None shows nothing."""
        self._show(button, is_heard=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tick and the ear in the lower right corner: cards have a tick above."""
        super().resizeEvent(event)
        corner = self.rect().bottomRight() - QPoint(BADGE, BADGE)
        self.tick.setGeometry(corner.x(), corner.y(), BADGE, BADGE)
        self.ear.move(corner)

    def _show(self, button: QWidget | None, *, is_heard: bool) -> None:
        self.tick.hide()
        self.ear.setVisible(is_heard)
        self.go_round(button if button is not None and isValid(button) else None)


class PressHint(QWidget):
    """One sentence over the dots on the top bar, until the next press.

    Nothing moves to make room, and nothing that can be pressed is covered by it.
    """

    told_role = QAccessible.Role.StaticText

    def __init__(self, window: QWidget, look: Look, phrase: Phrase) -> None:
        super().__init__(window)
        self._window = window
        self.phrase = phrase
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(phrase.words)
        self._words = WordsLabel(phrase.words, "label")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, EDGE, SIDE, EDGE)
        layout.setSpacing(SIDE)
        picture = look.picture_of(phrase)
        if picture:
            layout.addWidget(PictureLabel(look.pictures, picture, PICTURE))
        layout.addWidget(self._words, stretch=1)
        self.hide()

    def appear(self) -> None:
        """Show it above everything else, its words on one line where there is room."""
        self._words.ensurePolished()
        words = self._words.fontMetrics().horizontalAdvance(self.phrase.words)
        wide = min(words + PICTURE + 4 * SIDE, MOST)
        tall = max(self.heightForWidth(wide), PICTURE + 2 * EDGE)
        self.setGeometry((self._window.width() - wide) // 2, 0, wide, tall)
        self.raise_()
        self.show()
        announce(self, self.phrase.words)
