"""Asking again, kindly: some answers may say more about the asking than about the person.

People say yes to please, or when a question is too hard (handbook 4.5). None of this is ever
called a mistake, nothing is counted differently, and nothing is timed.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase
from app.domain.topics import SHUFFLED, Question, QuestionKind
from app.domain.views import Helped, Said

LEAST = 4
"""With fewer answers of a kind in a meeting, a pattern may well be chance."""

TURNS_ROUND = frozenset({QuestionKind.YES_NO, QuestionKind.CHOOSE_ONE})
"""The kinds of question that can be asked the other way round."""

PICKED = TURNS_ROUND | {QuestionKind.FACES, QuestionKind.CHOOSE_MANY}
"""The kinds that are asked once more: the answer is a picture, or several."""


class Pattern(StrEnum):
    """What all of a member's answers of a kind have in common."""

    YES = "yes"
    FIRST = "first"
    LAST = "last"
    FACE = "face"


class Way(StrEnum):
    """How a question can be asked again."""

    TURNED = "turned"
    OTHER = "other"
    ORDER = "order"
    """In the same words, with what there is to pick in the other order."""


@dataclass(frozen=True)
class Pick:
    """One answer a member gave: the one picture they picked, or None for any other answer.

    ``place`` is where it stood, of ``shown`` in all, in the order that this member saw; it is
    None when nobody can know, as on paper.
    """

    view_id: UUID
    question_id: UUID
    kind: QuestionKind
    picked: Phrase | None
    place: int | None = None
    shown: int = 0


@dataclass(frozen=True)
class Found:
    """A pattern and the answers that follow it, in the order of the questions."""

    pattern: Pattern
    picks: tuple[Pick, ...]


@dataclass(frozen=True)
class Suggestion:
    """Who could be asked what again, and why.

    ``proposed`` is the question in the words to ask it in, or None where nobody has written
    any yet. It is told on the card of ``view_id``.
    """

    member_id: UUID
    member: str
    face: str
    pattern: Pattern
    count: int
    view_id: UUID
    question: Question
    proposed: Phrase | None = None
    way: Way | None = None


@dataclass(frozen=True)
class AskedAgain:
    """What a member is asked once more, and what they said then, beside what they said first.

    ``said`` is None while it waits for their next visit.
    """

    member_id: UUID
    member: str
    question_id: UUID
    asked: str
    said: Said | None = None
    picked: tuple[Phrase, ...] = ()
    words: str = ""
    helped: Helped | None = None
    given_on: date | None = None


@dataclass(frozen=True)
class ToAsk:
    """A question for a member's next visit.

    ``question`` has the words to ask it in, and its choices in the order to show them.
    """

    question: Question
    topic: Phrase
    private: bool = False


def is_yes(phrase: Phrase) -> bool:
    """Whether a choice means yes, by its picture or its first word."""
    first = phrase.words.casefold().replace(",", " ").replace(".", " ").split()[:1]
    return phrase.picture == "yes" or first == ["yes"]


def patterns(picks: Sequence[Pick]) -> list[Found]:
    """The patterns in what one member answered at one meeting."""
    yes_no = [one for one in picks if one.kind is QuestionKind.YES_NO]
    faces = [one for one in picks if one.kind is QuestionKind.FACES]
    # An answer whose order nobody knows says nothing about order; "I do not know" does.
    chosen = [
        one
        for one in picks
        if one.kind is QuestionKind.CHOOSE_ONE and (one.picked is None or one.shown > 1)
    ]
    holds = {
        Pattern.YES: (yes_no, [bool(one.picked and is_yes(one.picked)) for one in yes_no]),
        Pattern.FIRST: (chosen, [one.place == 0 for one in chosen]),
        Pattern.LAST: (chosen, [one.place == one.shown - 1 for one in chosen]),
        Pattern.FACE: (faces, [_face(one) == _face(faces[0]) != "" for one in faces]),
    }
    return [
        Found(pattern, tuple(found))
        for pattern, (found, marks) in holds.items()
        if len(found) >= LEAST and all(marks)
    ]


def way_again(question: Question) -> tuple[Way, Phrase] | None:
    """How a question can be asked again, and in which words; None where it cannot be yet."""
    picture = question.phrase.picture
    if question.kind in TURNS_ROUND and question.turned_round.strip():
        return Way.TURNED, Phrase(question.turned_round, picture)
    if question.other_words.strip():
        return Way.OTHER, Phrase(question.other_words, picture)
    if question.kind is QuestionKind.CHOOSE_ONE:
        return Way.ORDER, question.phrase
    return None


def as_asked_again(question: Question, member_id: UUID, asked: str) -> Question:
    """A question in the words it is asked in again, with its choices in the other order."""
    phrase = Phrase(asked, question.phrase.picture)
    if asked == question.phrase.words:
        phrase = question.phrase  # it may have been recorded
    choices = question.choices
    if question.kind in SHUFFLED:
        choices = tuple(reversed(question.for_member(member_id).choices))
    return replace(question, phrase=phrase, choices=choices)


def _face(pick: Pick) -> str:
    """What a face is told by: its picture, or its words where it has none."""
    if pick.picked is None:
        return ""
    return pick.picked.picture or pick.picked.words.strip().casefold()
