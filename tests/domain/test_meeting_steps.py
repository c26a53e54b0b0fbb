"""The six steps of a meeting."""

from dataclasses import replace

import pytest

from app.domain.meetings import MeetingCounts, Step, step_now, steps_done

NOTHING = MeetingCounts(
    questions=0,
    papers_sent=False,
    done=False,
    views=0,
    views_answered=0,
    letters_due=0,
    letters_given=0,
    checks_due=0,
    checks_made=0,
)
EVERYTHING = MeetingCounts(
    questions=3,
    papers_sent=True,
    done=True,
    views=20,
    views_answered=20,
    letters_due=8,
    letters_given=8,
    checks_due=5,
    checks_made=5,
)


def test_nothing_is_done_at_a_new_meeting() -> None:
    assert steps_done(NOTHING) == frozenset()
    assert step_now(steps_done(NOTHING)) is Step.PLAN


def test_a_meeting_can_finish_all_six_steps() -> None:
    assert steps_done(EVERYTHING) == frozenset(Step)
    assert step_now(frozenset(Step)) is Step.CHECK_BACK


@pytest.mark.parametrize(
    ("counts", "left"),
    [
        (replace(EVERYTHING, questions=0), {Step.PLAN}),
        (replace(EVERYTHING, papers_sent=False), {Step.INVITE}),
        (replace(EVERYTHING, done=False), {Step.LISTEN, Step.DECIDE}),
        (replace(EVERYTHING, views=0, views_answered=0), {Step.LISTEN, Step.DECIDE}),
        (replace(EVERYTHING, views_answered=19), {Step.DECIDE}),
        (replace(EVERYTHING, letters_given=7), {Step.LETTERS}),
        (replace(EVERYTHING, letters_due=0, letters_given=0), {Step.LETTERS}),
        (replace(EVERYTHING, checks_made=4), {Step.CHECK_BACK}),
        (replace(EVERYTHING, checks_due=0, checks_made=0), {Step.CHECK_BACK}),
    ],
)
def test_a_step_waits_for_all_of_its_work(counts: MeetingCounts, left: set[Step]) -> None:
    assert frozenset(Step) - steps_done(counts) == left


def test_the_step_to_work_on_is_the_first_that_is_not_finished() -> None:
    done = frozenset({Step.PLAN, Step.LISTEN, Step.DECIDE})
    assert step_now(done) is Step.INVITE
