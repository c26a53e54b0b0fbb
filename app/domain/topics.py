"""What members are asked about."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from random import Random
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
    MY_VOICE = "my_voice"
    MY_DRAWING = "my_drawing"


SHUFFLED = frozenset(
    {
        QuestionKind.CHOOSE_ONE,
        QuestionKind.CHOOSE_MANY,
        QuestionKind.PICTURE_MAT,
        QuestionKind.DOTS,
    }
)
"""The kinds whose choices each member sees in an order of their own: the last one that is shown
can draw answers (handbook 4.5)."""
WITHOUT_CHOICES = frozenset(
    {QuestionKind.OWN_WORDS, QuestionKind.MY_VOICE, QuestionKind.MY_DRAWING}
)
"""The kinds that are answered with something of one's own: there is nothing to pick."""
FEWEST_PLACES, MOST_PLACES = 3, 5
"""How many places a picture mat has (handbook 4.6)."""


@dataclass(frozen=True)
class Choice:
    """One picture a member can pick."""

    id: UUID
    phrase: Phrase


@dataclass(frozen=True)
class Question:
    """One thing to ask. ``may_be_no_name`` says whether it can be answered with no name.

    ``places`` are those of a picture mat, from the best to the worst, such as the faces.
    With ``opened_by`` it is a sub-question: it is asked only after that choice was picked.
    ``about_person`` says that it asks about the member, not about the world.
    """

    id: UUID
    topic_id: UUID
    phrase: Phrase
    kind: QuestionKind
    choices: tuple[Choice, ...] = ()
    may_be_no_name: bool = False
    places: tuple[Choice, ...] = ()
    opened_by: UUID | None = None
    about_person: bool = False
    other_words: str = ""
    """The same question in other words, for someone who wants to be told again."""
    turned_round: str = ""
    """The question asked the other way round, for someone who is asked once more."""
    dots_closed: bool = False

    @property
    def to_pick(self) -> tuple[Choice, ...]:
        """What can be picked in it as it is asked now; it may keep what another kind had."""
        if self.kind in WITHOUT_CHOICES:
            return ()
        is_mat = self.kind is QuestionKind.PICTURE_MAT
        return (*self.choices, *self.places) if is_mat else self.choices

    @property
    def told_again(self) -> Phrase | None:
        """The question in other words, where there are some."""
        words = self.other_words.strip()
        return Phrase(words, self.phrase.picture) if words else None

    @property
    def can_be_asked(self) -> bool:
        """False while a mat has no places yet, or there is nothing to put dots on.

        Dots that were closed cannot be given any more: by then they are seen.
        """
        if self.dots_closed:
            return False
        if self.kind is QuestionKind.PICTURE_MAT:
            return bool(self.choices) and len(self.places) > 1
        return bool(self.choices) or self.kind is not QuestionKind.DOTS

    def opens(self, sub: "Question") -> bool:
        """Whether one of its answers opens this sub-question."""
        return any(sub.opened_by == choice.id for choice in (*self.choices, *self.places))

    def for_member(self, member_id: UUID) -> "Question":
        """The same question with its choices in the order that this member always sees."""
        if self.kind not in SHUFFLED:
            return self
        choices = list(self.choices)
        Random(f"{member_id} {self.id}").shuffle(choices)  # noqa: S311 - nothing secret
        return replace(self, choices=tuple(choices))


@dataclass(frozen=True)
class InfoLine:
    """One thing to know before answering: a picture and a sentence."""

    id: UUID
    phrase: Phrase


@dataclass(frozen=True)
class Signpost:
    """Someone to call: a help contact. ``checked_on`` is when somebody last tried it."""

    id: UUID
    name: str
    phrase: Phrase
    number: str
    checked_on: date | None = None

    @property
    def is_ready(self) -> bool:
        """Whether it may be given to members: a number, which somebody has tried."""
        return bool(self.number.strip()) and self.checked_on is not None


@dataclass(frozen=True)
class Topic:
    """What a part of a meeting is about. ``notice`` warns before a private topic.

    ``again`` is the same as ``info``, told in other words to whoever asks for it.
    """

    id: UUID
    phrase: Phrase
    meeting_id: UUID | None = None
    asking: bool = False
    private: bool = False
    notice: str = ""
    info: tuple[InfoLine, ...] = ()
    questions: tuple[Question, ...] = ()
    signposts: tuple[Signpost, ...] = ()
    again: tuple[InfoLine, ...] = ()

    @property
    def asked(self) -> list[Question]:
        """The questions that members are asked, in the order they are asked in.

        Each sub-question comes right after the one that opens it. A private topic asks about
        the world before it asks about the person (handbook 4.8).
        """
        ready = [one for one in self.questions if one.can_be_asked]
        first = [one for one in ready if one.opened_by is None]
        if self.private:
            first.sort(key=lambda one: one.about_person)
        subs = [one for one in ready if one.opened_by is not None]
        return [each for one in first for each in (one, *filter(one.opens, subs))]

    def opener(self, question: Question) -> Question | None:
        """The question whose answer opens this one, if it is a sub-question."""
        return next((one for one in self.questions if one.opens(question)), None)

    @property
    def may_open(self) -> bool:
        """Whether members may be asked: a private topic needs someone to call."""
        return not self.private or any(one.is_ready for one in self.signposts)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """Everything a member is told and asked, in order."""
        info = [line.phrase for line in (*self.info, *self.again)]
        asked = [
            phrase
            for question in self.questions
            for phrase in (question.phrase, *(choice.phrase for choice in question.choices))
        ]
        return (self.phrase, *info, *asked)
