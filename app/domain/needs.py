"""What helps a person take part: from the catalogue or in their own words (handbook 3)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase
from app.domain.views import Helped

OWN_WORDS_DAYS = 7
"""How many days before a meeting something in a member's own words is due."""


class Strength(StrEnum):
    """How much a need matters (handbook 3.6)."""

    MUST_HAVE = "must_have"
    HELPS = "helps"
    NOT_SURE = "not_sure"


class MayKnow(StrEnum):
    """Who may be told of a need besides the facilitator, who keeps it (handbook 3.6)."""

    NO_ONE = "no_one"
    HELPERS = "helpers"
    VENUE = "venue"
    """The helpers and the place where the meeting is."""


class Happened(StrEnum):
    """What a member said when asked whether something was done for them."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


class Subset(StrEnum):
    """The groups of the Accessible Information Standard (handbook 3.2)."""

    CONTACT_METHOD = "contact_method"
    INFORMATION_FORMAT = "information_format"
    COMMUNICATION_PROFESSIONAL = "communication_professional"
    COMMUNICATION_SUPPORT = "communication_support"
    NONE = "none"


class FlagCategory(StrEnum):
    """The categories of the Reasonable Adjustment Digital Flag (handbook 3.3)."""

    COMMUNICATION_SUPPORT = "001"
    PROFESSIONAL = "002"
    CONTACT_METHOD = "003"
    INFORMATION_FORMAT = "004"
    ADDITIONAL_COMMUNICATION = "005"
    COMMUNITY_LANGUAGE = "006"
    ADDITIONAL_SUPPORT = "007"
    INDIVIDUAL_CARE = "008"
    ENVIRONMENT = "009"
    ADDITIONAL_NEEDS = "010"
    BESPOKE = "011"


@dataclass(frozen=True)
class Adjustment:
    """A line of the catalogue: what a member says, and what a facilitator then does.

    It is due ``days_before`` the meeting, or after it when that is less than 0. ``venue`` is
    what the place of the meeting is asked for: it tells of no person and no health, and is ""
    where the place has no part in it. ``not_with`` are the lines that do not go with this one.
    A line that the board made has the id of its row.
    """

    id: str
    group: str
    phrase: Phrase
    action: str
    subset: Subset = Subset.NONE
    category: FlagCategory = FlagCategory.BESPOKE
    days_before: int = OWN_WORDS_DAYS
    venue: str = ""
    not_with: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Need:
    """One thing that helps a member. ``adjustment`` is "" when the words are their own.

    ``note`` is what they said about it in their own words, and ``helped`` how much help they
    had to say it, where that was asked.
    """

    id: UUID
    member_id: UUID
    phrase: Phrase
    action: str
    adjustment: str = ""
    strength: Strength = Strength.HELPS
    agreed_on: date | None = None
    review_on: date | None = None
    note: str = ""
    helped: Helped | None = None
    may_know: MayKnow = MayKnow.HELPERS


def in_a_year(day: date) -> date:
    """The day by which a need is asked about again: a year later (handbook 3.6)."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def review_day(need: Need) -> date | None:
    """When a need is asked about again: a year after it was agreed, where no day is set."""
    if need.review_on:
        return need.review_on
    return in_a_year(need.agreed_on) if need.agreed_on else None


def at_odds(needs: list[Need], catalogue: dict[str, Adjustment]) -> list[tuple[Need, Need]]:
    """The pairs of one member's needs that do not go together, in their order."""
    return [
        (one, other)
        for place, one in enumerate(needs)
        for other in needs[place + 1 :]
        if one.adjustment in catalogue
        and other.adjustment in catalogue[one.adjustment].not_with
    ]
