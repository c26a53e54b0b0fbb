"""What is printed for one meeting, and what comes out."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.domain.letter import Paper


class PrintKind(StrEnum):
    """The papers that are printed from what helps members."""

    VENUE = "venue"
    WHO_NEEDS = "who_needs"
    SUPPORTER = "supporter"
    ABOUT_ME = "about_me"


@dataclass(frozen=True)
class Wish:
    """What to print. Without ``whose`` it is for everybody there is.

    ``whose`` is a supporter or a member, and cards alone do without a meeting.
    """

    kind: PrintKind
    meeting_id: UUID | None = None
    whose: UUID | None = None
    pictures: bool = True


@dataclass(frozen=True)
class CardMade:
    """One About me card: whose it is, whether it folds, its paper, and what had no room."""

    name: str
    folds: bool
    paper: Paper
    left_out: int


@dataclass(frozen=True)
class Print:
    """A PDF to look at, to save or to print; for cards, what is to be known of each page."""

    pdf: bytes
    cards: tuple[CardMade, ...] = ()
