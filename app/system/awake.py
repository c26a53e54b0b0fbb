"""Keeps the computer awake and its notices away, for as long as members use it.

Each kind of computer has its own way, in a module of its own that is imported when it is
first wanted. All of them end by themselves when the app does, even when it crashes.
"""

import importlib
import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal

WAYS = {
    "linux": "app.system.desktop_awake",
    "win32": "app.system.windows_power",
    "darwin": "app.system.mac_power",
}


class Way(Protocol):
    """One kind of computer's way. ``done`` says what is held back by now; it may come late."""

    done: Signal  # of two bools: whether sleep is held back, and whether notices are

    def begin(self) -> None:
        """Ask the computer to hold back its sleep and its notices."""

    def end(self) -> None:
        """Let the computer sleep and tell as it likes."""


class Awake(QObject):
    """Holds back sleep, the screen saver and notices, where the computer lets an app do so.

    Where it does not, nothing happens: members are told nothing, for they cannot help it, and
    the desk shows what to do about it on its Board page. A sleep that somebody asks for, by
    closing the lid or from a menu, is never held back.
    """

    def __init__(self, parent: QObject | None = None, platform: str = sys.platform) -> None:
        super().__init__(parent)
        self._platform = platform
        self._way: Way | None = None
        self.is_on = False
        self.holds_sleep: bool | None = None  # None until it was tried
        self.holds_notices: bool | None = None

    def hold(self) -> None:
        """Hold everything back from now on; once is enough, however often it is asked."""
        if self.is_on:
            return
        self.is_on = True
        if self._way is None:
            self._way = self._make_way()
        if self._way is None:
            self._note(sleep=False, notices=False)
        else:
            self._way.begin()

    def let_go(self) -> None:
        """Hold nothing back any more."""
        if self.is_on and self._way is not None:
            self._way.end()
        self.is_on = False

    def _make_way(self) -> Way | None:
        name = WAYS.get(self._platform)
        if name is None:
            return None
        try:
            way: Way = importlib.import_module(name).make_way(self)
        except (ImportError, OSError, AttributeError):  # a computer without what it needs
            return None
        way.done.connect(lambda sleep, notices: self._note(sleep=sleep, notices=notices))  # type: ignore[attr-defined]
        return way

    def _note(self, *, sleep: bool, notices: bool) -> None:
        self.holds_sleep, self.holds_notices = sleep, notices
