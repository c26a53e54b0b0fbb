"""The screen on which someone new says their name and picks a picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.by_letters import OPEN, letters_for
from app.ui.member.screen import Frame, Screen
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

FACES = 5


class NewMemberScreen(Screen):
    """A name, which anyone may type, and a drawn face to be known by."""

    introduced = Signal(str, str)  # the name, and the id of the face
    changed = Signal(str, str)  # the same, as far as they are known

    def __init__(
        self, look: Look, faces: Sequence[Phrase], name: str = "", face: str = ""
    ) -> None:
        super().__init__(look, look("new.title"), Frame())
        self._subtitle, self._pick = look("new.subtitle"), look("new.face")
        self.name = QLineEdit(name)
        self.name.setMaxLength(40)
        self.name.setAccessibleName(self.title.words)
        self.cards = {face.picture: BigButton(look, Phrase("", face.picture)) for face in faces}
        for drawn in faces:
            card = self.cards[drawn.picture]
            card.setAccessibleName(drawn.words)
            card.is_one_of_several = True
            card.setChecked(drawn.picture == face)
            card.clicked.connect(partial(self._choose, drawn.picture))
        self.grid = CardGrid(look, list(self.cards.values()), most=FACES, rows=1)
        self.grid.more.clicked.connect(self.turned)
        self._face = face if face in self.cards else ""
        self.add_title(picture=False, subtitle=self._subtitle)
        self.body.addWidget(self.name)
        self.body.addWidget(WordsLabel(self._pick.words, "label"))
        self.body.addWidget(self.grid, stretch=1)
        self.letters = letters_for(self, self.name)
        pills = [self.letters.pill] if self.letters else []
        self.body.addWidget(PillRow(pills, self.grid))
        self.name.textChanged.connect(lambda _name: self._change())
        self._check()

    def reading(self) -> Sequence[Phrase]:
        """The question, what is typed so far, and what to pick."""
        if self.letters and self.letters.is_open:
            return self.letters.reading()
        name = Phrase(self.name.text(), private=True)
        typed = [name] if name.words.strip() else []
        return [self.title, self._subtitle, *typed, self._pick]

    @property
    def has_room_to_note(self) -> bool:
        """True when one more thing can be said: the letters take all the room."""
        return super().has_room_to_note and self.place != OPEN

    @property
    def place(self) -> int:
        """Whether letters are being written."""
        return OPEN if self.letters and self.letters.is_open else 0

    def go_to(self, place: int) -> None:
        """Come back to the letters."""
        if self.letters and place == OPEN:
            self.letters.open()

    def go_back(self) -> None:
        """Put the letters away, or go back."""
        if self.letters and self.letters.is_open:
            self.letters.close()
        else:
            super().go_back()

    def go_on(self) -> None:
        """Send the name and the face."""
        self.introduced.emit(self.name.text().strip(), self._face)

    def _choose(self, face: str) -> None:
        self._face = face
        for picture, card in self.cards.items():
            card.setChecked(picture == face)
        self._change()

    def _change(self) -> None:
        self.changed.emit(self.name.text(), self._face)
        self._check()

    def _check(self) -> None:
        self.next.setEnabled(bool(self.name.text().strip() and self._face))
