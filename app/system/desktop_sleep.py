"""What a Linux desktop tells of its sleep, over D-Bus."""

import os
from functools import partial
from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusPendingCallWatcher

from app import NAME
from app.system.desktop_bus import LOGIN, WHY, Bus, Line, Wish, answer_of, files_of


class DesktopSleep(QObject):
    """Tells when the computer is about to sleep, and when it is awake again.

    The computer waits a moment with its sleep until everything is kept.
    """

    about_to_sleep = Signal()
    woke = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._line = Line(Bus.SystemBus)
        self._files: list[int] = []  # the computer waits while one is open
        self._asked: QDBusPendingCallWatcher | None = None
        if self._line.bus is not None and self._line.is_open:
            slot: Any = SLOT("take_signal(bool)")
            self._line.bus.connect(*LOGIN, "PrepareForSleep", self, slot)
            self._ask_for_a_moment()

    @Slot(bool)
    def take_signal(self, sleeps: bool) -> None:  # noqa: FBT001 - a signal's value
        """Pass on what the computer tells."""
        if sleeps:
            self.about_to_sleep.emit()
            self._let_it_sleep()
        else:
            self.woke.emit()
            self._ask_for_a_moment()

    def close(self) -> None:
        """Ask for no moment any more."""
        self._let_it_sleep()
        self._line.hang_up()

    def _ask_for_a_moment(self) -> None:
        self._let_it_sleep()
        wish = Wish(Bus.SystemBus, *LOGIN, ("sleep", NAME, WHY, "delay"))
        self._asked = self._line.ask(wish, self)
        if self._asked is not None:
            self._asked.finished.connect(partial(self._take, self._asked))

    def _take(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is not self._asked:
            return
        self._files = files_of(answer_of(watcher) or [])
        self._forget_asking()

    def _let_it_sleep(self) -> None:
        self._forget_asking()
        for file in self._files:
            os.close(file)
        self._files = []

    def _forget_asking(self) -> None:
        if self._asked is not None:
            self._asked.deleteLater()
            self._asked = None
