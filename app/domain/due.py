"""How long each kind of thing is kept, and what is due to go (handbook 4.10)."""

import calendar
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

USUAL_DELETE_DAYS = 30
DELETE_DAYS = (7, 14, 30, 60, 90)
"""Within how many days what was erased is gone from every copy: the choices a board has."""


class DueKind(StrEnum):
    """What can be due to go. The last ones are due as soon as a member takes back a yes."""

    NO_NAME_VIEWS = "no_name_views"
    NAMED_VIEWS = "named_views"
    NEEDS = "needs"
    RECORDINGS = "recordings"
    CONSENTS = "consents"
    VIEWS_NOT_AGREED = "views_not_agreed"
    NEEDS_NOT_AGREED = "needs_not_agreed"
    PHOTO_NOT_AGREED = "photo_not_agreed"
    VOICE_NOT_AGREED = "voice_not_agreed"


USUAL_MONTHS = {
    DueKind.NO_NAME_VIEWS: 36,
    DueKind.NAMED_VIEWS: 24,
    DueKind.NEEDS: 6,
    DueKind.RECORDINGS: 6,
    DueKind.CONSENTS: 12,
}
"""For how many months a thing is kept after the day that ``DueList`` tells of each."""

KEEP_MONTHS = (3, 6, 12, 24, 36, 60)
"""The choices a board has."""


@dataclass(frozen=True)
class Due:
    """One thing that is due to go: what it is about, how much there is, and since when.

    ``subject_id`` is the outcome, the question or the member that it is about, and ``about``
    what that is called. ``until`` and ``because`` are there when it is kept longer.
    """

    kind: DueKind
    subject_id: UUID
    about: str
    count: int
    since: date
    until: date | None = None
    because: str = ""


def months_before(day: date, months: int) -> date:
    """The same day of an earlier month, or the last one of that month if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))
