"""The first screen of a visit: who is here?"""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

FACES = 10
"""Faces on one page. One press is enough here: *Back* undoes it (W3C pattern 6.2)."""


class WhoScreen(Screen):
    """Everyone's face and name. Nothing has to be typed or remembered."""

    chose = Signal(object)  # the id of a member
    is_new = Signal()
    is_facilitator = Signal()

    def __init__(self, look: Look, members: Sequence[Member]) -> None:
        super().__init__(look, look("who.title"), Frame(next_words="who.new"))
        self._subtitle = look("who.subtitle" if members else "who.nobody")
        self.bottom.back.say(look("who.facilitator"))
        self.next.setProperty("kind", "plain")
        self.next.say(look("who.new"))
        self.faces: dict[UUID, BigButton] = {}
        for member in members:
            button = BigButton(look, Phrase(member.name, member.face, private=True))
            button.setCheckable(False)
            button.clicked.connect(partial(self.chose.emit, member.id))
            button.heard.connect(self.asked_to_hear)
            self.faces[member.id] = button
        self.grid = CardGrid(look, list(self.faces.values()), most=FACES)
        self.grid.more.clicked.connect(self.turned)
        self.body.addWidget(WordsLabel(self.title.words, "title"))
        self.body.addWidget(WordsLabel(self._subtitle.words, "subtitle"))
        self.body.addWidget(self.grid, stretch=1)
        self.body.addWidget(PillRow([], self.grid))

    def reading(self) -> Sequence[Phrase]:
        """The title, then each name on this page."""
        return [self.title, self._subtitle, *(face.phrase for face in self.grid.shown)]

    def go_on(self) -> None:
        """Say that someone is new here."""
        self.is_new.emit()

    def go_back(self) -> None:
        """Say that a facilitator wants the desk."""
        self.is_facilitator.emit()
