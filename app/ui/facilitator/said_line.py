"""What was just done, in one sentence, with a way to undo it."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import button
from app.ui.look import Look


class SaidLine(QWidget):
    """Stands at the top of a page until something else is done."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._act: Callable[[], None] | None = None
        self.words = words_label("", "strong")
        self.undo = button(look("desk.undo").words, self._undo, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.undo)
        self.hide()

    def say(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done; with ``undo`` it can be taken back."""
        self._act = undo
        self.words.setText(words)
        self.undo.setVisible(undo is not None)
        self.undo.setAccessibleDescription(words)
        self.show()

    def _undo(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
