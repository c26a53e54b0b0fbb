"""Notices that the computer has slept, so that people find everything as they left it."""

import ctypes
import importlib
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

LOOK_EVERY_MS = 1000
LEAST_S = 1.0
CLOCKS = (
    ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"),  # Linux
    ("CLOCK_MONOTONIC", "CLOCK_UPTIME_RAW"),  # macOS
)


def slept_seconds() -> float:
    """How long this computer has slept since it was started.

    Each kind of computer has a clock that goes on in its sleep and one that rests. Neither is
    the clock on the wall: setting that, or summer time, is no sleep.
    """
    for goes_on, rests in CLOCKS:
        if hasattr(time, goes_on) and hasattr(time, rests):
            rested = time.clock_gettime(getattr(time, rests))
            return max(0.0, time.clock_gettime(getattr(time, goes_on)) - rested)
    windows = vars(ctypes).get("windll")
    if windows is None:
        return 0.0
    windows.kernel32.GetTickCount64.restype = ctypes.c_uint64
    awake = ctypes.c_uint64()  # in tenths of a microsecond
    windows.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(awake))
    return float(windows.kernel32.GetTickCount64()) / 1e3 - awake.value / 1e7


def steady_seconds() -> float:
    """A clock that nobody can set, and that goes on while the computer sleeps."""
    for goes_on, rests in CLOCKS:
        if hasattr(time, goes_on) and hasattr(time, rests):
            return time.clock_gettime(getattr(time, goes_on))
    return time.monotonic()


class Sleep(QObject):
    """Tells of sleep: before it where the computer says so, and always after it.

    The look at the clocks once a second changes nothing on the screen.
    """

    about_to_sleep = Signal()
    woke = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], float] = slept_seconds
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._slept = clock()
        self._sleeps = False
        self._desktop = self._join_desktop()
        self._looks = QTimer(self)
        self._looks.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._looks.timeout.connect(self.look)
        self._looks.start(LOOK_EVERY_MS)

    def look(self) -> None:
        """See whether the computer has slept since the last look."""
        slept, before = self._clock(), self._slept
        self._slept = slept
        if slept - before >= LEAST_S:
            self._wake()

    def _join_desktop(self) -> QObject | None:
        if not sys.platform.startswith("linux"):
            return None
        try:
            desktop = importlib.import_module("app.system.desktop_sleep").DesktopSleep(self)
        except ImportError:  # a Qt without D-Bus
            return None
        desktop.about_to_sleep.connect(self._fall_asleep)
        desktop.woke.connect(self._wake_from_desktop)
        return desktop  # type: ignore[no-any-return]

    def _fall_asleep(self) -> None:
        self._sleeps = True
        self.about_to_sleep.emit()

    def _wake_from_desktop(self) -> None:
        """Wake, unless the clocks have told it already."""
        if self._sleeps:
            self._slept = self._clock()
            self._wake()

    def _wake(self) -> None:
        self._sleeps = False
        self.woke.emit()
