"""The first screens, until a board is open: what to do, the passphrase, set-up."""

import gc
import importlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QThreadPool

from app.calm import Calm
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.errors import (
    AppError,
    ServerAway,
    WrongPassphrase,
    WrongRecoveryCode,
    WrongServerPassword,
)
from app.domain.phrase import Phrase
from app.pictures.library import Library
from app.settings import Settings
from app.system.measured_screens import MeasuredScreens
from app.ui.bank_card import measure_screen
from app.ui.better_voice import tell_better_voice
from app.ui.computer_colours import ComputerColours
from app.ui.glass import Glass
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.focus_ring import FocusRing
from app.ui.pictures import Pictures
from app.ui.problem import catch_problems
from app.ui.tell import TellScreen
from app.ui.unlock import UnlockScreen
from app.ui.voice import make_voice
from app.ui.welcome import WelcomeScreen
from app.ui.window import Window
from app.wording.catalogue import Catalogue

TRY_AGAIN = (WrongPassphrase, WrongRecoveryCode, WrongServerPassword, ServerAway)
"""What is told at the door, where what was typed stays."""


class Beginning(QObject):
    """Shows the first screen, opens a board, and hands over to it."""

    def __init__(self, window: Window, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(window)
        self.window = window
        self._settings = settings
        self.colours = ComputerColours(window.application)
        self.glass = Glass(window, MeasuredScreens(settings.data))
        self._usual = Look(Catalogue(), Pictures(Library()), computer=self.colours.theme)
        self.look = self._look_here()
        FocusRing(window)
        window.wear(self.look.style_sheet)
        self.stage = Stage(self.window, self.look)
        self.speaker = make_voice(settings.cache, window, self.stage)
        self.calm = Calm(window, self.stage, settings.data)
        self.opened: Any = None  # an OpenBoard, whose module is slow to import
        self.window.closing.connect(self.close)
        for follows in (self.colours, self.glass):
            follows.changed.connect(self._follow_computer)
        catch_problems(self.look.words, self._tell)
        self.speaker.start()
        if practice:
            self._try_practice()
        else:
            self.show_first()
            # People look at the first screen: what is slow can be imported meanwhile.
            Job(lambda _report: slow_part(), self).start()

    def show_first(self) -> None:
        """Ask for the passphrase of the board that is here, or what to do without one."""
        files = ("board.db", "board.key")
        if self._settings.server or any(
            (self._settings.data / name).exists() for name in files
        ):
            self.stage.show(self._unlock, self.show_first, self.show_first)
            self.stage.check_voice_once()
        else:
            self.stage.show(self._welcome, self.show_first, self.show_first)

    def close(self) -> None:
        """Keep everything, silence the voice, and let go of the board."""
        self.speaker.close()
        QThreadPool.globalInstance().waitForDone()
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def _look_here(self) -> Look:
        """How screens look on this computer, as long as nobody has said what they like.

        Whoever set it to high contrast needs that before anybody can ask them.
        """
        look = replace(self._usual, computer_scale=self.colours.text_scale)
        look = look.on_screen(self.glass.px_per_mm, self.glass.most_px)
        return look.as_computer(look.computer_scale) if self.colours.wants_contrast else look

    def _follow_computer(self) -> None:
        """Go on in other colours, or on another screen."""
        self.look = self._look_here()
        self.stage.fit_to(self.look.px_per_mm, self.look.most_px)
        if self.opened is not None:
            self.opened.follow(self.look)

    def _measure(self, leave: Callable[[], object]) -> None:
        measure_screen(self.stage, self.glass, leave)

    def _welcome(self) -> WelcomeScreen:
        screen = WelcomeScreen(self.look, PRACTICE_PASSPHRASE)
        screen.chose_practice.connect(self._try_practice)
        screen.chose_set_up.connect(self._set_up)
        return screen

    def _unlock(self) -> UnlockScreen:
        server, folder = self._settings.server, self._settings.data
        screen = UnlockScreen(self.look, can_go_back=False, on_server=bool(server))
        screen.gave_passphrase.connect(
            lambda typed: self._open(
                lambda part: (
                    part.open_on_server(server, typed)
                    if server
                    else part.open_with_passphrase(folder, typed)
                ),
                screen,
            )
        )
        screen.asked_to_check_voice.connect(self.stage.check_voice)
        screen.asked_for_better_voice.connect(partial(tell_better_voice, self.stage))
        screen.asked_to_measure.connect(partial(self._measure, self.show_first))
        screen.gave_code.connect(
            lambda typed: self._open(lambda part: part.open_with_code(folder, typed), screen)
        )
        return screen

    def _wait(self, words: str) -> None:
        title, phrase = self.look("together.name"), self.look(words)

        def make() -> TellScreen:
            return TellScreen(self.look, title, [phrase])

        self.stage.show(make, self.show_first, self.show_first)

    def _try_practice(self) -> None:
        self._wait("together.getting_ready")
        self._open(lambda part: part.open_practice(self._settings.practice))

    def _open(
        self, opening: Callable[[Any], object], screen: UnlockScreen | None = None
    ) -> None:
        """Open a board away from the screen, then show who is here."""
        job = Job(lambda _report: opening(slow_part()), self)
        job.done.connect(self._join_for_members)
        job.failed.connect(lambda error: self._explain(error, screen))
        if screen is not None:
            screen.next.setEnabled(False)
        job.start()

    def _join(self, store: object) -> None:
        self.opened = slow_part().OpenBoard(self.window, store, self.stage, self.look)
        self.opened.asked_to_measure.connect(
            partial(self._measure, self.opened.ask_for_passphrase)
        )
        self.calm.look_after(self.opened)
        # From now on Python looks for what nobody needs only among what is new: to look through
        # all that was imported took 90 ms, now and then, in the middle of a member's press.
        gc.freeze()

    def _join_for_members(self, store: object) -> None:
        """Ask who is here. Whoever opened our own board has given it to members by that."""
        self._join(store)
        if self.opened.is_practice:
            self.opened.show_members()
        else:
            self.opened.hand_over()

    def _begin(self, store: object) -> None:
        """Open a board that was just set up at the desk, where its first work waits."""
        self._join(store)
        self.opened.show_desk()

    def _explain(self, error: Exception, screen: UnlockScreen | None) -> None:
        """Say why a board did not open. Nothing of it was changed."""
        if not isinstance(error, AppError):
            raise error
        phrase = self.look.words.of_error(error)
        if screen is not None and isinstance(error, TRY_AGAIN):
            screen.next.setEnabled(True)
            screen.try_again(phrase)
            return

        def make() -> TellScreen:
            return TellScreen(self.look, self.look("problem.title"), [phrase], "move.home")

        self.stage.show(make, self.show_first, self.show_first)

    def _set_up(self) -> None:
        setting_up = slow_part().SetUp(self.window, self.look, self._settings.data)
        setting_up.left.connect(self.show_first)
        setting_up.made.connect(self._begin)

    def _tell(self, phrase: Phrase) -> None:
        """Say what went wrong, where people are."""
        if self.opened is not None and self.opened.desk is not None:
            self.opened.desk.notice.say(phrase.words)
        else:
            self.stage.tell(phrase)


def slow_part() -> ModuleType:
    """The part of the app that is slow to import."""
    return importlib.import_module("app.opened")
