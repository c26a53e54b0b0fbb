"""Needs that come in from a file: what would change, row by row, before anything does."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.needs import MayKnow, Need, Strength
from app.domain.views import Helped


class Trouble(StrEnum):
    """Why a row of a file cannot be brought in. Each is one plain sentence."""

    NO_MEMBER = "no_member"
    UNKNOWN_MEMBER = "unknown_member"
    WHICH_MEMBER = "which_member"
    MEMBER_LEFT = "member_left"
    SAID_NO = "said_no"
    TAKEN_BACK = "taken_back"
    NO_WORDS = "no_words"
    TOO_LONG = "too_long"
    TOO_WIDE = "too_wide"
    TWICE = "twice"
    STRENGTH = "strength"
    MAY_KNOW = "may_know"
    HELPED = "helped"
    DATE = "date"
    TO_COME = "to_come"
    REVIEW_FIRST = "review_first"


@dataclass(frozen=True)
class Problem:
    """A row that cannot be brought in, and what stands in it."""

    row: int
    trouble: Trouble
    said: str = ""


@dataclass(frozen=True)
class FileNeed:
    """A row of a file as it was read. What it does not say is None, or ""."""

    row: int
    member: str
    member_id: str
    line: str
    words: str
    note: str = ""
    strength: Strength | None = None
    agreed_on: date | None = None
    review_on: date | None = None
    may_know: MayKnow | None = None
    helped: Helped | None = None


@dataclass(frozen=True)
class ReadFile:
    """The rows of a file that can be read, and those that cannot."""

    rows: tuple[FileNeed, ...]
    problems: tuple[Problem, ...] = ()


class Change(StrEnum):
    """What a row of a file does to what is kept."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True)
class Incoming:
    """A need as it would be kept, whose it is, and what that changes."""

    row: int
    member: str
    need: Need
    change: Change


@dataclass(frozen=True)
class Brought:
    """Everything a file would do, or did: nothing is ever deleted."""

    incoming: tuple[Incoming, ...]
    problems: tuple[Problem, ...] = ()

    def count(self, change: Change) -> int:
        """How many rows do this."""
        return sum(one.change is change for one in self.incoming)

    @property
    def people(self) -> int:
        """How many people something changes for."""
        return len(
            {one.need.member_id for one in self.incoming if one.change is not Change.SAME}
        )

    @property
    def to_keep(self) -> list[Need]:
        """The needs that are new or changed."""
        return [one.need for one in self.incoming if one.change is not Change.SAME]


@dataclass(frozen=True)
class KnownMember:
    """A member as a file may name them: some have left, and some said no.

    ``lets_venue_know`` is True for whoever said yes to that themselves.
    """

    id: UUID
    name: str
    full_name: str
    left: bool = False
    may_keep: bool = True
    lets_venue_know: bool = False

    @property
    def called(self) -> str:
        """Their full name, or the name there is."""
        return self.full_name.strip() or self.name
