"""The tools of a sheet: each a button with its word and its picture."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QIcon,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.drawings import COLOURS, Pen
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.more_button import MoreButton

SPACE = 8
COLUMNS = 2
MANY = 8
MOST_PICTURE = 44
RUBBER = QColor("#F2A6B4")
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")


class ToolButton(BarButton):
    """A tool. A pen shows a stroke of its colour, and the rubber a rubber.

    One that is ``mirrored`` does the opposite of what its picture shows; an arrow may be
    ``turned`` by so many degrees.
    """

    def __init__(
        self,
        look: Look,
        phrase: Phrase,
        pen: Pen | None = None,
        *,
        mirrored: bool = False,
        turned: int = 0,
    ) -> None:
        self._pen = pen
        self._way_round = QTransform().scale(-1 if mirrored else 1, 1).rotate(turned)
        super().__init__(look, phrase, "pill")
        self.setProperty("tool", "true")
        self.setCheckable(pen is not None)
        self.is_one_of_several = pen is not None

    def show_limit(self, *, reached: bool) -> None:
        """Show that a press would do no more than has been done."""
        if (self.property("limit") == "true") is not reached:
            self.setProperty("limit", "true" if reached else "false")
            self.style().polish(self)

    def _picture_side(self) -> int:
        return min(MOST_PICTURE, super()._picture_side())

    def _show(self) -> None:
        super()._show()
        if self._pen is not None:
            self.setIcon(QIcon(_mark(self._pen, self.iconSize(), self.devicePixelRatio())))
        elif not self._way_round.isIdentity() and not self.icon().isNull():
            seen = self.icon().pixmap(self.iconSize(), self.devicePixelRatio())
            self.setIcon(QIcon(seen.transformed(self._way_round)))


class ToolGrid(QWidget):
    """Tools in two columns, or in three where they are many, all as wide as the widest.

    With ``more``, half of them are on a page of their own.
    """

    turned = Signal()

    def __init__(self, tools: Sequence[ToolButton], more: MoreButton | None = None) -> None:
        super().__init__()
        self._tools, self._more, self._page = tools, more, 0
        self._most = ceil(len(tools) / 2) if more else len(tools)
        self._columns = COLUMNS if self._most <= MANY else COLUMNS + 1
        for tool in tools:
            tool.setParent(self)
        if more:
            more.setParent(self)
            more.show_picture(shown=False)
            more.clicked.connect(self._turn)
        self._show_page()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As much as the tools need."""
        size, rows = self._size(), self._rows
        across = self._columns * size.width() + (self._columns - 1) * SPACE
        return QSize(across, rows * size.height() + (rows - 1) * SPACE)

    def minimumSizeHint(self) -> QSize:
        """Never cut a tool off."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the tools, from the top down, a little taller where there is room."""
        super().resizeEvent(event)
        self._place()

    @property
    def _rows(self) -> int:
        return ceil((self._most + (self._more is not None)) / self._columns)

    def _shown(self) -> Sequence[BarButton]:
        tools = self._tools[self._page * self._most :][: self._most]
        return [*tools, self._more] if self._more else tools

    def _turn(self) -> None:
        self._page = 1 - self._page
        self._show_page()
        self._place()
        self.turned.emit()

    def _show_page(self) -> None:
        shown = self._shown()
        for tool in self._tools:
            tool.setVisible(tool in shown)
        if self._more:
            self._more.show_page(self._page + 1, 2)

    def _place(self) -> None:
        size, rows = self._size(), self._rows
        room = (self.height() - (rows - 1) * SPACE) // rows
        tall = max(size.height(), min(room, round(size.height() * 1.4)))
        for at, tool in enumerate(self._shown()):
            row, column = divmod(at, self._columns)
            left, top = column * (size.width() + SPACE), row * (tall + SPACE)
            tool.setGeometry(left, top, size.width(), tall)

    def _size(self) -> QSize:
        hints = [tool.sizeHint() for tool in (*self._tools, *filter(None, [self._more]))]
        return QSize(max(one.width() for one in hints), max(one.height() for one in hints))


def _mark(pen: Pen, size: QSize, ratio: float) -> QPixmap:
    """What a pen or the rubber looks like, on a plate that is white in every theme."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = float(size.width())
    painter.setPen(QPen(BLACK, 1.5))
    painter.setBrush(WHITE)
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), side * 0.15, side * 0.15)
    draw: Callable[[QPainter, float], None] = _rubber if pen is Pen.RUBBER else _wave
    painter.setPen(
        QPen(
            QColor(COLOURS[pen]),
            side * 0.2,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    draw(painter, side)
    painter.end()
    return pixmap


def _wave(painter: QPainter, side: float) -> None:
    path = QPainterPath(QPointF(side * 0.2, side * 0.7))
    path.cubicTo(side * 0.35, side * 0.05, side * 0.6, side * 1.0, side * 0.8, side * 0.3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def _rubber(painter: QPainter, side: float) -> None:
    painter.translate(side / 2, side / 2)
    painter.rotate(-35)
    painter.setPen(QPen(BLACK, 2))
    for left, width, colour in ((-0.36, 0.44, RUBBER), (0.08, 0.28, WHITE)):
        painter.setBrush(colour)
        painter.drawRect(QRectF(side * left, -side * 0.17, side * width, side * 0.34))
