"""Who to check on: feelings, breaks and wishes to talk, kept apart from all views."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from app.domain.views import Mood

USUAL_DAYS = 30
KEEP_DAYS = (7, USUAL_DAYS, 182, 365)
"""How long a board may keep feelings and calls: 7 days, 30 days, 6 months or a year."""


class Reason(StrEnum):
    """Why somebody is on the call list."""

    TALK = "talk"
    WORRIED = "worried"
    WORSE = "worse"
    BREAK = "break"
    CARD = "card"
    """They want their About me card on paper."""
    COPY = "copy"
    """They want what the board keeps about them on paper."""
    ERASE = "erase"
    """They want everything about them deleted."""


LEFT = (Reason.WORRIED, Reason.WORSE)
"""The reasons that are about how a member went away."""

HOW_WELL = {Mood.GOOD: 2, Mood.OK: 1, Mood.BAD: 0, Mood.WORRIED: 0}


@dataclass(frozen=True)
class Call:
    """One member to check on, for one reason, on one day.

    ``times`` says how often, as breaks are taken. ``how`` is a short note of how it was done.
    """

    ids: tuple[UUID, ...]
    member_id: UUID
    member: str
    face: str
    reason: Reason
    on: date
    times: int = 1
    done_on: date | None = None
    how: str = ""


def why_call(came: Mood | None, went: Mood) -> Reason | None:
    """Why to check on someone who went away like this; None when there is no need.

    Someone who was not good when they went is called too when nobody knows how they came.
    """
    if went is Mood.WORRIED:
        return Reason.WORRIED
    if went not in HOW_WELL:
        return None
    before = HOW_WELL[Mood.OK] if came not in HOW_WELL else HOW_WELL[came]
    return Reason.WORSE if HOW_WELL[went] < before else None


def goes_on(day: date, keep_days: int) -> date:
    """The day on which what was kept on a day is deleted for good."""
    return day + timedelta(days=keep_days)


def first_kept(today: date, keep_days: int) -> datetime:
    """The first moment that is still kept today, as this computer's clock has it."""
    day = today - timedelta(days=keep_days - 1)
    return datetime.combine(day, time.min).astimezone()
