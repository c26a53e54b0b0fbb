"""Notices that the computer itself is locked, where it tells."""

import importlib
import sys

from PySide6.QtCore import QObject, Signal


class ComputerLock(QObject):
    """Tells when somebody locks the computer. Linux desktops do; elsewhere it is silent."""

    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = self._join_desktop()

    def _join_desktop(self) -> QObject | None:
        if not sys.platform.startswith("linux"):
            return None
        try:
            desktop = importlib.import_module("app.system.desktop_lock").DesktopLock(self)
        except ImportError:  # a Qt without D-Bus
            return None
        desktop.locked.connect(self.locked)
        return desktop  # type: ignore[no-any-return]
