"""The copies of an open board: making them, showing them, and where they lie."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock
from typing import TypeVar

from app.domain.copies import KEEP_DAYS, Copy, Count, Kept, Made, moment, wants_copy_outside
from app.domain.errors import AppError
from app.domain.errors.copies import CannotCopyThere, NoRoomForCopy
from app.domain.errors.store import DiskFull, DiskTrouble, FolderNotWritable
from app.storage import bringing_back, copies
from app.storage.copies import Source
from app.storage.copy_places import CopyPlaces, is_there
from app.storage.left_behind import forget_left_behind
from app.storage.store import BoardFiles

Done = TypeVar("Done")
EVERY = timedelta(hours=1)


class Copies:
    """Copies of one board. None of this touches the board itself, so it may take its time.

    They are made one at a time, whoever asks for them. Old ones stay for as long as
    ``may_forget`` says so: the day it is may be wrong.
    """

    _one_at_a_time = Lock()

    def __init__(
        self,
        source: Source,
        days: Callable[[], int] = lambda: KEEP_DAYS,
        now: Callable[[], datetime] = moment,
        may_forget: Callable[[], bool] = lambda: True,
    ) -> None:
        self.places = CopyPlaces(source.files)
        self._source = source
        self._days = days
        self._now = now
        self._may_forget = may_forget
        self._there: set[Path] = set()

    @property
    def days(self) -> int:
        """How long a copy is kept, as the board chose."""
        return self._days()

    def make(self) -> Made:
        """Make a copy here and, where people named one, in the place outside.

        Raises the AppError that says why there is none here. What is too old is deleted.
        """
        with self._one_at_a_time:
            now = self._now()
            here = copies.make(self._source, self.places.here, now)
            self._forget_old(now)
            if self.places.outside is None:
                return Made(here)
            try:
                return Made(here, self._carry_out(here, now))
            except AppError as error:
                return Made(here, trouble=error)

    def tidy_what_came(self) -> None:
        """Delete what is too old where a stick is seen again, as soon as it is.

        Raises the AppError that says why it cannot.
        """
        with self._one_at_a_time:
            there = {place for place in self.places.reached() if place != self.places.here}
            came, self._there = there - self._there, there
            if came:
                self._tidy(came, self._now())

    def _forget_old(self, now: datetime) -> None:
        """Delete what is too old here, and where people named places before."""
        if not self._may_forget():
            return
        copies.forget_old(self._source, self.places.here, now, self.days)
        forget_left_behind(self._source.files, now, self.days)
        elsewhere = {self.places.here, self.places.outside}
        try:
            self._tidy(set(self.places.reached()) - elsewhere, now)
        except AppError:
            return  # such a place is tidied when it can be; the page says since when it was not

    def _tidy(self, places: set[Path], now: datetime) -> None:
        if not self._may_forget():
            return
        for place in sorted(places):
            copies.forget_old(self._source, place, now, self.days)
            left = copies.found(place, self._source.mark)
            self.places.note_seen(place, now, has_copies=bool(left))

    def undisturbed(self, act: Callable[[], Done]) -> Done:
        """Do something while no copy is being made."""
        with self._one_at_a_time:
            return act()

    def are_due(self) -> bool:
        """Whether there is no copy here of the last hour. A clock may have been set back."""
        now = self._now()
        found = copies.found(self.places.here, self._source.mark)
        return not any(timedelta(0) <= now - copy.made < EVERY for copy in found)

    def wants_outside(self) -> bool:
        """Whether it is time for a copy that is not lost with this laptop."""
        return wants_copy_outside(self.places.last_outside, self._now())

    def all(self) -> list[Kept]:
        """Every copy that can be reached, the newest first. It reads all of each."""
        places = self.places.reached()
        every = (copy for place in places for copy in copies.found(place, self._source.mark))
        return [
            Kept(
                copy,
                is_outside=copy.folder.parent != self.places.here,
                is_sound=copies.is_sound(copy, self._source.key),
                is_ahead=copy.made > self._now(),
            )
            for copy in copies.newest_first(every, self._source.files, self._now())
        ]

    def choose_outside(self, folder: Path | None) -> None:
        """Name the folder or stick for copies outside, or none. Raises CannotCopyThere."""
        self.places.choose(folder)
        there = self.places.outside
        found = copies.found(there, self._source.mark) if there else []
        if found:
            self.places.note_outside(found[0].made)

    def difference(self, copy: Copy) -> list[Count]:
        """What bringing a copy back would change, counted by kind. Raises CopyDamaged."""
        copies.check(copy, self._source.key)
        there = BoardFiles(copy.folder).store
        return bringing_back.counts(self._source.files.store, there, self._source.key)

    def _carry_out(self, copy: Copy, now: datetime) -> Copy:
        chosen, there = self.places.chosen, self.places.outside
        if chosen is None or there is None or not is_there(chosen):
            raise CannotCopyThere(folder=chosen)
        try:
            made = copies.carry(copy, there, self._source)
            self.places.note_outside(made.made)
            self._tidy({there}, now)
        except DiskFull as error:
            raise NoRoomForCopy(folder=chosen) from error
        except (DiskTrouble, FolderNotWritable) as error:
            raise CannotCopyThere(folder=chosen) from error
        return made
