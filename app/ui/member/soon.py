"""Doing something once somebody pauses, or every now and then while they go on and on."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

SOON_MS, LATEST_MS = 300, 1_500
"""How soon a change is kept: once there is a pause, or while somebody types on and on."""


class Soon(QObject):
    """Calls ``act`` soon after each ``start``, and never twice for the same."""

    def __init__(self, act: Callable[[], object]) -> None:
        super().__init__()
        self._act = act
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._latest = QTimer(self, singleShot=True, interval=LATEST_MS)
        for timer in (self._soon, self._latest):
            timer.timeout.connect(self.now)

    def start(self) -> None:
        """Do it soon."""
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def now(self) -> None:
        """Do it now."""
        self.stop()
        self._act()

    def stop(self) -> None:
        """Do it no more, until the next start."""
        self._soon.stop()
        self._latest.stop()
