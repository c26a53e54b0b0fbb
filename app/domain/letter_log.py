"""What has become of a letter since it was made."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.privacy import Reason


class LetterStep(StrEnum):
    """What can happen to a letter, in the order in which it comes closer to its reader."""

    MADE = "made"
    SAVED = "saved"
    PRINTED = "printed"
    RETURNED = "returned"
    POSTED = "posted"
    GIVEN = "given"
    READ_WITH = "read_with"


LEFT_US = frozenset({LetterStep.POSTED, LetterStep.GIVEN, LetterStep.READ_WITH})
"""A letter that has gone so far has left the board: its reader may know what it says."""


class Understood(StrEnum):
    """Whether its reader understood a letter, as somebody who read it with them was told."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class MadeLetter:
    """One letter in the facilitator's list.

    ``reasons`` say why a person must read it first; it may be printed when there are none,
    or when someone has said that they read it.
    """

    id: UUID
    outcome_id: UUID | None
    member_id: UUID
    member: str
    face: str
    title: str
    made_on: date
    step: LetterStep
    reasons: tuple[Reason, ...] = ()
    read_by_a_person: bool = False

    @property
    def may_be_printed(self) -> bool:
        """True when nothing in it waits for a person's eye."""
        return not self.reasons or self.read_by_a_person
