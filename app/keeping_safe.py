"""What the page *Keep safe* of the desk holds, one tab for each way to keep a board safe."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Signal

from app.bringing_back import source_of
from app.laptops import other_laptops
from app.services.all import Services
from app.services.copies import Copies
from app.services.printing import Printing
from app.services.ways_in import WaysIn
from app.storage.open_store import OpenStore
from app.storage.store import Store
from app.system.believed import Believed
from app.system.desk_lock import DeskLock
from app.system.door import Door
from app.system.looked_through import LookedThrough
from app.ui.facilitator.due import DuePart
from app.ui.facilitator.keeping import MakePart
from app.ui.facilitator.keeping_copies import CopiesPart
from app.ui.facilitator.keeping_passphrase import Keys
from app.ui.facilitator.keeping_tab import LockTab, PassphraseTab
from app.ui.facilitator.keeping_taken import TakenAwayPart
from app.ui.facilitator.laptops import LaptopsPart
from app.ui.facilitator.own_data import OwnDataPart
from app.ui.facilitator.page import Page
from app.ui.facilitator.who_did_what import WhoDidWhatPart
from app.ui.jobs import Job
from app.ui.member.stage import Stage


class InFiles:
    """What a board in a folder has to be kept safe: its copies and its ways in."""

    def __init__(self, services: Services, store: Store, believed: Believed) -> None:
        source = source_of(store.files, store.key)
        times = services.keep_times
        self.copies = Copies(source, lambda: times.delete_days, may_forget=believed.is_so)
        self.ways_in, self.door = WaysIn(store), Door(store.folder)


class KeepingSafe(QObject):
    """Makes the tabs. Those about files are there only where the board has files here."""

    asked_to_bring_back = Signal(object)  # a Copy

    def __init__(
        self, services: Services, stage: Stage, store: OpenStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._stage = stage
        self.printing = Printing(services.letters, services.album)
        self.came_by_code = False  # whoever opens the desk now had only the recovery code
        self._lock = DeskLock(store.folder)
        self._looked_through = LookedThrough(store.folder)
        self._laptops = other_laptops(store)
        self.files = InFiles(services, store, Believed()) if isinstance(store, Store) else None

    def tabs(self) -> Mapping[str, MakePart]:
        """What makes each tab, by its name in the wording."""
        everywhere: dict[str, MakePart] = {
            "taken_away": lambda page: TakenAwayPart(page, self._services.taken_away),
            "own_data": self._own_data_part,
            "due": self._due_part,
            "who_did_what": lambda page: WhoDidWhatPart(page, self._services.who_did_what),
            "laptops": lambda page: LaptopsPart(page, self._laptops, self._see_what_came),
        }
        files = self.files
        if files is None:
            return everywhere | {"lock": lambda page: LockTab(page, self._lock)}
        return {
            "copies": lambda page: self._copies_part(page, files.copies),
            "passphrase": lambda page: self._passphrase_part(page, files),
            **everywhere,
        }

    def _copies_part(self, page: Page, copies: Copies) -> CopiesPart:
        part = CopiesPart(page, copies)
        part.asked_to_bring_back.connect(self.asked_to_bring_back)
        return part

    def _passphrase_part(self, page: Page, files: InFiles) -> PassphraseTab:
        board = self._services.boards.board()
        keys = Keys(files.ways_in, files.door, board.practice, self.came_by_code)
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
