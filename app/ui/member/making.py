"""What the screens have in common on which members make something of their own."""

from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

MOST_WITH_QUESTION = 1.2
"""The largest text with which the question and what is to be made fit on one page."""


class Step(IntEnum):
    """The pages of the screen. Only large text needs one for the question alone."""

    ASKING = 0
    MAKING = 1


class MakingScreen(Screen):
    """A question that is answered by making something, with *I do not know* and *Skip*.

    ``answered`` is sent whenever the answer changes. What was made stays when one of those
    two is pressed; pressing it once more brings it back as the answer. Subclasses fill
    ``work`` and say what is read aloud of it.
    """

    answered = Signal(object)  # an Answer
    asked_to_say_more = Signal()

    def __init__(
        self,
        look: Look,
        question: Question,
        answer: Answer | None,
        how: Phrase,
        frame: Frame = Frame(),
    ) -> None:
        super().__init__(look, question.phrase, frame)
        self.answer = answer or Answer()
        self.how = how
        self._is_roomy = look.crowding <= MOST_WITH_QUESTION
        self._step = Step.MAKING if self._is_roomy else Step.ASKING
        self.pills = {
            said: self._pill(f"question.{name}")
            for said, name in ((Said.DONT_KNOW, "dont_know"), (Said.SKIPPED, "skip"))
        }
        for said, pill in self.pills.items():
            pill.setCheckable(True)
            pill.clicked.connect(partial(self._say_alone, said))
        self.say_more = self._pill("question.say_more")
        self.say_more.clicked.connect(lambda _checked=False: self.asked_to_say_more.emit())
        self._asking, self._making = QWidget(), QWidget()
        self.work = QVBoxLayout()
        self.work.setSpacing(10 if self._is_roomy else 4)

    @property
    def place(self) -> int:
        """Which of its pages is shown."""
        return self._step

    def go_to(self, place: int) -> None:
        """Come back to the page where a member was."""
        self._step = Step.MAKING if self._is_roomy else Step(place)
        self._show_page()

    def reading(self) -> Sequence[Phrase]:
        """The question and how to answer it, and then what there is to press."""
        asked = [self.title, self.how]
        more = [self.say_more.phrase]
        if self._step is Step.ASKING:
            return [*asked, *more]
        pills = [pill.phrase for pill in self.pills.values()]
        first = [*asked, *self.tools()] if self._is_roomy else self.tools()
        return [*first, *pills, *(more if self._is_roomy else [])]

    def tools(self) -> list[Phrase]:
        """What is read aloud of what is made, and what it is made with."""
        return []

    def go_on(self) -> None:
        """Turn to what is to be made, or go on."""
        if self._step is Step.ASKING:
            self._turn(Step.MAKING)
        else:
            self.went_on.emit()

    def go_back(self) -> None:
        """Turn back to the question, or go back."""
        self.finish()
        if self._step is Step.MAKING and not self._is_roomy:
            self._turn(Step.ASKING)
        else:
            self.went_back.emit()

    def finish(self) -> None:
        """End what is being made just now, and keep it: the member is about to leave."""

    def change(self, answer: Answer) -> None:
        """Answer this from now on."""
        self.answer = answer
        self._show_page()
        self.answered.emit(answer)

    @property
    def is_ready(self) -> bool:
        """Whether there is an answer to go on with."""
        return not self.answer.is_empty

    def _connect(self) -> None:
        """Finish what is being made before a break, a stop, or one's own page."""
        if self.top:
            for way in (self.top.who, self.top.rest, self.top.stop):
                way.clicked.connect(lambda _checked=False: self.finish())
        super()._connect()

    def add_question(self) -> None:
        """Show what is asked above what is made, where both fit on one page."""
        self.add_title(subtitle=self.how)

    def lay_out_pages(self) -> None:
        """Put everything in its place, once ``work`` is filled: keys go in the same order."""
        meanings = self.meanings([self.title.words])
        asking, making = QVBoxLayout(self._asking), QVBoxLayout(self._making)
        for column in (asking, making):
            column.setContentsMargins(0, 0, 0, 0)
        making.addLayout(self.work, stretch=1)
        if self._is_roomy:
            self.add_question()
            making.addWidget(PillRow([*self.pills.values(), self.say_more, *meanings]))
        else:
            asking.addWidget(WordsLabel(self.title.words, "title"), stretch=1)
            asking.addWidget(WordsLabel(self.how.words), stretch=1)
            asking.addWidget(PillRow([self.say_more, *meanings]))
            making.addWidget(PillRow(list(self.pills.values())))
        for page in (self._asking, self._making):
            self.body.addWidget(page, stretch=1)

    def _pill(self, name: str) -> AnswerPill:
        pill = AnswerPill(self.look, self.look(name))
        pill.heard.connect(self.asked_to_hear)
        return pill

    def _say_alone(self, said: Said) -> None:
        self.finish()
        is_said = self.answer.said is said
        self.change(replace(self.answer, said=Said.ANSWER if is_said else said))
        if not is_said:
            self.said.emit(self.pills[said].phrase)

    def _turn(self, step: Step) -> None:
        self._step = step
        self._show_page()
        self.order_keys()
        self.turned.emit()

    def _show_page(self) -> None:
        self._asking.setVisible(self._step is Step.ASKING)
        self._making.setVisible(self._step is Step.MAKING)
        for said, pill in self.pills.items():
            pill.setChecked(self.answer.said is said)
        self.next.setEnabled(self._step is Step.ASKING or self.is_ready)
