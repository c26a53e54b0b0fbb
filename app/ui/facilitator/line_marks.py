"""The marks of what is to be got ready: each a shape and words, never a colour alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.dates import day_and_month
from app.domain.room import RoomLine
from app.ui.look import Look
from app.ui.theme import Theme

SHAPE = 18
AFTER_SHAPE = 6
BETWEEN = 16


class Shape(StrEnum):
    """What a mark looks like."""

    FAILED = "failed"
    LATE = "late"
    MUST = "must"
    COULD_NOT = "could_not"
    NONE = "none"


@dataclass(frozen=True)
class Mark:
    """One mark."""

    shape: Shape
    words: str


def marks_of(look: Look, line: RoomLine, *, late: bool) -> list[Mark]:
    """What went wrong with a line, and for whom, what matters most first."""
    marks = []
    if line.failed:
        names = ", ".join(line.failed)
        marks.append(Mark(Shape.FAILED, look("room.failed_for", names=names).words))
    if line.could_not:
        because = look("room.could_not_because", because=line.could_not).words
        marks.append(Mark(Shape.COULD_NOT, because))
    if late:
        day = day_and_month(line.due_on)
        marks.append(Mark(Shape.LATE, look("room.late_since", date=day).words))
    return marks


def brief_marks_of(look: Look, line: RoomLine, *, late: bool) -> list[Mark]:
    """The same in a word or two."""
    short = {Shape.FAILED: "failed", Shape.COULD_NOT: "could_not_do", Shape.LATE: "late"}
    return [
        Mark(mark.shape, look(f"room.{short[mark.shape]}").words)
        for mark in marks_of(look, line, late=late)
    ]


def wide_of(metrics: QFontMetrics, mark: Mark) -> int:
    """How much room a mark takes from left to right."""
    shape = 0 if mark.shape is Shape.NONE else SHAPE + AFTER_SHAPE
    return shape + metrics.horizontalAdvance(mark.words) + 1


def place_marks(metrics: QFontMetrics, marks: Sequence[Mark], width: int) -> list[QRect]:
    """Where each mark stands: beside the one before, or under it where there is no room."""
    places, x, y = [], 0, 0
    for mark in marks:
        wide = min(wide_of(metrics, mark), width)
        if x and x + wide > width:
            x, y = 0, y + metrics.lineSpacing()
        places.append(QRect(x, y, wide, metrics.lineSpacing()))
        x += wide + BETWEEN
    return places


def draw_marks(painter: QPainter, theme: Theme, marks: Sequence[Mark], room: QRect) -> None:
    """Draw marks one after another in the font that the painter has."""
    metrics = painter.fontMetrics()
    for mark, place in zip(marks, place_marks(metrics, marks, room.width()), strict=True):
        where = place.translated(room.topLeft())
        serious = mark.shape in (Shape.FAILED, Shape.LATE)
        colour = theme.stop if serious else theme.faint
        if mark.shape is not Shape.NONE:
            square = QRectF(where.left(), 0, SHAPE, SHAPE)
            square.moveCenter(QPointF(square.center().x(), where.center().y() + 1))
            _draw_shape(painter, mark.shape, square, QColor(colour))
            where.setLeft(where.left() + SHAPE + AFTER_SHAPE)
        painter.setPen(QColor(colour))
        fitted = metrics.elidedText(mark.words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, fitted)


def _draw_shape(painter: QPainter, shape: Shape, at: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = at.center()
    if shape is Shape.FAILED:
        painter.setBrush(colour)
        points = [QPointF(middle.x(), at.top()), at.bottomRight(), at.bottomLeft()]
        painter.drawPolygon(QPolygonF(points))
    elif shape is Shape.LATE:
        painter.drawEllipse(at)
        painter.drawLine(middle, QPointF(middle.x(), at.top() + 3))
        painter.drawLine(middle, QPointF(at.right() - 4, middle.y()))
    elif shape is Shape.MUST:
        painter.setBrush(colour)
        points = [QPointF(middle.x(), at.top()), QPointF(at.right(), middle.y())]
        points += [QPointF(middle.x(), at.bottom()), QPointF(at.left(), middle.y())]
        painter.drawPolygon(QPolygonF(points))
    else:
        painter.drawLine(at.topLeft(), at.bottomRight())
        painter.drawLine(at.topRight(), at.bottomLeft())
    painter.restore()


class Marks(QWidget):
    """Some marks as a part of a row. What is too long for its line is cut off at its end."""

    told_role = QAccessible.Role.StaticText

    def __init__(self, look: Look, marks: Sequence[Mark]) -> None:
        super().__init__()
        self._look = look
        self.marks = marks
        self.setAccessibleName(". ".join(mark.words for mark in marks))
        self.setToolTip(self.accessibleName())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def heightForWidth(self, width: int) -> int:
        """As many lines as the marks take."""
        places = place_marks(self.fontMetrics(), self.marks, width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        """Room for each mark on a line of its own."""
        return QSize(100, self.heightForWidth(max(self.width(), 100)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marks."""
        painter = QPainter(self)
        draw_marks(painter, self._look.theme, self.marks, self.rect())


class MarkColumn(Marks):
    """Some marks one under another, as wide as their words."""

    def __init__(self, look: Look, marks: Sequence[Mark]) -> None:
        super().__init__(look, marks)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the longest, and for one under another."""
        metrics = self.fontMetrics()
        wide = max((wide_of(metrics, mark) for mark in self.marks), default=0)
        return QSize(wide, len(self.marks) * metrics.lineSpacing())
