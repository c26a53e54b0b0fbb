"""A white sheet to draw on: with a mouse, a finger, or the keyboard alone."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QEventPoint,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.drawings import SHEET, Drawing, Pen, Place, Stroke
from app.ui.parts.sheet_place import BLACK, EDGE, OnScreen, in_the_middle, on_sheet
from app.ui.parts.strokes import is_white, paint, painted

STEP = 15
"""How far an arrow key moves the pen, in steps of the sheet."""
ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0),
    Qt.Key.Key_Right: (STEP, 0),
    Qt.Key.Key_Up: (0, -STEP),
    Qt.Key.Key_Down: (0, STEP),
}
PUT_DOWN = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
NEAR = 2
"""What is no further than this from the place before tells nothing new."""
RESTING = QEventPoint.State.Stationary
REMEMBERED = 6
"""How many sheets are kept as they were, so that *Undo* needs no drawing anew."""


class Sheet(QWidget):
    """Takes one stroke at a time. Where the keyboard is, one sees the tip of the pen."""

    drew = Signal(object)  # a Stroke, when the pen is lifted
    put_down = Signal(bool)  # whether the keyboard's pen is down now
    told_role = QAccessible.Role.Canvas

    def __init__(self, name: str) -> None:
        super().__init__()
        self.pen = Pen.BLACK
        self.tip: Place = (SHEET[0] // 2, SHEET[1] // 2)
        self.shows_tip = False  # even where the keyboard is not
        self._drawing = Drawing()
        self._before: deque[tuple[Drawing, QImage]] = deque(maxlen=REMEMBERED)
        self.image = painted(())
        self._places: list[Place] = []
        self._finger: int | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)

    @property
    def is_down(self) -> bool:
        """Whether a stroke is being made."""
        return bool(self._places)

    @property
    def is_white(self) -> bool:
        """Whether there is nothing to be seen."""
        return is_white(self.image)

    def show_drawing(self, drawing: Drawing) -> None:
        """Show a drawing as it is now, with strokes undone or done again."""
        self._before.append((self._drawing, self.image.copy()))
        shown = drawing.shown
        known = [image for one, image in self._before if one.shown == shown]
        self.image = known[-1].copy() if known else painted(shown)
        self._drawing = drawing
        self.update()

    def lift(self) -> None:
        """End the stroke that is being made."""
        if not self._places:
            return
        stroke, self._places, self._finger = Stroke(self.pen, tuple(self._places)), [], None
        self._drawing = self._drawing.with_stroke(stroke)
        self._touch_tip()
        self.put_down.emit(False)  # noqa: FBT003 - Qt's signature
        self.drew.emit(stroke)

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Room enough to draw in at all."""
        return QSize(240, 135)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the part of the sheet that has changed, its edge, and the tip of the pen."""
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        on_screen = self._on_screen
        painter.drawImage(on_screen.area, self.image)
        painter.setPen(QPen(BLACK, EDGE))
        painter.drawRect(on_screen.area.adjusted(-1, -1, 1, 1))
        if self.hasFocus() or self.shows_tip:
            on_screen.draw_tip(painter, self.tip, self.pen, down=self.is_down)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry it on."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.carry_on(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.lift()

    def event(self, event: QEvent) -> bool:
        """Take the first finger on the sheet; a hand that rests beside it draws nothing."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        if event.type() == QEvent.Type.TouchCancel:
            self.lift()
        for point in event.points():
            self._take_finger(point)
        event.accept()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the pen with the arrows; put it down and lift it with Space or Enter."""
        by = ARROWS.get(Qt.Key(event.key()))
        if by is not None:
            self.move_by(*by)
        elif event.key() in PUT_DOWN:
            if not event.isAutoRepeat():
                self.turn_pen()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the tip of the pen."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Lift the pen before the keyboard goes elsewhere."""
        self.lift()
        self.update()
        super().focusOutEvent(event)

    @property
    def _on_screen(self) -> OnScreen:
        return in_the_middle(self.rect())

    def _take_finger(self, point: QEventPoint) -> None:
        if point.state() is QEventPoint.State.Pressed and self._finger is None:
            self.begin(point.position())
            self._finger = point.id()
        elif point.id() == self._finger and point.state() is not RESTING:
            self.carry_on(point.position())
            if point.state() is QEventPoint.State.Released:
                self.lift()

    def begin(self, where: QPointF) -> None:
        """Begin a stroke at a place in this widget."""
        self.lift()
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._touch_tip()
        self.tip = self._on_screen.place_of(where)
        self._put_down()

    def _put_down(self) -> None:
        self._before.append((self._drawing, self.image.copy()))
        self._places = [self.tip]
        self._put_on_sheet(self._places)
        self._touch_tip()

    def move_by(self, across: int, down: int) -> None:
        """Move the pen so many steps of the sheet; it draws while it is down."""
        self._move_to((self.tip[0] + across, self.tip[1] + down))

    def turn_pen(self) -> None:
        """Put the pen down, or lift it."""
        if self.is_down:
            self.lift()
        else:
            self._put_down()
            self.put_down.emit(True)  # noqa: FBT003 - Qt's signature

    def turn_pen_at(self, where: QPointF) -> None:
        """Put the pen down at a place in this widget, or lift it."""
        if self.is_down:
            self.lift()
        else:
            self.begin(where)
            self.put_down.emit(True)  # noqa: FBT003 - Qt's signature

    def carry_on(self, where: QPointF) -> None:
        """Draw on, as far as a place in this widget."""
        place = self._on_screen.place_of(where)
        if self.is_down and _apart(place, self.tip) >= NEAR:
            self._move_to(place)

    def _move_to(self, place: Place) -> None:
        self._touch_tip()
        self.tip = on_sheet(place)
        if self.is_down and self.tip != self._places[-1]:
            self._places.append(self.tip)
            self._put_on_sheet(self._places[-2:])
        self._touch_tip()

    def _put_on_sheet(self, places: Sequence[Place]) -> None:
        """Draw a piece of a stroke, and have only that shown anew."""
        self.update(self._on_screen.shown(paint(self.image, self.pen, places)))

    def _touch_tip(self) -> None:
        self.update(self._on_screen.around_tip(self.tip, self.pen))


def _apart(one: Place, other: Place) -> int:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
