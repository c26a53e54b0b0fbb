"""A ring round one thing, wherever that goes."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})
ROUND = 20


class Ring(QWidget):
    """A thick ring of two colours, which the style sheet gives: one of them shows on anything.

    ``outer`` and ``inner`` are how wide they are; the ring stands ``gap`` away from what it
    is round. One that ``is_whole`` never leaves the window, however near the edge.
    """

    outer, inner, gap = 4, 4, 3
    is_whole = False
    untold = True

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring = self._glow = QColor(0, 0, 0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def _get_ring(self) -> QColor:
        return self._ring

    def _set_ring(self, colour: QColor) -> None:
        self._ring = colour

    def _get_glow(self) -> QColor:
        return self._glow

    def _set_glow(self, colour: QColor) -> None:
        self._glow = colour

    ring = Property(QColor, _get_ring, _set_ring)
    glow = Property(QColor, _get_glow, _set_glow)

    @property
    def is_wanted(self) -> bool:
        """Whether it is to be seen at all."""
        return True

    def go_round(self, widget: QWidget | None) -> None:
        """Stand round this from now on, or round nothing."""
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._widget = widget
        self._watched = list(_up_to_window(widget))
        for watched in self._watched:
            watched.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay round the widget when it, or what it stands in, moves or changes size."""
        if event.type() in MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring: one colour outside, the other inside."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        bands = (
            (self._ring, self.outer, self.outer / 2),
            (self._glow, self.inner, self.outer + self.inner / 2 - 1),
        )
        for colour, width, inset in bands:
            painter.setPen(QPen(colour, width))
            area = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, ROUND, ROUND)

    def _place(self) -> None:
        widget = self._widget
        here = (
            widget is not None
            and isValid(widget)
            and widget.isVisible()
            and self._window.isAncestorOf(widget)
        )
        if not self.is_wanted or widget is None or not here:
            self.hide()
            return
        corner = widget.mapTo(self._window, widget.rect().topLeft())
        reach = self.outer + self.inner + self.gap
        area = QRect(corner, widget.size()).adjusted(-reach, -reach, reach, reach)
        self.setGeometry(area & self._window.rect() if self.is_whole else area)
        self.raise_()
        self.show()


def _up_to_window(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and all that it stands in, but the window."""
    while widget is not None and not widget.isWindow():
        yield widget
        widget = widget.parentWidget()
