"""Contact sheets: all pictures side by side, to be judged."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter

from app.domain.errors.files import CannotWriteFile
from app.pictures.library import Library
from app.ui.pictures import Pictures

SIZES = (160, 64, 40)
"""In pixels: on a screen, in a list, and 12 mm in print."""

SHEET = QSize(1240, 1754)
GAP = 12
WORDS = 34
TYPE = 13


@dataclass(frozen=True)
class Look:
    """One way to look at all of them."""

    side: int
    grey: bool
    words: bool

    @property
    def name(self) -> str:
        """What its files begin with."""
        colour, words = ("grey" if self.grey else "colour"), ("words" if self.words else "bare")
        return f"{self.side:03}-{colour}-{words}"

    @property
    def cell(self) -> QSize:
        """The room of one picture on the sheet."""
        wide = max(self.side, 90) if self.words else self.side
        return QSize(wide + GAP, self.side + GAP + (WORDS if self.words else 0))

    @property
    def on_one(self) -> int:
        """How many fit on a sheet."""
        across = (SHEET.width() - GAP) // self.cell.width()
        return int(across * ((SHEET.height() - GAP) // self.cell.height()))


def write_sheets(folder: Path, library: Library) -> int:
    """Save every picture and face at three sizes, in colour and grey, with words and bare.

    Returns how many sheets were written. Raises CannotWriteFile.
    """
    faces = sorted(file.stem for file in library.folder.glob("avatar_*.svg"))
    names = [*library.drawings, *faces]
    pictures = Pictures(library)
    looks = [
        Look(side, grey, words)
        for side, grey, words in product(SIZES, (False, True), (True, False))
    ]
    written = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteFile from error
    for look in looks:
        for number, some in enumerate(_parted(names, look.on_one), start=1):
            file = folder / f"{look.name}-{number}.png"
            if not _sheet(pictures, some, look).save(str(file)):
                raise CannotWriteFile
            written += 1
    return written


def _parted(names: Sequence[str], size: int) -> Iterable[Sequence[str]]:
    return (names[start : start + size] for start in range(0, len(names), size))


def _sheet(pictures: Pictures, names: Sequence[str], look: Look) -> QImage:
    sheet = QImage(SHEET, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    font = QFont("Andika")
    font.setPixelSize(TYPE)
    painter.setFont(font)
    across = (SHEET.width() - GAP) // look.cell.width()
    for place, name in enumerate(names):
        left = GAP + place % across * look.cell.width()
        top = GAP + place // across * look.cell.height()
        room = look.cell.width() - GAP
        pictures.draw(painter, name, QRectF(left, top, room, look.side))
        if look.words:
            area = QRectF(left, top + look.side, room, WORDS)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, flags, pictures.library.label(name))
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8) if look.grey else sheet
