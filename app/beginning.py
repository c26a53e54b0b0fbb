"""The first screens, until a board is open: what to do, the passphrase, set-up."""

import gc
import importlib
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QThreadPool

from app.calm import Calm
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.copies import Copy
from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.doorway import WRONG, Doorway, Entered, Failed
from app.pictures.library import Library
from app.settings import Settings
from app.system.door import Door
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


class Beginning(QObject):
    """Shows the first screen, opens a board, and hands over to it."""

    def __init__(self, window: Window, settings: Settings, *, practice: bool = False) -> None:
        super().__init__(window)
        self.window = window
        self._settings = settings
        self._server = settings.server  # the address of our board there, or ""
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
        self._just_opened: Any = None  # an OpenStore that no OpenBoard has yet
        self._door = Door(settings.data)
        self._doorway = self._make_doorway(settings.data)
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
        if self._server or any((self._settings.data / name).exists() for name in files):
            self.stage.show(self._unlock, self.show_first, self.show_first)
            self.stage.check_voice_once()
        else:
            self.stage.show(self._welcome, self.show_first, self.show_first)

    def close(self) -> None:
        """Keep everything, silence the voice, and let go of the board."""
        self.speaker.close()
        QThreadPool.globalInstance().waitForDone()
        for still_open in (self.opened, self._just_opened):
            if still_open is not None:
                still_open.close()
        self.opened = self._just_opened = None

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
        screen.chose_bring.connect(self._bring_board)
        return screen

    def _unlock(self) -> UnlockScreen:
        screen = UnlockScreen(self.look, can_go_back=False, on_server=bool(self._server))
        self._doorway.attend(screen)
        screen.asked_to_check_voice.connect(self.stage.check_voice)
        screen.asked_for_better_voice.connect(partial(tell_better_voice, self.stage))
        screen.asked_to_measure.connect(partial(self._measure, self.show_first))
        return screen

    def _make_doorway(self, folder: Path) -> Doorway:
        """The door of our own board, which has to be opened before anything else."""

        def opens(way: str, typed: str) -> object:
            part = slow_part()
            if self._server:
                return self._hold(lambda: part.open_on_server(self._server, typed, folder))
            return self._hold(lambda: part.open_with(folder, getattr(part, way)(typed)))

        doorway = Doorway(
            self._door,
            self.stage,
            partial(opens, "with_passphrase"),
            partial(opens, "with_code"),
            self,
        )
        doorway.entered.connect(self._come_in)
        doorway.failed.connect(self._look_for_rescue)
        return doorway

    def _hold(self, opening: Callable[[], object]) -> object:
        """Open a board, away from the screen. It is closed though the app ends meanwhile."""
        self._just_opened = opening()
        return self._just_opened

    def _look_for_rescue(self, failed: Failed) -> None:
        """Find out whether a copy can be brought back of a board that does not open."""
        part = slow_part()
        if not isinstance(failed.error, part.MAY_BE_RESCUED):
            self._explain(failed.error)
            return
        rescuing = part.Rescuing(self.stage, self.look, self._settings.data, self._door, self)
        rescuing.opened.connect(self._join_for_members)
        rescuing.failed.connect(partial(self._explain_no_rescue, failed))
        rescuing.left.connect(self.show_first)
        rescuing.wants_stick.connect(self._bring_board)
        unlock = part.with_code if failed.by_code else part.with_passphrase
        rescuing.start(failed.error, unlock(failed.typed))

    def _explain_no_rescue(self, failed: Failed, error: Exception) -> None:
        """The words may be wrong for the copies too, where nothing else could tell."""
        if isinstance(error, WRONG):
            self._doorway.try_again(failed, error)
        else:
            self._explain(error)

    def _wait(self, words: str) -> None:
        title, phrase = self.look("together.name"), self.look(words)

        def make() -> TellScreen:
            return TellScreen(self.look, title, [phrase])

        self.stage.show(make, self.show_first, self.show_first)

    def _try_practice(self) -> None:
        self._wait("together.getting_ready")
        folder = self._settings.practice
        self._open(lambda: slow_part().open_practice(folder), self._join_for_members)

    def _open(self, opening: Callable[[], object], then: Callable[[Any], object]) -> None:
        """Open a board away from the screen, while people are told to wait."""
        job = Job(lambda _report: self._hold(opening), self)
        job.done.connect(then)
        job.failed.connect(self._explain)
        job.start()

    def _join(self, store: object) -> None:
        self.opened = slow_part().OpenBoard(self.window, store, self.stage, self.look)
        self._just_opened = None
        self.opened.asked_to_measure.connect(
            partial(self._measure, self.opened.ask_for_passphrase)
        )
        self.opened.asked_to_bring_back.connect(self._bring_back)
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

    def _come_in(self, entered: Entered) -> None:
        """Go in. Whoever had only the recovery code comes to the desk, for a new passphrase."""
        if entered.by_code:
            self._begin(entered.opened)
            self.opened.offer_passphrase()
        else:
            self._join_for_members(entered.opened)

    def _begin(self, store: object) -> None:
        """Open a board that was just set up at the desk, where its first work waits."""
        self._join(store)
        self.opened.show_desk()

    def _explain(self, error: Exception) -> None:
        """Say why a board did not open. Nothing of it was changed."""
        if not isinstance(error, AppError):
            raise error
        phrase = self.look.words.of_error(error)

        def make() -> TellScreen:
            return TellScreen(self.look, self.look("problem.title"), [phrase], "move.home")

        self.stage.show(make, self.show_first, self.show_first)

    def _set_up(self) -> None:
        setting_up = slow_part().SetUp(self.window, self.look, self._settings.data)
        setting_up.left.connect(self.show_first)
        setting_up.made.connect(self._begin)

    def _bring_board(self) -> None:
        bringing = slow_part().BringBoard(self.window, self.look, self._settings.data)
        bringing.left.connect(self.show_first)
        bringing.brought.connect(self._begin)

    def _bring_back(self, copy: Copy) -> None:
        """Put a copy in the place of the open board, and come back to its desk."""
        board, self.opened = self.opened, None
        bringing = board.copying.bringing_back(copy)
        board.let_go()
        board.deleteLater()
        self._wait("together.getting_ready")
        self._open(bringing, partial(self._show_brought, copy))

    def _show_brought(self, copy: Copy, store: object) -> None:
        self._begin(store)
        self.opened.show_copies(copy)

    def _tell(self, phrase: Phrase) -> None:
        """Say what went wrong, where people are."""
        opened = self.opened
        if opened is not None and opened.desk is not None and not opened.is_locked:
            opened.desk.notice.say(phrase.words)
        else:
            self.stage.tell(phrase)


def slow_part() -> ModuleType:
    """The part of the app that is slow to import."""
    return importlib.import_module("app.opened")
