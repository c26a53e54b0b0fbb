"""Where a pointer is, whether it has come to rest, and what it has pressed already."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

WOBBLE_MM = 5
"""How far a pointer that rests on a sheet may tremble."""
STILL_MM = 15
"""How far one on a button may have got by the end of the moment in which it comes to rest."""
SLIP_MM = 5
"""How far off the edge of a button is only a slip."""
AWAY_MM = 10
"""How far it has to move before it presses anything on a new page."""
SPOT_MM = 15


class Rests:
    """Follows one pointer in one window."""

    def __init__(self, window: QWidget, px_per_mm: float) -> None:
        self._window = window
        self._px = px_per_mm
        self.at: QPointF | None = None
        self._came_to = QPointF()
        self._turned_at: QPointF | None = None
        self._is_new_page = True
        self._pressed: QWidget | None = None
        self._pressed_at = QPointF()

    @property
    def has_moved(self) -> bool:
        """Whether it has moved since the page is new."""
        return not self._is_new_page

    def move_to(self, where: QPointF) -> None:
        """The pointer is here now."""
        self.at = where
        if self._is_new_page and self._turned_at is None:
            self._turned_at = where
        elif self._is_new_page and self._is_far(self._turned_at, AWAY_MM):
            self._is_new_page = False
        if self._pressed is not None and self.is_off(self._pressed):
            self._pressed = None

    def turn(self) -> None:
        """The page is new: what is under the pointer was not meant."""
        self._is_new_page, self._turned_at = True, self.at
        self._pressed = None

    def arrive(self) -> None:
        """It has come to something now."""
        if self.at is not None:
            self._came_to = self.at

    def is_still(self, *, fine: bool) -> bool:
        """Whether it has hardly moved since then; on a sheet that is less than on a button."""
        return not self._is_far(self._came_to, WOBBLE_MM if fine else STILL_MM)

    def press(self, widget: QWidget) -> None:
        """It has pressed this, and presses it again only once it has left it."""
        self._pressed = widget
        self._pressed_at = self.at or QPointF()

    def rest_on(self, widget: QWidget) -> None:
        """It rests on this: it has left what it pressed before, if that was something else."""
        if widget is not self._pressed:
            self._pressed = None

    def has_pressed(self, widget: QWidget, *, fine: bool) -> bool:
        """Whether it has pressed this and not left it since: on a sheet, the place."""
        is_same = widget is self._pressed
        return is_same and not (fine and self._is_far(self._pressed_at, WOBBLE_MM))

    def is_off(self, widget: QWidget) -> bool:
        """Whether it is further from this than a slip."""
        if self.at is None or not isValid(widget) or not self._window.isAncestorOf(widget):
            return True
        slip = round(SLIP_MM * self._px)
        area = QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
        return not area.adjusted(-slip, -slip, slip, slip).contains(self.at.toPoint())

    @property
    def spot(self) -> QRect:
        """A small place round it."""
        side = round(SPOT_MM * self._px)
        area = QRect(QPoint(0, 0), QSize(side, side))
        area.moveCenter((self.at or QPointF()).toPoint())
        return area

    def _is_far(self, place: QPointF | None, far_mm: float) -> bool:
        if self.at is None or place is None:
            return False
        away = self.at - place
        return away.x() ** 2 + away.y() ** 2 > (far_mm * self._px) ** 2
