"""Small buttons that are only a picture: to hear an answer, and to have the voice in hand."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.steady_button import SteadyButton

EDGES = 14


class SoundButton(SteadyButton):
    """A picture to press. Its words are for a screen reader: nothing comes up under a pointer.

    ``kind`` gives its colours and its shape.
    """

    def __init__(
        self, look: Look, phrase: Phrase, kind: str, side: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._side = side
        self.phrase = phrase
        self.setProperty("kind", kind)
        self.setFixedHeight(side)
        self.say(phrase)

    def say(self, phrase: Phrase) -> None:
        """Show and mean this from now on."""
        self.phrase = phrase
        self.setAccessibleName(phrase.words)
        inside = self._side - EDGES
        self.setIcon(self._look.pictures.icon(phrase.picture, inside, self.devicePixelRatio()))
        self.setIconSize(QSize(inside, inside))

    def show_limit(self, *, reached: bool) -> None:
        """Show that a press would do no more than has been done."""
        if (self.property("limit") == "true") is not reached:
            self.setProperty("limit", "true" if reached else "false")
            self.style().polish(self)

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        """Stay a square."""
        return self.sizeHint()


def hear_button(look: Look, phrase: Phrase, parent: QWidget) -> SoundButton:
    """The button of one answer that says it aloud, and chooses nothing.

    It is smaller than the answer, and large enough to press.
    """
    hears = look("move.hear", words=phrase.words)
    return SoundButton(look, hears, "hear", look.ear_px, parent)
