"""A letter as its reader will have it, in rows of picture and sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.letter import Block, Letter, Sentence
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 52
FACE = 52
BOLD = "**"


class LetterRows(ScrolledRows):
    """The blocks of a letter, written anew with every change."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(name, gap=6)
        self._look = look
        self.letter: Letter | None = None
        # It is read with the arrow keys: nothing in it can be reached by Tab.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_letter(self, letter: Letter | None) -> None:
        """Show a letter, or nothing; what was looked at stays in sight."""
        if letter == self.letter:
            return
        self.letter = letter
        place = self.verticalScrollBar().value()
        self.show_rows(self._rows(letter) if letter else [])
        self.verticalScrollBar().setValue(place)

    def _rows(self, letter: Letter) -> list[QWidget]:
        rows: list[QWidget] = [WrappedWords(letter.board, "quiet")]
        if letter.reader:
            dear = letter.fixed.dear.format(name=letter.reader)
            rows.append(WrappedWords(dear, "strong"))
        rows.append(WrappedWords(letter.title, "section"))
        for block in letter.blocks:
            rows.append(WrappedWords(block.heading, "strong"))
            rows += [self._sentence(block, sentence) for sentence in block.sentences]
        rows.append(self._faces(letter))
        return rows

    def _sentence(self, block: Block, sentence: Sentence) -> QWidget:
        words = sentence.words.replace(BOLD, "")
        if sentence.quoted:
            words = self._look("views.quoted", words=sentence.words).words
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        picture = sentence.picture or block.picture
        line.addWidget(PictureLabel(self._look.pictures, picture, PICTURE))
        line.addWidget(WrappedWords(words), stretch=1)
        return row

    def _faces(self, letter: Letter) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for face in letter.faces:
            line.addWidget(PictureLabel(self._look.pictures, face.picture, FACE))
        line.addStretch()
        return row
