"""The door of a board: after a few wrong tries one has to wait before the next."""

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.domain.errors.door import WaitMinutes, WaitSeconds, WrongPassphrase, WrongRecoveryCode
from app.domain.errors.server import WrongServerPassword
from app.domain.errors.store import DiskTrouble
from app.system.kept import Kept
from app.system.slept import steady_seconds

Opened = TypeVar("Opened")

FILE = "door.json"
WRONG, SINCE = "wrong", "since"
FREE = 3
"""So many wrong tries cost nothing: everybody mistypes."""
LONGEST_S = 300
MOST_DOUBLED = 8  # from there on it is the longest
MOST_TOLD_IN_SECONDS = 90
LEAST_TOLD = 2


def wait_after(wrong: int) -> int:
    """How many seconds to wait after so many wrong tries: 2, 4, 8, up to 5 minutes."""
    if wrong < FREE:
        return 0
    doubled = wrong - FREE + 1
    return 2**doubled if doubled <= MOST_DOUBLED else LONGEST_S


class Door:
    """Every try to open a board goes through here, by passphrase or by recovery code.

    It slows down whoever guesses at the keyboard. What it counts is kept beside the board, so
    that a restart is no way round it; where it cannot be kept, it is remembered until the end.
    The time since a try that was made here is told by a ``steady`` clock, which nobody can set.
    """

    def __init__(
        self,
        folder: Path,
        clock: Callable[[], float] = time.time,
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        self._kept = Kept(folder / FILE)
        self._clock = clock
        self._steady = steady
        self._count, self._since = 0, 0.0
        self._seen: tuple[float, float] | None = None  # the last try here, by both clocks
        self._is_only_here = False  # the disk did not take the last count

    def wait_s(self) -> float:
        """How many seconds it is until the next try; 0 when one may try now."""
        self._read()
        now, passed = self._clock(), self._passed()
        if self._since > now:  # the clock was set back: nobody waits until it has caught up
            self._keep(self._count, now - passed)
            self._seen = (now - passed, self._steady() - passed)
        return max(0.0, wait_after(self._count) - passed)

    def _passed(self) -> float:
        """How long ago the last try was, by the steady clock if it was made here."""
        if self._seen is not None and self._seen[0] == self._since:
            return self._steady() - self._seen[1]
        return max(0.0, self._clock() - self._since)

    def check(self) -> None:
        """Raise WaitSeconds or WaitMinutes where it is too soon for another try."""
        wait = self.wait_s()
        if wait > MOST_TOLD_IN_SECONDS:
            raise WaitMinutes(count=math.ceil(wait / 60))
        if wait > 0:
            raise WaitSeconds(count=max(LEAST_TOLD, math.ceil(wait)))

    def enter(self, opening: Callable[[], Opened]) -> Opened:
        """Try to open with what somebody typed; what is right makes all good again.

        Raises whatever ``opening`` raises, or how long to wait.
        """
        self.check()
        before = self._count
        # It counts before it is known: who ends the app meanwhile has tried all the same.
        self._keep(before + 1, self._clock())
        try:
            opened = opening()
        except (WrongPassphrase, WrongRecoveryCode, WrongServerPassword):
            self._keep(before + 1, self._clock())
            self.check()
            raise
        except BaseException:
            self._keep(before, self._clock())
            raise
        self._keep(0, 0.0)
        return opened

    def _read(self) -> None:
        """Know what is kept, as far as it is something that may be true."""
        if not self._is_only_here:
            kept = self._kept.all()
            wrong = kept.get(WRONG)
            self._count = wrong if type(wrong) is int and wrong > 0 else 0
            self._since = _moment(kept.get(SINCE))

    def _keep(self, wrong: int, since: float) -> None:
        self._count, self._since = wrong, since
        self._seen = (since, self._steady())
        try:
            self._kept.keep({WRONG: wrong, SINCE: since})
            self._is_only_here = False
        except DiskTrouble:  # a full disk must not keep out whoever has the passphrase
            self._is_only_here = True


def _moment(since: object) -> float:
    """A moment as it was written, or one long ago for what is none."""
    if type(since) is not float or not math.isfinite(since):
        return 0.0
    return since
