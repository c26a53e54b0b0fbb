"""What a Linux desktop tells when its screen is locked, over D-Bus."""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

from app.system.desktop_bus import Bus, Line

SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
LOGIN, SESSION = "org.freedesktop.login1", "org.freedesktop.login1.Session"


class DesktopLock(QObject):
    """Listens to the desktop's own lock, and to whoever asks the session to lock."""

    locked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._system = Line(Bus.SessionBus), Line(Bus.SystemBus)
        covers: Any = SLOT("take_cover(bool)")
        if self._session.bus is not None and self._session.is_open:
            for service, path in SAVERS:
                self._session.bus.connect(service, path, service, "ActiveChanged", self, covers)
        locks: Any = SLOT("take_lock()")
        if self._system.bus is not None and self._system.is_open:
            self._system.bus.connect(LOGIN, "", SESSION, "Lock", self, locks)

    @Slot(bool)
    def take_cover(self, covers: bool) -> None:  # noqa: FBT001 - a signal's value
        """The screen is covered, or seen again."""
        if covers:
            self.locked.emit()

    @Slot()
    def take_lock(self) -> None:
        """A session is to be locked."""
        self.locked.emit()
