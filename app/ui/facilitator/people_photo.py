"""Photos of people: read from a file, and made small enough to keep."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from app.domain.errors import NotAPicture

LONGEST = 600
QUALITY = 88
KINDS = frozenset({b"png", b"jpeg", b"jpg"})


def photo_from(file: Path) -> bytes:
    """A photo as JPEG, the right way up and at most 600 dots long. Raises NotAPicture."""
    reader = QImageReader(str(file))
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if reader.format().data() not in KINDS:
        raise NotAPicture
    whole, most = reader.size(), QSize(LONGEST, LONGEST)
    if whole.width() > LONGEST or whole.height() > LONGEST:
        reader.setScaledSize(whole.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise NotAPicture
    return _jpeg(_on_white(image))


def _on_white(image: QImage) -> QImage:
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(QColor("white"))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _jpeg(image: QImage) -> bytes:
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(QUALITY)
    writer.write(image)
    return bytes(contents.data())
