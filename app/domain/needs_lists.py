"""What is to be seen of all needs together: reviews, needs never met, and what venues lack."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.needs import Adjustment, Need
from app.domain.phrase import Phrase

SOON_DAYS = 30
"""How many days before its review a need is in the list."""

VENUE_HAS = {
    "step_free": "tr_step_free",
    "hearing_loop": "se_hearing_loop",
    "changing_places": "tr_changing_places",
    "quiet_room": "tr_quiet_room",
}
"""What is kept of a venue, each with the line of the catalogue that asks for it."""


@dataclass(frozen=True)
class ReviewDue:
    """A need to ask its member about again. ``is_past`` when the day has gone by."""

    need: Need
    member: str
    review_on: date
    is_past: bool


@dataclass(frozen=True)
class NeverMet:
    """A need that its member was asked about and never once said yes to.

    ``because`` is the last reason that was written down why it could not be done, or "".
    """

    need: Need
    member: str
    asked: int
    since: date
    because: str = ""


@dataclass(frozen=True)
class Lack:
    """Something a venue has not, by the name it is kept under, and how many people need it."""

    has: str
    people: int


@dataclass(frozen=True)
class FailedThere:
    """Something that did not, or only partly, happen at a venue, and how often."""

    phrase: Phrase
    times: int


@dataclass(frozen=True)
class VenueNeeds:
    """What the meetings at one venue needed and did not have."""

    venue_id: UUID
    venue: str
    lacks: tuple[Lack, ...] = ()
    failed: tuple[FailedThere, ...] = ()


def asks_a_venue_for(lines: Mapping[str, Adjustment]) -> dict[str, str]:
    """The ids of the lines that ask for what is kept of a venue, each with its name there.

    The board's own lines count too when they ask the venue for the same.
    """
    asked = {lines[line].venue: has for has, line in VENUE_HAS.items() if line in lines}
    found = {line.id: asked[line.venue] for line in lines.values() if line.venue in asked}
    return {**found, **{line: has for has, line in VENUE_HAS.items()}}
