"""What to get ready in the room, as a list to tick."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.room import RoomLine
from app.ui.facilitator.fields import counted
from app.ui.facilitator.line_marks import MarkColumn, brief_marks_of, marks_of
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 44
MOST_ROWS = 40


class NeedRow(QWidget):
    """One thing to get ready; beside it how many need it, over the marks of what went wrong.

    Who needs it shows when the mouse rests on it; the whole list has their names too.
    """

    def __init__(self, look: Look, need: RoomLine, *, late: bool) -> None:
        super().__init__()
        self.need = need
        names = ", ".join(need.people)
        self.box = QCheckBox()
        self.box.setChecked(need.ready)
        self.box.setFixedSize(36, 44)
        self.box.setAccessibleName(need.phrase.words)
        self.marks = MarkColumn(look, brief_marks_of(look, need, late=late))
        marked = [mark.words for mark in marks_of(look, need, late=late)]
        self.box.setAccessibleDescription(". ".join([names, *marked]))
        self.setToolTip(f"<span>{escape(names)}</span>")
        count = len(need.people)
        name = "desk.person" if count == 1 else "desk.people_count"
        people = QLabel(look(name, count=count).words)
        people.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.box)
        row.addWidget(PictureLabel(look.pictures, need.phrase.picture, PICTURE))
        row.addWidget(WrappedWords(need.phrase.words), stretch=1)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch()
        beside.addWidget(people, alignment=Qt.AlignmentFlag.AlignRight)
        if self.marks.marks:
            beside.addWidget(self.marks)
        beside.addStretch()
        row.addLayout(beside)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick by pressing anywhere on the row; sliding off undoes the press."""
        if self.rect().contains(event.position().toPoint()):
            self.box.click()


class RoomPanel(Panel):
    """Needs in the room today. What failed the last time comes first.

    Where there are very many, the rest is in the whole list.
    """

    ticked = Signal(object, bool)  # a RoomLine, and whether it is ready
    asked_for_all = Signal()

    def __init__(self, look: Look, is_late: Callable[[RoomLine], bool]) -> None:
        title = look("today.room").words
        super().__init__(title)
        self._look = look
        self._is_late = is_late
        self.ready = QLabel()
        self.ready.setProperty("role", "quiet")
        self.all = button(look("room.whole_list").words, self.asked_for_all.emit, "link")
        self.top.addWidget(self.ready)
        self.top.addWidget(self.all)
        self.nothing = QLabel(look("today.no_needs").words, wordWrap=True)
        self.nothing.setProperty("role", "quiet")
        self.list = ScrolledRows(title)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.list, stretch=1)
        self.body.addStretch()
        self.rows: list[NeedRow] = []
        self._ready, self._all = 0, 0  # of those that have no row, and of all

    def show_needs(self, needs: Sequence[RoomLine]) -> None:
        """Show what to get ready."""
        rest = needs[MOST_ROWS:]
        self._ready, self._all = sum(need.ready for need in rest), len(needs)
        self.rows = [self._row(need) for need in needs[:MOST_ROWS]]
        for row in self.rows:
            row.box.toggled.connect(partial(self._tick, row.need))
        more = counted(self._look, "room.more", len(rest))
        self.list.show_rows([*self.rows, *([WrappedWords(more, "quiet")] if rest else [])])
        self.list.setVisible(bool(needs))
        self.nothing.setVisible(not needs)
        self._count()

    def _row(self, need: RoomLine) -> NeedRow:
        return NeedRow(self._look, need, late=self._is_late(need))

    def _tick(self, need: RoomLine, met: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._count()
        self.ticked.emit(need, met)

    def _count(self) -> None:
        done = self._ready + sum(row.box.isChecked() for row in self.rows)
        words = self._look("today.ready", done=done, all=self._all).words
        self.ready.setText(words)
        self.ready.setVisible(bool(self.rows))
