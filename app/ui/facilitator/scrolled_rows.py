"""Rows that scroll inside their panel, so that the page itself never does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrolledRows(QScrollArea):
    """Rows one under another. Moving on with the keyboard scrolls to what it reaches.

    Rows ``to_read`` have nothing to press: the keyboard comes to the list, to scroll it.
    """

    def __init__(self, name: str, gap: int = 8, *, to_read: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = Qt.FocusPolicy.TabFocus if to_read else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(gap)
        self._column.addStretch()
        self.rows: list[QWidget] = []
        self._tallest = 0
        self.setWidget(self._inside)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of the ones before."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """Add a row under the others."""
        self._column.insertWidget(len(self.rows), row)
        self.rows.append(row)

    def put(self, place: int, row: QWidget) -> None:
        """Show a row in the place of another."""
        old, self.rows[place] = self.rows[place], row
        self._column.replaceWidget(old, row)
        old.hide()
        old.deleteLater()

    def scroll_to(self, row: QWidget) -> None:
        """Scroll until a row is seen, even one that was only just added."""
        row.show()  # until then it takes up no room
        self._inside.adjustSize()
        self.ensureWidgetVisible(row)

    def fit(self, tallest: int) -> None:
        """Be as tall as the rows need, but no taller than this."""
        self._tallest = tallest
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the height again when the width changes."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._tallest:
            needed = self._column.heightForWidth(self.viewport().width())
            self.setFixedHeight(max(0, min(needed, self._tallest)))
