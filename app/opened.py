"""What there is once a board is open: its services, and the two sides that use them.

Importing this imports what is slow, so ``start`` does it in a thread after the first paint;
the facilitator's side is imported at the door of the desk.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.bringing_board import BringBoard
from app.copying import Copying
from app.desk_door import DeskDoor, bring_in_desk
from app.domain.board import PRACTICE_PASSPHRASE
from app.domain.copies import Copy
from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.domain.profiles import VoiceProfile
from app.rescuing import MAY_BE_RESCUED, Rescuing
from app.services.all import make_services
from app.services.practice import open_practice
from app.setting_up import SetUp
from app.storage.keys import with_code, with_passphrase
from app.storage.open_store import OpenStore
from app.storage.server import open_on_server
from app.storage.store import Store, open_with
from app.system.believed import Believed
from app.ui.covering import CoveredDesk, close_all_above, forget_copied
from app.ui.facilitator.keeping_copies_list import when_words
from app.ui.facilitator.page import PageName
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.member.arrival import Arrival
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from app.ui.member.wearing import wear_as_liked
from app.ui.window import Window

__all__ = [
    "MAY_BE_RESCUED",
    "BringBoard",
    "OpenBoard",
    "Rescuing",
    "SetUp",
    "open_on_server",
    "open_practice",
    "open_with",
    "with_code",
    "with_passphrase",
]


class OpenBoard(QObject):
    """The members' side and the desk of one open board, and the door between them.

    It is handed over to members from *Hand to member* until a passphrase opens the desk.
    ``asked_to_measure`` is sent at that door, to measure the screen and to come back to it.
    """

    handed_over = Signal()
    asked_who = Signal()
    began_visit = Signal()
    came_to_desk = Signal()
    locked = Signal()
    asked_to_measure = Signal()
    opened_board_page = Signal(object)  # a BoardPage
    asked_to_bring_back = Signal(object)  # a Copy

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
        self._believed = Believed()
        self._board = self.services.boards.board()
        look.pictures.album = self.services.album
        self.is_handed_over = False
        self.stage = stage
        self.stage.wants_recordings.emit(self._recording)
        self.stage.finished.connect(self.show_members)
        self.stage.told_elsewhere.connect(self._tell_at_desk)
        self.visit: Visit | None = None
        self.copying = self._copy(store) if isinstance(store, Store) else None
        self.arrival = Arrival(self.stage, self.services.people, today)
        self.arrival.arrived.connect(self._start_visit)
        self.arrival.is_facilitator.connect(self.ask_for_passphrase)
        self._door = DeskDoor(store, stage, lambda: self._look, self)
        self._door.entered.connect(self._enter)
        self._door.asked_to_measure.connect(self.asked_to_measure)
        self.desk: Any = None  # a Desk, made by an AtDesk, whose module is slow to import
        self.side: Any = None
        self._covered: CoveredDesk | None = None  # the desk while it is locked

    def show_members(self) -> None:
        """Ask who is here, in colours and sizes that suit everyone."""
        close_all_above(self._window)
        self._put_away()
        forget_copied()
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

    @property
    def folder(self) -> Path:
        """Where small files about the board are on this computer."""
        return self._store.folder

    @property
    def is_locked(self) -> bool:
        """Whether there is a desk that waits behind the door."""
        return self._covered is not None

    def lock(self) -> None:
        """Cover the desk at once; what was typed is kept, and the same page comes back.

        What is being printed or made goes on. Where there is no desk, there is nothing to do.
        """
        if self.desk is None or self.is_locked:
            return
        self.keep()
        self._covered = CoveredDesk(self._window, self.desk)
        forget_copied()
        self.stage.start_afresh(self._look, VoiceProfile(voice=self.services.boards.voice))
        self.ask_for_passphrase()
        self.locked.emit()

    def ask_for_passphrase(self) -> None:
        """Stand at the door of the desk; from a locked desk no way leads back to members."""
        practice = PRACTICE_PASSPHRASE if self._board.practice else ""
        back = self.ask_for_passphrase if self.is_locked else self.show_members
        self._door.stand(back, practice, may_leave=not self.is_locked)

    def follow(self, look: Look) -> None:
        """Look from now on as everything does on this computer before a member is known."""
        self._look = replace(look, explains=self._look.explains)
        if self.desk is not None and not self.is_locked:
            self._window.wear(self._look.style_sheet)

    def show_copies(self, brought: Copy) -> None:
        """Show the list of copies at the desk, and say which of them was brought back."""
        self.desk.open(PageName.KEEPING, "copies")
        when = when_words(self._look, brought.made)
        self.desk.notice.say(self._look("copies.brought", when=when).words)

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
            self.side.safe.asked_to_bring_back.connect(self.asked_to_bring_back)
        self.desk = self.side.make()
        self.desk.handed_over.connect(self.hand_over)
        self.is_handed_over = False
        self._window.show_screen(self.desk)
        if self.copying is not None:
            self.copying.remind(self._look, self._today(), self.desk.notice.say)
        self.came_to_desk.emit()

    def _copy(self, store: Store) -> Copying:
        """Copy the board by itself from now on; a server's is copied by who looks after it."""
        keep_times = self.services.keep_times
        copying = Copying(
            store,
            lambda: keep_times.delete_days,
            lambda: self.visit is not None,
            self._believed.is_so,
            self,
        )
        self.asked_who.connect(copying.look)
        copying.failed.connect(self._tell_no_copy)
        if not self._board.practice:
            copying.start()
        return copying

    def _tell_no_copy(self, error: AppError) -> None:
        self._tell_at_desk(self._look.words.of_error(error))

    def _forget_old(self) -> None:
        """Once a day, delete the feelings, calls and things taken away, each in its time."""
        if self._tidied_on != self._today() and self._believed.is_so():
            self._tidied_on = self._today()
            kept = (self.services.calls, self.services.taken_away, self.services.own_deleted)
            Job(lambda _report: [one.forget_old() for one in kept], self).start()

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
        """Keep everything, make a last copy, and let go of the board's files."""
        self._put_away()
        if self.copying is not None:
            self.copying.finish()
        self.let_go()

    def let_go(self) -> None:
        """Keep everything, and let go of the board's files, with no copy of how it is now."""
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
        if self._covered is not None:
            self._covered.throw_away()
            self._covered = None

    def _start_visit(self, member_id: UUID) -> None:
        member = self.services.people.member(member_id)
        self.visit = Visit(self.stage, self.services, member)
        self.visit.finished.connect(self.show_members)
        self.stage.clear()
        wear_as_liked(self.stage, self.services, self._look, member)
        self.visit.start()
        self.began_visit.emit()

    def _enter(self, by_code: bool) -> None:  # noqa: FBT001  a signal's
        if self._covered is not None:
            self._unlock()
        else:
            self.show_desk()
        if by_code:
            self.offer_passphrase()

    def _unlock(self) -> None:
        """Show the desk as it was when it was locked."""
        covered, self._covered = self._covered, None
        if covered is not None:
            self._window.wear(self._look.style_sheet)
            covered.uncover()
            self.came_to_desk.emit()

    def offer_passphrase(self) -> None:
        """Let whoever had only the recovery code set a new passphrase at once."""
        self.side.offer_passphrase(self.desk)
