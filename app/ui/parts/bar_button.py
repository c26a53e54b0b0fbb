"""A button of one line: on the bars, and the pills between answers and bar."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look


class BarButton(QPushButton):
    """A word or two, with a picture at its side.

    ``kind`` gives its colours: next, read, break, stop, who, pill or plain. A held key
    presses it once.
    """

    def __init__(
        self, look: Look, phrase: Phrase, kind: str = "plain", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.phrase = phrase
        self.setProperty("kind", kind)
        self.setMinimumHeight(round(look.button_px * (0.72 if kind in SMALL else 1)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.say(phrase)

    def say(self, phrase: Phrase, *, picture: bool = True) -> None:
        """Show these words, and their picture if it is wanted."""
        self.phrase = phrase
        shown = picture and bool(phrase.picture)
        self.setText(f" {phrase.words}" if shown else phrase.words)
        self.setAccessibleName(phrase.words)
        side = self.minimumHeight() - 20
        pictures, ratio = self._look.pictures, self.devicePixelRatio()
        self.setIcon(pictures.icon(phrase.picture, side, ratio) if shown else QIcon())
        self.setIconSize(QSize(side, side))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as Space, and not again while the key is held."""
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


SMALL = frozenset({"break", "stop", "who", "pill"})
