"""The very first screen, on a computer that has no board yet."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel


class WelcomeScreen(Screen):
    """Try the practice board, set up our own, or bring it here. One press is enough."""

    chose_practice = Signal()
    chose_set_up = Signal()
    chose_bring = Signal()

    def __init__(self, look: Look, practice_passphrase: str) -> None:
        super().__init__(look, look("welcome.title"), Frame(can_go_back=False))
        self._subtitle = look("welcome.subtitle")
        self._notes = [
            look("welcome.practice_note"),
            look("welcome.practice_passphrase", passphrase=practice_passphrase),
        ]
        self.practice = BigButton(look, look("welcome.practice"), self._notes[1].words)
        self.set_up = BigButton(look, look("welcome.set_up"))
        self.bring = BigButton(look, look("welcome.bring"))
        ways = [self.practice, self.set_up, self.bring]
        for button in ways:
            button.setCheckable(False)
            button.heard.connect(self.asked_to_hear)
        self.next.hide()
        self.add_title(subtitle=self._subtitle)
        cards = CardGrid(look, ways)
        self.body.addWidget(cards, stretch=1)
        self.body.addWidget(PillRow([], cards))
        self.body.addWidget(WordsLabel(self._notes[0].words, "note"))
        self.practice.clicked.connect(lambda _checked=False: self.chose_practice.emit())
        self.set_up.clicked.connect(lambda _checked=False: self.chose_set_up.emit())
        self.bring.clicked.connect(lambda _checked=False: self.chose_bring.emit())

    def reading(self) -> Sequence[Phrase]:
        """The title, the ways on with what stands on them, and what the practice board is."""
        about, passphrase = self._notes
        ways = [self.practice.phrase, passphrase, self.set_up.phrase, self.bring.phrase]
        return [self.title, self._subtitle, *ways, about]
