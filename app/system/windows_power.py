"""The way of Windows. Its notices cannot be held back by an app, only by its user."""

import ctypes
from typing import Any

from PySide6.QtCore import QObject, Signal

CONTINUOUS, SYSTEM, DISPLAY = 0x8000_0000, 0x1, 0x2


class WindowsPower(QObject):
    """Tells Windows that the screen is in use; it forgets that when the app ends."""

    done = Signal(bool, bool)

    def __init__(self, parent: QObject, kernel: Any) -> None:  # noqa: ANN401 - of ctypes
        super().__init__(parent)
        self._tell = kernel.SetThreadExecutionState
        self._tell.argtypes, self._tell.restype = [ctypes.c_uint32], ctypes.c_uint32

    def begin(self) -> None:
        """Hold back sleep and the screen saver."""
        holds = self._tell(CONTINUOUS | SYSTEM | DISPLAY) != 0
        self.done.emit(holds, False)  # noqa: FBT003 - a signal's value

    def end(self) -> None:
        """Let the computer sleep as it likes."""
        self._tell(CONTINUOUS)


def make_way(parent: QObject) -> WindowsPower:
    """The way of this kind of computer."""
    return WindowsPower(parent, ctypes.windll.kernel32)  # type: ignore[attr-defined]
