"""One picture as a member will see it, and where it is from."""

from textwrap import shorten

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import button
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.words_label import WordsLabel

WIDTH = 300
PICTURE = 210
CARD_HEIGHT = 360
LONGEST = 60  # characters that stand on the card


class PicturePreview(QWidget):
    """A member's card with the picture and the words it goes with."""

    def __init__(self, look: Look, sentence: str) -> None:
        super().__init__()
        self._look = look
        self._sentence = sentence
        self.setFixedWidth(WIDTH)
        self.picture = PictureLabel(look.pictures, "", PICTURE)
        self.words = WordsLabel("", "label")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.card = QFrame()
        self.card.setProperty("kind", "member_card")
        self.card.setFixedHeight(CARD_HEIGHT)
        card = QVBoxLayout(self.card)
        card.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        card.addWidget(self.words, stretch=1)
        self.name = words_label("", "strong")
        self.other_words = words_label("", "quiet")
        self.use = button(look("pictures.use").words, lambda: None, "main")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(QLabel(look("pictures.as_members_see").words))
        layout.addWidget(self.card)
        layout.addWidget(self.name)
        layout.addWidget(self.other_words)
        layout.addStretch()
        layout.addWidget(self.use)

    def show_picture(self, picture: str) -> None:
        """Show another picture, or none."""
        library = self._look.pictures.library
        known = library.picture(picture)
        label = library.label(picture) if picture else ""
        self.picture.show_picture(picture)
        words = shorten(self._sentence or label, LONGEST)
        self.words.setText(words if picture else "")
        self.name.setText(label)
        also = ", ".join(known.keywords[:6]) if known else ""
        self.other_words.setText(also)
        self.use.setEnabled(bool(picture))
