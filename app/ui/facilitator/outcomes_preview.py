"""The letter an outcome makes, as its first reader will have it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.letter import Block, Letter, Sentence
from app.ui.facilitator.fields import counted
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 52
FACE = 52
BOLD = "**"


class LetterPreview(Panel):
    """The letter's blocks of picture and sentence, written anew with every change."""

    asked_for_letters = Signal()

    def __init__(self, look: Look) -> None:
        title = look("outcomes.preview").words
        super().__init__(title)
        self._look = look
        self._letter: Letter | None = None
        self._can_make = False
        self._stops = self._whole_stops = 0
        self.body.setContentsMargins(14, 10, 8, 12)
        self.why_not = QLabel(wordWrap=True)
        self.why_not.setProperty("role", "quiet")
        self.list = ScrolledRows(title, gap=6)
        # It is read with the arrow keys: nothing in it can be reached by Tab.
        self.list.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.make = button(
            look("outcomes.make_letters").words, self.asked_for_letters.emit, "main"
        )
        self.body.addWidget(self.why_not)
        self.body.addWidget(self.list, stretch=1)
        self.body.addWidget(self.make)

    def show_letter(self, letter: Letter | None, *, can_make: bool) -> None:
        """Show a letter, or say why there is none. ``can_make``: it has something to say."""
        self._can_make = can_make
        self._say_why_not(letter)
        if letter == self._letter:
            return
        self._letter = letter
        place = self.list.verticalScrollBar().value()
        self.list.show_rows(self._rows(letter) if letter else [])
        self.list.verticalScrollBar().setValue(place)

    def hold_for(self, stops: int) -> None:
        """Let no letters be made while so many things have to be changed first."""
        self._stops = stops
        self._say_why_not(self._letter)

    def hold_whole_for(self, stops: int) -> None:
        """Let none be made while so many things outside the lines have to be changed first."""
        self._whole_stops = stops
        self._say_why_not(self._letter)

    def _say_why_not(self, letter: Letter | None) -> None:
        stops = self._stops + self._whole_stops
        self.make.setEnabled(letter is not None and self._can_make and not stops)
        if letter is None:
            why = self._look("outcomes.no_reader").words
        elif not self._can_make:
            why = self._look("outcomes.nothing_said").words
        else:
            why = counted(self._look, "outcomes.stops_first", stops)
        self.why_not.setText(why)
        self.why_not.setVisible(not self.make.isEnabled())

    def _rows(self, letter: Letter) -> list[QWidget]:
        rows: list[QWidget] = [
            WrappedWords(letter.board, "quiet"),
            WrappedWords(letter.fixed.dear.format(name=letter.reader), "strong"),
            WrappedWords(letter.title, "section"),
        ]
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
