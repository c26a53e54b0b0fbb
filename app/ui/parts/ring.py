"""A ring round one thing or a few, wherever they go."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
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
        self._widgets: tuple[QWidget, ...] = ()
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

    def go_round(self, widget: QWidget | None, *others: QWidget) -> None:
        """Stand round this from now on, with others beside it, or round nothing."""
        for watched in self._watched:
            if isValid(watched):
                watched.removeEventFilter(self)
        self._widgets = () if widget is None else (widget, *others)
        watched_too = (one for each in self._widgets for one in _up_to_window(each))
        self._watched = list(dict.fromkeys(watched_too))
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
        here = [one for one in self._widgets if self._is_here(one)]
        if not self.is_wanted or not here:
            self.hide()
            return
        area = QRect()
        for one in here:
            area |= self._seen(one)
        if area.isEmpty():
            self.hide()
            return
        reach = self.outer + self.inner + self.gap
        area = area.adjusted(-reach, -reach, reach, reach)
        self.setGeometry(area & self._window.rect() if self.is_whole else area)
        self.raise_()
        self.show()

    def _is_here(self, widget: QWidget) -> bool:
        return isValid(widget) and widget.isVisible() and self._window.isAncestorOf(widget)

    def _seen(self, widget: QWidget) -> QRect:
        """The part of a widget that is not scrolled out of sight, in the window."""
        area = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        for around in _up_to_window(widget.parentWidget()):
            if isinstance(around.parentWidget(), QAbstractScrollArea):
                area &= QRect(around.mapTo(self._window, QPoint(0, 0)), around.size())
        return area


def _up_to_window(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and all that it stands in, but the window."""
    while widget is not None and not widget.isWindow():
        yield widget
        widget = widget.parentWidget()
