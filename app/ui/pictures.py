"""Pictures on the screen: drawn once for each size, and remembered."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.pictures.library import Library

REMEMBERED = 300
PLATE = "#FFFFFF"
INK = "#20242C"


class Pictures:
    """Finds and draws pictures: the set's own, and the board's photos.

    A concept with no drawing yet shows its word on a plate, never an empty hole.
    """

    def __init__(
        self, library: Library, photo: Callable[[str], bytes | None] = lambda _picture: None
    ) -> None:
        self.library = library
        self.photo = photo
        self._drawn: OrderedDict[tuple[str, int, int, float], QPixmap] = OrderedDict()

    def pixmap(self, picture: str, size: QSize, ratio: float = 1.0) -> QPixmap:
        """Return a picture that fits ``size`` in logical pixels on a screen of this ratio."""
        key = (picture, size.width(), size.height(), ratio)
        if key in self._drawn:
            self._drawn.move_to_end(key)
            return self._drawn[key]
        pixmap = QPixmap(size * ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._draw(painter, picture, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._drawn[key] = pixmap
        if len(self._drawn) > REMEMBERED:
            self._drawn.popitem(last=False)
        return pixmap

    def icon(self, picture: str, side: int, ratio: float = 1.0) -> QIcon:
        """Return a picture as the icon of a button."""
        return QIcon(self.pixmap(picture, QSize(side, side), ratio))

    def forget(self, picture: str) -> None:
        """Draw a picture anew the next time, because it has changed."""
        for key in [key for key in self._drawn if key[0] == picture]:
            del self._drawn[key]

    def _draw(self, painter: QPainter, picture: str, area: QRectF) -> None:
        photo = self.photo(picture)
        if photo is not None:
            image = QImage.fromData(QByteArray(photo))
            painter.drawImage(_middle(image.size(), area), image)
            return
        file = self.library.file(picture)
        if file is not None:
            renderer = QSvgRenderer(str(file))
            renderer.render(painter, _middle(renderer.defaultSize(), area))
        elif picture:
            _draw_word(painter, self.library.label(picture), area)


def _middle(size: QSize, area: QRectF) -> QRectF:
    """The largest rectangle of these proportions in the middle of an area."""
    fitted = size.scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(0, 0, fitted.width(), fitted.height())
    place.moveCenter(area.center())
    return place


def _draw_word(painter: QPainter, word: str, area: QRectF) -> None:
    """The plate of a picture that is not drawn yet."""
    side = min(area.width(), area.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(area.center())
    square.adjust(side * 0.04, side * 0.04, -side * 0.04, -side * 0.04)
    pen = painter.pen()
    pen.setColor(INK)
    pen.setWidthF(side * 0.03)
    painter.setPen(pen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(square, side * 0.1, side * 0.1)
    font = QFont(painter.font())
    inside = square.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06)
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    for pixels in range(int(side * 0.24), 5, -1):
        font.setPixelSize(pixels)
        painter.setFont(font)
        needed = painter.boundingRect(inside, flags, word)
        longest = max(painter.fontMetrics().horizontalAdvance(one) for one in word.split())
        if needed.height() <= inside.height() and longest <= inside.width():
            break
    painter.drawText(inside, flags, word)
