"""Voice: the usual one of the board, how words are said, and how to get a better one."""

import sys

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.profiles import VoiceProfile
from app.domain.voice_check import Heard
from app.services.all import Services
from app.services.boards import Boards
from app.ui.better_voice import better_voice
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page, Panel
from app.ui.facilitator.voice_check import CheckPart
from app.ui.facilitator.voice_row import VoiceRow
from app.ui.facilitator.voice_words import WordsPart
from app.ui.look import Look
from app.ui.voices_here import VoicesHere


class VoicePage(Page):
    """The usual voice at the left, the board's own words at the right, advice at the foot.

    ``heard`` is what came of the last try of the voice.
    """

    def __init__(
        self, look: Look, services: Services, voices: VoicesHere, heard: Heard | None = None
    ) -> None:
        super().__init__(look, look("desk.voice").words)
        self.check = CheckPart(look, heard)
        self.usual = UsualPart(self, services.boards, voices)
        self.better = BetterPart(look, sys.platform)
        self.words = WordsPart(self, services.sayings)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.check)
        left.addWidget(self.usual)
        left.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, stretch=4)
        row.addWidget(self.words, stretch=5)
        self.body.addLayout(row, stretch=1)
        self.body.addWidget(self.better)

    def refresh(self) -> None:
        """Show the words that are in the list now."""
        self.words.refresh()


class UsualPart(Panel):
    """The voice for everyone who has not chosen one."""

    def __init__(self, page: Page, boards: Boards, voices: VoicesHere) -> None:
        look = page.look
        super().__init__(look("voices.usual").words)
        self._page = page
        self._boards = boards
        self.voice = VoiceRow(look, voices, look("voices.of_computer").words, boards.voice)
        self.body.addWidget(words_label(look("voices.usual_note").words, "quiet"))
        self.body.addWidget(self.voice)
        self.voice.chosen.connect(self._use)
        self.voice.asked_to_hear.connect(self._hear)

    def _use(self, voice: str) -> None:
        self._page.attempt(lambda: self._boards.use_voice(voice))

    def _hear(self) -> None:
        profile = VoiceProfile(voice=self.voice.voice)
        self._page.asked_to_hear.emit(self._page.look("voices.sample"), profile)


class BetterPart(Panel):
    """How to get a better voice on this kind of computer, in a few plain sentences."""

    def __init__(self, look: Look, platform: str) -> None:
        super().__init__(look("voices.better").words)
        for phrase in better_voice(look, platform):
            self.body.addWidget(words_label(phrase.words))
