"""The screen on which a member types what they want to say."""

from collections.abc import Sequence
from dataclasses import replace
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from app.domain.phrase import Phrase
from app.domain.profiles import Access
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.by_letters import WritingScreen
from app.ui.member.screen import Frame
from app.ui.parts.answer_pill import AnswerPill
from app.ui.parts.bar_button import BarButton
from app.ui.parts.pill_row import PillRow


class Writes(Enum):
    """What is written: all of an answer, more to an answer that is given, or a card."""

    ANSWER = auto()
    MORE = auto()
    CARD = auto()


class OwnWordsScreen(WritingScreen):
    """A large box for a member's own words, which are never corrected or tidied.

    ``answered`` is sent whenever the answer changes. Whoever does not type may sign, point
    or show it to somebody who writes it down.
    """

    answered = Signal(object)  # an Answer
    asked_another_way = Signal()

    def __init__(
        self,
        look: Look,
        title: Phrase,
        answer: Answer | None,
        frame: Frame = Frame(),
        writes: Writes = Writes.ANSWER,
    ) -> None:
        super().__init__(look, title, frame)
        self._before = answer or Answer()
        self._subtitle = look("question.own_words")
        self.words = QPlainTextEdit(answer.words if answer else "")
        self.words.setAccessibleName(title.words)
        self.words.setTabChangesFocus(True)
        self.pills = {
            said: AnswerPill(look, look(f"question.{name}"))
            for said, name in ((Said.DONT_KNOW, "dont_know"), (Said.SKIPPED, "skip"))
            if writes is Writes.ANSWER
        }
        types = look.access is Access.USUAL
        self.add_title(subtitle=self._subtitle if types else None)
        self.body.addWidget(self.words, stretch=1)
        for said, pill in self.pills.items():
            pill.setCheckable(True)
            pill.is_one_of_several = True
            pill.setChecked(answer is not None and answer.said is said)
            pill.clicked.connect(partial(self._press, said))
            pill.heard.connect(self.asked_to_hear)
        row = [*self.pills.values(), *self.meanings([title.words])]
        if writes is not Writes.CARD:
            row.insert(0, self._another_way())
        row = [*self.write_in(self.words), *row]
        if row:
            self.body.addWidget(PillRow(row))
        self.words.textChanged.connect(self._type)
        self.next.setEnabled(not self.pills or not self._answer().is_empty)

    def usual_reading(self) -> Sequence[Phrase]:
        """The title, how to answer, and what is typed so far."""
        pills = [pill.phrase for pill in self.pills.values()]
        typed = Phrase(self.words.toPlainText())
        how = [self._subtitle] if self.letters is None else []
        return [self.title, *how, *([typed] if typed.words.strip() else []), *pills]

    def _another_way(self) -> BarButton:
        pill = BarButton(self.look, self.look("another.pill"), "pill")
        pill.clicked.connect(lambda _checked=False: self.asked_another_way.emit())
        return pill

    def _type(self) -> None:
        for pill in self.pills.values():
            pill.setChecked(False)
        self._tell()

    def _press(self, said: Said) -> None:
        for one, pill in self.pills.items():
            pill.setChecked(one is said)
        self.said.emit(self.pills[said].phrase)
        self._tell()

    def _tell(self) -> None:
        answer = self._answer()
        self.next.setEnabled(not self.pills or not answer.is_empty)
        self.answered.emit(answer)

    def _answer(self) -> Answer:
        words = self.words.toPlainText()
        for said, pill in self.pills.items():
            if pill.isChecked():
                return Answer(said, (), words if said is Said.DONT_KNOW else "")
        if not self.pills and self._before.said is Said.DONT_KNOW:
            return replace(self._before, words=words)
        return replace(self._before, said=Said.ANSWER, words=words)
