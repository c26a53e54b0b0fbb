"""What members said, exactly as they said it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.attachments import Attachment, Kept
from app.domain.disagreeing import Leaning, disagrees
from app.domain.phrase import Phrase
from app.domain.topics import QuestionKind


class Said(StrEnum):
    """Whether there is an answer. Not knowing and skipping are good answers, kept apart."""

    ANSWER = "answer"
    DONT_KNOW = "dont_know"
    SKIPPED = "skipped"


class Helped(StrEnum):
    """How much help a member had (handbook 4.3)."""

    ON_MY_OWN = "on_my_own"
    READ = "read"
    ANSWER = "answer"
    FOR_ME = "for_me"


class Sharing(StrEnum):
    """Who may see a view. A view with no name keeps no trace of who said it."""

    WITH_NAME = "with_name"
    NO_NAME = "no_name"
    FACILITATOR = "facilitator"


class How(StrEnum):
    """The way a person had their say; all count the same (handbook 4.7)."""

    PRESS = "press"
    TALK = "talk"
    TYPE = "type"
    POINT = "point"
    SWITCH = "switch"
    SIGN = "sign"
    TALKER = "talker"
    DRAW = "draw"
    OBJECTS = "objects"
    MAT = "mat"
    DOTS = "dots"
    AUDIO = "audio"
    PAPER = "paper"


TOLD_A_HELPER = (How.TALK, How.SIGN, How.POINT, How.OBJECTS, How.TALKER)
"""The ways in which a person may tell somebody who then puts it in (handbook 4.7)."""


@dataclass(frozen=True)
class Placed:
    """A card and the place on the mat that a member gave it, or how many dots it has.

    A card of the member's own has no ``choice`` but ``words``. ``moves`` says how often it was
    put somewhere else after the first time.
    """

    choice: UUID | None = None
    words: str = ""
    place: UUID | None = None
    dots: int = 0
    moves: int = 0


MOST_DOTS = 3
"""How many dots a member has to give (handbook 4.5)."""


@dataclass(frozen=True)
class Answer:
    """What a member is saying to one question: pictures picked, words typed, or neither.

    ``placed`` are the cards of a mat in the order they were shown, or those that have dots.
    ``attachment`` is what they recorded or drew, ``former`` the recording before it, which can
    still be had back.
    """

    said: Said = Said.ANSWER
    choices: tuple[UUID, ...] = ()
    words: str = ""
    placed: tuple[Placed, ...] = ()
    attachment: Attachment | None = None
    former: Attachment | None = None

    @property
    def picks(self) -> frozenset[UUID]:
        """Every picture that was picked or given dots, and each card and place of a mat."""
        placed = [one for one in self.placed if one.place or one.dots]
        cards = (one.choice for one in placed)
        found = {*self.choices, *cards, *(one.place for one in placed)}
        return frozenset(one for one in found if one)

    @property
    def is_empty(self) -> bool:
        """True while there is nothing to save."""
        made = self.attachment is not None and not self.attachment.is_blank
        has_something = self.choices or self.placed or self.words.strip() or made
        return self.said is Said.ANSWER and not has_something


@dataclass(frozen=True)
class Draft:
    """An answer that is not confirmed yet, and the choices made about it so far."""

    question_id: UUID
    answer: Answer
    helped: Helped | None = None
    how: How | None = None
    """How it was said to whoever put it in, when a person did that for them."""

    @property
    def asks_how(self) -> bool:
        """Whether somebody put it in for the member, who told them in some way."""
        return self.helped is Helped.ANSWER


class Moment(StrEnum):
    """When a member was asked how they are."""

    START = "start"
    AFTER_TOPIC = "after_topic"
    END = "end"


class Mood(StrEnum):
    """How a member is. Kept apart from views and never reported."""

    GOOD = "good"
    OK = "ok"
    BAD = "bad"
    WORRIED = "worried"
    NOT_SAYING = "not_saying"


class Concern(StrEnum):
    """How worried a facilitator is about a view; never shown to members."""

    WORRIED = "worried"
    ACT_NOW = "act_now"


LATE_AFTER_DAYS = 10
"""A view that has waited longer than this is marked as late."""

WAITING_AGES = (90, 30, LATE_AFTER_DAYS)
"""The ages in days that waiting views are told in, the oldest first."""


def waiting_age(days: int) -> int:
    """The age that a waiting view is told in: so many days or more, or 0 for newer ones."""
    return next((age for age in WAITING_AGES if days >= age), 0)


@dataclass(frozen=True)
class Card:
    """A picture that was picked, with the words of its place on a mat, or its dots, if any."""

    phrase: Phrase
    place: str = ""
    dots: int = 0


@dataclass(frozen=True)
class View:
    """One member's answer to one question, as a facilitator reads it.

    ``member`` is "" for a view with no name. ``picked`` are the pictures chosen, with
    the place on the mat or the number of dots in the words where there is one.
    """

    id: UUID
    topic_id: UUID
    topic: Phrase
    question_id: UUID
    question: Phrase
    kind: QuestionKind
    said: Said
    words: str
    picked: tuple[Phrase, ...]
    member_id: UUID | None
    member: str
    how: How
    helped: Helped
    sharing: Sharing
    given_on: date
    answered: bool
    translation: str = ""
    concern: Concern | None = None
    language: str = ""
    leaning: Leaning | None = None

    hidden: bool = False
    """Whether it was removed. Only the list of worries has it then."""
    taken_back: bool = False
    """Whether its author deleted it, while a worry about it was not passed on."""
    cards: tuple[Card, ...] = ()
    """The same pictures as ``picked``, told apart from where they are."""
    dots_hidden: bool = False
    """Whether the dots must not be shown at the desk yet: not all are in."""
    kept: Kept | None = None
    """What they recorded or drew."""
    written_down: str = ""
    """What is heard in it or shows, as a facilitator wrote it down."""

    @property
    def disagrees(self) -> bool:
        """Whether the picture and the words seem to disagree. It looks at English only."""
        in_english = not self.language or self.language.split("-")[0] == "en"
        return disagrees(self.leaning, self.words if in_english else self.translation)

    @property
    def quote(self) -> str:
        """What was said, in the fewest true words: theirs, or what was picked or written."""
        picked = ", ".join(phrase.words for phrase in self.picked)
        return self.words or picked or self.written_down


class ViewState(StrEnum):
    """Whether a view has had its answer, or has, or had, a worry."""

    WAITING = "waiting"
    ANSWERED = "answered"
    WORRY = "worry"


@dataclass(frozen=True)
class ViewFilter:
    """Which views to show; an empty filter shows them all."""

    text: str = ""
    meeting_id: UUID | None = None
    topic_id: UUID | None = None
    state: ViewState | None = None
    older_than_days: int = 0
    given_for_them: bool | None = None
    """True for just the answers that someone gave for a member, False for all others."""


class ViewSort(StrEnum):
    """What views can be put in order by."""

    DATE = "date"
    TOPIC = "topic"
    QUESTION = "question"
    WORDS = "words"
    MEMBER = "member"
    HELPED = "helped"


@dataclass(frozen=True)
class ViewOrder:
    """The order to show views in: the newest first, unless someone asks for another."""

    by: ViewSort = ViewSort.DATE
    backwards: bool = True


NEWEST_FIRST = ViewOrder()
OLDEST_FIRST = ViewOrder(backwards=False)


@dataclass(frozen=True)
class TopicProgress:
    """How far a member is with a topic."""

    answered: int
    questions: int

    @property
    def is_finished(self) -> bool:
        """True when every question has been answered, or skipped."""
        return self.answered >= self.questions
