"""Small choices that always fit."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.parts.bar_button import BarButton
from app.ui.parts.card_grid import CardGrid

SPACE = 18
BETWEEN = 8


class PillRow(QWidget):
    """Pills side by side in the middle.

    Where they do not all fit on a line they do without their pictures, and then they take
    another line. The *More* of a grid of cards stands first, when it is there.
    """

    def __init__(self, pills: Sequence[BarButton], grid: CardGrid | None = None) -> None:
        super().__init__()
        self.is_put_away = False  # whether it stays hidden, whatever it holds
        self._grid = grid
        self._pills = list(pills) if grid is None else [grid.more, *pills]
        for pill in self._pills:
            pill.setParent(self)
        if grid is not None:
            grid.arranged.connect(self.fit)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the pills out anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Place the pills. Without any to show, or without its grid, there is no row either."""
        shown = [pill for pill in self._pills if not pill.isHidden()]
        for pill in shown:
            pill.show_picture(shown=True)
        if _width(shown) > self.width():
            for pill in shown:
                pill.show_picture(shown=False)
        top = 0
        for line in self._lines(shown):
            left = (self.width() - _width(line)) // 2
            for pill in line:
                size = pill.sizeHint().expandedTo(pill.minimumSize())
                pill.setGeometry(left, top, size.width(), size.height())
                left += size.width() + SPACE
            top += max(pill.height() for pill in line) + BETWEEN
        self.setFixedHeight(max(0, top - BETWEEN))
        if self.parentWidget() is not None:
            has_no_grid = self._grid is not None and self._grid.isHidden()
            is_away = self.is_put_away or has_no_grid
            self.setVisible(bool(shown) and not is_away)

    def _lines(self, pills: list[BarButton]) -> list[list[BarButton]]:
        lines: list[list[BarButton]] = []
        for pill in pills:
            if lines and _width([*lines[-1], pill]) <= self.width():
                lines[-1].append(pill)
            else:
                lines.append([pill])
        return lines


def _width(pills: Sequence[BarButton]) -> int:
    return sum(pill.sizeHint().width() for pill in pills) + SPACE * (len(pills) - 1)
