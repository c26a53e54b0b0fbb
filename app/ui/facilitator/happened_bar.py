"""What members said of their needs, as a bar whose parts can be told apart without colours."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.domain.happened import NeedsScore
from app.ui.facilitator.fields import words_label
from app.ui.look import Look
from app.ui.theme import Theme

TALL, EDGE = 30, 2
SWATCH = QSize(34, 22)
IN_A_ROW = 3
PARTS = ("yes", "partly", "no", "did_not_know", "not_asked")


@dataclass(frozen=True)
class Paint:
    """How one part of a bar is painted: a ground, and a pattern over it."""

    ground: str
    marks: str
    pattern: Qt.BrushStyle


def paint_of(part: str, theme: Theme) -> Paint:
    """The paint of a part: plain, striped, crossed, dotted or empty."""
    return {
        "yes": Paint(theme.go, theme.go, Qt.BrushStyle.SolidPattern),
        "partly": Paint(theme.go_tint, theme.go, Qt.BrushStyle.BDiagPattern),
        "no": Paint(theme.stop_tint, theme.stop, Qt.BrushStyle.DiagCrossPattern),
        "did_not_know": Paint(theme.soft, theme.ink, Qt.BrushStyle.Dense6Pattern),
        "not_asked": Paint(theme.panel, theme.panel, Qt.BrushStyle.SolidPattern),
    }[part]


class HappenedBar(QWidget):
    """Each part as wide as its share. Its numbers stand in words beside it."""

    told_role = QAccessible.Role.Graphic

    def __init__(self, look: Look, score: NeedsScore) -> None:
        super().__init__()
        self._theme = look.theme
        self.shares = {part: getattr(score, part) for part in PARTS if getattr(score, part)}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(TALL)
        self.setAccessibleName(", ".join(part_words(look, score)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the parts from left to right, the last up to the end."""
        painter = QPainter(self)
        whole = sum(self.shares.values())
        left = 0.0
        for part, count in self.shares.items():
            width = (self.width() - EDGE) * count / whole
            area = QRectF(left + EDGE / 2, EDGE / 2, width, self.height() - EDGE)
            _paint(painter, area, part, self._theme)
            left += width


class Swatch(QWidget):
    """What a part of the bar looks like, to stand beside its words."""

    untold = True

    def __init__(self, theme: Theme, part: str) -> None:
        super().__init__()
        self._theme = theme
        self._part = part
        self.setFixedSize(SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the bar does."""
        inside = QRectF(self.rect()).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        _paint(QPainter(self), inside, self._part, self._theme)


class HappenedKey(QWidget):
    """Every part that there is, with its number."""

    def __init__(self, look: Look, score: NeedsScore) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        there = [part for part in PARTS if getattr(score, part)]
        for place, (part, words) in enumerate(zip(there, part_words(look, score), strict=True)):
            one = QHBoxLayout()
            one.setSpacing(8)
            one.addWidget(Swatch(look.theme, part))
            one.addWidget(words_label(words, "plain"), stretch=1)
            grid.addLayout(one, *divmod(place, IN_A_ROW))
        for column in range(IN_A_ROW):
            grid.setColumnStretch(column, 1)


def part_words(look: Look, score: NeedsScore) -> list[str]:
    """Every part that there is, in words."""
    counts = [(part, getattr(score, part)) for part in PARTS]
    return [look(f"did_it.{part}", count=f"{one:,}").words for part, one in counts if one]


def _paint(painter: QPainter, area: QRectF, part: str, theme: Theme) -> None:
    paint = paint_of(part, theme)
    is_empty = part == "not_asked"
    style = Qt.PenStyle.DashLine if is_empty else Qt.PenStyle.SolidLine
    painter.fillRect(area, QColor(paint.ground))
    painter.setBrush(QBrush(QColor(paint.marks), paint.pattern))
    painter.setPen(QPen(QColor(theme.ink), EDGE, style))
    painter.drawRect(area)
