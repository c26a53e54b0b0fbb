"""The six steps of a member: what each is judged by, and that it says what to do."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.needs import Happened, Need
from app.domain.needs_steps import Facts, MemberSteps, NeedStep, Standing, StepState, steps
from app.domain.people import Agreement
from app.domain.phrase import Phrase
from app.wording.catalogue import Catalogue

TODAY = date(2026, 11, 23)
NEED = Need(
    UUID(int=1),
    UUID(int=2),
    Phrase("I need a bell.", "help"),
    "",
    agreed_on=date(2026, 1, 20),
    review_on=date(2027, 1, 20),
)
NOBODY_ASKED = Facts(TODAY)
ALL_IS_WELL = Facts(
    TODAY,
    date(2026, 1, 20),
    needs=(NEED,),
    told=1,
    venue=Agreement.YES,
    outside=Agreement.NO,
    happened=(Happened.YES,),
)
DONE, WAITS, NOT_DONE = StepState.DONE, StepState.WAITS, StepState.NOT_DONE


def stands(facts: Facts, step: NeedStep) -> tuple[StepState, str]:
    standing = steps(facts)[step]
    return standing.state, standing.says


def test_the_steps_are_those_of_the_standard_in_its_order() -> None:
    assert list(steps(NOBODY_ASKED)) == list(NeedStep)
    assert [one.value for one in NeedStep] == [
        "identify",
        "record",
        "flag",
        "share",
        "meet",
        "review",
    ]


def test_all_can_be_done() -> None:
    assert {one.state for one in steps(ALL_IS_WELL).values()} == {DONE}
    assert MemberSteps(UUID(int=2), "Sam", "avatar_01", steps(ALL_IS_WELL)).next_step is None


def test_someone_who_was_never_asked_is_asked_first() -> None:
    made = steps(NOBODY_ASKED)
    states = [one.state for one in made.values()]
    assert states == [NOT_DONE, NOT_DONE, WAITS, WAITS, WAITS, WAITS]
    assert MemberSteps(UUID(int=2), "Sam", "avatar_01", made).next_step is NeedStep.IDENTIFY


def test_someone_who_needs_nothing_is_done_until_a_year_has_gone() -> None:
    facts = Facts(TODAY, date(2026, 1, 20))
    assert {one.state for one in steps(facts).values()} == {DONE}
    later = replace(facts, today=date(2027, 1, 20))
    assert stands(later, NeedStep.REVIEW) == (NOT_DONE, "ask_again")


def test_a_no_to_keeping_it_leaves_nothing_to_do() -> None:
    facts = replace(NOBODY_ASKED, may_keep=False)
    assert {(one.state, one.says) for one in steps(facts).values()} == {(DONE, "said_no")}


@pytest.mark.parametrize(
    ("step", "changes", "state", "says"),
    [
        (NeedStep.IDENTIFY, {"asked_on": None}, DONE, "asked"),
        (NeedStep.FLAG, {"told": 0}, WAITS, "no_one"),
        (NeedStep.SHARE, {"venue": Agreement.NOT_ASKED}, WAITS, "venue_not_asked"),
        (NeedStep.SHARE, {"outside": Agreement.NOT_ASKED}, WAITS, "outside_not_asked"),
        (
            NeedStep.SHARE,
            {"venue": Agreement.NOT_ASKED, "outside": Agreement.NOT_ASKED},
            NOT_DONE,
            "may_know_not_asked",
        ),
        (NeedStep.MEET, {"happened": ()}, WAITS, "no_meeting_yet"),
        (NeedStep.MEET, {"happened": (Happened.YES, None)}, WAITS, "not_said"),
        (NeedStep.MEET, {"unsure": 1}, WAITS, "do_not_know"),
        (NeedStep.MEET, {"happened": (), "unsure": 2}, WAITS, "do_not_know"),
        (NeedStep.MEET, {"happened": (Happened.PARTLY, None)}, NOT_DONE, "not_met"),
        (NeedStep.MEET, {"happened": (Happened.YES, Happened.NO)}, NOT_DONE, "not_met"),
        (NeedStep.REVIEW, {"today": date(2027, 1, 19)}, DONE, "no_review_past"),
        (NeedStep.REVIEW, {"today": date(2027, 1, 20)}, NOT_DONE, "review_past"),
        (
            NeedStep.REVIEW,
            {"needs": (replace(NEED, review_on=None, agreed_on=None),)},
            WAITS,
            "no_review_day",
        ),
        (
            NeedStep.REVIEW,
            {"needs": (replace(NEED, review_on=None),), "today": date(2027, 1, 20)},
            NOT_DONE,
            "review_past",
        ),
    ],
)
def test_each_step_is_judged_by_what_the_member_said(
    step: NeedStep, changes: dict[str, object], state: StepState, says: str
) -> None:
    facts = replace(ALL_IS_WELL, **changes)  # type: ignore[arg-type]  # fields of the facts
    assert stands(facts, step) == (state, says)


agreements = st.sampled_from(Agreement)
days = st.none() | st.dates(date(2024, 1, 1), date(2028, 12, 31))
dated = st.tuples(days, days).map(
    lambda both: replace(NEED, id=uuid4(), agreed_on=both[0], review_on=both[1])
)
some_needs = st.lists(dated, max_size=3).map(tuple)


@given(
    st.builds(
        Facts,
        today=st.just(TODAY),
        asked_on=days,
        may_keep=st.booleans(),
        needs=some_needs,
        told=st.integers(0, 3),
        venue=agreements,
        outside=agreements,
        happened=st.lists(st.none() | st.sampled_from(Happened), max_size=3).map(tuple),
        unsure=st.integers(0, 2),
    )
)
def test_whatever_is_known_every_step_has_a_sentence(facts: Facts) -> None:
    words = Catalogue()
    for standing in steps(facts).values():
        assert isinstance(standing, Standing)
        said = words(f"steps.{standing.says}", count=standing.count, day=standing.day).words
        assert said.endswith(".")
        assert "None" not in said
