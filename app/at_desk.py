"""The facilitator's side of an open board: the desk, and all that only its pages need.

It takes a while to import and a good deal of memory, so ``opened`` does it when somebody
stands at the door of the desk, while their passphrase is looked at.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.phrase import Phrase
from app.domain.profiles import VoiceProfile
from app.keeping_safe import KeepingSafe
from app.services.all import Services
from app.services.sheet_printing import SheetPrinting
from app.speech.studio import Studio
from app.storage.open_store import OpenStore
from app.ui.facilitator.board import BoardPage
from app.ui.facilitator.calls import CallsPage
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.keeping import KeepingPage
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_work import LetterWork
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import PageName
from app.ui.facilitator.people import PeoplePage
from app.ui.facilitator.pictures import PicturesPage
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.sheets_page import SheetsPage
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.typing_page import TypingPage
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.voice import VoicePage
from app.ui.facilitator.words import WordsPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.voices_here import VoicesHere


class AtDesk(QObject):
    """Makes the desk each time somebody comes to it, and lets it be heard."""

    opened_board_page = Signal(object)  # a BoardPage

    def __init__(
        self, look: Look, services: Services, stage: Stage, store: OpenStore, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.safe = KeepingSafe(services, stage, store, self)
        self._look = look
        self._services = services
        self._stage = stage
        self._voices = VoicesHere(parent=self)
        self.printing = self.safe.printing
        self.sheets = SheetPrinting(services.answer_sheets, services.album)
        self._work = LetterWork(look, services, self.printing, self)
        self.studio = Studio(self)
        self.studio.microphone.started.connect(stage.reader.wants_silence)

    def make(self) -> Desk:
        """Make a desk, at its first page."""
        look, services = self._look, self._services
        desk = Desk(
            look,
            services.boards.board().short_name,
            services.removals,
            {
                PageName.TODAY: lambda: TodayPage(look, services, self.safe.due_count),
                PageName.CALLS: lambda: CallsPage(look, services),
                PageName.HELPS: lambda: HelpsPage(look, services, self.printing),
                PageName.PLAN: lambda: PlanPage(look, services, self.studio, self.printing),
                PageName.VIEWS: lambda: ViewsPage(look, services, self.printing, self.studio),
                PageName.OUTCOMES: lambda: OutcomesPage(look, services),
                PageName.LETTERS: lambda: LettersPage(look, services, self._work),
                PageName.PEOPLE: lambda: PeoplePage(look, services, self._voices),
                PageName.PICTURES: lambda: PicturesPage(look, services),
                PageName.WORDS: lambda: WordsPage(look, services),
                PageName.VOICE: self._voice_page,
                PageName.BOARD: lambda: self._board_page(desk),
                PageName.KEEPING: lambda: KeepingPage(look, self.safe.tabs()),
                PageName.SHEETS: lambda: SheetsPage(look, services, self.sheets),
                PageName.TYPING: lambda: TypingPage(look, services),
            },
        )
        self._join_voice(desk)
        self._work.told.connect(desk.tell_elsewhere)
        return desk

    def _join_voice(self, desk: Desk) -> None:
        reader = self._stage.reader
        desk.asked_to_hear.connect(lambda phrase, voice: self._say([phrase], voice))
        desk.asked_to_read.connect(self._say)
        desk.asked_for_silence.connect(reader.wants_silence)
        reader.began.connect(desk.mark)
        reader.reached.connect(desk.light)
        reader.fell_silent.connect(desk.be_quiet)

    def offer_passphrase(self, desk: Desk) -> None:
        """Open where a new passphrase is set, for someone who came in by the recovery code."""
        self.safe.came_by_code = True
        desk.open(PageName.KEEPING, "passphrase")
        self.safe.came_by_code = False

    def _voice_page(self) -> VoicePage:
        page = VoicePage(self._look, self._services, self._voices, self._stage.heard)
        page.check.asked.connect(self._try_voice)
        self._stage.voice_checked.connect(page.check.show_result)
        return page

    def _board_page(self, desk: Desk) -> BoardPage:
        page = BoardPage(self._look, self._services)
        page.details.renamed.connect(desk.side.rename)
        self.opened_board_page.emit(page)
        return page

    def _try_voice(self) -> None:
        """Try the voice as everyone hears it who has not chosen another."""
        self._stage.reader.wants_voice.emit(VoiceProfile(voice=self._services.boards.voice))
        self._stage.check_voice()

    def _say(self, phrases: Sequence[Phrase], profile: VoiceProfile | None) -> None:
        """Say what a facilitator wants to hear, as someone likes it or as is usual.

        It may hold a name: nothing is kept. What they press is heard at once, even in the voice
        of someone who likes a sentence to be finished.
        """
        reader = self._stage.reader
        self._stage.wants_names.emit(self._services.sayings.said())
        voice = (profile or VoiceProfile()).or_usual(self._services.boards.voice)
        reader.wants_voice.emit(replace(voice, finishes=False))
        reader.wants_said.emit(phrases, True)  # noqa: FBT003 - Qt's signature
