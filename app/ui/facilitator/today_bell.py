"""The bell for hard words: somebody in the meeting did not know a word."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.hard_words import BoardWord, WordState
from app.ui.facilitator.fields import line
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel
from app.wording.words_file import LONGEST

PICTURE = 36
MOST_SHOWN = 3


class BellPanel(Panel):
    """A field for the word, and the bell: one press keeps it. What came of it stands below."""

    rang = Signal(str)
    asked_for_words = Signal(object)  # the key of a word, or None

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rung: BoardWord | None = None
        phrase = look("today.bell")
        self.body.setContentsMargins(16, 6, 10, 6)
        self.body.setSpacing(4)
        self.word = line(phrase.words, "", lambda _typed: None)
        self.word.setPlaceholderText(phrase.words)
        self.word.setMaxLength(LONGEST)
        self.ring = button(look("today.ring").words, self._ring)
        self.told = WrappedWords("")
        self.go = button(look("today.go_words").words, self._go, "link")
        self.word.returnPressed.connect(self._ring)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(PictureLabel(look.pictures, phrase.picture, PICTURE))
        row.addWidget(self.word, stretch=1)
        row.addWidget(self.ring)
        row.addWidget(self.go)
        self.body.addLayout(row)
        self.body.addWidget(self.told)
        self.show_waiting([])

    @property
    def tells(self) -> bool:
        """Whether it says anything."""
        return not self.told.isHidden()

    def tell(self, word: BoardWord, waiting: Sequence[BoardWord]) -> None:
        """Say what came of the press, with all that waits, and be ready for the next word."""
        listed, words = word.listed, _in_words(waiting)
        if word.state is WordState.WAITING:
            told = self._look("today.rung_new", word=listed.term, words=words)
        else:
            told = self._look("today.rung_known", word=listed.term, meaning=listed.meaning)
        self._rung = word
        self._say(told.words)
        self.word.clear()
        self.word.setFocus()

    def show_waiting(self, waiting: Sequence[BoardWord]) -> None:
        """Show the words of today that wait for easy words."""
        said = self._look("today.rung_today", words=_in_words(waiting)).words
        self._rung = waiting[0] if waiting else None
        self._say(said if waiting else "")

    def _say(self, words: str) -> None:
        self.told.show_words(words)
        self.told.setVisible(bool(words))
        self.go.setVisible(bool(words))
        self.go.setAccessibleDescription(words)

    def _ring(self) -> None:
        if self.word.text().strip():
            self.rang.emit(self.word.text())

    def _go(self) -> None:
        self.asked_for_words.emit(self._rung.key if self._rung else None)


def _in_words(waiting: Sequence[BoardWord]) -> str:
    terms = [one.listed.term for one in waiting]
    return ", ".join([*terms[:MOST_SHOWN], *(["…"] if len(terms) > MOST_SHOWN else [])])
