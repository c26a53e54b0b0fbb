"""What comes in from other laptops that have the same board, and where people differ."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.attachments import MediaType
from app.domain.views import Said


class Thing(StrEnum):
    """What people know a board by, in the order in which it is told."""

    VIEWS = "views"
    PLANS = "plans"
    PEOPLE = "people"
    OUTCOMES = "outcomes"
    LETTERS = "letters"
    WORDS = "words"
    OTHER = "other"


@dataclass(frozen=True)
class Counts:
    """How many of one thing came in, and how."""

    added: int = 0
    changed: int = 0
    taken_away: int = 0


@dataclass(frozen=True)
class Brought:
    """What joining did. ``kept`` is what one laptop took away and another changed, by name."""

    counts: Mapping[Thing, Counts] = field(default_factory=dict)
    kept: Sequence[str] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether all of it was here already."""
        return not self.counts


@dataclass(frozen=True)
class CardSaid:
    """A picture that was picked, with its place on a mat or its dots where it has some."""

    words: str
    place: str = ""
    dots: int = 0


@dataclass(frozen=True)
class Made:
    """What was recorded or drawn, as far as words can tell it."""

    media_type: MediaType
    duration_ms: int = 0


@dataclass(frozen=True)
class WholeAnswer:
    """All that was said in one answer. Dots are hidden until all are in."""

    said: Said
    words: str = ""
    cards: tuple[CardSaid, ...] = ()
    dots_hidden: bool = False
    made: Made | None = None


@dataclass(frozen=True)
class Side:
    """What one laptop says, and the mark to choose it by. An answer is told whole."""

    mark: str
    words: str
    answer: WholeAnswer | None = None


@dataclass(frozen=True)
class Difference:
    """One part of one thing that two laptops changed apart. The last side is what is shown.

    ``was_removed`` is about a thing that one laptop took away and another changed: its sides
    have no words, and the last is that it stays.
    """

    table: str
    key: str
    part: str
    name: str
    sides: tuple[Side, ...]
    was_removed: bool = False


@dataclass(frozen=True)
class SaidTwice:
    """A member answered a question at two laptops. Both answers are kept."""

    member: str
    question: str
    said: tuple[WholeAnswer, ...]
