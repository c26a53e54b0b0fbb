"""Hiding small numbers in what leaves the desk (handbook 4.10).

Where fewer than five people said something, each of them might be known by it.
"""

from collections.abc import Sequence
from enum import StrEnum

FEWEST = 5
"""From this many people on, a number tells nobody's secret."""


class Hidden(StrEnum):
    """Why a number is not shown."""

    FEWER = "fewer"
    """There are some, but fewer than five people."""
    KEPT = "kept"
    """It would give another number away."""


Told = int | Hidden
"""A number as it may leave the desk."""


def told(count: int) -> Told:
    """One number that stands by itself."""
    return Hidden.FEWER if 0 < count < FEWEST else count


def told_together(
    counts: Sequence[int], people: Sequence[int] | None = None, each: int = 1
) -> tuple[Told, ...]:
    """Numbers that stand in one line, and whose sum may be known.

    Numbers from fewer than five people are hidden, and then as many others, the smallest
    first, as it takes until none that is hidden can be worked out. ``people`` are those behind
    each number, where it counts something else of which one person has at most ``each``.
    """
    small = [0 < behind < FEWEST for behind in people or counts]
    shown: list[Told] = [
        Hidden.FEWER if hide else count for hide, count in zip(small, counts, strict=True)
    ]
    others = sorted(
        (at for at, count in enumerate(counts) if count and not small[at]),
        key=lambda at: counts[at],
    )
    while _can_be_worked_out(shown, sum(counts), (FEWEST - 1) * each) and others:
        shown[others.pop(0)] = Hidden.KEPT
    return tuple(shown)


def _can_be_worked_out(shown: Sequence[Told], total: int, most: int) -> bool:
    """Whether somebody who knows the total could tell what one hidden number is."""
    left = total - sum(one for one in shown if isinstance(one, int))
    hidden = [one for one in shown if isinstance(one, Hidden)]
    ranges = [
        range(1, min(most, left) + 1) if one is Hidden.FEWER else range(FEWEST, left + 1)
        for one in hidden
    ]
    for at, own in enumerate(ranges):
        rest = _sums(ranges[:at] + ranges[at + 1 :], left)
        if sum(left - value in rest for value in own) < 2:
            return True
    return False


def _sums(ranges: Sequence[range], most: int) -> set[int]:
    """Every sum that one number from each of these can have."""
    sums = {0}
    for values in ranges:
        sums = {one + value for one in sums for value in values if one + value <= most}
    return sums
