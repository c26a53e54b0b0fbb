"""What everything that members press has in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.parts.steady_hand import ONCE, PRESSED


class SteadyButton(QPushButton):
    """A button that a held key presses once, and so does a double press.

    Screen readers are told whether it is ``is_one_of_several``, of which one is chosen, or
    whether it ``only_acts``, even if it is drawn as what can be chosen.
    """

    is_one_of_several = False
    only_acts = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty(PRESSED, ONCE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as Space, and not again while the key is held."""
        if event.isAutoRepeat():
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
