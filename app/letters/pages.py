"""Pieces put on pages, and the pages written as a PDF.

``written`` is the only place where a PDF is begun and finished.
"""

import io
from collections.abc import Iterable
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from app.domain.letter import Letter
from app.letters.fonts import Fonts
from app.letters.pieces import Piece, Words
from app.letters.style import (
    END_MARGIN,
    FOOT,
    FULL_HEIGHT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    SIDE_MARGIN,
    Style,
)
from app.letters.typesetting import Typesetter

# Letters are sent as files, not pasted into old mail programs: plain bytes are smaller.
rl_config.useA85 = 0


@dataclass(frozen=True)
class Placed:
    """A piece, and how far its top is from the top of the page."""

    piece: Piece
    down: float


Page = list[Placed]


def paged(pieces: Iterable[Piece], gap: float) -> list[Page]:
    """Fill pages from the top; a piece that does not fit begins the next page."""
    pages: list[Page] = [[]]
    down = 0.0
    for piece in pieces:
        if pages[-1] and down + piece.height > FULL_HEIGHT:
            pages.append([])
            down = 0.0
        pages[-1].append(Placed(piece, END_MARGIN + down))
        down += piece.height + gap
    return pages


def written(pages: list[Page], letter: Letter, style: Style, setter: Typesetter) -> bytes:
    """Write the pages. The same letter always gives the same bytes."""
    feet = [_foot(at, len(pages), letter, style, setter) for at in range(1, len(pages) + 1)]
    file = io.BytesIO()
    canvas = _canvas(file, letter, setter.fonts)
    for page, foot in zip(pages, feet, strict=True):
        for placed in page:
            placed.piece.draw(canvas, SIDE_MARGIN, PAGE_HEIGHT - placed.down)
        foot.draw(canvas, SIDE_MARGIN, FOOT + foot.height)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _foot(page: int, pages: int, letter: Letter, style: Style, setter: Typesetter) -> Words:
    words = letter.fixed.page.format(page=page, pages=pages)
    return Words(setter.lines(words, style.body, PAGE_WIDTH), style.body, "Artifact")


def _canvas(file: io.BytesIO, letter: Letter, fonts: Fonts) -> Canvas:
    canvas = Canvas(
        file,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        pdfVersion=(1, 7),
        lang=letter.fixed.language,
        initialFontName=fonts.regular.name,
    )
    canvas.setTitle(letter.title)
    canvas.setAuthor(letter.board)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas
