"""Asking Windows which buttons of gamepads and joysticks are down."""

import ctypes
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer

ASKED_MS = 20
"""Quick enough for any press: the shortest tap on a switch lasts about 50 ms."""
LOOKED_AFTER = 100
"""How often it is asked before it looks for pads that have been plugged in since."""
MOST_BUTTONS = 32
RETURN_BUTTONS = 0x80
NO_ERROR = 0

Asks = Callable[[int], int | None]
"""Gives the buttons of one pad that are down, a bit for each; None where there is no pad."""


class Asked(ctypes.Structure):
    """JOYINFOEX, as Windows lays it out."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("axes", ctypes.c_uint32 * 6),
        ("buttons", ctypes.c_uint32),
        ("button_number", ctypes.c_uint32),
        ("hat", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 2),
    )


class PadPolling(QObject):
    """Asks each pad that is there, 50 times a second, and tells what has gone down since."""

    def __init__(
        self, parent: QObject, asks: Asks, places: int, tell: Callable[[int], None]
    ) -> None:
        super().__init__(parent)
        self._asks, self._places, self._tell = asks, range(places), tell
        self._down: dict[int, int] = {}
        self._asked = 0
        self._timer = QTimer(self)
        self._timer.setInterval(ASKED_MS)
        self._timer.timeout.connect(self.ask)

    @property
    def count(self) -> int:
        """How many pads there are."""
        return len(self._down)

    def start(self) -> None:
        """Look for pads, and ask them from now on. What is down already is no press."""
        if not self._timer.isActive():
            self._asked = 0
            self._look()
            self._timer.start()

    def stop(self) -> None:
        """Ask no more."""
        self._timer.stop()
        self._down.clear()

    def ask(self) -> None:
        """Ask every pad once. One that is gone is left out until it is found again."""
        self._asked += 1
        if self._asked % LOOKED_AFTER == 0:
            self._look()
        for place, before in list(self._down.items()):
            now = self._asks(place)
            if now is None:
                del self._down[place]
                continue
            self._down[place] = now
            for number in gone_down(before, now):
                self._tell(number)

    def _look(self) -> None:
        """Asking where there is no pad is slow, so it is done seldom."""
        for place in self._places:
            if place not in self._down:
                down = self._asks(place)
                if down is not None:
                    self._down[place] = down


def gone_down(before: int, now: int) -> Iterator[int]:
    """The numbers of the buttons that are down now and were not before, from 1."""
    new = now & ~before
    return (at + 1 for at in range(MOST_BUTTONS) if new >> at & 1)


def make_polling(parent: QObject, tell: Callable[[int], None]) -> PadPolling | None:
    """What asks Windows; None elsewhere, or where Windows came without its multimedia."""
    if sys.platform == "win32":
        try:
            winmm = ctypes.WinDLL("winmm")
        except OSError:
            return None

        def ask(place: int) -> int | None:
            asked = Asked(size=ctypes.sizeof(Asked), flags=RETURN_BUTTONS)
            failed = winmm.joyGetPosEx(place, ctypes.byref(asked)) != NO_ERROR
            return None if failed else int(asked.buttons)

        return PadPolling(parent, ask, winmm.joyGetNumDevs(), tell)
    return None
