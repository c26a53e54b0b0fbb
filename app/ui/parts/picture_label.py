"""A picture on a light plate."""

from PySide6.QtCore import Property, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.pictures import Pictures

EDGE = 6


class PictureLabel(QWidget):
    """Shows one picture as large as its room allows. The words beside it say the same.

    The style sheet gives the plate its colour; where everything is light there is none.
    """

    untold = True

    def __init__(
        self, pictures: Pictures, picture: str, side: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._picture = picture
        self._plate = QColor(0, 0, 0, 0)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if side:
            self.setFixedSize(side, side)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            self.setMinimumSize(24, 24)

    def _get_plate(self) -> QColor:
        return self._plate

    def _set_plate(self, colour: QColor) -> None:
        self._plate = colour
        self.update()

    plate = Property(QColor, _get_plate, _set_plate)

    @property
    def picture(self) -> str:
        """The name of the picture that is shown, or "" for none."""
        return self._picture

    def show_picture(self, picture: str) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for no more room than the layout gives."""
        return self.minimumSize()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate, as large as the picture, and the picture on it."""
        side = min(self.width(), self.height())
        if not self._picture or side <= EDGE:
            return
        square = QRect(0, 0, side, side)
        square.moveCenter(self.rect().center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._plate.alpha():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._plate)
            painter.drawRoundedRect(square, side * 0.08, side * 0.08)
        inside = square.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        painter.drawPixmap(
            inside.topLeft(),
            self._pictures.pixmap(self._picture, inside.size(), self.devicePixelRatio()),
        )
