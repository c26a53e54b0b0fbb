"""The pen of someone who draws by resting the pointer."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.ui.parts.sheet import Sheet


class DwellPen:
    """One rest on a sheet puts the pen down, and then the pointer draws; the next lifts it.

    Off the sheet the pen is lifted too.
    """

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._sheet: Sheet | None = None
        self._spot = QWidget(window)
        self._spot.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._spot.hide()

    def show_spot(self, area: QRect) -> QWidget:
        """The place on the sheet at which the pointer rests, for a ring to go round."""
        self._spot.setGeometry(area)
        self._spot.show()
        return self._spot

    def turn(self, sheet: Sheet, where: QPointF) -> None:
        """Put the pen down at this place in the window, or lift it."""
        self._sheet = sheet
        sheet.turn_pen_at(sheet.mapFrom(self._window, where))

    def follow(self, where: QPointF) -> None:
        """Draw as far as here, if the pen is down."""
        sheet = self._sheet
        if sheet is None or not isValid(sheet) or not sheet.is_down:
            return
        inside = sheet.mapFrom(self._window, where)
        if sheet.rect().contains(inside.toPoint()):
            sheet.carry_on(inside)
        else:
            self.lift()

    def lift(self) -> None:
        """Lift it, if it was put down so: what was drawn is kept."""
        sheet, self._sheet = self._sheet, None
        self._spot.hide()
        if sheet is not None and isValid(sheet):
            sheet.lift()
