"""The six steps from a need to what is done about it, and how far each member is.

They are those of the Accessible Information Standard (DAPB1605 Amd 30/2025: identify, record,
flag, share, meet, and new in 2025 review); the Reasonable Adjustment Digital Flag (DAPB4019)
has the same six (handbook 3.2, 3.3).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.needs import Happened, Need, in_a_year, review_day
from app.domain.people import Agreement


class NeedStep(StrEnum):
    """The steps, in their order."""

    IDENTIFY = "identify"
    RECORD = "record"
    FLAG = "flag"
    SHARE = "share"
    MEET = "meet"
    REVIEW = "review"


class StepState(StrEnum):
    """How far a step is."""

    DONE = "done"
    WAITS = "waits"
    NOT_DONE = "not_done"


@dataclass(frozen=True)
class Standing:
    """How a step stands, and the name of the sentence that says what to do.

    ``count`` is how many needs it is about, ``day`` when it was, where the sentence has them.
    """

    state: StepState
    says: str
    count: int = 0
    day: date | None = None


@dataclass(frozen=True)
class Facts:
    """What the steps of one member are judged by.

    ``told`` is how many of the needs are on the lists of meetings, and ``happened`` what was
    said of each at the last meeting they came to: None is not said yet. ``unsure`` is of how
    many they were asked and do not know.
    """

    today: date
    asked_on: date | None = None
    may_keep: bool = True
    needs: tuple[Need, ...] = ()
    told: int = 0
    venue: Agreement = Agreement.NOT_ASKED
    outside: Agreement = Agreement.NOT_ASKED
    happened: tuple[Happened | None, ...] = ()
    unsure: int = 0

    @property
    def found_out_on(self) -> date | None:
        """When they were last asked, or last agreed to something that is kept."""
        days = [need.agreed_on for need in self.needs if need.agreed_on]
        return max([*days, *([self.asked_on] if self.asked_on else [])], default=None)

    @property
    def needs_nothing(self) -> bool:
        """Whether they were asked, and said that nothing is needed."""
        return self.asked_on is not None and not self.needs


@dataclass(frozen=True)
class MemberSteps:
    """Everything about one member's way through the six steps."""

    member_id: UUID
    name: str
    face: str
    steps: dict[NeedStep, Standing]
    needs: tuple[Need, ...] = ()

    @property
    def next_step(self) -> NeedStep | None:
        """The first step that is not done, or else that waits; None when all are done."""
        for state in (StepState.NOT_DONE, StepState.WAITS):
            for step, standing in self.steps.items():
                if standing.state is state:
                    return step
        return None


def steps(facts: Facts) -> dict[NeedStep, Standing]:
    """How each of the six steps stands for one member."""
    return {step: judge(facts) for step, judge in _JUDGES.items()}


def _done(says: str, count: int = 0, day: date | None = None) -> Standing:
    return Standing(StepState.DONE, says, count, day)


def _waits(says: str, count: int = 0) -> Standing:
    return Standing(StepState.WAITS, says, count)


def _not_done(says: str, count: int = 0) -> Standing:
    return Standing(StepState.NOT_DONE, says, count)


def _identify(facts: Facts) -> Standing:
    if not facts.may_keep:
        return _done("said_no")
    if facts.found_out_on is None:
        return _not_done("never_asked")
    return _done("asked", day=facts.found_out_on)


def _with_needs(facts: Facts, nothing: str, judge: Callable[[Facts], Standing]) -> Standing:
    """What the steps after the first have in common: without needs there is little to judge."""
    if not facts.may_keep:
        return _done("said_no")
    if facts.needs:
        return judge(facts)
    return _done(nothing) if facts.needs_nothing else _waits("ask_first")


def _record(facts: Facts) -> Standing:
    if not facts.may_keep:
        return _done("said_no")
    if facts.needs:
        return _done("recorded", len(facts.needs))
    return _done("needs_nothing") if facts.needs_nothing else _not_done("nothing_recorded")


def _flag(facts: Facts) -> Standing:
    return _with_needs(
        facts, "nothing_to_flag", lambda it: _done("flagged") if it.told else _waits("no_one")
    )


def _share(facts: Facts) -> Standing:
    def judge(it: Facts) -> Standing:
        open_ones = [one for one in (it.venue, it.outside) if one is Agreement.NOT_ASKED]
        if not open_ones:
            return _done("may_know_said")
        if len(open_ones) == 2:
            return _not_done("may_know_not_asked")
        return _waits("venue_not_asked" if it.venue in open_ones else "outside_not_asked")

    return _with_needs(facts, "nothing_to_share", judge)


def _meet(facts: Facts) -> Standing:
    def judge(it: Facts) -> Standing:
        failed = sum(said in (Happened.NO, Happened.PARTLY) for said in it.happened)
        if failed:
            return _not_done("not_met", failed)
        if None in it.happened:
            return _waits("not_said", it.happened.count(None))
        if it.unsure:
            return _waits("do_not_know", it.unsure)
        if not it.happened:
            return _waits("no_meeting_yet")
        return _done("met")

    return _with_needs(facts, "nothing_to_meet", judge)


def _review(facts: Facts) -> Standing:
    def judge(it: Facts) -> Standing:
        past = sum(_is_past(need, it.today) for need in it.needs)
        if past:
            return _not_done("review_past", past)
        undated = sum(review_day(need) is None for need in it.needs)
        return _waits("no_review_day", undated) if undated else _done("no_review_past")

    if facts.may_keep and facts.needs_nothing and facts.asked_on:
        is_past = in_a_year(facts.asked_on) <= facts.today
        return _not_done("ask_again") if is_past else _done("asked_this_year")
    return _with_needs(facts, "asked_this_year", judge)


def _is_past(need: Need, today: date) -> bool:
    day = review_day(need)
    return day is not None and day <= today


_JUDGES: dict[NeedStep, Callable[[Facts], Standing]] = {
    NeedStep.IDENTIFY: _identify,
    NeedStep.RECORD: _record,
    NeedStep.FLAG: _flag,
    NeedStep.SHARE: _share,
    NeedStep.MEET: _meet,
    NeedStep.REVIEW: _review,
}
