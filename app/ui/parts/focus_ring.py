"""The ring round what the keyboard is on."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.look import Look

WIDTH = 4
GAP = 3
MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show})


class FocusRing(QWidget):
    """A thick ring that follows the keyboard, on both sides of the app (handbook 5.2).

    It is only there once someone uses the keyboard; moving on by mouse or finger hides it.
    """

    def __init__(self, look: Look, application: QApplication, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._widget: QWidget | None = None
        self._by_keyboard = False
        self.wear(look)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        application.focusChanged.connect(self._follow)

    def wear(self, look: Look) -> None:
        """Take on the colours of a theme."""
        self._ring, self._glow = QColor(look.theme.ink), QColor(look.theme.sun)

    def use_keyboard(self) -> None:
        """Show the ring from now on."""
        self._by_keyboard = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay round the widget when it moves or changes size."""
        if watched is self._widget and event.type() in MOVES:
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

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keyboard = False
        if old is not None:
            old.removeEventFilter(self)
        self._widget = new
        if new is not None:
            new.installEventFilter(self)
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
