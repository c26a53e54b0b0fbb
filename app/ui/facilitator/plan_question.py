"""One question of a topic: its words, how it is answered, and what there is to pick."""

from dataclasses import replace
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout

from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question, QuestionKind
from app.services.removals import Thing
from app.services.topics import Topics
from app.ui.facilitator.fields import Pick, tick
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.plan_line import LineRow
from app.ui.facilitator.plan_voices import LineVoices

INDENT = 30
USUAL = {
    QuestionKind.FACES: ("feeling.good", "feeling.ok", "feeling.bad"),
    QuestionKind.YES_NO: ("plan.yes", "plan.no", "plan.not_sure"),
}


class QuestionForm(Panel):
    """A question and its choices. Everything saves as one types."""

    saved = Signal()
    changed_shape = Signal(object)  # the id of the line to go to, or None
    looked_at = Signal(object)  # the question's id, when the keyboard goes into it
    moved = Signal(int)

    def __init__(
        self, page: Page, topics: Topics, question: Question, voices: LineVoices
    ) -> None:
        super().__init__()
        self._page = page
        self._look = page.look
        self._topics = topics
        self.question = question
        self.line = voices.row(question.id, question.phrase, self._words("question"))
        self.kind = Pick(
            self._words("kind"),
            [(kind, self._words(f"kind_{kind}")) for kind in QuestionKind],
            question.kind,
            self._change_kind,
        )
        self.no_name = tick(
            self._words("no_name"), on=question.may_be_no_name, act=self._change_no_name
        )
        self.choices = {choice.id: self._choice(choice) for choice in question.choices}
        self._lay_out()
        self.line.changed.connect(self._change_words)
        self.line.moved.connect(self.moved)
        self.line.removed.connect(self._remove)
        for row in (self.line, *self.choices.values()):
            row.words.installEventFilter(self)

    def _words(self, name: str) -> str:
        return self._look(f"plan.{name}").words

    def _lay_out(self) -> None:
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.addWidget(self.line)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.no_name)
        for row in self.choices.values():
            row.setContentsMargins(INDENT, 0, 0, 0)
            self.body.addWidget(row)
        if self.question.kind is not QuestionKind.OWN_WORDS:
            self.add = button(self._words("add_choice"), self._add_choice, "link")
            adding = QHBoxLayout()
            adding.setContentsMargins(INDENT, 0, 0, 0)
            adding.addWidget(self.add)
            adding.addStretch()
            self.body.addLayout(adding)

    def _choice(self, choice: Choice) -> LineRow:
        row = LineRow(self._look, choice.phrase, self._words("choice"), short=True)
        row.changed.connect(partial(self._change_choice, choice.id))
        row.moved.connect(partial(self._move_choice, choice.id))
        row.removed.connect(partial(self._remove_choice, choice.id))
        return row

    def _change_words(self, phrase: Phrase) -> None:
        self.question = replace(self.question, phrase=phrase)
        self._save_soon()

    def _change_no_name(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.question = replace(self.question, may_be_no_name=on)
        self._save_soon()

    def _save_soon(self) -> None:
        self._page.save_soon(f"question {self.question.id}", self._save)

    def _save(self) -> None:
        self._topics.save_question(self.question)
        self.saved.emit()

    def _change_kind(self, kind: QuestionKind) -> None:
        self._page.save_now()
        usual = [replace(self._look(name), spoken="") for name in USUAL.get(kind, ())]
        if self._page.attempt(lambda: self._topics.change_kind(self.question.id, kind, usual)):
            self.changed_shape.emit(self.question.id)

    def _add_choice(self) -> None:
        self._page.save_now()
        choice = Choice(uuid4(), Phrase(""))
        if self._page.attempt(lambda: self._topics.save_choice(self.question.id, choice)):
            self.changed_shape.emit(choice.id)

    def _change_choice(self, choice_id: UUID, phrase: Phrase) -> None:
        self._page.save_soon(
            f"choice {choice_id}", partial(self._save_choice, Choice(choice_id, phrase))
        )

    def _save_choice(self, choice: Choice) -> None:
        self._topics.save_choice(self.question.id, choice)
        self.saved.emit()

    def _move_choice(self, choice_id: UUID, by: int) -> None:
        order = moved(list(self.choices), choice_id, by)
        self._page.save_now()
        if self._page.attempt(lambda: self._topics.order_choices(order)):
            self.changed_shape.emit(choice_id)

    def _remove_choice(self, choice_id: UUID) -> None:
        called = self.choices[choice_id].phrase.words or self._words("choice")
        self._page.remove(Thing.CHOICE, choice_id, called)

    def _remove(self) -> None:
        called = self.line.phrase.words or self._words("question")
        self._page.remove(Thing.QUESTION, self.question.id, called)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the keyboard goes into the question or one of its choices."""
        if event.type() is QEvent.Type.FocusIn:
            self.looked_at.emit(self.question.id)
        return super().eventFilter(watched, event)


def moved(order: list[UUID], one: UUID, by: int) -> list[UUID]:
    """The same things with one of them moved up or down, as far as it goes."""
    place = order.index(one)
    rest = [other for other in order if other != one]
    rest.insert(max(0, min(place + by, len(rest))), one)
    return rest
