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
NO_SIDES = (0,)
"""For someone who likes words alone."""
LEAST = SIDES[-1]
SPACE = 16


class PickedRow(QWidget):
    """A picture at the left and its words at the right; ``few`` of them have larger words."""

    def __init__(self, look: Look, phrase: Phrase, parent: QWidget, *, few: bool) -> None:
        super().__init__(parent)
        self._pixels = look.sizes.sentence if few else look.sizes.text
        self._spaced = look.sizes.more_space
        self._words = phrase.words
        self._sides = SIDES if look.picture_of(phrase) else NO_SIDES
        self._least = self._sides[-1]
        self._space = SPACE if self._least else 0
        self._picture = PictureLabel(look.pictures, look.picture_of(phrase), parent=self)
        self.label = WordsLabel("", "answer" if few else "label", self)
        self.label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.label.setAccessibleName(phrase.words)
        self.label.told_name = look("said.told", words=phrase.words).words

    def has_room(self, width: int) -> bool:
        """True when no word has to be broken in this width."""
        return self._wrapping(width, self._least).shown(self._words) == self._words.strip()

    def height_in(self, width: int) -> int:
        """How tall it has to be in this width."""
        return max(LEAST, self._wrapping(width, self._least).height(self._words))

    def best_side(self) -> int:
        """How large the picture can be while the words still fit beside it."""
        least = self._wrapping(self.width(), self._least).shown(self._words)
        for side in self._sides:
            wrapping = self._wrapping(self.width(), side)
            keeps_words = wrapping.shown(self._words) == least
            if keeps_words and max(side, wrapping.height(self._words)) <= self.height():
                return side
        return self._least

    def lay_out(self, side: int) -> None:
        """Place the words beside a picture of this size."""
        left = side + self._space
        self._picture.setVisible(side > 0)
        self._picture.setGeometry(0, 0, side, self.height())
        self.label.setText(self._wrapping(self.width(), side).shown(self._words))
        self.label.setGeometry(left, 0, self.width() - left, self.height())

    def _wrapping(self, width: int, side: int) -> Wrapping:
        font = font_of(self.font(), self._pixels, bold=True, spaced=self._spaced)
        return Wrapping(font, width - side - self._space)
