"""A question once more: in other words, and the other way round."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.asking_again import TURNS_ROUND
from app.domain.easy_read import Kind
from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import button
from app.ui.facilitator.writing_lines import LineGroup, Part
from app.ui.facilitator.writing_one_line import OneLine
from app.ui.facilitator.writing_steps import Steps
from app.ui.look import Look

NAMES = ("other_words", "turned_round")


class OtherWords(QWidget):
    """Lines that stay out of the way until they are wanted, checked like the question itself.

    They have no picture of their own: members see the question's.
    """

    changed = Signal()

    def __init__(self, look: Look, steps: Steps, question: Question, number: int) -> None:
        super().__init__()
        self._look = look
        names = NAMES if question.kind in TURNS_ROUND else NAMES[:1]
        self.lines = {name: self._line(name, steps, question, number) for name in names}
        self.ways = {name: self._way(name, number) for name in names}
        self.hints = {
            name: words_label(look(f"plan.{name}_hint").words, "quiet") for name in names
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = QHBoxLayout()
        for way in self.ways.values():
            row.addWidget(way)
        row.addStretch()
        column.addLayout(row)
        for name, line in self.lines.items():
            column.addWidget(self.hints[name])
            column.addWidget(line)
            self._open(name, wanted=bool(line.phrase.words))

    @property
    def groups(self) -> tuple[LineGroup, ...]:
        """What is written here for members."""
        return tuple(self.lines.values())

    def put_in(self, question: Question) -> Question:
        """The question with the words as they are written now."""
        turned = self.lines.get("turned_round")
        return replace(
            question,
            other_words=self.lines["other_words"].phrase.words,
            turned_round=turned.phrase.words if turned else question.turned_round,
        )

    def _line(self, name: str, steps: Steps, question: Question, number: int) -> OneLine:
        called = self._look(f"plan.{name}_of", number=number).words
        line = OneLine(self._look, Part(called, Kind.QUESTION), steps)
        line.show_lines([Phrase(getattr(question, name))])
        line.row.picture.hide()
        line.row.more.hide()
        line.changed.connect(self.changed)
        return line

    def _way(self, name: str, number: int) -> QPushButton:
        made = button(self._look(f"plan.{name}").words, lambda: self._go_to(name), "link")
        made.setAccessibleName(self._look(f"plan.{name}_of", number=number).words)
        return made

    def _go_to(self, name: str) -> None:
        self._open(name, wanted=True)
        self.lines[name].row.text.setFocus()

    def _open(self, name: str, *, wanted: bool) -> None:
        for part in (self.lines[name], self.hints[name]):
            part.setVisible(wanted)
        self.ways[name].setVisible(not wanted)
