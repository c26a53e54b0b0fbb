"""Bringing a board to a laptop that has none."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.bringing_back import bring_from
from app.services.new_laptop import begin_from_pack
from app.storage.keys import Unlock, with_code, with_passphrase
from app.storage.store import Store
from app.system.this_laptop import ThisLaptop
from app.ui.facilitator.bring_board import BringBoardPage, Wanted
from app.ui.jobs import Job
from app.ui.look import Look
from app.ui.window import Window


class BringBoard(QObject):
    """The form, and the work that it asks for."""

    brought = Signal(object)  # a Store
    left = Signal()

    def __init__(self, window: Window, look: Look, folder: Path) -> None:
        super().__init__(window)
        self._folder = folder
        self.page = BringBoardPage(look)
        self.page.filled_in.connect(self._bring)
        self.page.left.connect(self.left)
        window.show_screen(self.page)

    def _bring(self, wanted: Wanted) -> None:
        unlock = with_code(wanted.secret) if wanted.is_code else with_passphrase(wanted.secret)
        bring = self._begin_from_pack if wanted.is_pack else self._bring_copy
        job = Job(lambda _report: bring(wanted.place, unlock), self)
        job.done.connect(self.brought)
        job.failed.connect(self.page.explain)
        self.page.wait()
        job.start()

    def _bring_copy(self, place: Path, unlock: Unlock) -> Store:
        _copy, store = bring_from(self._folder, place, unlock)
        return store

    def _begin_from_pack(self, pack: Path, unlock: Unlock) -> Store:
        here = ThisLaptop(self._folder)
        return begin_from_pack(self._folder, pack, unlock, lambda: here.id)
