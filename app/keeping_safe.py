"""What the page *Keep safe* of the desk holds, one tab for each way to keep a board safe."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.bringing_back import source_of
from app.services.all import Services
from app.services.copies import Copies
from app.services.other_laptops import OtherLaptops
from app.services.printing import Printing
from app.services.ways_in import WaysIn
from app.storage.store import Store
from app.system.desk_lock import DeskLock
from app.system.door import Door
from app.system.looked_through import LookedThrough
from app.system.this_laptop import ThisLaptop
from app.ui.facilitator.due import DuePart
from app.ui.facilitator.keeping import MakePart
from app.ui.facilitator.keeping_copies import CopiesPart
from app.ui.facilitator.keeping_passphrase import Keys
from app.ui.facilitator.keeping_tab import PassphraseTab
from app.ui.facilitator.keeping_taken import TakenAwayPart
from app.ui.facilitator.laptops import LaptopsPart
from app.ui.facilitator.own_data import OwnDataPart
from app.ui.facilitator.page import Page
from app.ui.facilitator.who_did_what import WhoDidWhatPart
from app.ui.jobs import Job
from app.ui.member.stage import Stage


class KeepingSafe(QObject):
    """Makes the tabs, each with what it needs of the board's files."""

    asked_to_bring_back = Signal(object)  # a Copy

    def __init__(self, services: Services, stage: Stage, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._stage = stage
        self.printing = Printing(services.letters, services.album)
        source = source_of(store.files, store.key)
        self.copies = Copies(source, lambda: services.keep_times.delete_days)
        self.came_by_code = False  # whoever opens the desk now had only the recovery code
        folder = store.files.folder
        self._looked_through = LookedThrough(folder)
        self._lock, self._door = DeskLock(folder), Door(folder)
        self._ways_in = WaysIn(store)
        here = ThisLaptop(folder)
        self._laptops = OtherLaptops(store, lambda: here.id)

    def tabs(self) -> Mapping[str, MakePart]:
        """What makes each tab, by its name in the wording."""
        return {
            "copies": self._copies_part,
            "passphrase": self._passphrase_part,
            "taken_away": lambda page: TakenAwayPart(page, self._services.taken_away),
            "own_data": self._own_data_part,
            "due": self._due_part,
            "who_did_what": lambda page: WhoDidWhatPart(page, self._services.who_did_what),
            "laptops": lambda page: LaptopsPart(page, self._laptops, self._see_what_came),
        }

    def _copies_part(self, page: Page) -> CopiesPart:
        part = CopiesPart(page, self.copies)
        part.asked_to_bring_back.connect(self.asked_to_bring_back)
        return part

    def _passphrase_part(self, page: Page) -> PassphraseTab:
        board = self._services.boards.board()
        keys = Keys(self._ways_in, self._door, board.practice, self.came_by_code)
        return PassphraseTab(page, keys, self._lock, board.name)

    def due_count(self) -> int:
        """How much is due to go, until it is looked through this month."""
        if self._looked_through.is_done(date.today()):
            return 0
        return len(self._services.due_list.due())

    def _due_part(self, page: Page) -> DuePart:
        page.attempt(lambda: self._looked_through.note(date.today()))
        return DuePart(page, self._services)

    def _own_data_part(self, page: Page) -> OwnDataPart:
        part = OwnDataPart(page, self._services, self.printing)
        part.erased.connect(self._stage.wants_sound_forgotten)
        return part

    def _see_what_came(self) -> None:
        """Let what came in be seen and heard: its pictures, and how its words are said."""
        Job(lambda _report: self._services.album.open(), self).start()
        self._stage.wants_names.emit(self._services.sayings.said())
