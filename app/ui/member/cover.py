"""A calm screen that covers everything: a break, a stop, a goodbye."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.words_label import WordsLabel

PICTURE = 260


class CoverScreen(Screen):
    """One large picture, a title, and a sentence or two. Nothing of what it covers shows."""

    def __init__(
        self, look: Look, title: Phrase, phrases: Sequence[Phrase], frame: Frame = Frame()
    ) -> None:
        super().__init__(look, title, frame)
        self._phrases = phrases
        self.body.addStretch()
        if look.picture_of(title):
            picture = PictureLabel(look.pictures, title.picture)
            picture.setMaximumHeight(PICTURE)
            self.body.addWidget(picture, stretch=1)
        for words, role in [(title.words, "title"), *((one.words, "words") for one in phrases)]:
            label = WordsLabel(words, role)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(label)
        self.body.addStretch()

    def reading(self) -> Sequence[Phrase]:
        """Everything on it."""
        return [self.title, *self._phrases]
