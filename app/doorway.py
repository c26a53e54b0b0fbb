"""Whoever stands at a door types, and it is looked at away from the screen."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.errors import AppError
from app.domain.errors.door import WaitSeconds, WrongPassphrase, WrongRecoveryCode
from app.domain.errors.server import ServerAway, WrongServerPassword
from app.system.door import Door
from app.ui.jobs import Job
from app.ui.member.stage import Stage
from app.ui.unlock import UnlockScreen

Opens = Callable[[str], object]

WRONG = (WrongPassphrase, WrongRecoveryCode, WrongServerPassword, WaitSeconds, ServerAway)
"""What people can put right at the same screen, where what they typed stays."""


@dataclass(frozen=True)
class Entered:
    """Somebody had the right words: what they opened, at which screen, and with which words."""

    opened: object
    screen: UnlockScreen
    by_code: bool


@dataclass(frozen=True)
class Failed:
    """Something else than wrong words kept somebody out, who typed these.

    The screen waits: whoever knows what to do about it shows another, or lets them try again.
    """

    error: Exception
    screen: UnlockScreen
    typed: str
    by_code: bool


class Doorway(QObject):
    """Takes what is typed at screens that ask for a passphrase or a recovery code.

    What is wrong is told on the screen, with how long to wait. What else goes wrong is
    ``failed``.
    """

    entered = Signal(object)  # an Entered
    failed = Signal(object)  # a Failed

    def __init__(
        self, door: Door, stage: Stage, by_passphrase: Opens, by_code: Opens, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._door = door
        self._stage = stage
        self._by_passphrase = by_passphrase
        self._by_code = by_code

    def attend(self, screen: UnlockScreen) -> None:
        """Take what is typed at this screen."""
        screen.gave_passphrase.connect(partial(self._try, screen, self._by_passphrase))
        screen.gave_code.connect(partial(self._try, screen, self._by_code))
        self._hold(screen)

    def _try(self, screen: UnlockScreen, opens: Opens, typed: str) -> None:
        """See whether what was typed opens. It takes a moment, so not here."""
        by_code = screen.asks_for_code
        job = Job(lambda _report: self._door.enter(partial(opens, typed)), self)
        job.done.connect(lambda opened: self.entered.emit(Entered(opened, screen, by_code)))
        job.failed.connect(lambda error: self._refuse(Failed(error, screen, typed, by_code)))
        screen.next.setEnabled(False)
        job.start()

    def try_again(self, failed: Failed, error: AppError) -> None:
        """Say what was wrong on the screen where it was typed, and when to try again."""
        if self._stage.screen is failed.screen:  # else they went back meanwhile
            failed.screen.next.setEnabled(True)
            failed.screen.try_again(self._stage.look.words.of_error(error))
            self._hold(failed.screen)

    def _refuse(self, failed: Failed) -> None:
        if isinstance(failed.error, WRONG):
            self.try_again(failed, failed.error)
        else:
            self.failed.emit(failed)

    def _hold(self, screen: UnlockScreen) -> None:
        try:
            self._door.check()
        except AppError as error:
            screen.hold(self._stage.look.words.of_error(error), self._door.wait_s())
