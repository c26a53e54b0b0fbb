"""Dots that show how far along one is."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look

GAP = 12


class StepDots(QWidget):
    """One dot a step: filled when it is done or being done now."""

    told_role = QAccessible.Role.StaticText

    def __init__(self, look: Look, step: int, steps: int) -> None:
        super().__init__()
        self._colour = QColor(look.theme.primary)
        self._side = 26
        self.step, self.steps = step, steps
        self.phrase: Phrase = look("move.step", step=step, steps=steps)
        self.setAccessibleName(self.phrase.words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Just room for the dots."""
        return QSize(self.steps * (self._side + GAP), self._side + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, 3))
        for place in range(self.steps):
            painter.setBrush(self._colour if place < self.step else QColor(0, 0, 0, 0))
            middle = QPointF(
                place * (self._side + GAP) + self._side / 2 + GAP / 2, self.height() / 2
            )
            painter.drawEllipse(middle, self._side / 2 - 2, self._side / 2 - 2)
