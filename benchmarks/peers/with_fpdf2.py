"""The letters as fpdf2 makes them, in the quickest way we found for it.

The pictures are dots, read once for all, and the fonts are first cut down to the characters of
these letters. As drawings, and with whole fonts, it took more than four times as long.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

import fpdf
from fontTools import subset
from fpdf.image_datastructures import ImageCache
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.domain.letter import Letter
from app.letters.fonts import system_fonts
from benchmarks.peers.shown import Row, Shown, drawing, file_of, shown

DOTS = 531  # 300 an inch
LEFT, TOP, FOOT, END, WIDTH = 20, 25, 280, 272, 170
PICTURE, BESIDE = 45, 73
SENTENCE_GAP, ROW_GAP = 3.4, 8.5
LEADING = 0.53  # in millimetres, for each point
PICTURES = ImageCache()


def make(letters: Sequence[Letter], folder: Path) -> None:
    """Make a PDF of each letter."""
    told = [shown(letter) for letter in letters]
    fonts = _cut_down(told, folder)
    for number, letter in enumerate(told):
        _Paper(letter, fonts).write(file_of(folder, number))


class _Paper:
    """One letter being put on paper."""

    def __init__(self, letter: Shown, fonts: Mapping[str, Path]) -> None:
        self.letter = letter
        self.pdf = fpdf.FPDF()
        self.pdf.image_cache = PICTURES
        self.pdf.set_margins(LEFT, TOP)
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_lang(letter.language)
        self.pdf.set_title(letter.title)
        for style, file in fonts.items():
            self.pdf.add_font("Letter", style, file)

    def write(self, file: Path) -> None:
        self._page()
        self._words(self.letter.board, 20, "B")
        for line in self.letter.top:
            self._words(line)
        self.pdf.ln(SENTENCE_GAP)
        self._words(self.letter.title, 24, "B")
        self.pdf.ln(SENTENCE_GAP)
        for row in self.letter.rows:
            self._row(row)
        self._words(self.letter.signed)
        self.pdf.output(str(file))

    def _page(self) -> None:
        self.pdf.add_page()
        self.pdf.set_y(FOOT)
        self._words(f"Page {self.pdf.page_no()} of {{nb}}")
        self.pdf.set_y(TOP)

    def _row(self, row: Row) -> None:
        if self.pdf.get_y() + PICTURE > END:
            self._page()
        top = self.pdf.get_y()
        self.pdf.image(_dots(row.picture), LEFT, top, PICTURE, PICTURE, alt_text=row.meaning)
        self.pdf.set_y(top + SENTENCE_GAP)
        if row.heading:
            self._words(row.heading, 20, "B", left=BESIDE)
        for sentence in row.sentences:
            self._words(sentence, left=BESIDE)
        self.pdf.set_y(top + PICTURE + ROW_GAP)

    def _words(
        self, words: str, points: int = 16, style: str = "", *, left: int = LEFT
    ) -> None:
        self.pdf.set_font("Letter", style, points)
        self.pdf.set_x(left)
        width, height = LEFT + WIDTH - left, points * LEADING
        self.pdf.multi_cell(width, height, words, align="L", new_x="LMARGIN", new_y="NEXT")
        self.pdf.ln(SENTENCE_GAP)


def _cut_down(letters: Sequence[Shown], folder: Path) -> dict[str, Path]:
    """Our own fonts, with only what these letters need of them."""
    used = {letter for one in letters for words in one.words for letter in words}
    used.update("Page of 0123456789")
    whole, cut = system_fonts(), {}
    for style, face in (("", whole.regular), ("B", whole.bold)):
        options = subset.Options(drop_tables=[*subset.Options().drop_tables, "Silt"])
        font = subset.load_font(str(face.path), options)
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=[ord(character) for character in used])
        cutter.subset(font)
        cut[style] = folder / f"letter{style}.ttf"
        subset.save_font(font, str(cut[style]), options)
    return cut


@lru_cache
def _dots(picture: str) -> bytes:
    """A drawing as a PNG, which fpdf2 puts into a letter much sooner than an SVG file."""
    image = QImage(DOTS, DOTS, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    QSvgRenderer(str(drawing(picture))).render(painter)
    painter.end()
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(written, "PNG")  # type: ignore[call-overload]  # Qt takes the name as text
    return bytes(written.data().data())
