"""Notices that nobody has pressed anything for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

LOOK_EVERY_MS = 2000
PRESSES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class Unused(QObject):
    """Watches every window of the app between ``begin`` and ``end``, dialogs and menus too."""

    too_long = Signal()

    def __init__(
        self,
        parent: QObject,
        minutes: Callable[[], int],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._clock = clock
        self._since = 0.0
        self._looks = QTimer(self)
        self._looks.setTimerType(Qt.TimerType.CoarseTimer)
        self._looks.timeout.connect(self.look)

    @property
    def is_watching(self) -> bool:
        """Whether it matters just now how long nobody presses."""
        return self._looks.isActive()

    def begin(self) -> None:
        """Watch from now on, as if somebody had just pressed something."""
        self._since = self._clock()
        self._looks.start(LOOK_EVERY_MS)
        self.look()

    def end(self) -> None:
        """Watch no more."""
        self._looks.stop()
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def look(self) -> None:
        """Watch windows that are new, and tell if it has been too long."""
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)
        if self._clock() - self._since >= self._minutes() * 60:
            self.end()
            self.too_long.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin anew with each press."""
        if event.type() in PRESSES:
            self._since = self._clock()
        return False
