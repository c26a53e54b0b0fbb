"""What a member recorded or drew, on the card of their view."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.attachments import Kept
from app.ui.facilitator.page import button
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 132


class MadeRow(QWidget):
    """A drawing, or a button to hear a recording; and the way to write down what it says."""

    asked_to_hear = Signal()
    asked_to_write = Signal()

    def __init__(self, look: Look, kept: Kept, about: str) -> None:
        super().__init__()
        self._look = look
        self.hear: QPushButton | None = None
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(4)
        if kept.is_recording:
            self.hear = button(look("views.hear").words, self.asked_to_hear.emit)
            self.hear.setAccessibleDescription(about)
            row.addWidget(self.hear, alignment=Qt.AlignmentFlag.AlignLeft)
        else:
            row.addWidget(PictureLabel(look.pictures, kept.picture, PICTURE))
        name = "recording" if kept.is_recording else "drawing"
        self.write = button(
            look(f"views.write_down_{name}").words, self.asked_to_write.emit, "link"
        )
        self.write.setAccessibleDescription(about)
        row.addWidget(self.write, alignment=Qt.AlignmentFlag.AlignLeft)

    def show_playing(self, *, playing: bool) -> None:
        """Show whether the recording is being heard."""
        if self.hear is not None:
            self.hear.setText(
                self._look("views.stop_hearing" if playing else "views.hear").words
            )
