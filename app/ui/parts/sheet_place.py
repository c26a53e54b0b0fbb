"""Where a sheet stands on the screen, and the tip of the pen on it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.domain.drawings import COLOURS, SHEET, Pen, Place, width_of

EDGE = 3
TIP = 26
SMALLEST = 6.0
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")


@dataclass(frozen=True)
class OnScreen:
    """The part of a widget that a sheet fills, in the middle of it."""

    area: QRectF

    @property
    def scale(self) -> float:
        """How large a step of the sheet is."""
        return self.area.width() / SHEET[0]

    def place_of(self, where: QPointF) -> Place:
        """The place on the sheet that is nearest to a place in the widget."""
        inside = where - self.area.topLeft()
        return on_sheet((round(inside.x() / self.scale), round(inside.y() / self.scale)))

    def point_of(self, place: Place) -> QPointF:
        """Where a place of the sheet is in the widget."""
        return self.area.topLeft() + QPointF(*place) * self.scale

    def shown(self, part: QRectF) -> QRect:
        """Where a part of the sheet is in the widget, with a little around it."""
        corner = self.area.topLeft() + part.topLeft() * self.scale
        return QRectF(corner, part.size() * self.scale).toAlignedRect().adjusted(-2, -2, 2, 2)

    def around_tip(self, place: Place, pen: Pen) -> QRect:
        """What the tip of a pen fills."""
        middle, reach = self.point_of(place).toPoint(), self._reach(pen) + 4
        return QRect(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)

    def draw_tip(self, painter: QPainter, place: Place, pen: Pen, *, down: bool) -> None:
        """A ring with a cross, black within white; while the pen is down its middle is full."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, reach = self.point_of(place), self._reach(pen) - 4
        inner = max(SMALLEST, width_of(pen) * self.scale / 2)
        for colour, width in ((WHITE, 8), (BLACK, 4)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, reach, reach)
            for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                way = QPointF(x, y)
                painter.drawLine(middle + way * inner, middle + way * reach)
        if down:
            painter.setBrush(QColor(COLOURS[pen]))
            painter.drawEllipse(middle, inner, inner)

    def _reach(self, pen: Pen) -> int:
        return max(TIP, round(width_of(pen) * self.scale / 2) + 8)


def in_the_middle(of: QRect) -> OnScreen:
    """The sheet as large as it fits into a widget, with its edge."""
    room = of.size() - QSize(2 * EDGE, 2 * EDGE)
    fitted = QSize(*SHEET).scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    area = QRectF(0, 0, fitted.width(), fitted.height())
    area.moveCenter(QRectF(of).center())
    return OnScreen(area)


def on_sheet(place: Place) -> Place:
    """The nearest place that is on the sheet."""
    return min(max(place[0], 0), SHEET[0] - 1), min(max(place[1], 0), SHEET[1] - 1)
