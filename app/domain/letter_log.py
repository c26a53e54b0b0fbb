"""What has become of a letter since it was made."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.privacy import Reason


class LetterStep(StrEnum):
    """What can happen to a letter, in order."""

    MADE = "made"
    SAVED = "saved"
    PRINTED = "printed"
    GIVEN = "given"


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
