"""No number that leaves the desk tells who said something."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.small_numbers import FEWEST, Hidden, Told, told, told_together

FEWER, KEPT = Hidden.FEWER, Hidden.KEPT


@pytest.mark.parametrize(
    ("count", "shown"), [(0, 0), (1, FEWER), (4, FEWER), (5, 5), (300, 300)]
)
def test_one_number_is_hidden_from_one_to_four(count: int, shown: Told) -> None:
    assert told(count) == shown


def test_nothing_is_hidden_where_every_number_is_large_or_nothing() -> None:
    assert told_together([5, 0, 12]) == (5, 0, 12)
    assert told_together([]) == ()
    assert told_together([0, 0]) == (0, 0)


def test_what_is_left_of_the_total_does_not_tell_the_one_that_is_hidden() -> None:
    assert told_together([3, 9, 6]) == (FEWER, 9, KEPT)


def test_two_hidden_numbers_that_can_only_be_one_each_take_a_third_with_them() -> None:
    assert told_together([1, 1, 7]) == (FEWER, FEWER, KEPT)
    assert told_together([4, 4, 7]) == (FEWER, FEWER, KEPT)
    assert told_together([2, 3, 7]) == (FEWER, FEWER, 7)


def test_dots_of_fewer_than_five_people_are_hidden_however_many_they_are() -> None:
    assert told_together([9, 20, 15], people=[3, 8, 6], each=3) == (FEWER, 20, KEPT)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=4))
def test_no_hidden_number_can_be_worked_out_while_another_can_be_hidden(
    counts: list[int],
) -> None:
    shown = told_together(counts)
    may_be = {FEWER: range(1, FEWEST), KEPT: range(FEWEST, sum(counts) + 1)}
    choices = [may_be[one] if isinstance(one, Hidden) else [one] for one in shown]
    possible = [each for each in product(*choices) if sum(each) == sum(counts)]
    assert tuple(counts) in possible
    all_hidden = all(isinstance(one, Hidden) or one == 0 for one in shown)
    for at, one in enumerate(shown):
        if isinstance(one, Hidden) and not all_hidden:
            assert len({each[at] for each in possible}) > 1
        if isinstance(one, int):
            assert one == counts[at]
            assert one == 0 or one >= FEWEST
