"""A button of one line: on the bars, and the pills between answers and bar."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.said_mark import mark_as_said
from app.ui.parts.steady_button import SteadyButton

TALL = "Ájg"
"""Letters that reach as far up and down as any."""
AROUND = 14
"""What stands above and below the letters: edge and air."""


class BarButton(SteadyButton):
    """A word or two, with a picture at its side where there is room for it.

    ``kind`` gives its colours: next, read, break, stop, who, pill or plain. While it cannot be
    pressed a screen reader is told why: it is ``not_ready``.
    """

    not_ready = ""

    reworded = Signal()

    def __init__(
        self, look: Look, phrase: Phrase, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._has_picture = self._has_words = True
        self._measured: QFont | None = None
        self.phrase = phrase
        self.setProperty("kind", kind)
        self.setMinimumHeight(look.small_px if kind in SMALL else look.button_px)
        self.say(phrase)

    def say(self, phrase: Phrase) -> None:
        """Say this from now on."""
        self.phrase = phrase
        self._show()
        self.reworded.emit()

    def show_picture(self, *, shown: bool) -> None:
        """Show the words with their picture, or do without it where room is short."""
        if shown is not self._has_picture:
            self._has_picture = shown
            self._show()

    def show_words(self, *, shown: bool) -> None:
        """Show the words, or only the picture where room is very short."""
        if shown is not self._has_words:
            self._has_words = shown
            self._show()

    def shorten_to(self, width: int) -> None:
        """Show as much of the words as this width holds. The whole is still read aloud."""
        self._show()
        room = width - (self.sizeHint().width() - self._width_of(self.text()))
        fitting = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self.text(), fitting, room))

    def mark(self, *, said: bool) -> None:
        """Show whether these words are being read aloud."""
        mark_as_said(self, said=said)

    def changeEvent(self, event: QEvent) -> None:
        """Tell why it cannot be pressed, or no more that it cannot."""
        super().changeEvent(event)
        if self.not_ready and event.type() is QEvent.Type.EnabledChange:
            self.setAccessibleDescription("" if self.isEnabled() else self.not_ready)

    def sizeHint(self) -> QSize:
        """Ask for no more height than the letters need."""
        if self._measured != self.font():
            self._measured = self.font()
            self._letters = QFontMetrics(self._measured).tightBoundingRect(TALL).height()
        tall = self._letters + AROUND
        return QSize(super().sizeHint().width(), max(tall, self.minimumHeight()))

    def minimumSizeHint(self) -> QSize:
        """Never cut a word off."""
        return self.sizeHint()

    def _show(self) -> None:
        phrase = self.phrase
        beside = self._has_picture and bool(self._look.picture_of(phrase))
        shown = bool(phrase.picture) and (beside or not self._has_words)
        words = phrase.words.replace("&", "&&") if self._has_words else ""
        self.setText(f" {words}" if shown and words else words)
        self.setAccessibleName(phrase.words)
        side = self._picture_side()
        pictures, ratio = self._look.pictures, self.devicePixelRatio()
        self.setIcon(pictures.icon(phrase.picture, side, ratio) if shown else QIcon())
        self.setIconSize(QSize(side, side))

    def _picture_side(self) -> int:
        return self.minimumHeight() - 20

    def _width_of(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)


SMALL = frozenset({"break", "stop", "who", "pill"})
