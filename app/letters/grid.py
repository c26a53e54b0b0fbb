"""A picture of rows and columns on paper, across the sheet.

Circles are seen and not told: what a circle says is written under it, and every row and
column is that of a real table for somebody who hears the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.grid import Grid, GridCell, GridRow
from app.domain.letter import Sentence
from app.letters.closing import ROW_HEAD
from app.letters.composer import Composer
from app.letters.document import About, written
from app.letters.ink import DECORATION, REPEATED, Ink, Tag
from app.letters.pages import Page, Placed, Slab
from app.letters.pieces import Beside, Piece, Space, Stack
from app.letters.style import END_MARGIN, FOOT, MM, SYMBOL_GAP, Style

COLUMN_HEAD = "/A<</O/Table/Scope/Column>>"
HEAD_WIDTH = 42 * MM
HEAD_PICTURE = 14 * MM
CARD_PICTURE = 16 * MM
CARD_WIDTH = 30 * MM
BIGGEST = 18 * MM
"""The circle of the largest number."""
GAP = 4


@dataclass(frozen=True)
class Across(Style):
    """A sheet turned on its side."""

    @property
    def page(self) -> tuple[float, float]:
        """How wide and high the paper is."""
        high, wide = super().page
        return wide, high


@dataclass(frozen=True)
class Disc:
    """A circle in the middle of a width, as large as what it stands for."""

    size: float
    width: float
    height: float = BIGGEST

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw it. Its number stands under it in words."""
        radius = BIGGEST / 2 * self.size**0.5
        centre = (left + self.width / 2, top - self.height / 2)
        ink.disc(DECORATION, centre, radius)


class GridPages:
    """Lays a picture of rows and columns out on pages; each begins with the columns' heads."""

    def __init__(self, grid: Grid, composer: Composer) -> None:
        self._grid = grid
        self._composer = composer
        self._style = composer.style
        self._width = (self._style.width - HEAD_WIDTH) / max(1, len(grid.columns))
        self._root = Tag("Sect")

    def written(self) -> bytes:
        """The PDF."""
        grid, style = self._grid, self._style
        pages = self._pages()
        for number, page in enumerate(pages, start=1):
            words = grid.fixed.page.format(page=number, pages=len(pages))
            foot = self._composer.words(words, style.body, style.width, REPEATED)
            down = style.page[1] - FOOT - style.body.leading
            page.append(Placed(_slab(foot), down))
        about = About(grid.title, grid.board, grid.fixed.language, style.page)
        return written(pages, [self._root], about)

    def _pages(self) -> list[Page]:
        style, top = self._style, _slab(self._top())
        table = Tag("Table", self._root)
        heads = _slab(self._heads(table))
        page, down = [Placed(top, END_MARGIN)], top.height + style.sentence_gap
        pages = [page]
        page.append(Placed(heads, END_MARGIN + down))
        down += heads.height
        for row in self._grid.rows:
            slab = self._row(row, table)
            if down + slab.height > style.height and len(page) > 1:
                again = _slab(self._heads(REPEATED))
                page = [Placed(again, END_MARGIN)]
                pages.append(page)
                down = again.height
            page.append(Placed(slab, END_MARGIN + down))
            down += slab.height
        return pages

    def _top(self) -> Piece:
        """What was asked, how many people it is about, and what is not shown."""
        composer, style, root = self._composer, self._style, self._root
        title = self._grid.title
        heading = Tag("H1", root, title=title)
        lines: list[Piece] = [composer.words(title, style.title, style.width, heading)]
        lines += [
            composer.words(words, style.body, style.width, Tag("P", root))
            for words in self._grid.about
        ]
        return Stack(lines, GAP)

    def _heads(self, table: Tag) -> Piece:
        repeated = table is REPEATED
        row = table if repeated else Tag("TR", table)

        def head(sentence: Sentence, width: float) -> Piece:
            tag = row if repeated else Tag("TH", row, details=COLUMN_HEAD)
            return self._head(sentence, tag, width)

        cells = [(0.0, head(Sentence(self._grid.corner, ""), HEAD_WIDTH))]
        cells += [
            (self._left(at), head(one, self._width))
            for at, one in enumerate(self._grid.columns)
        ]
        return Stack([Beside(cells, middle=False), Space(GAP)])

    def _row(self, row: GridRow, table: Tag) -> Slab:
        tag = Tag("TR", table)
        head = self._head(row.head, Tag("TH", tag, details=ROW_HEAD), HEAD_WIDTH)
        cells = [(0.0, head)]
        cells += [
            (self._left(at), self._cell(cell, Tag("TD", tag)))
            for at, cell in enumerate(row.cells)
        ]
        whole = Stack([Space(GAP), Beside(cells), Space(GAP)])
        ink = Ink()
        ink.line(DECORATION, 0, 0, self._style.width)
        whole.draw(ink, 0, 0)
        return Slab(ink, whole.height)

    def _left(self, at: int) -> float:
        return HEAD_WIDTH + at * self._width

    def _head(self, sentence: Sentence, tag: Tag, width: float) -> Piece:
        heading = replace(self._style.body, bold=True)
        inner = width - SYMBOL_GAP
        words_tag = tag if tag is REPEATED else Tag("P", tag)
        words = self._composer.words(sentence.words, heading, inner, words_tag)
        words = replace(words, within=inner)
        if not sentence.picture:
            return words
        picture = self._composer.pictured(sentence.picture, HEAD_PICTURE, tag, sentence.words)
        return Stack([Beside([((inner - HEAD_PICTURE) / 2, picture)]), words], GAP)

    def _cell(self, cell: GridCell, tag: Tag) -> Piece:
        inner = self._width - SYMBOL_GAP
        if cell.cards:
            return Stack(list(self._cards(cell.cards, tag, inner)), GAP)
        words = self._composer.words(cell.words, self._style.body, inner, Tag("P", tag))
        words = replace(words, within=inner)
        return Stack([Disc(cell.size, inner), words], GAP) if cell.size else words

    def _cards(self, cards: Sequence[Sentence], tag: Tag, width: float) -> Iterator[Piece]:
        across = max(1, int(width // CARD_WIDTH))
        for start in range(0, len(cards), across):
            row = cards[start : start + across]
            yield Beside(
                [(at * CARD_WIDTH, self._card(one, tag)) for at, one in enumerate(row)],
                middle=False,
            )

    def _card(self, card: Sentence, tag: Tag) -> Piece:
        inner = CARD_WIDTH - SYMBOL_GAP
        words = self._composer.words(card.words, self._style.body, inner, Tag("P", tag))
        words = replace(words, within=inner)
        if not card.picture:
            return words
        picture = self._composer.pictured(card.picture, CARD_PICTURE, tag, card.words)
        return Stack([Beside([((inner - CARD_PICTURE) / 2, picture)]), words], GAP)


def _slab(piece: Piece) -> Slab:
    ink = Ink()
    piece.draw(ink, 0, 0)
    return Slab(ink, piece.height)
