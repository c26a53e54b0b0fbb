"""One idea: a picture and its sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.said_mark import mark_as_said
from app.ui.parts.words_label import WordsLabel

PICTURE, SPACE, SIDE = 132, 32, 24
"""How wide a picture is, how far from its sentence, and how far both are from the edge."""


class SentenceRow(QFrame):
    """A picture at the left and its sentence at the right (handbook ER81).

    It is marked while it is being read aloud.
    """

    def __init__(
        self, look: Look, phrase: Phrase, parent: QWidget | None = None, role: str = "words"
    ) -> None:
        super().__init__(parent)
        self.phrase = phrase
        self.words = WordsLabel(phrase.words, role)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 6, SIDE, 6)
        layout.setSpacing(SPACE)
        if look.picture_of(phrase):
            picture = PictureLabel(look.pictures, phrase.picture)
            picture.setFixedWidth(PICTURE)
            layout.addWidget(picture)
        layout.addWidget(self.words, stretch=1)

    def mark(self, *, said: bool) -> None:
        """Show whether this sentence is being read aloud."""
        mark_as_said(self, said=said)
