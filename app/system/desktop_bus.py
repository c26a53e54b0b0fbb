"""The ways of Linux desktops, which are asked over D-Bus.

What is asked holds for as long as the connection it was asked on. Each time there is a new
connection of its own, and to let go is to close it: so nothing can be let go of twice, nor be
left behind by a crash.
"""

import os
from functools import partial
from itertools import count
from typing import Any, NamedTuple

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from app import NAME

Bus = QDBusConnection.BusType
WHY = "People are having their say"
DESKTOP_ENTRY = "together-board"
PATIENCE_MS = 5000
_numbers = count(1)


class Wish(NamedTuple):
    """Something a desktop may offer to hold back, and how it is asked."""

    bus: Bus
    service: str
    path: str
    interface: str
    asks: tuple[object, ...]
    is_of_notices: bool = False


LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
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


ADDRESSES = {
    Bus.SessionBus: "DBUS_SESSION_BUS_ADDRESS",
    Bus.SystemBus: "DBUS_SYSTEM_BUS_ADDRESS",
}


class Line:
    """A connection of our own to a bus, closed when it is hung up."""

    def __init__(self, bus: Bus) -> None:
        self._name = f"{DESKTOP_ENTRY}-{os.getpid()}-{next(_numbers)}"
        # Where a bus is by its kind alone, the library looks once, and never again.
        where = os.environ.get(ADDRESSES[bus]) or bus
        self.bus: QDBusConnection | None = QDBusConnection.connectToBus(where, self._name)

    @property
    def is_open(self) -> bool:
        """Whether there is a bus at all."""
        return self.bus is not None and self.bus.isConnected()

    def ask(self, wish: Wish, parent: QObject) -> QDBusPendingCallWatcher | None:
        """Ask for something, without waiting for the answer; None when there is no bus."""
        if self.bus is None or not self.bus.isConnected():
            return None
        message = QDBusMessage.createMethodCall(
            wish.service, wish.path, wish.interface, "Inhibit"
        )
        message.setAutoStartService(False)
        message.setArguments(list(wish.asks))
        return QDBusPendingCallWatcher(self.bus.asyncCall(message, PATIENCE_MS), parent)

    def hang_up(self) -> None:
        """Close the connection."""
        self.bus = None
        QDBusConnection.disconnectFromBus(self._name)


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


def answer_of(watcher: QDBusPendingCallWatcher) -> list[object] | None:
    """What was answered; None when nobody is there, or says no."""
    message = watcher.reply()
    if message.type() is not QDBusMessage.MessageType.ReplyMessage:
        return None
    return list(message.arguments())


def files_of(answer: list[object]) -> list[int]:
    """The open files in an answer, as our own."""
    return [
        os.dup(it.fileDescriptor()) for it in answer if isinstance(it, QDBusUnixFileDescriptor)
    ]


def make_way(parent: QObject) -> DesktopBus:
    """The way of this kind of computer."""
    return DesktopBus(parent)
