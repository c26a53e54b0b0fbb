"""One question of a topic: its words, how it is answered, and what there is to pick."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.easy_read import Kind
from app.domain.topics import (
    FEWEST_PLACES,
    MOST_PLACES,
    WITHOUT_CHOICES,
    Choice,
    Question,
    QuestionKind,
    Topic,
)
from app.services.removals import Thing
from app.services.topics import Topics
from app.ui.facilitator.fields import Pick, tick, words_label
from app.ui.facilitator.page import Page, Panel
from app.ui.facilitator.plan_asked import AskedWhen
from app.ui.facilitator.plan_other_words import OtherWords
from app.ui.facilitator.plan_voices import LineVoices
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup, Part
from app.ui.facilitator.writing_one_line import OneLine
from app.ui.facilitator.writing_steps import Steps

INDENT = 30
USUAL = {
    QuestionKind.FACES: ("feeling.good", "feeling.ok", "feeling.bad"),
    QuestionKind.YES_NO: ("plan.yes", "plan.no", "plan.not_sure"),
    QuestionKind.PICTURE_MAT: ("feeling.good", "feeling.ok", "feeling.bad"),
}


@dataclass(frozen=True)
class Draft:
    """What writing a topic takes: its page and service, the way back, and the recordings."""

    page: Page
    topics: Topics
    steps: Steps
    voices: LineVoices

    def words(self, name: str, **blanks: object) -> str:
        """A label of the plan."""
        return self.page.look(f"plan.{name}", **blanks).words

    def one_line(self, part: Part, *, spoken: bool = False) -> OneLine:
        """A part of the topic that is one line; one that is ``spoken`` can be recorded."""
        make = partial(self.voices.row, part.name) if spoken else None
        return OneLine(self.page.look, part, self.steps, make)

    def lines(self, part: Part, *, spoken: bool = False) -> LineGroup:
        """A part of the topic that may have any number of lines."""
        make = partial(self.voices.row, part.name) if spoken else None
        return LineGroup(self.page.look, part, self.steps, make)


class QuestionForm(Panel):
    """A question and its choices. Everything saves as one types."""

    saved = Signal()
    changed_shape = Signal(object)  # the id of the question to go to
    looked_at = Signal(object)  # the question's id, when the keyboard goes into it
    moved = Signal(int)

    def __init__(self, draft: Draft, topic: Topic, question: Question, number: int) -> None:
        super().__init__()
        self._draft = draft
        self.question = question
        words = draft.words
        self.line = draft.one_line(
            Part(words("question_number", number=number), Kind.QUESTION), spoken=True
        )
        self.line.show_by_id({question.id: question.phrase})
        self.other = OtherWords(draft.page.look, draft.steps, question, number)
        self.kind = Pick(
            words("kind"),
            [(kind, words(f"kind_{kind}")) for kind in QuestionKind],
            question.kind,
            self._change_kind,
        )
        self.no_name = tick(
            words("no_name"), on=question.may_be_no_name, act=self._change_no_name
        )
        self.no_name.setAccessibleDescription(words("question_number", number=number))
        self.asked = AskedWhen(draft.page.look, topic, question, self._topic_now)
        self.choices = draft.lines(
            Part(words("choices", number=number), Kind.QUESTION, words("add_choice"))
        )
        self.choices.show_by_id({choice.id: choice.phrase for choice in question.choices})
        self.places = draft.lines(
            Part(words("places", number=number), Kind.QUESTION, words("add_place"))
        )
        self.places.show_by_id({place.id: place.phrase for place in question.places})
        self.how_many = words_label(words("how_many_places"), "late")
        self._lay_out()
        self._connect()
        self._say_how_many()

    @property
    def groups(self) -> tuple[LineGroup, ...]:
        """What is written here for members."""
        again = (self.line, *self.other.groups)
        if self.question.kind in WITHOUT_CHOICES:
            return again
        if self.question.kind is QuestionKind.PICTURE_MAT:
            return *again, self.places, self.choices
        return *again, self.choices

    def _lay_out(self) -> None:
        self.body.setContentsMargins(12, 10, 12, 10)
        self.places_title = words_label(self._draft.words("places_title"), "quiet")
        self.choices_title = words_label(self._draft.words("cards_title"), "quiet")
        for part in (
            self.line,
            self.other,
            self.kind,
            self.no_name,
            self.asked,
            self.places_title,
            self.places,
            self.how_many,
            self.choices_title,
            self.choices,
        ):
            self.body.addWidget(part)
        is_mat = self.places in self.groups
        for group in (self.places, self.choices):
            group.setContentsMargins(INDENT, 0, 0, 0)
        for part in (self.places_title, self.places, self.choices_title):
            part.setVisible(is_mat)
        self.choices.setVisible(self.choices in self.groups)

    def _say_how_many(self) -> None:
        """Say so when a mat has too few places, or too many to tell apart."""
        is_right = FEWEST_PLACES <= len(self.places.by_id) <= MOST_PLACES
        self.how_many.setVisible(self.places in self.groups and not is_right)

    def _connect(self) -> None:
        self.line.changed.connect(self._change_words)
        self.other.changed.connect(self._change_words)
        self.line.asked_to_move.connect(self.moved)
        self.line.asked_to_remove.connect(self._remove)
        self.asked.changed.connect(self._change_asked)
        self.choices.changed.connect(self._change_choices)
        self.places.changed.connect(self._change_places)
        for group in self.groups:
            group.written.connect(self._tell_where)

    def _tell_where(self, _row: LineRow) -> None:
        self.looked_at.emit(self.question.id)

    def _change_words(self) -> None:
        self.question = self.other.put_in(replace(self.question, phrase=self.line.phrase))
        self._save_question_soon()

    def _change_no_name(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.question = replace(self.question, may_be_no_name=on)
        self._save_question_soon()

    def _topic_now(self) -> Topic:
        """The topic with what was typed a moment ago."""
        self._draft.page.save_now()
        return self._draft.topics.topic(self.question.topic_id)

    def _change_asked(self, opened_by: UUID | None, about_person: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.question = replace(self.question, opened_by=opened_by, about_person=about_person)
        self._save_question_soon()

    def _save_question_soon(self) -> None:
        self._save_soon("question", lambda: self._draft.topics.save_question(self.question))

    def _change_choices(self) -> None:
        self._save_soon("choices", self._save_choices)

    def _save_choices(self) -> None:
        choices = [Choice(choice, phrase) for choice, phrase in self.choices.by_id.items()]
        self._draft.topics.save_choices(self.question.id, choices)

    def _change_places(self) -> None:
        self._say_how_many()
        self._save_soon("places", self._save_places)

    def _save_places(self) -> None:
        places = [Choice(place, phrase) for place, phrase in self.places.by_id.items()]
        self._draft.topics.save_places(self.question.id, places)

    def _save_soon(self, what: str, save: Callable[[], None]) -> None:
        def save_and_tell() -> None:
            save()
            self.saved.emit()

        self._draft.page.save_soon(f"{what} {self.question.id}", save_and_tell)

    def _change_kind(self, kind: QuestionKind) -> None:
        page, topics = self._draft.page, self._draft.topics
        page.save_now()
        usual = [replace(page.look(name), spoken="") for name in USUAL.get(kind, ())]
        if page.attempt(lambda: topics.change_kind(self.question.id, kind, usual)):
            self.changed_shape.emit(self.question.id)

    def _remove(self) -> None:
        called = self.line.phrase.words or self._draft.words("question")
        self._draft.page.remove(Thing.QUESTION, self.question.id, called)


def moved(order: list[UUID], one: UUID, by: int) -> list[UUID]:
    """The same things with one of them moved up or down, as far as it goes."""
    place = order.index(one)
    rest = [other for other in order if other != one]
    rest.insert(max(0, min(place + by, len(rest))), one)
    return rest
