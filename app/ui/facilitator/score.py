"""How easy the lines are to read, as a face with its word."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.score import Score
from app.ui.facilitator.fields import counted, words_label
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

FACE = 36


class ScoreFace(QWidget):
    """A face, a word, and how much there is to look at in 100 words. No reading age."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.face = PictureLabel(look.pictures, "", FACE)
        self.ease = words_label("", "strong")
        self.words = words_label("", "quiet")
        for label in (self.ease, self.words):
            label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.face)
        row.addWidget(self.ease)
        row.addWidget(self.words)
        row.addStretch()
        self.show_score(None)

    def show_score(self, score: Score | None) -> None:
        """Show how easy the lines are; nothing while none are written."""
        if score is None:
            self.face.hide()
            self.ease.clear()
            self.words.clear()
            return
        phrase = self._look(f"writing.ease_{score.ease}")
        self.face.show_picture(phrase.picture)
        self.face.show()
        self.ease.setText(phrase.words)
        words = counted(self._look, "writing.in_100", score.in_100)
        self.words.setText(words)
        why = counted(self._look, "writing.found_in", score.found, words=score.words)
        for part in (self, self.face, self.ease, self.words):
            part.setToolTip(why)
        self.setAccessibleName(f"{phrase.words} {words}")
