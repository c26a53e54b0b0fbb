"""A recording to be heard, or a drawing large, beside what a facilitator writes down of it."""

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.domain.views import View
from app.ui.facilitator.fields import Lines, words_label
from app.ui.facilitator.page import button
from app.ui.facilitator.view_words import made_in_view, who_said_view
from app.ui.look import Look
from app.ui.member.said_made import SaidDrawing

SIZE, SMALL = QSize(940, 690), QSize(760, 360)
LINES = 4


class WriteDownPopup(QFrame):
    """It saves as one types. Esc closes it; what was written stays."""

    wrote = Signal(str)
    asked_to_hear = Signal()
    closed = Signal()

    def __init__(self, look: Look, view: View, made: Attachment, parent: QWidget) -> None:
        # No popup: those close when one looks at another window.
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._look = look
        name = "recording" if made.is_recording else "drawing"
        title = f"{made_in_view(look, view)} · {who_said_view(look, view)}"
        label = look(f"views.words_{name}").words
        self.setAccessibleName(title)
        self.resize(SMALL if made.is_recording else SIZE)
        self.hear: QPushButton | None = None
        self.words = Lines(label, view.written_down, self.wrote.emit, LINES)
        self.close_it = button(look("desk.close").words, self.close, "main")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 18)
        layout.setSpacing(12)
        layout.addWidget(words_label(title, "section"))
        layout.addWidget(words_label(view.question.words, "quiet"))
        foot = QHBoxLayout()
        if made.is_recording:
            self.hear = button(look("views.hear").words, self.asked_to_hear.emit)
            foot.addWidget(self.hear)
        else:
            layout.addWidget(SaidDrawing(look, made), stretch=1)
        layout.addWidget(words_label(label, "quiet"))
        layout.addWidget(self.words)
        foot.addStretch()
        foot.addWidget(self.close_it)
        layout.addLayout(foot)

    def open_over(self, window: QWidget) -> None:
        """Show it over the middle of a window."""
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.words.setFocus()

    def show_playing(self, *, playing: bool) -> None:
        """Show whether the recording is being heard."""
        if self.hear is not None:
            self.hear.setText(
                self._look("views.stop_hearing" if playing else "views.hear").words
            )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it closes."""
        super().closeEvent(event)
        self.closed.emit()
