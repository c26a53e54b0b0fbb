"""The screen on which someone new says their name and picks a picture."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.by_letters import WritingScreen
from app.ui.member.screen import Frame
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_grid import CardGrid
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

FACES = 5


class NewMemberScreen(WritingScreen):
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
        self.body.addWidget(PillRow(self.write_in(self.name), self.grid))
        self.name.textChanged.connect(lambda _name: self._change())
        self._check()

    def usual_reading(self) -> Sequence[Phrase]:
        """The question, what is typed so far, and what to pick."""
        name = Phrase(self.name.text(), private=True)
        typed = [name] if name.words.strip() else []
        return [self.title, self._subtitle, *typed, self._pick]

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
