"""Whether the clock on the wall can be believed, by one that nobody can set."""

import time
from collections.abc import Callable

from app.system.slept import steady_seconds

A_DAY_S = 86_400


class Believed:
    """Compares both clocks since it was made.

    A flat battery, a wrong press or somebody who wants it can set the clock far ahead while
    the app runs. What is deleted on its day waits then, until the app is started anew.
    """

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        self._wall = wall
        self._steady = steady
        self._between = wall() - steady()

    def is_so(self) -> bool:
        """Whether nobody has set the clock by a day or more meanwhile."""
        return abs(self._wall() - self._steady() - self._between) < A_DAY_S
