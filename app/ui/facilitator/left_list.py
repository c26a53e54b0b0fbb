"""What somebody chose to leave as it is in some lines, and the way to look at it again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.easy_read import Left
from app.ui.facilitator.fields import counted
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

TALLEST = 150


class LeftList(Panel):
    """Each thing that was left, with why. It is shut until its ``toggle`` is pressed."""

    asked_to_look_again = Signal(object)  # the id of what was left

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._left: tuple[Left, ...] = ()
        self._is_open = False
        self.body.setContentsMargins(14, 8, 10, 8)
        self.toggle = button("", self._toggle, "link")
        self.list = ScrolledRows(look("writing.left_here").words, gap=6)
        self.body.addWidget(self.list)
        self.show_left(())

    def show_left(self, left: Sequence[Left]) -> None:
        """Show what was left; while nothing was, there is no way to it either."""
        if tuple(left) != self._left:
            self._left = tuple(left)
            self.list.show_rows([self._row(one) for one in left])
        self._is_open = self._is_open and bool(left)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc shuts it."""
        if event.key() == Qt.Key.Key_Escape:
            self._toggle()
            self.toggle.setFocus()
        else:
            event.ignore()

    def _toggle(self) -> None:
        self._is_open = not self._is_open
        self._show()

    def _show(self) -> None:
        name = "writing.hide_left" if self._is_open else "writing.show_left"
        self.toggle.setText(counted(self._look, name, len(self._left)))
        self.toggle.setVisible(bool(self._left))
        self.setVisible(self._is_open)
        for row in self.list.rows:
            row.show()  # until then it takes up no room
        self.list.fit(TALLEST)

    def _row(self, left: Left) -> QWidget:
        look = self._look
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        said = look("writing.left_because", found=left.found, because=left.because).words
        words = WrappedWords(said)
        words.setToolTip(left.sentence)
        again = button(
            look("writing.look_again").words,
            partial(self.asked_to_look_again.emit, left.id),
            "link",
        )
        again.setAccessibleName(look("writing.look_again_name", found=left.found).words)
        line.addWidget(words, stretch=1)
        line.addWidget(again, alignment=Qt.AlignmentFlag.AlignTop)
        return row
