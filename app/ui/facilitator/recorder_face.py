"""What one sees of a recording being made: the words, how loud it is, what to press."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Panel
from app.ui.facilitator.recorder_state import RecorderState, told
from app.ui.look import Look
from app.ui.parts.level_meter import LevelMeter
from app.ui.parts.words_label import WordsLabel

SIZE = QSize(720, 450)
PICTURE = 26


class RecorderFace(QFrame):
    """The words to be read, a meter, a sentence that says how things stand, and buttons."""

    def __init__(self, look: Look, words: str, parent: QWidget) -> None:
        # No popup: those close when one looks at another window, and what is new is lost.
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(look("recorder.title").words)
        self.resize(SIZE)
        self.look = look
        self.words = WordsLabel(words, "reading")
        self.meter = LevelMeter(look)
        self.status = words_label("")
        self.record, self.play = QPushButton(), QPushButton()
        self.use = QPushButton(look("recorder.use").words)
        self.use.setProperty("kind", "main")
        self.remove = QPushButton(look("recorder.remove").words)
        self.remove.setProperty("kind", "danger")
        self.close_it = QPushButton(look("desk.close").words)
        self._lay_out()

    def open_over(self, window: QWidget) -> None:
        """Show it over the middle of a window."""
        middle = window.mapToGlobal(window.rect().center())
        self.move(middle - QPoint(self.width() // 2, self.height() // 2))
        self.show()
        self.record.setFocus()

    def show_state(self, state: RecorderState) -> None:
        """Show what can be pressed now, and say how things stand."""
        again = "again" if state.has_sound else "record"
        self._name(self.record, "stop" if state.is_listening else again)
        self._name(self.play, "stop_playing" if state.is_playing else "play")
        self.play.setEnabled(state.has_sound and not state.is_listening)
        self.use.setEnabled(state.new_ms is not None and not state.is_listening)
        self.remove.setVisible(state.kept is not None)
        self.remove.setEnabled(not state.is_listening)
        self.tell(told(self.look, state))

    def tell(self, words: str, role: str = "") -> None:
        """Say something else in the place of how things stand."""
        if (self.status.text(), self.status.property("role")) != (words, role):
            self.status.setText(words)
            self.status.setProperty("role", role)
            self.status.style().polish(self.status)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        reading = Panel(kind="said")
        scroll = Scroll()
        scroll.body.addStretch()
        scroll.body.addWidget(self.words)
        scroll.body.addStretch()
        reading.body.addWidget(scroll)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for one in (self.record, self.play, self.use):
            one.setIconSize(QSize(PICTURE, PICTURE))
            buttons.addWidget(one)
        buttons.addStretch()
        buttons.addWidget(self.remove)
        buttons.addWidget(self.close_it)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 22, 18)
        layout.setSpacing(14)
        layout.addWidget(words_label(self.look("recorder.title").words, "section"))
        layout.addWidget(reading, stretch=1)
        layout.addWidget(self.meter)
        layout.addWidget(self.status)
        layout.addLayout(buttons)

    def _name(self, button: QPushButton, name: str) -> None:
        phrase = self.look(f"recorder.{name}")
        if button.text() != phrase.words:
            ratio = self.devicePixelRatio()
            button.setText(phrase.words)
            button.setIcon(self.look.pictures.icon(phrase.picture, PICTURE, ratio))
