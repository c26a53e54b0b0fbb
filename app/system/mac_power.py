"""The way of macOS. Its notices cannot be held back by an app, only by its user."""

import os
import subprocess
from pathlib import Path

from PySide6.QtCore import QObject, Signal

CAFFEINATE = Path("/usr/bin/caffeinate")
LEAVE_S = 2


class MacPower(QObject):
    """Runs the computer's own ``caffeinate``, which ends by itself when the app does."""

    done = Signal(bool, bool)

    def __init__(self, parent: QObject, program: Path = CAFFEINATE) -> None:
        super().__init__(parent)
        self._program = program
        self._running: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Hold back sleep and the screen saver."""
        command = [str(self._program), "-d", "-i", "-w", str(os.getpid())]
        try:
            self._running = subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603
        except OSError:
            self._running = None
        self.done.emit(self._running is not None, False)  # noqa: FBT003 - a signal's value

    def end(self) -> None:
        """Let the computer sleep as it likes."""
        running, self._running = self._running, None
        if running is None:
            return
        running.terminate()
        try:
            running.wait(LEAVE_S)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def make_way(parent: QObject) -> MacPower:
    """The way of this kind of computer."""
    return MacPower(parent)
