"""Dates in full words, and dates read however they were typed."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.dates import age_in_words, date_from, date_words, short_date, time_words
from app.domain.errors.writing import DateNotUnderstood

DATES = st.dates(date(1900, 1, 1), date(2199, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "12 January 2027",
        "Tuesday 12 January 2027",
        "tue 12 jan 2027",
        "12th January, 2027",
        "12 JAN 27",
        " 12/1/27 ",
        "12/01/2027",
        "12.1.2027",
        "12-1-27",
        "2027-01-12",
    ],
)
def test_a_date_is_read_however_it_was_typed(typed: str) -> None:
    assert date_from(typed) == date(2027, 1, 12)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "soon",
        "next Tuesday",
        "12 January",
        "31 June 2027",
        "30/2/27",
        "12/13/2027",
        "12/0/2027",
        "12 Ju 2027",
        "12 J 2027",
        "12 Smarch 2027",
        "January 12 2027",
        "12/1/207",
        "12/1/0027",
        "12/1/20277",
        "12/1/27 12/1/27",
        "99999999999999999999/1/2027",
        "12/1/99999999999999999999",
    ],
)
def test_what_is_not_a_date_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(DateNotUnderstood):
        date_from(typed)


@given(st.text())
def test_nothing_that_is_typed_breaks_the_reading(typed: str) -> None:
    try:
        found = date_from(typed)
    except DateNotUnderstood:
        return
    assert 1900 <= found.year <= 2199


@given(DATES)
def test_a_date_that_we_wrote_can_be_typed_back(day: date) -> None:
    for written in (date_words(day), short_date(day), day.isoformat()):
        assert date_from(written) == day


def test_a_date_is_written_in_full() -> None:
    assert date_words(date(2027, 1, 12)) == "Tuesday 12 January 2027"
    assert date_words(date(2026, 12, 6)) == "Sunday 6 December 2026"
    assert short_date(date(2027, 1, 12)) == "12 January 2027"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (time(10, 30), "10:30am"),
        (time(14), "2pm"),
        (time(9, 5), "9:05am"),
        (time(12), "12pm"),
        (time(0, 15), "12:15am"),
    ],
)
def test_a_time_is_never_on_the_24_hour_clock(moment: time, words: str) -> None:
    assert time_words(moment) == words


@pytest.mark.parametrize(
    ("days", "words"), [(-3, "today"), (0, "today"), (1, "1 day"), (12, "12 days")]
)
def test_an_age_is_said_in_days(days: int, words: str) -> None:
    assert age_in_words(days) == words
