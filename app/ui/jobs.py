"""Slow work, such as a batch of letters, done away from the screen."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, QThreadPool, Signal


class Stopped(Exception):
    """Raised inside the work when someone has asked it to stop."""


class Job(QObject):
    """One piece of slow work. Connect its signals, then start it.

    ``work`` is called in another thread with a ``report(done, total)`` to call as it goes
    along. It must not touch widgets.
    """

    reported = Signal(int, int)
    done = Signal(object)  # what the work returned
    failed = Signal(object)  # the exception that ended it
    stopped = Signal()

    def __init__(
        self, work: Callable[[Callable[[int, int], None]], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = Event()

    def start(self) -> None:
        """Begin, when a thread is free."""
        QThreadPool.globalInstance().start(self._run)

    def stop(self) -> None:
        """Ask the work to stop at its next report."""
        self._stop.set()

    def _run(self) -> None:
        try:
            result = self._work(self._report)
        except Stopped:
            self.stopped.emit()
        except Exception as error:  # noqa: BLE001 - handed to the screen's thread
            self.failed.emit(error)
        else:
            self.done.emit(result)

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        self.reported.emit(done, total)
