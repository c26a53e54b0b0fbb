"""Small choices that always fit."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from app.ui.parts.bar_button import BarButton
from app.ui.parts.card_grid import CardGrid

SPACE = 18
BETWEEN = 8


class PillRow(QWidget):
    """Pills side by side in the middle.

    Where they do not all fit on a line they do without their pictures, and then they take
    another line. The *More* of a grid of cards stands first, when it is there. Where they would
    leave that grid no room for a card, they stand on its last page, and only *More* stays.
    """

    def __init__(self, pills: Sequence[BarButton], grid: CardGrid | None = None) -> None:
        super().__init__()
        self.is_put_away = False  # whether it stays hidden, whatever it holds
        self._grid = grid
        self._pills = list(pills)
        self._are_apart = False
        for pill in self._pills if grid is None else [grid.more, *pills]:
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
        here = self._wanted()
        if self._grid is not None:
            self._stand(apart=self._leave_no_room(self._grid))
            more: list[BarButton] = [] if self._grid.more.isHidden() else [self._grid.more]
            here = more if self._are_apart else [*more, *here]
        height = _place(here, self.width())
        if self._are_apart and self._grid is not None:
            room = self._grid.apart
            pills = self._wanted()
            _place(pills, room.width(), (room.height() - _height(pills, room.width())) // 2)
        self.setFixedHeight(height)
        if self.parentWidget() is not None:
            has_no_grid = self._grid is not None and self._grid.isHidden()
            is_away = self.is_put_away or has_no_grid
            self.setVisible(bool(here) and not is_away)

    def _wanted(self) -> list[BarButton]:
        return [pill for pill in self._pills if not pill.isHidden()]

    def _leave_no_room(self, grid: CardGrid) -> bool:
        """Whether no card would fit above the pills: the same, wherever they stand now."""
        pills = self._wanted()
        if grid.window() is not self.window():
            return False  # they are still to be put on their screen
        room = grid.height() + (0 if self.isHidden() else self.height())
        if not pills or grid.pages_in(room - _height(pills, self.width())) == 1:
            return bool(pills) and not grid.fits_in(room - _height(pills, self.width()))
        return not grid.fits_in(room - _height([grid.more, *pills], self.width()))

    def _stand(self, *, apart: bool) -> None:
        """Stand in this row, or on the last page of the grid."""
        if self._grid is None or apart is self._are_apart:
            return
        self._are_apart = apart
        for pill in self._pills:
            is_hidden = pill.isHidden()
            pill.setParent(self._grid.apart if apart else self)
            pill.setVisible(not is_hidden)
        self._order_keys(self._grid.more, apart=apart)
        self._grid.show_apart(shown=apart)

    def _order_keys(self, more: BarButton, *, apart: bool) -> None:
        """Let the keyboard go over the pills where they stand: above *More*, or after it."""
        pills = [one for pill in self._pills for one in (pill, *pill.findChildren(QPushButton))]
        for before, after in pairwise([*pills, more] if apart else [more, *pills]):
            QWidget.setTabOrder(before, after)


def _place(pills: Sequence[BarButton], width: int, top: int = 0) -> int:
    """Place pills in lines from here on down, and return how tall they are."""
    for line in _lines(pills, width):
        left = (width - _width(line)) // 2
        for pill in line:
            size = pill.sizeHint().expandedTo(pill.minimumSize())
            pill.setGeometry(left, top, size.width(), size.height())
            left += size.width() + SPACE
        top += max(pill.height() for pill in line) + BETWEEN
    return _height(pills, width)


def _height(pills: Sequence[BarButton], width: int) -> int:
    """How tall pills are in this width, without their pictures where there is no room."""
    tall = [max(one.sizeHint().height() for one in line) for line in _lines(pills, width)]
    return max(0, sum(tall) + BETWEEN * (len(tall) - 1))


def _lines(pills: Sequence[BarButton], width: int) -> list[list[BarButton]]:
    for pill in pills:
        pill.show_picture(shown=True)
    if _width(pills) > width:
        for pill in pills:
            pill.show_picture(shown=False)
    lines: list[list[BarButton]] = []
    for pill in pills:
        if lines and _width([*lines[-1], pill]) <= width:
            lines[-1].append(pill)
        else:
            lines.append([pill])
    return lines


def _width(pills: Sequence[BarButton]) -> int:
    return sum(pill.sizeHint().width() for pill in pills) + SPACE * (len(pills) - 1)
