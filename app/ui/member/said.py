"""The screen that reads an answer back: is this right?"""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.big_button import BigButton
from app.ui.parts.paged_words import PagedWords
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.words_label import WordsLabel


class Right(StrEnum):
    """What a member can say about an answer that is read back to them."""

    YES = "yes"
    CHANGE = "change"
    DELETE = "delete"


NEXT = {
    Right.YES: "move.save_it",
    Right.CHANGE: "move.change_it",
    Right.DELETE: "move.delete_it",
}


class SaidScreen(Screen):
    """What the member said, and three ways on: save it, change it, delete it.

    Choosing one changes what *Next* says; only *Next* does it.
    """

    confirmed = Signal(object)  # a Right

    def __init__(
        self, look: Look, question: Question, answer: Answer, frame: Frame = Frame()
    ) -> None:
        super().__init__(look, look("said.title"), frame)
        self._question, self._answer = question, answer
        self._right = look("said.right")
        self.choices = {right: self._choice(right) for right in Right}
        self.add_title(picture=False, subtitle=question.phrase)
        self.body.addWidget(self._plate(), stretch=1)
        if not look.sizes.are_large:
            self.body.addWidget(WordsLabel(self._right.words, "label"))
        line = QHBoxLayout()
        line.setSpacing(14)
        one_at_a_time = QButtonGroup(self)
        for right, button in self.choices.items():
            one_at_a_time.addButton(button)
            button.clicked.connect(partial(self._choose, right))
            line.addWidget(button, stretch=1)
        self.body.addLayout(line)
        self._chosen: Right | None = None
        self.next.setEnabled(False)

    def reading(self) -> Sequence[Phrase]:
        """What was said, then whether it is right."""
        own = [Phrase(self._answer.words)] if self._answer.words.strip() else []
        choices = [button.phrase for button in self.choices.values()]
        return [self.title, self._question.phrase, *self._said(), *own, self._right, *choices]

    def go_on(self) -> None:
        """Do what was chosen."""
        if self._chosen is not None:
            self.confirmed.emit(self._chosen)

    def _choice(self, right: Right) -> BigButton:
        button = BigButton(self.look, self.look(f"said.{right}"), wide=True)
        button.setProperty("kind", right)
        button.setMinimumHeight(max(self.look.button_px, self.look.sizes.text * 2) + 10)
        return button

    def _choose(self, right: Right) -> None:
        self._chosen = right
        self.next.say(self.look(NEXT[right]))
        self.next.setEnabled(True)
        self.said.emit(self.choices[right].phrase)

    def _said(self) -> list[Phrase]:
        if self._answer.said is Said.DONT_KNOW:
            return [self.look("said.dont_know")]
        return [
            choice.phrase
            for choice in self._question.choices
            if choice.id in self._answer.choices
        ]

    def _plate(self) -> QFrame:
        """The frame that holds the pictures picked and the words typed."""
        plate = Plate()
        inside = QVBoxLayout(plate)
        inside.setContentsMargins(24, 10, 24, 10)
        said = self._said()
        grid = QGridLayout()
        grid.setHorizontalSpacing(28)
        columns = 1 if len(said) < 2 else 2 if self.look.sizes.scale > 1.4 else 3
        for place, phrase in enumerate(said):
            row = QHBoxLayout()
            picture = PictureLabel(self.look.pictures, phrase.picture)
            picture.setFixedWidth(150 if len(said) == 1 else 96)
            label = WordsLabel(phrase.words, "answer" if len(said) < 3 else "label")
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(picture)
            row.addWidget(label, stretch=1)
            grid.addLayout(row, *divmod(place, columns))
        if said:
            inside.addLayout(grid, stretch=1)
        if self._answer.words.strip():
            inside.addWidget(PagedWords(self.look, self._answer.words), stretch=1)
        return plate


class Plate(QFrame):
    """The heavy frame round a member's own answer."""
