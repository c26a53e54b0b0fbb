"""One line of a plan: a picture, its words, and what can be done with them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.ui.facilitator.fields import Sentence, SmallButton, line
from app.ui.facilitator.picture_button import PictureButton
from app.ui.look import Look

PICTURE = 70
SMALL_PICTURE = 44


class LineRow(QWidget):
    """A picture and a sentence that may be changed, moved up or down, and removed.

    ``short`` rows are for a word or two, such as the choices of a question.
    """

    changed = Signal(object)  # a Phrase
    moved = Signal(int)  # by how many places
    removed = Signal()

    def __init__(self, look: Look, phrase: Phrase, label: str, *, short: bool = False) -> None:
        super().__init__()
        side = SMALL_PICTURE if short else PICTURE
        self.picture = PictureButton(look, phrase.picture, side, phrase.words)
        self.words: QLineEdit | Sentence = (
            line(label, phrase.words, self._typed)
            if short
            else Sentence(label, phrase.words, self._typed)
        )
        bin_icon = look.pictures.icon("delete", 28, self.devicePixelRatio())
        arrow = Qt.ArrowType
        self.up = SmallButton(look("plan.up").words, lambda: self.moved.emit(-1), arrow.UpArrow)
        self.down = SmallButton(
            look("plan.down").words, lambda: self.moved.emit(1), arrow.DownArrow
        )
        self.bin = SmallButton(look("desk.remove").words, self.removed.emit, bin_icon)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(6)
        self.row.addWidget(self.picture)
        self.column = QVBoxLayout()
        self.column.addWidget(self.words)
        self.row.addLayout(self.column, stretch=1)
        self.arrows = QHBoxLayout() if short else QVBoxLayout()
        self.arrows.setSpacing(2)
        self.arrows.addWidget(self.up)
        self.arrows.addWidget(self.down)
        self.row.addLayout(self.arrows)
        self.beside = QVBoxLayout()
        self.beside.setSpacing(2)
        self.beside.addWidget(self.bin)
        self.row.addLayout(self.beside)
        self.picture.chosen.connect(self._tell)

    def write(self, words: str) -> None:
        """Put other words in, as if they had been typed."""
        if isinstance(self.words, Sentence):
            self.words.setPlainText(words)
        else:
            self.words.setText(words)
            self._typed(words)

    @property
    def phrase(self) -> Phrase:
        """The words and picture as they are now."""
        words = self.words.words if isinstance(self.words, Sentence) else self.words.text()
        return Phrase(words, self.picture.picture)

    def _typed(self, _words: str) -> None:
        self.picture.read(self.phrase.words)
        self._tell("")

    def _tell(self, _changed: str) -> None:
        self.changed.emit(self.phrase)
