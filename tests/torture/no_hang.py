"""Failing when something takes for ever."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager

HANGS_S = 5
"""So much of the processor's time no file may take: what takes longer is a hang."""

WAITS_S = 30
"""So long nothing may wait for what never comes; a busy computer is not so slow."""


@contextmanager
def no_hang() -> Iterator[None]:
    """Fail when something takes for ever, or waits for ever.

    What takes long counts only by what this process itself does.
    """

    def stop(_signal: int, _frame: object) -> None:
        raise AssertionError(f"it took more than {HANGS_S} seconds")

    before = signal.signal(signal.SIGPROF, stop), signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_PROF, HANGS_S)
    signal.setitimer(signal.ITIMER_REAL, WAITS_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGPROF, before[0])
        signal.signal(signal.SIGALRM, before[1])
