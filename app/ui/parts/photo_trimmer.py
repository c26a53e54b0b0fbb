"""Choosing which part of a photo to keep, by mouse or by keyboard."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import Look

STEP = 0.02
"""How far one press of a key goes, of the whole photo."""

LEAST = 0.1
REACH = 18
"""How near to a corner a press counts as on it, in pixels."""

HANDLE = 7
FRAME = 3
CUT_OFF = 0.6
LIGHT, DARK = QColor("#FFFFFF"), QColor("#1C2233")
"""A photo may be of any colour: the frame is light within dark."""

WHOLE = QRectF(0, 0, 1, 1)
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Held(Enum):
    """What the mouse is holding."""

    NOTHING = "nothing"
    INSIDE = "inside"
    TOP_LEFT = "top_left"
    TOP_RIGHT = "top_right"
    BOTTOM_LEFT = "bottom_left"
    BOTTOM_RIGHT = "bottom_right"


class PhotoTrimmer(QWidget):
    """A photo with a frame round the part to keep.

    Drag the frame, or its corners. With the keyboard, arrows move it; with Shift, or after
    Space, they make it wider, narrower, taller or lower, until Space is pressed again. Home
    takes the whole photo again.
    """

    changed = Signal()
    told_role = QAccessible.Role.Canvas

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._photo = QPixmap()
        self._part = QRectF(WHOLE)
        self._held = _Held.NOTHING
        self._arrows_size = False
        self._from = QPointF()
        self._before = QRectF(WHOLE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 180)
        self.setAccessibleName(look("pictures.trim").words)
        self._say_how_much()

    @property
    def part(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what is kept, each from 0 to 1."""
        part = self._part
        return part.left(), part.top(), part.right(), part.bottom()

    def show_photo(self, photo: QImage) -> None:
        """Show another photo, all of it to be kept."""
        self._photo = QPixmap.fromImage(photo)
        self.take(QRectF(WHOLE))

    def take(self, part: QRectF) -> None:
        """Keep this part, as much of it as lies on the photo."""
        wide = max(LEAST, min(part.width(), 1.0))
        high = max(LEAST, min(part.height(), 1.0))
        left = max(0.0, min(part.left(), 1 - wide))
        top = max(0.0, min(part.top(), 1 - high))
        self._part = QRectF(left, top, wide, high)
        self._say_how_much()
        self.update()
        self.changed.emit()

    def take_all(self) -> None:
        """Keep the whole photo."""
        self.take(QRectF(WHOLE))

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(520, 400)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the photo, darker where it is cut off, and the frame with its corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        photo, frame = self._area, self._frame
        painter.drawPixmap(photo, self._photo, QRectF(self._photo.rect()))
        painter.setOpacity(CUT_OFF)
        for cut in _around(photo, frame):
            painter.fillRect(cut, DARK)
        painter.setOpacity(1)
        painter.setPen(QPen(DARK, FRAME + 4))
        painter.drawRect(frame)
        painter.setPen(QPen(LIGHT, FRAME))
        painter.drawRect(frame)
        painter.setBrush(DARK if self._arrows_size else LIGHT)
        painter.setPen(QPen(LIGHT if self._arrows_size else DARK, 2))
        for corner in _corners(frame).values():
            painter.drawEllipse(corner, HANDLE, HANDLE)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a corner, or of the frame."""
        self._from, self._before = event.position(), QRectF(self._part)
        near = {
            held: (corner - event.position()).manhattanLength()
            for held, corner in _corners(self._frame).items()
        }
        held = min(near, key=lambda one: near[one])
        if near[held] <= REACH:
            self._held = held
        elif self._frame.contains(event.position()):
            self._held = _Held.INSIDE

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held."""
        if self._held is _Held.NOTHING or not self._area.width():
            return
        by = event.position() - self._from
        across, down = by.x() / self._area.width(), by.y() / self._area.height()
        if self._held is _Held.INSIDE:
            self.take(self._before.translated(across, down))
        else:
            self.take(_pulled(self._before, self._held, across, down))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._held = _Held.NOTHING

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the frame, make it larger or smaller, or take the whole photo."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Home:
            self.take_all()
        elif key is Qt.Key.Key_Space:
            self._arrows_size = not self._arrows_size
            self.update()
        elif key in ARROWS:
            across, down = (STEP * way for way in ARROWS[key])
            with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if with_shift or self._arrows_size:
                self.take(self._part.adjusted(0, 0, across, down))
            else:
                self.take(self._part.translated(across, down))
        else:
            super().keyPressEvent(event)

    @property
    def _area(self) -> QRectF:
        """Where the photo is, with room for the corners to be taken hold of."""
        room = self.size() - QSize(2 * REACH, 2 * REACH)
        size = self._photo.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(0, 0, size.width(), size.height())
        area.moveCenter(QRectF(self.rect()).center())
        return area

    @property
    def _frame(self) -> QRectF:
        """Where the frame is."""
        area, part = self._area, self._part
        return QRectF(
            area.left() + part.left() * area.width(),
            area.top() + part.top() * area.height(),
            part.width() * area.width(),
            part.height() * area.height(),
        )

    def _say_how_much(self) -> None:
        part = self._part
        self.setAccessibleDescription(
            self._look(
                "pictures.trim_kept",
                wide=round(part.width() * 100),
                high=round(part.height() * 100),
            ).words
        )


def _corners(frame: QRectF) -> dict[_Held, QPointF]:
    return {
        _Held.TOP_LEFT: frame.topLeft(),
        _Held.TOP_RIGHT: frame.topRight(),
        _Held.BOTTOM_LEFT: frame.bottomLeft(),
        _Held.BOTTOM_RIGHT: frame.bottomRight(),
    }


def _pulled(part: QRectF, corner: _Held, across: float, down: float) -> QRectF:
    """A part with one corner moved; the opposite corner stays where it is."""
    left, top, right, bottom = part.left(), part.top(), part.right(), part.bottom()
    if corner in (_Held.TOP_LEFT, _Held.BOTTOM_LEFT):
        left = max(0.0, min(left + across, right - LEAST))
    else:
        right = min(1.0, max(right + across, left + LEAST))
    if corner in (_Held.TOP_LEFT, _Held.TOP_RIGHT):
        top = max(0.0, min(top + down, bottom - LEAST))
    else:
        bottom = min(1.0, max(bottom + down, top + LEAST))
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def _around(photo: QRectF, frame: QRectF) -> list[QRectF]:
    """What is left of a photo outside its frame."""
    return [
        QRectF(photo.topLeft(), QPointF(photo.right(), frame.top())),
        QRectF(QPointF(photo.left(), frame.bottom()), photo.bottomRight()),
        QRectF(QPointF(photo.left(), frame.top()), frame.bottomLeft()),
        QRectF(frame.topRight(), QPointF(photo.right(), frame.bottom())),
    ]
