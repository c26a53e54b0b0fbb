"""What has become of a letter since it was made."""

from collections.abc import Sequence
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


def where_now(steps: Sequence[LetterStep]) -> LetterStep:
    """How far a letter has come, from its steps in order.

    Printing or saving it again never takes it back; only coming back from its reader does.
    """
    way = list(LetterStep)
    since = max((n for n, one in enumerate(steps) if one is LetterStep.RETURNED), default=0)
    return max(steps[since:], key=way.index, default=LetterStep.MADE)


class Making(StrEnum):
    """What came of making a letter.

    ``CHANGED`` took the place of one that had not left; ``NEXT`` follows one that its reader
    has; with ``AS_BEFORE`` there was nothing to make.
    """

    NEW = "new"
    CHANGED = "changed"
    NEXT = "next"
    AS_BEFORE = "as_before"


class Understood(StrEnum):
    """Whether its reader understood a letter, as somebody who read it with them was told."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True)
class Details:
    """What is known of a step besides its name. ``on`` is None for today."""

    on: date | None = None
    by: str = ""
    understood: Understood = Understood.NOT_ASKED
    note: str = ""


@dataclass(frozen=True)
class LogEntry:
    """Something that happened to a letter. ``by`` is who printed it, or read it with them."""

    id: UUID
    step: LetterStep
    on: date
    by: str = ""
    understood: Understood = Understood.NOT_ASKED
    note: str = ""


@dataclass(frozen=True)
class MadeLetter:
    """One letter in the facilitator's list, dated as at its top.

    ``reasons`` say why a person must read it first; it may be printed when there are none,
    or when someone has said that they read it. ``is_next`` is True for one that follows a
    letter its reader has already.
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
    is_next: bool = False

    @property
    def may_be_printed(self) -> bool:
        """True when nothing in it waits for a person's eye."""
        return not self.reasons or self.read_by_a_person
