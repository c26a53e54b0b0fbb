"""The ring round what the keyboard is on."""

from collections.abc import Iterator

from PySide6.QtCore import Property, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.window import Window

WIDTH = 4
GAP = 3
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})


class FocusRing(QWidget):
    """A thick ring that follows the keyboard, on both sides of the app (handbook 5.2).

    The style sheet gives it its colours. It is only there once someone uses the keyboard;
    moving on by mouse or finger hides it.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_keyboard = False
        self._ring = self._glow = QColor(0, 0, 0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.application.focusChanged.connect(self._follow)
        window.used_keyboard.connect(self._use_keyboard)

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay round the widget when it, or what it stands in, moves or changes size."""
        if event.type() in MOVES:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring: dark outside, bright inside, so that it shows on anything."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, inset in ((self._ring, WIDTH / 2), (self._glow, WIDTH * 1.5 - 1)):
            painter.setPen(QPen(colour, WIDTH))
            area = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(area, 20, 20)

    def _use_keyboard(self) -> None:
        self._by_keyboard = True

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._widget = new
        self._watched = list(_up_to_window(new))
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _place(self) -> None:
        widget = self._widget
        here = widget is not None and widget.isVisible() and self._window.isAncestorOf(widget)
        if not self._by_keyboard or widget is None or not here:
            self.hide()
            return
        corner = widget.mapTo(self._window, widget.rect().topLeft())
        reach = WIDTH * 2 + GAP
        self.setGeometry(QRect(corner, widget.size()).adjusted(-reach, -reach, reach, reach))
        self.raise_()
        self.show()


def _up_to_window(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and all that it stands in, but the window."""
    while widget is not None and not widget.isWindow():
        yield widget
        widget = widget.parentWidget()
