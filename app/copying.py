"""Copies the board by itself: soon after it is opened, each hour, and when it is closed."""

import logging
from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from app.bringing_back import bring, source_of
from app.domain.copies import Copy, Made
from app.domain.dates import short_date
from app.domain.errors import AppError
from app.domain.errors.copies import CannotCopyThere
from app.domain.phrase import Phrase
from app.services.copies import Copies
from app.storage.store import Store
from app.ui.jobs import Job
from app.ui.look import Look

LOOK_EVERY_MS = 60_000
"""The clock may be put right and the computer may sleep: an hour is not waited for at once."""

_log = logging.getLogger(__name__)


class Copying(QObject):
    """Copies one open board, away from the screen, whenever the last copy is an hour old.

    It waits for the end of a member's visit: nothing may be slower in it than it was before.
    ``failed`` tells why there is no new copy. That a stick is not in is not told each hour:
    people are reminded of it, a week after the last copy outside.
    """

    failed = Signal(object)  # an AppError

    def __init__(
        self,
        store: Store,
        days: Callable[[], int],
        is_in_visit: Callable[[], bool],
        may_forget: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._is_in_visit = is_in_visit
        self._files, self._key = store.files, store.key
        self._copies = Copies(source_of(store.files, store.key), days, may_forget=may_forget)
        self._is_at_work = False
        self._reminded_on: date | None = None
        self._looks = QTimer(self, interval=LOOK_EVERY_MS)
        self._looks.timeout.connect(self.look)

    def start(self) -> None:
        """Begin; a board that was not closed properly the last time is copied at once."""
        self._looks.start()
        self.look()

    def look(self) -> None:
        """Make a copy, if it is time."""
        if self._is_at_work or self._is_in_visit() or not self._looks.isActive():
            return
        self._is_at_work = True
        job = Job(lambda _report: self._copy_or_tidy(), self)
        job.done.connect(self._end)
        job.failed.connect(self._explain)
        job.start()

    def _copy_or_tidy(self) -> Made | None:
        """Make a copy if it is time; if not, tidy a stick that was just put in."""
        if self._copies.are_due():
            return self._copies.make()
        try:
            self._copies.tidy_what_came()
        except AppError as error:  # the page says since when it was not tidied
            _log.warning("A place was not tidied: %s", type(error).__name__)
        return None

    def finish(self) -> None:
        """Make the last copy of this time, at once: the window is gone already."""
        if not self._looks.isActive():
            return
        self._looks.stop()
        try:
            made = self._copies.make()
        except AppError as error:
            _log.warning("There is no copy from the end: %s", type(error).__name__)
        else:
            if made.trouble is not None:
                _log.warning("There is no copy outside: %s", type(made.trouble).__name__)

    def bringing_back(self, copy: Copy) -> Callable[[], Store]:
        """What puts a copy in the place of the board, once it was let go of, and opens it."""
        bringing = partial(bring, self._files, copy, self._key)
        return partial(self._copies.undisturbed, bringing)

    def remind(self, look: Look, today: date, say: Callable[[str], None]) -> None:
        """Once a day, say that the board would be lost with this laptop, if it would be."""
        if not self._looks.isActive() or self._reminded_on == today:
            return
        self._reminded_on = today
        if self._copies.wants_outside():
            say(self._reminder(look).words)

    def _reminder(self, look: Look) -> Phrase:
        last = self._copies.places.last_outside
        if last is None:
            return look("copies.remind_never")
        return look("copies.remind_old", day=short_date(last.astimezone().date()))

    def _end(self, made: Made | None) -> None:
        self._is_at_work = False
        trouble = made.trouble if made is not None else None
        if trouble is not None and not isinstance(trouble, CannotCopyThere):
            self.failed.emit(trouble)

    def _explain(self, error: Exception) -> None:
        self._is_at_work = False
        if not isinstance(error, AppError):
            raise error
        self.failed.emit(error)
