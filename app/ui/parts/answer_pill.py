"""The small answers under the big ones, such as *I do not know*."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.sound_button import hear_button

AROUND = 5


class AnswerPill(BarButton):
    """A pill that can be heard before it is pressed, as a card can."""

    heard = Signal(object)  # its Phrase, to be read aloud: nothing is chosen

    def __init__(self, look: Look, phrase: Phrase) -> None:
        super().__init__(look, phrase, "pill")
        self.hear = hear_button(look, phrase, self)
        self.hear.clicked.connect(lambda _checked=False: self.heard.emit(phrase))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the way to hear it at the left end."""
        super().resizeEvent(event)
        side = self.hear.height()
        self.hear.setGeometry(QRect(AROUND, (self.height() - side) // 2, side, side))
