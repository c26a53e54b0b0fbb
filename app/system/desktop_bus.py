"""What Linux desktops are asked over D-Bus.

What is asked holds for as long as the connection it was asked on. Each time there is a new
connection of its own, and to let go is to close it: so nothing can be let go of twice, nor be
left behind by a crash.
"""

import os
import socket
from itertools import count
from typing import NamedTuple
from urllib.parse import unquote

from PySide6.QtCore import QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

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
ADDRESSES = {
    Bus.SessionBus: ("DBUS_SESSION_BUS_ADDRESS", "unix:path=/run/user/{user}/bus"),
    Bus.SystemBus: ("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/run/dbus/system_bus_socket"),
}
ANSWER_S = 0.3


class Line:
    """A connection of our own to a bus, closed when it is hung up."""

    def __init__(self, bus: Bus) -> None:
        self._name = f"{DESKTOP_ENTRY}-{os.getpid()}-{next(_numbers)}"
        self.bus: QDBusConnection | None = None
        where = address_of(bus)
        if answers(where):
            self.bus = QDBusConnection.connectToBus(where, self._name)

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


def address_of(bus: Bus) -> str:
    """Where a bus is. The library would look once, and start one where there is none."""
    variable, usual = ADDRESSES[bus]
    return os.environ.get(variable) or usual.format(user=os.getuid())


def answers(address: str) -> bool:
    """Whether somebody answers there: on a bus that is stuck the library waits for ever."""
    hello = b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n"
    for path in paths_in(address):
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(ANSWER_S)
            try:
                line.connect(path)
                line.sendall(hello)
                return line.recv(64).startswith((b"OK", b"REJECTED"))
            except OSError:
                continue
    return False


def paths_in(address: str) -> list[str]:
    """The sockets in the address of a bus, which may be several; others are left out."""
    found = []
    for one in address.split(";"):
        kind, _, rest = one.partition(":")
        parts = dict(part.split("=", 1) for part in rest.split(",") if "=" in part)
        if kind == "unix" and "path" in parts:
            found.append(unquote(parts["path"]))
        elif kind == "unix" and "abstract" in parts:
            found.append("\0" + unquote(parts["abstract"]))
    return found


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
