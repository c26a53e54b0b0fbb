"""The door of the desk, at which members stand only by chance."""

import importlib
from collections.abc import Callable
from functools import partial
from types import ModuleType

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.doorway import Doorway, Entered, Failed
from app.storage.open_store import OpenStore
from app.system.door import Door
from app.ui.better_voice import tell_better_voice
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.unlock import UnlockScreen


def bring_in_desk() -> ModuleType:
    """The facilitator's side, which members do not need: slow to import the first time."""
    return importlib.import_module("app.at_desk")


class DeskDoor(QObject):
    """Lets in whoever has the passphrase or the recovery code of an open board.

    The desk is brought in while they are looked at. ``asked_to_measure`` is sent at the door,
    to measure the screen and to come back to it.
    """

    entered = Signal(bool)  # True for whoever had only the recovery code
    asked_to_measure = Signal()

    def __init__(
        self, store: OpenStore, stage: Stage, look: Callable[[], Look], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._look = look  # of everything on this computer, whoever was here
        self._store = store
        self._stage = stage
        self._doorway = Doorway(
            Door(store.folder), stage, self._opens, self._opens_by_code, self
        )
        self._doorway.entered.connect(self._enter)
        self._doorway.failed.connect(self._explain)

    def stand(self, back: Callable[[], object], practice: str, *, may_leave: bool) -> None:
        """Stand at the door; ``practice`` is the passphrase that is told to everyone there."""

        def make() -> UnlockScreen:
            screen = UnlockScreen(
                self._look(),
                practice,
                can_go_back=may_leave,
                on_server=not self._store.has_code,
            )
            self._doorway.attend(screen)
            screen.asked_to_check_voice.connect(self._stage.check_voice)
            screen.asked_for_better_voice.connect(partial(tell_better_voice, self._stage))
            screen.asked_to_measure.connect(self.asked_to_measure)
            return screen

        self._stage.show(make, back, back)
        self._stage.check_voice_once()

    def _opens(self, passphrase: str) -> ModuleType:
        """Bring in the desk for whoever has the passphrase; it takes a moment."""
        self._store.check_passphrase(passphrase)
        return bring_in_desk()

    def _opens_by_code(self, code: str) -> ModuleType:
        self._store.check_code(code)
        return bring_in_desk()

    def _enter(self, entered: Entered) -> None:
        if self._stage.screen is entered.screen:
            # else they went back meanwhile: the desk must not open in front of a member
            self.entered.emit(entered.by_code)

    def _explain(self, failed: Failed) -> None:
        if not isinstance(failed.error, AppError):
            raise failed.error
        if self._stage.screen is failed.screen:
            failed.screen.next.setEnabled(True)
        self._stage.tell(self._look().words.of_error(failed.error))
