"""A board's meetings, and the six steps each one goes through."""

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from uuid import UUID

from app.domain.phrase import Phrase


@dataclass(frozen=True)
class Venue:
    """A place to meet, and what it has."""

    id: UUID
    name: str
    address: str = ""
    step_free: bool = False
    hearing_loop: bool = False
    changing_places: bool = False
    quiet_room: bool = False


@dataclass(frozen=True)
class AgendaItem:
    """One part of a meeting's plan. ``minutes`` is how long it lasts."""

    id: UUID
    phrase: Phrase
    starts: time
    minutes: int
    topic_id: UUID | None = None


@dataclass(frozen=True)
class InvitationLine:
    """One thing to know before coming: a picture and a sentence."""

    id: UUID
    phrase: Phrase


@dataclass(frozen=True)
class Meeting:
    """One meeting of the board."""

    id: UUID
    title: str
    on: date
    starts: time
    ends: time
    venue: Venue | None = None
    online_link: str = ""
    papers_sent: date | None = None
    done: bool = False
    agenda: tuple[AgendaItem, ...] = ()
    invitation: tuple[InvitationLine, ...] = ()
    answered_on: date | None = None
    """When it was closed: by then every view had its answer."""


class Step(StrEnum):
    """The six steps of a meeting, in order."""

    PLAN = "plan"
    INVITE = "invite"
    LISTEN = "listen"
    DECIDE = "decide"
    LETTERS = "letters"
    CHECK_BACK = "check_back"


@dataclass(frozen=True)
class MeetingCounts:
    """What the steps of a meeting are judged by."""

    questions: int
    papers_sent: bool
    done: bool
    views: int
    views_answered: int
    letters_due: int
    letters_given: int
    checks_due: int
    checks_made: int


def steps_done(counts: MeetingCounts) -> frozenset[Step]:
    """The steps that are finished; a step with nothing to do yet is not."""
    done = {
        Step.PLAN: counts.questions > 0,
        Step.INVITE: counts.papers_sent,
        Step.LISTEN: counts.done and counts.views > 0,
        Step.DECIDE: counts.done and 0 < counts.views == counts.views_answered,
        Step.LETTERS: 0 < counts.letters_due == counts.letters_given,
        Step.CHECK_BACK: 0 < counts.checks_due == counts.checks_made,
    }
    return frozenset(step for step, finished in done.items() if finished)


def step_now(done: frozenset[Step]) -> Step:
    """The step to work on: the first that is not finished."""
    return next((step for step in Step if step not in done), Step.CHECK_BACK)
