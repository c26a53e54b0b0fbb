"""Slow work, such as a batch of letters, done away from the screen."""

from collections.abc import Callable
from functools import partial
from threading import Event

from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal


class Stopped(Exception):
    """Raised inside the work when someone has asked it to stop."""


class Job(QObject):
    """One piece of slow work. Connect its signals, then start it.

    ``work`` is called in another thread with a ``report(done, total)`` to call as it goes
    along. It must not touch widgets. When ``owner`` goes, such as a page that is left, the
    work is asked to stop and nobody is told of it any more.
    """

    reported = Signal(int, int)
    done = Signal(object)  # what the work returned
    failed = Signal(object)  # the exception that ended it
    stopped = Signal()
    _ended = Signal(object)  # what to do in the screen's thread, to tell of it

    def __init__(
        self, work: Callable[[Callable[[int, int], None]], object], owner: QObject
    ) -> None:
        # The job itself stays until its work has ended, however soon its owner goes.
        super().__init__(QCoreApplication.instance())
        self._work = work
        self._stop = Event()
        self._is_wanted = True
        self._ended.connect(self._tell)
        owner.destroyed.connect(self._forget)

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
            self._ended.emit(self.stopped.emit)
        except Exception as error:  # noqa: BLE001 - handed to the screen's thread
            self._ended.emit(partial(self.failed.emit, error))
        else:
            self._ended.emit(partial(self.done.emit, result))

    def _tell(self, tell: Callable[[], None]) -> None:
        self.deleteLater()
        if self._is_wanted:
            tell()

    def _forget(self) -> None:
        self._is_wanted = False
        self.stop()

    def _report(self, done: int, total: int) -> None:
        if self._stop.is_set():
            raise Stopped
        self.reported.emit(done, total)
