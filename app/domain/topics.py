"""What members are asked about."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase


class QuestionKind(StrEnum):
    """The ways to answer."""

    FACES = "faces"
    YES_NO = "yes_no"
    CHOOSE_ONE = "choose_one"
    CHOOSE_MANY = "choose_many"
    OWN_WORDS = "own_words"
    PICTURE_MAT = "picture_mat"
    DOTS = "dots"


ON_SCREEN = frozenset(
    {
        QuestionKind.FACES,
        QuestionKind.YES_NO,
        QuestionKind.CHOOSE_ONE,
        QuestionKind.CHOOSE_MANY,
        QuestionKind.OWN_WORDS,
    }
)
"""The kinds a member can answer on the screen; views of every kind are kept and shown."""


@dataclass(frozen=True)
class Choice:
    """One picture a member can pick."""

    id: UUID
    phrase: Phrase


@dataclass(frozen=True)
class Question:
    """One thing to ask. ``may_be_no_name`` says whether it can be answered with no name."""

    id: UUID
    topic_id: UUID
    phrase: Phrase
    kind: QuestionKind
    choices: tuple[Choice, ...] = ()
    may_be_no_name: bool = False


@dataclass(frozen=True)
class InfoLine:
    """One thing to know before answering: a picture and a sentence."""

    id: UUID
    phrase: Phrase


@dataclass(frozen=True)
class Signpost:
    """Someone to call. ``checked`` is when a person last tried the number, in words."""

    id: UUID
    name: str
    phrase: Phrase
    number: str
    checked: str = ""


@dataclass(frozen=True)
class Topic:
    """What a part of a meeting is about. ``notice`` warns before a private topic."""

    id: UUID
    phrase: Phrase
    meeting_id: UUID | None = None
    asking: bool = False
    private: bool = False
    notice: str = ""
    info: tuple[InfoLine, ...] = ()
    questions: tuple[Question, ...] = ()
    signposts: tuple[Signpost, ...] = ()

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Everything a member is told and asked, in order."""
        info = [line.phrase for line in self.info]
        asked = [
            phrase
            for question in self.questions
            for phrase in (question.phrase, *(choice.phrase for choice in question.choices))
        ]
        return (self.phrase, *info, *asked)
