"""Who must be told what happened: nobody is left with a letter that is not so any more."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.letter_log import LEFT_US, LetterStep
from app.domain.outcomes import Outcome, OutcomeState
from app.domain.phrase import Phrase


class Why(StrEnum):
    """Why a reader must be told, the most pressing first."""

    LATE = "late"
    CHANGED = "changed"
    NO_LETTER = "no_letter"
    RETURNED = "returned"
    NOT_GIVEN = "not_given"


@dataclass(frozen=True)
class Told:
    """What a letter told its reader about an outcome, as it was on the day of the letter.

    What was not kept with an old letter is None.
    """

    on: date
    state: OutcomeState | None = None
    due: date | None = None
    said: frozenset[str] | None = None


@dataclass(frozen=True)
class ToTell:
    """A member who does not know how something is now.

    ``letter_id`` is their newest letter about it, and ``promised`` the day that was in it.
    ``has_no_date`` is True when the day of the outcome itself has gone by.
    """

    outcome_id: UUID
    topic: Phrase
    member_id: UUID
    member: str
    face: str
    why: Why
    letter_id: UUID | None = None
    promised: date | None = None
    has_no_date: bool = False

    @property
    def needs_letter(self) -> bool:
        """True when there is a letter to make; False when it only has to arrive."""
        return self.why in {Why.LATE, Why.CHANGED, Why.NO_LETTER}


def said_by(outcome: Outcome) -> frozenset[str]:
    """The outcome's own words; another order or picture is no news."""
    return frozenset(f"{line.kind}: {line.phrase.words}" for line in outcome.lines)


def promise_has_passed(told: Told, outcome: Outcome, today: date) -> bool:
    """Whether the promised day has gone by since, and it is not done.

    A letter that was written after the day has owned up to it already.
    """
    is_open = outcome.state is not OutcomeState.DID and told.state is not OutcomeState.DID
    return is_open and told.due is not None and told.on <= told.due < today


def has_news(told: Told, outcome: Outcome, today: date) -> bool:
    """Whether a letter would say something else now. A date says nothing about what is done."""
    is_done = outcome.state is OutcomeState.DID
    return (
        told.state not in {None, outcome.state}
        or (told.due != outcome.due and not is_done)
        or told.said not in {None, said_by(outcome)}
        or promise_has_passed(told, outcome, today)
    )


def why_tell(
    step: LetterStep | None, told: Told | None, outcome: Outcome, today: date
) -> Why | None:
    """Why a reader must be told, from their newest letter; None when it says what is so."""
    if step is None or told is None:
        return Why.NO_LETTER
    if promise_has_passed(told, outcome, today):
        return Why.LATE
    if has_news(told, outcome, today):
        return Why.CHANGED
    if step in LEFT_US:
        return None
    return Why.RETURNED if step is LetterStep.RETURNED else Why.NOT_GIVEN
