"""Who is coming to a meeting, as a list to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from app.services.room import Coming
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look

FACE = 40


class ComingList(QWidget):
    """Everyone on the board, ticked while nobody said that they stay away."""

    ticked = Signal(object, bool)  # the id of a member, and whether they come

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.about = words_label(look("room.coming_about").words, "quiet")
        self.list = ThingList(look, look("room.coming").words, FACE)
        self.nobody = words_label(look("today.nobody").words, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.about)
        column.addWidget(self.nobody)
        column.addWidget(self.list, stretch=1)
        self.list.itemChanged.connect(self._tick)

    def show_people(self, people: Sequence[Coming]) -> None:
        """Show who comes now."""
        chosen = self.list.currentRow()
        place = self.list.verticalScrollBar().value()
        lines = [Line(one.member_id, one.name, "", one.face, one.comes) for one in people]
        self.list.show_lines(lines, lines[chosen].thing if 0 <= chosen < len(lines) else None)
        self.list.verticalScrollBar().setValue(place)
        self.list.setVisible(bool(people))
        self.nobody.setVisible(not people)

    def _tick(self, item: QListWidgetItem) -> None:
        line = self.list.lines[self.list.row(item)]
        comes = item.checkState() is Qt.CheckState.Checked
        if line.ticked is not comes:
            self.ticked.emit(line.thing, comes)
