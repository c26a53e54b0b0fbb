"""A field for one sentence that grows with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LEAST_HEIGHT = 52


class GrowingText(QPlainTextEdit):
    """As tall as its words need. Tab moves on, Alt with an arrow moves the line."""

    entered = Signal()
    moved = Signal(int)  # by how many places

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(LEAST_HEIGHT)
        self.textChanged.connect(self._grow)

    @property
    def words(self) -> str:
        """What was typed, in one line."""
        return self.toPlainText().replace("\n", " ").strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for another line on Enter, and move this one with Alt and an arrow."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() in ENTER:
            self.entered.emit()
        elif alt and event.key() in MOVES:
            self.moved.emit(MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the height again when the width changes."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        lines = round(self.document().size().height())
        margin = 2 * self.document().documentMargin()
        edges = self.height() - self.viewport().height()
        needed = round(lines * self.fontMetrics().lineSpacing() + margin + edges)
        self.setFixedHeight(max(LEAST_HEIGHT, needed))
