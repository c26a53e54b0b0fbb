"""A list of things that open when they are pressed: going through it opens nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from app.ui.facilitator.thing_list import ThingList
from app.ui.look import Look

OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PressList(ThingList):
    """The arrow keys go from line to line; a press, Enter or the space bar opens one."""

    pressed_on = Signal(object)  # the thing of a line

    def __init__(self, look: Look, label: str, picture_side: int = 0) -> None:
        super().__init__(look, label, picture_side)
        self.itemClicked.connect(self._press)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the line that the keyboard is at."""
        item = self.currentItem()
        if event.key() in OPENS and item is not None:
            self._press(item)
        else:
            super().keyPressEvent(event)

    def _press(self, item: QListWidgetItem) -> None:
        self.pressed_on.emit(self.lines[self.row(item)].thing)
