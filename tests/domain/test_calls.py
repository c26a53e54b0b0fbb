"""Whom to check on, and until when that is kept."""

from datetime import date, datetime, timedelta

import pytest

from app.domain.calls import KEEP_DAYS, USUAL_DAYS, Reason, first_kept, goes_on, why_call
from app.domain.views import Mood


@pytest.mark.parametrize(
    ("came", "went", "why"),
    [
        (Mood.GOOD, Mood.GOOD, None),
        (Mood.GOOD, Mood.WORRIED, Reason.WORRIED),
        (Mood.WORRIED, Mood.WORRIED, Reason.WORRIED),
        (None, Mood.WORRIED, Reason.WORRIED),
        (Mood.GOOD, Mood.OK, Reason.WORSE),
        (Mood.GOOD, Mood.BAD, Reason.WORSE),
        (Mood.OK, Mood.BAD, Reason.WORSE),
        (None, Mood.BAD, Reason.WORSE),
        (Mood.NOT_SAYING, Mood.BAD, Reason.WORSE),
        (Mood.BAD, Mood.BAD, None),
        (Mood.WORRIED, Mood.BAD, None),
        (Mood.BAD, Mood.GOOD, None),
        (None, Mood.OK, None),
        (Mood.GOOD, Mood.NOT_SAYING, None),
        (None, Mood.NOT_SAYING, None),
    ],
)
def test_who_went_worried_or_worse_than_they_came_is_called(
    came: Mood | None, went: Mood, why: Reason | None
) -> None:
    assert why_call(came, went) is why


def test_every_mood_can_be_told_from_every_other() -> None:
    for came in (None, *Mood):
        for went in Mood:
            assert why_call(came, went) in (None, Reason.WORRIED, Reason.WORSE)


@pytest.mark.parametrize("days", KEEP_DAYS)
def test_what_was_kept_on_a_day_goes_on_the_day_that_was_told(days: int) -> None:
    felt = date(2026, 3, 28)  # the clocks change the next day
    gone = goes_on(felt, days)
    noon = datetime(2026, 3, 28, 12).astimezone()
    assert noon < first_kept(gone, days)
    assert noon >= first_kept(gone - timedelta(days=1), days)


def test_thirty_days_is_usual() -> None:
    assert USUAL_DAYS == 30
    assert USUAL_DAYS in KEEP_DAYS
    assert list(KEEP_DAYS) == sorted(KEEP_DAYS)
