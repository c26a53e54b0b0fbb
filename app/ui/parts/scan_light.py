"""The light that goes over a screen for whoever uses switches."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from app.ui.parts.ring import Ring

SLIM, HEAVY = 8, 12
BADGE = 30
TICK = ((0.26, 0.52), (0.43, 0.70), (0.74, 0.32))
BARS = (0.32, 0.56)


class Sign(Enum):
    """What the light tells of what it is round, by its shape and not by its colour.

    It only shows where it is; or that waiting would choose; or that waiting is about to
    choose; or that it was stopped.
    """

    HERE = auto()
    WAITS = auto()
    CHOOSES = auto()
    STOPPED = auto()


class ScanLight(Ring):
    """A heavy ring in the colour of words, kept apart from what it is round by bare paper.

    So it stands out in every theme, next to whatever it is (handbook 5.5: 4 px or more, 3:1).
    Where waiting chooses it is heavier still, and has a tick once it is about to. It changes
    in steps and never moves by itself, so there is nothing to hurry anybody.
    """

    outer, inner, gap = SLIM, 4, 0
    is_whole = True
    sign = Sign.HERE

    def tell(self, sign: Sign) -> None:
        """Tell this of what the light is round."""
        if sign is not self.sign:
            self.sign = sign
            self.outer = HEAVY if sign in (Sign.WAITS, Sign.CHOOSES) else SLIM
            self._place()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring, and its tick or its two bars in the lower right corner."""
        super().paintEvent(event)
        if self.sign not in (Sign.CHOOSES, Sign.STOPPED):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = self.rect().bottomRight().toPointF() - QPointF(BADGE, BADGE)
        painter.translate(corner)
        painter.setPen(QPen(self._glow, 3))
        painter.setBrush(self._ring)
        painter.drawEllipse(QRectF(1, 1, BADGE - 2, BADGE - 2))
        if self.sign is Sign.CHOOSES:
            pen = QPen(self._glow, 4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline([QPointF(BADGE * x, BADGE * y) for x, y in TICK])
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._glow)
            for left in BARS:
                painter.drawRect(QRectF(BADGE * left, 9, BADGE * 0.12, BADGE - 18))
