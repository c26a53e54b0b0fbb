"""Sheets of paper that a question is answered on, and what is typed in from them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question
from app.domain.views import Answer, Helped, How, Said, Sharing


class SheetKind(StrEnum):
    """What was printed: a sheet for one answer, or cards that are used again and again."""

    ANSWER = "answer"
    CARDS = "cards"


@dataclass(frozen=True)
class PrintedSheet:
    """One sheet on paper, known by its code. It was printed for nobody in particular.

    ``choices`` and ``places`` are as they were on the day it was printed. ``entered_on`` is
    the day on which somebody typed in what was written on it.
    """

    code: str
    kind: SheetKind
    question: Question
    topic: Phrase
    choices: tuple[Choice, ...]
    places: tuple[Choice, ...]
    printed_on: date
    entered_on: date | None = None
    entered_by: str = ""

    @property
    def as_printed(self) -> bool:
        """Whether the question still offers what the sheet offers."""
        now = {
            one.id: one.phrase.words for one in (*self.question.choices, *self.question.places)
        }
        then = {one.id: one.phrase.words for one in (*self.choices, *self.places)}
        return now == then


@dataclass(frozen=True)
class Typed:
    """What is written on a sheet. Without ``member_id`` nobody knows whose it is."""

    answer: Answer
    helped: Helped | None = None
    sharing: Sharing = Sharing.FACILITATOR
    member_id: UUID | None = None

    @property
    def kept(self) -> tuple[object, ...]:
        """What makes it the same view as another. With no name, whose it is does not count."""
        whose = None if self.sharing is Sharing.NO_NAME else self.member_id
        answer = self.answer
        if answer.said is Said.SKIPPED:
            return (Said.SKIPPED, answer.words, whose)
        placed = {(one.choice, one.words, one.place, one.dots) for one in answer.placed}
        said = (answer.said, answer.words, frozenset(answer.choices), frozenset(placed))
        return (said, self.helped or Helped.ON_MY_OWN, self.sharing, whose)

    def says_the_same(self, other: "Typed") -> bool:
        """Whether both would be kept as the same view."""
        return self.kept == other.kept


class Clash(StrEnum):
    """Why something must not just be kept: there is an answer already."""

    SHEET = "sheet"
    """This sheet was typed in before."""
    OTHER_SHEET = "other_sheet"
    """The same member answered the same question on another sheet."""
    SCREEN = "screen"
    """The member answered it themselves, on the screen or in some other way."""
    BEGUN = "begun"
    """The member has begun an answer on the screen and has not finished it."""


@dataclass(frozen=True)
class Before:
    """What was said already, to be put beside what is typed now."""

    clash: Clash
    typed: Typed
    how: How
    given_on: date | None = None
    view_id: UUID | None = None
    entered_by: str = ""


class Keep(StrEnum):
    """What a facilitator decides when two answers differ."""

    BEFORE = "before"
    NOW = "now"
    BOTH = "both"
    """The sheet is a copy that somebody else filled in."""


@dataclass(frozen=True)
class Decision:
    """What a facilitator chose, and what they had in front of them as they did."""

    keep: Keep
    before: Before


class State(StrEnum):
    """What came of typing in a sheet."""

    KEPT = "kept"
    SAME = "same"
    LEFT = "left"
    """What was there before stays."""
    CLASH = "clash"
    """Nothing is kept until somebody decides."""


@dataclass(frozen=True)
class Outcome:
    """What came of typing in a sheet; ``before`` is there when there is something to decide."""

    state: State
    before: Before | None = None


@dataclass(frozen=True)
class PrintRun:
    """Sheets of one topic that were printed on one day, and how many came back."""

    printed_on: date
    question: Phrase
    kind: SheetKind
    printed: int
    entered: int


@dataclass(frozen=True)
class WantedSheets:
    """What a facilitator wants on paper: some questions, so many times, in a size of text."""

    topic_id: UUID
    question_ids: tuple[UUID, ...] = field(default=())
    copies: int = 1
    points: int = 16
