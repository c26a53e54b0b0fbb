"""Offering a copy when a board does not open, and bringing it back when somebody says so."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bringing_back import look_for_rescue, rescue
from app.domain.errors import AppError
from app.domain.errors.door import KeyDamaged, KeyMissing
from app.domain.errors.store import StoreDamaged, StoreMissing
from app.domain.phrase import Phrase
from app.storage.keys import Unlock
from app.storage.rescue import Rescue
from app.system.door import Door
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.rescue import RescueScreen, offer_of_copy, offer_of_key
from app.ui.tell import TellScreen

MAY_BE_RESCUED = (KeyDamaged, KeyMissing, StoreDamaged, StoreMissing)


class Rescuing(QObject):
    """One try to get a board back that did not open. Nothing happens without a press.

    ``wants_stick`` is sent when no copy is known here, and somebody has one elsewhere.
    """

    opened = Signal(object)  # a Store
    failed = Signal(object)  # an exception
    wants_stick = Signal()
    left = Signal()

    def __init__(
        self, stage: Stage, look: Look, folder: Path, door: Door, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._stage = stage
        self._look = look
        self._folder = folder

    def start(self, error: AppError, unlock: Unlock) -> None:
        """Look for the newest copy that ``unlock`` opens and that is sound."""
        look = partial(look_for_rescue, self._folder, unlock)
        job = Job(lambda _report: self._door.enter(look), self)  # a guess counts here too
        job.done.connect(partial(self._offer, error))
        job.failed.connect(self.failed)
        job.start()

    def _offer(self, error: AppError, found: Rescue | None) -> None:
        look = self._look
        problem = look(error.sentence.replace("problem.", "rescue."))
        offer: Sequence[Phrase] = ()
        on: Callable[[], object] = self.wants_stick.emit
        if found is not None:
            made = None if found.is_ahead else found.copy.made
            offer = offer_of_key(look) if found.only_key else offer_of_copy(look, made)
            on = partial(self._bring, found)

        def make() -> RescueScreen:
            return RescueScreen(look, problem, offer)

        self._stage.show(make, self.left.emit, on)

    def _bring(self, found: Rescue) -> None:
        title, phrase = self._look("together.name"), self._look("together.getting_ready")

        def make() -> TellScreen:
            return TellScreen(self._look, title, [phrase])

        self._stage.show(make, self.left.emit, self.left.emit)
        job = Job(lambda _report: rescue(self._folder, found), self)
        job.done.connect(self.opened)
        job.failed.connect(self.failed)
        job.start()
