"""Whether the voice works on this computer, found out by trying it aloud."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.domain.voice_check import Heard
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Panel, button
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 76


class CheckPart(Panel):
    """A picture and a sentence about the last try, and a button to try again."""

    asked = Signal()

    def __init__(self, look: Look, heard: Heard | None) -> None:
        super().__init__(look("voices.check").words)
        self._look = look
        self.picture = PictureLabel(look.pictures, "", PICTURE)
        self.result = words_label("")
        self.again = button(look("voices.try").words, self.asked.emit)
        told = QVBoxLayout()
        told.addWidget(self.result)
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch()
        told.addLayout(foot)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.picture)
        row.addLayout(told, stretch=1)
        self.body.addLayout(row)
        self.show_result(heard)

    def show_result(self, heard: Heard | None) -> None:
        """Show what came of a try; None is that there was none yet."""
        phrase = self._look("voices.not_tried" if heard is None else f"voice.{heard}")
        self.picture.show_picture(phrase.picture)
        self.result.setText(phrase.words)
