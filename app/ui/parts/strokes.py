"""Strokes on a white sheet, as Qt paints them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QBuffer, QIODevice, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.domain.drawings import COLOURS, SHEET, WHITE, Pen, Place, Stroke, width_of

QUICKLY = 70
"""Of 100: a little larger a file, made in half the time, for somebody waits for it."""


def white_sheet() -> QImage:
    """A sheet with nothing on it."""
    sheet = QImage(*SHEET, QImage.Format.Format_RGB32)
    sheet.fill(QColor(WHITE))
    return sheet


def paint(sheet: QImage, pen: Pen, places: Sequence[Place]) -> QRectF:
    """Put a stroke, or a part of one, on a sheet; return how much of it that touches.

    It is drawn piece by piece: one long line that crosses itself a thousand times is slow.
    """
    points = [QPointF(*place) for place in places]
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = QPen(QColor(COLOURS[pen]), width_of(pen))
    ink.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(ink)
    if len(points) == 1:
        painter.drawPoint(points[0])
    for start, end in pairwise(points):
        painter.drawLine(QLineF(start, end))
    painter.end()
    across = [point.x() for point in points]
    down = [point.y() for point in points]
    left, top = min(across), min(down)
    around = width_of(pen) / 2 + 2
    touched = QRectF(left, top, max(across) - left, max(down) - top)
    return touched.adjusted(-around, -around, around, around)


def painted(strokes: Sequence[Stroke]) -> QImage:
    """A sheet with all these strokes."""
    sheet = white_sheet()
    for stroke in strokes:
        if stroke.places:
            paint(sheet, stroke.pen, stroke.places)
    return sheet


def is_white(sheet: QImage) -> bool:
    """Whether there is nothing to be seen on a sheet, as when all was rubbed out."""
    return sheet == white_sheet()


def as_png(sheet: QImage) -> bytes:
    """A sheet as a file, which has nothing in it but what is seen."""
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    sheet.save(written, "PNG", QUICKLY)  # type: ignore[call-overload]  # Qt takes the name as text
    return bytes(written.data().data())
