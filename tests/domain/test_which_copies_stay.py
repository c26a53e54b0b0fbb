"""Which copies of the board are kept, and for how long."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from app.domain.copies import NEWEST, Copy, to_keep, wants_copy_outside

NOW = datetime(2026, 11, 27, 16, 0, tzinfo=UTC)  # a Friday


def copies(*ages_in_hours: float) -> list[Copy]:
    made = [NOW - timedelta(hours=age) for age in ages_in_hours]
    return [Copy(Path(str(one)), one, 1) for one in made]


def ages(kept: set[Copy]) -> list[float]:
    return sorted((NOW - copy.made) / timedelta(hours=1) for copy in kept)


def test_the_newest_stay_whenever_they_were_made() -> None:
    assert ages(to_keep(copies(*range(9)), NOW, 30)) == [0, 1, 2, 3, 4]


def test_after_the_newest_one_of_each_day_stays_for_a_week() -> None:
    each_day = [24 * day + hour for day in range(6) for hour in range(8)]
    assert ages(to_keep(copies(*each_day), NOW, 30)) == [0, 1, 2, 3, 4, 24, 48, 72, 96, 120]


def test_after_a_week_one_of_each_week_stays() -> None:
    each_day = [24 * day for day in range(30)]
    kept = ages(to_keep(copies(*each_day), NOW, 30))
    assert [age / 24 for age in kept] == [0, 1, 2, 3, 4, 5, 6, 7, 12, 19, 26]


def test_nothing_stays_as_long_as_the_board_has_said() -> None:
    assert ages(to_keep(copies(1, 24 * 6, 24 * 7, 24 * 40), NOW, 7)) == [1, 24 * 6]


@given(st.lists(st.floats(0, 2000), min_size=1, max_size=60), st.integers(1, 90))
def test_what_stays_is_never_too_old_and_the_newest_always_stays(
    hours: list[float], days: int
) -> None:
    of_one = copies(*hours)
    kept = to_keep(of_one, NOW, days)
    fresh = [copy for copy in of_one if NOW - copy.made < timedelta(days=days)]
    assert kept <= set(fresh)
    newest = sorted(fresh, key=lambda copy: copy.made, reverse=True)[:NEWEST]
    assert set(newest) <= kept


def test_people_are_reminded_a_week_after_the_last_copy_outside() -> None:
    assert wants_copy_outside(None, NOW)
    assert wants_copy_outside(NOW - timedelta(days=7), NOW)
    assert not wants_copy_outside(NOW - timedelta(days=6, hours=23), NOW)
