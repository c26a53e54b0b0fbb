"""Copies of the board: what one is, and which of them are kept for how long."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from app.domain.errors import AppError

KEEP_DAYS = 30
"""How long a copy lives, so that what was deleted is gone from every copy by then."""
NEWEST = 5
EACH_DAY = timedelta(days=7)
"""For so long one copy of each day is kept; after it, one of each week."""
REMIND_AFTER = timedelta(days=7)


@dataclass(frozen=True)
class Copy:
    """A copy of a board, in a folder of its own. ``made`` is in UTC.

    ``board`` and ``laptop`` tell the copies of one board, and of one laptop, from those of
    others. They are "" where people gave the folder a name of their own.
    """

    folder: Path
    made: datetime
    size: int
    board: str = ""
    laptop: str = ""


@dataclass(frozen=True)
class Made:
    """A copy that was just made, and the one outside this laptop, or why there is none."""

    here: Copy
    outside: Copy | None = None
    trouble: AppError | None = None


@dataclass(frozen=True)
class Kept:
    """One copy as it is listed."""

    copy: Copy
    is_outside: bool
    is_sound: bool
    is_ahead: bool
    """Whether it is of a day to come: the clock was wrong when it was made."""


class Kind(StrEnum):
    """What is counted in a copy, to show what bringing it back would change."""

    MEMBER = "member"
    MEETING = "meeting"
    TOPIC = "topic"
    VIEW = "view"
    OUTCOME = "outcome"
    LETTER = "letter"
    NEED = "need"
    PICTURE = "picture"


@dataclass(frozen=True)
class Count:
    """How many of one kind there are now, and how many there are in a copy."""

    kind: Kind
    now: int
    there: int


def counts_as_made(
    name: str, made: datetime, first_found: Mapping[str, datetime], now: datetime
) -> datetime:
    """When something that is kept counts as made; of a day to come, when it was first found.

    It was made while the clock was ahead, so before that: what was made since is newer, and it
    goes as soon after it as any other. ``first_found`` has that moment by its name.
    """
    return made if made <= now else first_found.get(name, now)


def to_keep(copies: Iterable[Copy], now: datetime, days: int) -> set[Copy]:
    """Which copies of one laptop stay: the newest, then one a day, then one a week.

    None stays that is ``days`` old.
    """
    newest_first = sorted(copies, key=lambda copy: copy.made, reverse=True)
    fresh = [copy for copy in newest_first if now - copy.made < timedelta(days=days)]
    kept = set(fresh[:NEWEST])
    seen: set[tuple[bool, date]] = set()
    for copy in fresh:
        day = copy.made.date()
        is_young = now - copy.made < EACH_DAY
        span = day if is_young else day - timedelta(days=day.weekday())
        if (is_young, span) not in seen:
            seen.add((is_young, span))
            kept.add(copy)
    return kept


def wants_copy_outside(last: datetime | None, now: datetime) -> bool:
    """Whether it is time to remind people: a laptop can be lost with all its copies."""
    # One from a day that is still to come was made before the clock was set back.
    return last is None or not timedelta(0) <= now - last < REMIND_AFTER


def moment() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)
