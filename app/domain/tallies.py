"""What everyone did with the cards of one question, counted together."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question


@dataclass(frozen=True)
class MatCell:
    """How many people put a card on a place; ``for_them``: someone else did, for a person."""

    own: int = 0
    for_them: int = 0


@dataclass(frozen=True)
class MatRow:
    """One card, and how many people put it on each place, in the order of the places."""

    card: Choice
    cells: tuple[MatCell, ...]

    @property
    def people(self) -> int:
        """How many people put it anywhere themselves."""
        return sum(cell.own for cell in self.cells)


@dataclass(frozen=True)
class OwnCard:
    """A card that a member wrote, where it was put, and whether it may be quoted."""

    words: str
    place: Phrase | None
    may_be_quoted: bool


@dataclass(frozen=True)
class HowSaid:
    """How many people answered themselves, did not know, and had someone answer for them."""

    answered: int = 0
    dont_know: int = 0
    for_them: int = 0


@dataclass(frozen=True)
class MatTally:
    """Everyone's mats laid over each other."""

    question: Question
    places: tuple[Choice, ...]
    rows: tuple[MatRow, ...]
    people: HowSaid
    own_cards: tuple[OwnCard, ...] = ()


@dataclass(frozen=True)
class DotsRow:
    """One picture, its dots, and how many people gave them. ``for_them`` are apart."""

    card: Choice
    dots: int = 0
    people: int = 0
    for_them: int = 0


@dataclass(frozen=True)
class DotsTally:
    """The dots of one question. While the ballot is open nobody sees any: no rows.

    ``given`` of the ``coming`` people have had their turn.
    """

    question: Question
    given: int
    coming: int
    closed_at: datetime | None = None
    is_hidden: bool = True
    rows: tuple[DotsRow, ...] = ()
    people: HowSaid = HowSaid()


@dataclass(frozen=True)
class OwnMat:
    """One member's final mat: the cards on each place. With no name, ``member`` is ""."""

    question: Question
    member: str
    places: tuple[tuple[Phrase, tuple[Phrase, ...]], ...]
