"""The ring that fills while the pointer rests on something."""

from PySide6.QtCore import QAbstractAnimation, QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from app.ui.parts.ring import ROUND, Ring

RUNNING = QAbstractAnimation.State.Running
PAUSED = QAbstractAnimation.State.Paused
BLACK, WHITE = QColor("#000000"), QColor("#FFFFFF")


class DwellRing(Ring):
    """Fills from the top down on both sides at once, and then something is pressed.

    It is the one thing that moves on the screen of someone who dwells, and they asked for it.
    It stays round what it began with; its time is the time that is waited.
    """

    filled = Signal()

    outer, inner, gap = 8, 4, 0
    is_whole = True

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._is_on_sheet = False
        self._time = QVariantAnimation(self)
        self._time.setStartValue(0.0)
        self._time.setEndValue(1.0)
        self._time.valueChanged.connect(lambda _part: self.update())
        self._time.finished.connect(self._end)

    @property
    def is_filling(self) -> bool:
        """Whether something will be pressed when it is full, even if it waits just now."""
        return self._time.state() is not QAbstractAnimation.State.Stopped

    @property
    def is_waiting(self) -> bool:
        """Whether it has stopped filling for a moment."""
        return self._time.state() is PAUSED

    def begin(self, target: QWidget, takes_ms: int, *, on_sheet: bool = False) -> None:
        """Begin to fill round this. A sheet is white in every theme."""
        self.stop()
        self._is_on_sheet = on_sheet
        self._time.setDuration(max(takes_ms, 1))
        self.go_round(target)
        self._time.start()

    def wait(self) -> None:
        """Fill no further for now; it stays as full as it is."""
        if self._time.state() is RUNNING:
            self._time.pause()

    def go_on(self) -> None:
        """Fill on from where it is."""
        if self.is_waiting:
            self._time.resume()

    def fill(self) -> None:
        """Be full at once."""
        if self.is_filling:
            self.go_on()
            self.fill_to(1)

    def fill_to(self, part: float) -> None:
        """Be so full: 0 is empty and 1 full."""
        self._time.setCurrentTime(round(part * self._time.duration()))

    def stop(self) -> None:
        """Fill no more, and go."""
        self._time.stop()
        self.go_round(None)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bare paper all the way round, and on it how far it has filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.outer + self.inner
        on_sheet = self._is_on_sheet
        ring, glow = (BLACK, WHITE) if on_sheet else (self._ring, self._glow)
        painter.setPen(QPen(glow, wide))
        inset = wide / 2
        area = self.rect().toRectF()
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), ROUND, ROUND)
        inset = self.outer / 2
        half = _right_half(area.adjusted(inset, inset, -inset, -inset))
        done = half.length() * float(self._time.currentValue()) / self.outer
        pen = QPen(ring, self.outer, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([max(done, 0.01), half.length()])
        painter.setPen(pen)
        painter.drawPath(half)
        painter.translate(area.width(), 0)
        painter.scale(-1, 1)
        painter.drawPath(half)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the middle: what is inside need not be painted again as it fills."""
        super().resizeEvent(event)
        deep = self.outer + self.inner + ROUND // 2
        inside = self.rect().adjusted(deep, deep, -deep, -deep)
        self.setMask(QRegion(self.rect()).subtracted(QRegion(inside)))

    def _end(self) -> None:
        self.go_round(None)
        self.filled.emit()


def _right_half(area: QRectF) -> QPainterPath:
    """The right half of a rounded frame, from the middle of its top to that of its bottom."""
    round_ = min(float(ROUND), area.width() / 2, area.height() / 2)
    side = 2 * round_
    path = QPainterPath(QPointF(area.center().x(), area.top()))
    path.arcTo(area.right() - side, area.top(), side, side, 90, -90)
    path.arcTo(area.right() - side, area.bottom() - side, side, side, 0, -90)
    path.lineTo(area.center().x(), area.bottom())
    return path
