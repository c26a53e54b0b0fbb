"""Stretches of a text, to ask quickly whether a place is in one of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable


class Spans:
    """Stretches from a first place up to a last one. Those that overlap become one."""

    def __init__(self, spans: Iterable[tuple[int, int]] = ()) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for start, end in sorted(spans):
            if self._ends and start < self._ends[-1]:
                self._ends[-1] = max(end, self._ends[-1])
            else:
                self._starts.append(start)
                self._ends.append(end)

    def touch(self, start: int, end: int) -> bool:
        """Whether any of them has a part of this stretch."""
        place = bisect_left(self._starts, end) - 1
        return place >= 0 and self._ends[place] > start

    def hold(self, start: int, end: int) -> bool:
        """Whether one of them has all of this stretch."""
        place = bisect_right(self._starts, start) - 1
        return place >= 0 and end <= self._ends[place]
