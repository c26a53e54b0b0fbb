"""Pictures on the screen: drawn once for each size, and remembered."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.domain.easy_read import ListedWord
from app.domain.pictures import PictureChoice
from app.pictures.library import Library

REMEMBERED = 8 << 20
"""Bytes: about ten screens, in the sizes that whoever is here likes."""
DOTS = 800
PLATE = "#FFFFFF"
INK = "#20242C"


class Album(Protocol):
    """The pictures of the open board, to be looked up and handed out."""

    @property
    def recent(self) -> Sequence[str]:
        """The pictures chosen last, and then those the board chose most often."""

    def find(self, typed: str, /) -> list[str]:
        """The pictures about what was typed, best first."""

    def suggest(self, sentence: str, most: int = 6, /) -> list[str]:
        """The pictures that go with a sentence, the likeliest first."""

    def choose(self, picture: str, words: str = "") -> None:
        """Keep in mind that someone chose a picture, and for which words."""

    def contents(self, pictures: Iterable[str], /) -> dict[str, bytes]:
        """The files of those of ``pictures`` that the board brought."""

    def stand_ins(self, choice: PictureChoice = PictureChoice.AS_BOARD, /) -> dict[str, str]:
        """The pictures that are shown in the place of drawings."""


class NoAlbum:
    """Stands in for an album while no board is open: there are only our own drawings."""

    recent: tuple[str, ...] = ()

    def find(self, _typed: str) -> list[str]:
        """Nothing."""
        return []

    def suggest(self, _sentence: str, _most: int = 6) -> list[str]:
        """Nothing."""
        return []

    def choose(self, picture: str, words: str = "") -> None:
        """Nobody chooses yet."""

    def contents(self, _pictures: Iterable[str]) -> dict[str, bytes]:
        """Nothing."""
        return {}

    def stand_ins(self, _choice: PictureChoice = PictureChoice.AS_BOARD) -> dict[str, str]:
        """Nothing."""
        return {}


NO_ALBUM = NoAlbum()


class Pictures:
    """Finds and draws pictures: the set's own, and those in the album of the open board.

    ``stand_ins`` are the pictures shown in the place of others, for someone who likes photos
    or symbols better. What has no picture shows its word on a plate, never an empty hole.
    """

    def __init__(self, library: Library, album: Album = NO_ALBUM) -> None:
        self.library = library
        self.album = album
        self.stand_ins: Mapping[str, str] = {}
        self._drawn: OrderedDict[tuple[str, int, int, float], QPixmap] = OrderedDict()

    def of_hard_word(self, word: ListedWord) -> str:
        """The picture the board chose for a hard word, or else the one that means it."""
        return word.picture or self.library.for_word(word.term)

    def pixmap(
        self, picture: str, size: QSize, ratio: float = 1.0, *, as_it_is: bool = False
    ) -> QPixmap:
        """Return a picture that fits ``size`` in logical pixels on a screen of this ratio.

        ``as_it_is`` shows the picture itself, even where another stands in for it.
        """
        picture = picture if as_it_is else self.stand_ins.get(picture, picture)
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
        self.draw(painter, picture, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        self._drawn[key] = pixmap
        while self.size > REMEMBERED and len(self._drawn) > 1:
            self._drawn.popitem(last=False)
        return pixmap

    @property
    def size(self) -> int:
        """How many bytes are taken by the pictures that are remembered."""
        return sum(one.width() * one.height() * 4 for one in self._drawn.values())

    def icon(
        self, picture: str, side: int, ratio: float = 1.0, *, as_it_is: bool = False
    ) -> QIcon:
        """Return a picture as the icon of a button.

        It is as sharp as the sharpest screen there is: a button may be shown on another than
        it was made on.
        """
        ratio = max(
            [ratio, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())]
        )
        return QIcon(self.pixmap(picture, QSize(side, side), ratio, as_it_is=as_it_is))

    def wear(self, stand_ins: Mapping[str, str]) -> None:
        """Show these pictures in the place of others from now on."""
        self.stand_ins = dict(stand_ins)

    def forget(self, picture: str) -> None:
        """Draw a picture anew the next time, because it has changed."""
        for key in [key for key in self._drawn if key[0] == picture]:
            del self._drawn[key]

    def draw(self, painter: QPainter, picture: str, area: QRectF) -> None:
        """Draw a picture as large as it fits in the middle of an area, or its word."""
        contents = self._contents(picture)
        if contents is not None:
            draw_file(painter, contents, area)
        elif picture:
            _draw_word(painter, self.library.label(picture), area)

    def _contents(self, picture: str) -> bytes | None:
        file = self.library.file(picture)
        if file is not None:
            return file.read_bytes()
        return self.album.contents([picture]).get(picture)


def draw_file(painter: QPainter, contents: bytes, area: QRectF) -> None:
    """Draw an SVG, or a picture made of dots, as large as it fits in the middle of an area."""
    if contents.lstrip().startswith(b"<"):
        renderer = QSvgRenderer(QByteArray(contents))
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        renderer.render(painter, _middle(renderer.defaultSize(), area))
    else:
        image = QImage.fromData(QByteArray(contents))
        painter.drawImage(_middle(image.size(), area), image)


def as_dots(svg: bytes) -> bytes:
    """A drawing as a PNG, for those that not every renderer draws alike.

    Empty where Qt cannot read it.
    """
    if not QSvgRenderer(QByteArray(svg)).isValid():
        return b""
    image = QImage(DOTS, DOTS, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_file(painter, svg, QRectF(image.rect()))
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]  # Qt takes the name as text
    return bytes(written.data().data())


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
