"""Two presses at once in the same place count as one."""

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

PRESSED = "pressed"
ONCE = "once"
"""The property, and its value, of what one shake of the hand must not press twice."""
NEAR = 60
FAR_AWAY = QPointF(-10_000, -10_000)


class SteadyHand(QObject):
    """Stands between the mouse or the screen and a window.

    A hand that shakes presses twice: that must not skip a page, nor undo a choice
    (handbook 5.5). Two quick presses in different places are two presses.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = self._last = FAR_AWAY

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything through but the second press of a shaking hand."""
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._before, self._last = self._last, event.position()
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            apart = (event.position() - self._before).manhattanLength()
            return apart <= NEAR and self._counts_once(event.position())
        return False

    def _counts_once(self, where: QPointF) -> bool:
        widget = self._window.childAt(where.toPoint())
        return widget is not None and widget.property(PRESSED) == ONCE
