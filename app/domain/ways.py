"""The ways to take a private topic: now, later, alone, with someone, or not at all."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase


class Way(StrEnum):
    """How a member wants to answer what is private (handbook 4.8)."""

    NOW = "now"
    ALONE = "alone"
    WITH_SOMEONE = "with_someone"
    LATER = "later"
    NOT_AT_ALL = "not_at_all"


class Company(StrEnum):
    """Whom a member wants with them while they answer."""

    SOMEONE = "someone"
    WOMAN = "woman"
    MAN = "man"
    NO_ONE = "no_one"


@dataclass(frozen=True)
class PutOff:
    """A topic that a member wants to come back to, and whom they want with them then."""

    member_id: UUID
    member: str
    face: str
    topic_id: UUID
    topic: Phrase
    company: Company
    asked_on: date
