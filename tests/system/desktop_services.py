"""The services of a desktop, in a process of their own: what they are asked, they remember.

Started with ``python -m tests.system.desktop_services NAME...``, it offers the services with
these names on the session bus that the environment names. ``Holders`` tells who holds what;
``Sleep`` and ``Wake`` tell everyone of sleep, and ``Lock`` of a lock, as login1 does; ``Cover``
and ``Uncover`` tell of the lock as screen savers do.
"""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

LOGIN = "org.freedesktop.login1"
MANAGER = f"{LOGIN}.Manager"
SHAPES = {MANAGER: "ssss", "org.freedesktop.Notifications": "ssa{sv}"}
"""What each of them takes; the others take two texts."""

SLEEPS = [("/org/freedesktop/login1", MANAGER, "PrepareForSleep")]
COVERS = [
    (f"/org/{one}/ScreenSaver", f"org.{one}.ScreenSaver", "ActiveChanged")
    for one in ("freedesktop", "gnome")
]
TELLS = {
    "Sleep": SLEEPS,
    "Wake": SLEEPS,
    "Cover": COVERS,
    "Uncover": COVERS,
    "Lock": [("/org/freedesktop/login1/session/_31", f"{LOGIN}.Session", "Lock")],
}


class Services(QDBusVirtualObject):
    """Answers whatever is asked of any of them."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self._holders: dict[str, list[str]] = {}
        self._files: list[tuple[int, str]] = []
        self._watcher = QDBusServiceWatcher(self)
        self._watcher.setConnection(bus)
        self._watcher.serviceUnregistered.connect(self._forget)

    def introspect(self, _path: str) -> str:
        """Tell nothing of what can be asked."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        """Answer one question."""
        name = message.member()
        answer = message.createReply()
        if name == "Inhibit" and message.signature() != SHAPES.get(message.interface(), "ss"):
            return False
        if name == "Inhibit" and message.interface() == MANAGER:
            answer.setArguments([self._open_file(" ".join(message.arguments()[::3]))])
        elif name == "Inhibit":
            self._watcher.addWatchedService(message.service())
            self._holders.setdefault(message.service(), []).append(message.interface())
            answer.setArguments([len(self._holders)])
        elif name == "Holders":
            held = sorted(one for many in self._holders.values() for one in many)
            answer.setArguments([",".join(held + self._open_files())])
        elif name in TELLS:
            self._tell_everyone(name)
        else:
            return False
        return connection.send(answer)

    def _tell_everyone(self, name: str) -> None:
        for path, interface, signal in TELLS[name]:
            told = QDBusMessage.createSignal(path, interface, signal)
            if signal != "Lock":
                told.setArguments([name in ("Sleep", "Cover")])
            self._bus.send(told)

    def _open_file(self, kind: str) -> QDBusUnixFileDescriptor:
        """Give one end of a pipe: it is held for as long as that end is open."""
        ours, theirs = os.pipe()
        os.set_blocking(ours, False)
        self._files.append((ours, f"{MANAGER} {kind}"))
        given = QDBusUnixFileDescriptor()
        given.setFileDescriptor(theirs)
        os.close(theirs)
        return given

    def _open_files(self) -> list[str]:
        held = []
        for file, kind in self._files:
            try:
                os.read(file, 1)
            except BlockingIOError:
                held.append(kind)
        return sorted(held)

    def _forget(self, gone: str) -> None:
        self._holders.pop(gone, None)


def main() -> None:
    """Offer the services until this process is ended."""
    application = QCoreApplication(sys.argv)
    bus = QDBusConnection.sessionBus()
    services = Services(bus)
    bus.registerVirtualObject(
        "/", services, QDBusConnection.VirtualObjectRegisterOption.SubPath
    )
    for name in ("board.test.Desktop", *sys.argv[1:]):
        bus.registerService(name)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    application.exec()


if __name__ == "__main__":
    main()
