"""What there is once a board is open: its services, and the two sides that use them.

Importing this imports what is slow, so ``start`` does it in a thread after the first paint;
the facilitator's side is imported at the door of the desk.
"""

import importlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from types import ModuleType
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.domain.profiles import VoiceProfile
from app.services.all import make_services
from app.services.practice import open_practice
from app.setting_up import SetUp
from app.storage.open_store import OpenStore
from app.storage.server import open_on_server
from app.storage.store import open_with_code, open_with_passphrase
from app.ui.better_voice import tell_better_voice
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.member.arrival import Arrival
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from app.ui.member.wearing import wear_as_liked
from app.ui.unlock import UnlockScreen
from app.ui.window import Window

__all__ = [
    "OpenBoard",
    "SetUp",
    "open_on_server",
    "open_practice",
    "open_with_code",
    "open_with_passphrase",
]


def bring_in_desk() -> ModuleType:
    """The facilitator's side, which members do not need: slow to import the first time."""
    return importlib.import_module("app.at_desk")


class OpenBoard(QObject):
    """The members' side and the desk of one open board, and the door between them.

    It is handed over to members from *Hand to member* until a passphrase opens the desk.
    ``asked_to_measure`` is sent at that door, to measure the screen and to come back to it.
    """

    handed_over = Signal()
    asked_who = Signal()
    began_visit = Signal()
    came_to_desk = Signal()
    asked_to_measure = Signal()
    opened_board_page = Signal(object)  # a BoardPage

    def __init__(
        self,
        window: Window,
        store: OpenStore,
        stage: Stage,
        look: Look,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._look = look
        self.services = make_services(store.sessions, look.words, today, look.pictures.library)
        Job(lambda _report: self.services.album.open(), self).start()
        self._today = today
        self._tidied_on: date | None = None
        self._board = self.services.boards.board()
        look.pictures.album = self.services.album
        self.is_handed_over = False
        self.stage = stage
        self.stage.wants_recordings.emit(self._recording)
        self.stage.finished.connect(self.show_members)
        self.stage.told_elsewhere.connect(self._tell_at_desk)
        self.arrival = Arrival(self.stage, self.services.people, today)
        self.arrival.arrived.connect(self._start_visit)
        self.arrival.is_facilitator.connect(self.ask_for_passphrase)
        self.visit: Visit | None = None
        self.desk: Any = None  # a Desk, made by an AtDesk, whose module is slow to import
        self.side: Any = None

    def show_members(self) -> None:
        """Ask who is here, in colours and sizes that suit everyone."""
        self._put_away()
        self._forget_old()
        self._look.pictures.wear(self.services.album.stand_ins())
        self._learn_words()
        self._look = replace(self._look, explains=self.services.hard_words.explains())
        self.stage.start_afresh(self._look, VoiceProfile(voice=self.services.boards.voice))
        self.arrival.start()
        self.asked_who.emit()

    def hand_over(self) -> None:
        """Give the computer to members, who are asked who is here."""
        self.is_handed_over = True
        self.handed_over.emit()
        self.show_members()

    @property
    def is_practice(self) -> bool:
        """Whether this is the practice board."""
        return self._board.practice

    def ask_for_passphrase(self) -> None:
        """Stand at the door of the desk."""
        practice = PRACTICE_PASSPHRASE if self._board.practice else ""

        def make() -> UnlockScreen:
            on_server = not self._store.has_code
            screen = UnlockScreen(self._look, practice, on_server=on_server)
            screen.gave_passphrase.connect(partial(self._check, screen, self._knows))
            screen.gave_code.connect(partial(self._check, screen, self._store.is_code))
            screen.asked_to_check_voice.connect(self.stage.check_voice)
            screen.asked_for_better_voice.connect(partial(tell_better_voice, self.stage))
            screen.asked_to_measure.connect(self.asked_to_measure)
            return screen

        self.stage.show(make, self.show_members, self.show_members)
        self.stage.check_voice_once()

    def follow(self, look: Look) -> None:
        """Look from now on as everything does on this computer before a member is known."""
        self._look = replace(look, explains=self._look.explains)
        if self.desk is not None:
            self._window.wear(self._look.style_sheet)

    def show_desk(self) -> None:
        """Show the facilitator's desk."""
        self._put_away()
        self._forget_old()
        self._look.pictures.wear(self.services.album.stand_ins())
        self._window.wear(self._look.style_sheet)
        if self.side is None:
            side = bring_in_desk()
            self.side = side.AtDesk(self._look, self.services, self.stage, self._store, self)
            self.side.opened_board_page.connect(self.opened_board_page)
        self.desk = self.side.make()
        self.desk.handed_over.connect(self.hand_over)
        self.is_handed_over = False
        self._window.show_screen(self.desk)
        self.came_to_desk.emit()

    def _forget_old(self) -> None:
        """Once a day, delete the feelings and calls that were kept for long enough."""
        if self._tidied_on != self._today():
            self._tidied_on = self._today()
            Job(lambda _report: self.services.calls.forget_old(), self).start()

    def _tell_at_desk(self, phrase: Phrase) -> None:
        if self.desk is not None:
            self.desk.notice.say(phrase.words)

    def _recording(self, recording: UUID) -> bytes | None:
        """A person's recording; None when it cannot be had, and the voice says the words."""
        try:
            return self.services.recordings.sound(recording)
        except AppError:
            return None

    def _learn_words(self) -> None:
        """Let names and the board's own words be said as they should be from now on."""
        self.stage.wants_names.emit(self.services.sayings.said())

    def keep(self) -> None:
        """Keep what is not on the disk yet, and be quiet; everything stays where it is."""
        if self.visit is not None:
            self.visit.keep()
        if self.desk is not None:
            self.side.studio.finish()
            self.desk.leave()

    def close(self) -> None:
        """Keep everything, and let go of the board's files."""
        self._put_away()
        self.stage.wants_recordings.emit(lambda _recording: None)
        self._store.close()

    def _put_away(self) -> None:
        if self.visit is not None:
            self.visit.leave()
            self.visit = None
        if self.desk is not None:
            self.side.studio.be_quiet()
            self.desk.leave()
            self.desk = None

    def _start_visit(self, member_id: UUID) -> None:
        member = self.services.people.member(member_id)
        wear_as_liked(self.stage, self.services, self._look, member)
        self.visit = Visit(self.stage, self.services, member)
        self.visit.finished.connect(self.show_members)
        self.visit.start()
        self.began_visit.emit()

    def _knows(self, passphrase: str) -> bool:
        return self._store.is_passphrase(passphrase)

    def _check(self, screen: UnlockScreen, is_right: Callable[[str], bool], typed: str) -> None:
        """See whether what was typed opens the desk. It takes a moment, so not here.

        The desk is brought in meanwhile.
        """
        job = Job(lambda _report: is_right(typed) and bool(bring_in_desk()), screen)
        job.done.connect(lambda right: self._enter(screen, right=bool(right)))
        screen.next.setEnabled(False)
        job.start()

    def _enter(self, screen: UnlockScreen, *, right: bool) -> None:
        if self.stage.screen is not screen:
            return  # they went back meanwhile: the desk must not open in front of a member
        if right:
            self.show_desk()
        else:
            screen.next.setEnabled(True)
            screen.try_again(self._wrong(screen))

    def _wrong(self, screen: UnlockScreen) -> Phrase:
        usual = "passphrase" if self._store.has_code else "server_password"
        kind = "recovery_code" if screen.asks_for_code else usual
        return self._look(f"problem.wrong_{kind}")
