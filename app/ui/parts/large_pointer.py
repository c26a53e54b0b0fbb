"""A pointer that is easy to find, for someone who sees little."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

from app.ui.window import Window

SIDE = 96
"""How high it is, in logical pixels: some four times as high as the usual one."""
TIP = 7
"""Where it points to, from its corner: there is room for its edges round the tip."""
ARROW = ((0, 0), (0, 70), (17, 54), (29, 81), (44, 74), (32, 48), (56, 48))
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")
EDGES = ((BLACK, 13), (WHITE, 9))


class LargePointer:
    """Shows the large pointer on whatever is under the mouse, and puts the usual one back."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self._ratio = 0.0  # of the screen for which it is shown
        window.closing.connect(lambda: self.show(shown=False))

    def show(self, *, shown: bool) -> None:
        """Show the large pointer, or the usual one."""
        ratio = self._window.devicePixelRatioF() if shown else 0.0
        if ratio == self._ratio:
            return
        if self._ratio:
            QApplication.restoreOverrideCursor()
        if ratio:
            QApplication.setOverrideCursor(large_pointer(ratio))
        self._ratio = ratio


def large_pointer(ratio: float = 1.0) -> QCursor:
    """A black arrow within white within black: one of them shows on anything."""
    pixmap = QPixmap(round(SIDE * ratio), round(SIDE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    arrow = QPolygonF([QPointF(TIP + across, TIP + down) for across, down in ARROW])
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(BLACK)
    for colour, width in EDGES:
        pen = QPen(colour, width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolygon(arrow)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPolygon(arrow)
    painter.end()
    return QCursor(pixmap, TIP, TIP)
