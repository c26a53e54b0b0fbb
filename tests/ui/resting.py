"""A pointer that is only moved and rested, never clicked."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.ui.member.dwell import Dwell
from app.ui.window import Window
from tests.ui.fit import settle
from tests.ui.pressing import let_time_pass, middle_of

NOWHERE = QPoint(2, 2)


class Pointer:
    """A mouse without buttons. No test waits for the time that people rest it."""

    def __init__(self, window: Window, dwell: Dwell) -> None:
        self._window = window
        self.dwell = dwell

    def go(self, where: QPoint) -> None:
        """Move the pointer to a place in the window."""
        QTest.mouseMove(self._window.windowHandle(), where)

    def come_to(self, widget: QWidget) -> None:
        """Move away from wherever it is, and then onto something."""
        let_time_pass(self._window)
        self.go(NOWHERE)
        self.go(QPoint(self._window.width() // 2, 2))
        self.go(middle_of(widget))

    def settle(self) -> None:
        """Have rested for as long as it takes the ring to come."""
        self.dwell.settle()

    def rest_on(self, widget: QWidget) -> None:
        """Come to something and rest on it until it is pressed."""
        self.come_to(widget)
        self.rest()

    def rest(self) -> None:
        """Rest here, until what is here is pressed."""
        self.settle()
        self.dwell.ring.fill()
        settle()
