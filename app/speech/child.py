"""The running voice: started, listened to, and started again when it falls over."""

import json
import logging
import time
from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.speech.command import worker_folder

_log = logging.getLogger(__name__)

_TOO_OFTEN = 4  # falls in a minute after which it is not started again
_MINUTE = 60.0
_RESTART_MS = 50  # before the first restart; each one after waits twice as long
_CLOSING_MS = 500


class Child(QObject):
    """The voice's process, one order at a time.

    A process that does not answer in time is ended, which counts as a fall.
    """

    ready = Signal()  # it can take an order
    replied = Signal(object)  # its answer to the order, as a dict
    fell = Signal()  # it ended without an answer; it is started again unless broken follows
    broken = Signal()  # sent once: it will not be started again

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._falls: list[float] = []
        self.starting_ms = 15_000  # a cold computer can be slow to start a process
        self.is_ready = False
        self.is_broken = False
        self._closed = False
        self._process = QProcess(self)  # one for good: it is started again, never replaced
        self._process.setWorkingDirectory(worker_folder())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._fell)
        self._process.errorOccurred.connect(self._failed)
        self._patience = _timer(self, self._process.kill)
        self._restart = _timer(self, self.start)

    def start(self) -> None:
        """Start the process if it is not running. It comes back at once; ``ready`` follows."""
        stopped = self._process.state() is QProcess.ProcessState.NotRunning
        if stopped and not (self.is_broken or self._closed or self._restart.isActive()):
            self._patience.start(self.starting_ms)
            self._process.start(self._command[0], self._command[1:])

    def send(self, order: dict[str, object], patience_ms: int) -> None:
        """Give an order and wait for its answer no longer than this."""
        self._patience.start(patience_ms)
        self._process.write(json.dumps(order).encode() + b"\n")

    def close(self) -> None:
        """End the process for good."""
        self._closed = True
        self.is_ready = False
        self._patience.stop()
        self._restart.stop()
        self._process.closeWriteChannel()
        if not self._process.waitForFinished(_CLOSING_MS):
            self._process.kill()
            self._process.waitForFinished(_CLOSING_MS)

    def _read(self) -> None:
        while self._process.canReadLine():
            try:
                message = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                continue  # not ours: something else in the process printed a line
            if isinstance(message, dict):
                self._take(message)

    def _take(self, message: dict[str, object]) -> None:
        self._patience.stop()
        match message.get("ev"):
            case "ready":
                self.is_ready = True
                self.ready.emit()
            case "fatal":
                _log.warning("The voice cannot work: %s", message.get("msg"))
                self._break()
            case "done" | "error":
                self.replied.emit(message)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fell()

    def _fell(self) -> None:
        self._patience.stop()
        self.is_ready = False
        if self._closed or self.is_broken:
            return
        now = time.monotonic()
        self._falls = [*(fall for fall in self._falls if now - fall < _MINUTE), now]
        _log.warning("The voice stopped by itself (%d)", len(self._falls))
        if len(self._falls) < _TOO_OFTEN:
            self._restart.start(_RESTART_MS * 2 ** (len(self._falls) - 1))
            self.fell.emit()
        else:
            self._break()

    def _break(self) -> None:
        self.is_ready = False
        if not self.is_broken:
            self.is_broken = True
            self.broken.emit()


def _timer(parent: QObject, action: object) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(action)
    return timer
