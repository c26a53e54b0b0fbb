"""The way of Linux desktops to stay awake: whatever of it a desktop offers, over D-Bus."""

import os
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusPendingCallWatcher

from app import NAME
from app.system.desktop_bus import (
    DESKTOP_ENTRY,
    LOGIN,
    WHY,
    Bus,
    Line,
    Wish,
    answer_of,
    files_of,
)

WISHES = (
    Wish(
        Bus.SessionBus,
        "org.freedesktop.ScreenSaver",  # GNOME, KDE, Cinnamon, Xfce
        "/org/freedesktop/ScreenSaver",
        "org.freedesktop.ScreenSaver",
        (NAME, WHY),
    ),
    Wish(
        Bus.SessionBus,
        "org.freedesktop.PowerManagement",  # Xfce, MATE, older KDE
        "/org/freedesktop/PowerManagement/Inhibit",
        "org.freedesktop.PowerManagement.Inhibit",
        (NAME, WHY),
    ),
    Wish(Bus.SystemBus, *LOGIN, ("idle", NAME, WHY, "block")),
    Wish(
        Bus.SessionBus,
        "org.freedesktop.Notifications",  # KDE; the others offer no way to an app
        "/org/freedesktop/Notifications",
        "org.freedesktop.Notifications",
        (DESKTOP_ENTRY, WHY, {}),
        is_of_notices=True,
    ),
)


class Hold(QObject):
    """What was asked for at one time, of every service that a desktop may have."""

    answered = Signal(bool, bool)  # whether sleep is held back, and whether notices are

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = {bus: Line(bus) for bus in (Bus.SessionBus, Bus.SystemBus)}
        self._asked: list[QDBusPendingCallWatcher] = []
        self._files: list[int] = []  # login1 holds back for as long as its file is open
        self._held = {False: False, True: False}  # by whether it is of notices
        self._is_closing = False

    def begin(self) -> None:
        """Ask them all; it is enough if one of them holds."""
        for wish in WISHES:
            watcher = self._lines[wish.bus].ask(wish, self)
            if watcher is not None:
                watcher.finished.connect(partial(self._take, watcher, wish.is_of_notices))
                self._asked.append(watcher)
        self._see()

    def close(self) -> None:
        """Let go of everything, once all have answered: some only then watch who is there."""
        self._is_closing = True
        self._see()

    def _take(self, watcher: QDBusPendingCallWatcher, is_of_notices: bool) -> None:  # noqa: FBT001
        answer = answer_of(watcher)
        if answer is not None:
            self._held[is_of_notices] = True
            self._files += files_of(answer)
        self._asked.remove(watcher)
        watcher.deleteLater()
        self._see()

    def _see(self) -> None:
        if self._asked:
            return
        if not self._is_closing:
            self.answered.emit(self._held[False], self._held[True])
            return
        for file in self._files:
            os.close(file)
        for line in self._lines.values():
            line.hang_up()
        self._files, self._lines = [], {}
        self.deleteLater()


class DesktopBus(QObject):
    """The way of Linux desktops."""

    done = Signal(bool, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hold: Hold | None = None

    def begin(self) -> None:
        """Ask the computer to hold back its sleep and its notices."""
        self.end()
        self._hold = Hold(self)
        self._hold.answered.connect(self.done)
        self._hold.begin()

    def end(self) -> None:
        """Let the computer sleep and tell as it likes."""
        if self._hold is not None:
            self._hold.close()
            self._hold = None


def make_way(parent: QObject) -> DesktopBus:
    """The way of this kind of computer."""
    return DesktopBus(parent)
