"""What bringing a copy back would change, before anything does."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.copies import Copy, Count
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.keeping_copies_list import when_words
from app.ui.facilitator.page import Panel, button
from app.ui.look import Look


class BackPart(QWidget):
    """How many of each kind there are now and in the copy, and the press that brings it."""

    agreed = Signal(object)  # a Copy
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._copy: Copy | None = None
        self.title = words_label("", "section")
        self.rows: list[str] = []
        self._table: QWidget | None = None
        self.bring = button(look("copies.bring").words, self._agree, "main")
        self.leave = button(look("copies.leave").words, self.left.emit)
        self._panel = Panel()
        self._panel.body.addWidget(self.title)
        for name in ("copies.back_kept", "copies.back_lost"):
            self._panel.body.addWidget(words_label(look(name).words))
        foot = QHBoxLayout()
        foot.addWidget(self.bring)
        foot.addWidget(self.leave)
        foot.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._panel)
        layout.addLayout(foot)
        layout.addStretch()

    def show_copy(self, copy: Copy, counts: Sequence[Count]) -> None:
        """Ask about this copy."""
        self._copy = copy
        when = when_words(self._look, copy.made)
        self.title.setText(self._look("copies.back_title", when=when).words)
        if self._table is not None:
            self._table.hide()
            self._table.deleteLater()
        self._table = self._table_of(counts)
        self._panel.body.addWidget(self._table)

    def _table_of(self, counts: Sequence[Count]) -> QWidget:
        table = QWidget(self._panel)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 8, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setColumnStretch(3, 1)
        self.rows = []
        for row, count in enumerate(counts):
            change = self._change(count)
            kind = self._look(f"copies.kind_{count.kind}").words
            cells = (kind, self._look("copies.is_now", count=f"{count.now:,}").words, change)
            self.rows.append(" ".join(cells))
            for column, words in enumerate(cells):
                cell = QLabel(words)
                cell.setTextFormat(Qt.TextFormat.PlainText)
                is_strong = column == len(cells) - 1 and count.now != count.there
                cell.setProperty("role", "strong" if is_strong else "")
                grid.addWidget(cell, row, column)
        return table

    def _change(self, count: Count) -> str:
        if count.now == count.there:
            return self._look("copies.is_same").words
        name = "copies.is_fewer" if count.there < count.now else "copies.is_more"
        by = f"{abs(count.now - count.there):,}"
        return self._look(name, there=f"{count.there:,}", by=by).words

    def _agree(self) -> None:
        self.agreed.emit(self._copy)
