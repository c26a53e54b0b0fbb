"""One picture that was picked, with its words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.words_label import WordsLabel
from app.ui.parts.wrapping import Wrapping, font_of

SIDES = (150, 120, 96, 64)
"""How large the picture may be, the best first."""
LEAST = SIDES[-1]
SPACE = 16


class PickedRow(QWidget):
    """A picture at the left and its words at the right; ``few`` of them have larger words."""

    def __init__(self, look: Look, phrase: Phrase, parent: QWidget, *, few: bool) -> None:
        super().__init__(parent)
        self._pixels = look.sizes.sentence if few else look.sizes.text
        self._words = phrase.words
        self._picture = PictureLabel(look.pictures, phrase.picture, parent=self)
        self.label = WordsLabel("", "answer" if few else "label", self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.label.setAccessibleName(phrase.words)

    def has_room(self, width: int) -> bool:
        """True when no word has to be broken in this width."""
        return self._wrapping(width, LEAST).shown(self._words) == self._words.strip()

    def height_in(self, width: int) -> int:
        """How tall it has to be in this width."""
        return max(LEAST, self._wrapping(width, LEAST).height(self._words))

    def best_side(self) -> int:
        """How large the picture can be while the words still fit beside it."""
        least = self._wrapping(self.width(), LEAST).shown(self._words)
        for side in SIDES:
            wrapping = self._wrapping(self.width(), side)
            keeps_words = wrapping.shown(self._words) == least
            if keeps_words and max(side, wrapping.height(self._words)) <= self.height():
                return side
        return LEAST

    def lay_out(self, side: int) -> None:
        """Place the words beside a picture of this size."""
        left = side + SPACE
        self._picture.setGeometry(0, 0, side, self.height())
        self.label.setText(self._wrapping(self.width(), side).shown(self._words))
        self.label.setGeometry(left, 0, self.width() - left, self.height())

    def _wrapping(self, width: int, side: int) -> Wrapping:
        font = font_of(self.font(), self._pixels, bold=True)
        return Wrapping(font, width - side - SPACE)
