"""Papers in rows for one meeting: real tables for somebody who hears them.

With pictures they are easy read; without, they are dense, for somebody in a hurry.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.room_paper import MOST_WORDS, PaperPart, PaperRow, RoomPaper
from app.letters.composer import Composer
from app.letters.document import About, written
from app.letters.ink import REPEATED, Ink, Tag
from app.letters.pages import Page, Placed, Slab
from app.letters.pieces import Piece, Space, Stack
from app.letters.room_rows import GAP, Framed, Rows
from app.letters.style import END_MARGIN, FOOT, Style, TextStyle

EASY_POINTS, PLAIN_POINTS = 16, 12
SHORTER = (MOST_WORDS, 40, 25, 15, 8)
"""How many words of each thing in a row are kept, where a whole page has no room for all."""


@dataclass(frozen=True)
class Dense(Style):
    """A page for somebody who looks things up in it."""

    @property
    def body(self) -> TextStyle:
        """Plain sentences, closer together than in a letter."""
        return TextStyle(self.points, self.points * 1.3)

    @property
    def longest_line(self) -> float:
        """As long as the page is wide: most lines are short."""
        return self.width


def room_style(*, pictures: bool) -> Style:
    """How a paper is set: with pictures as easy read, without as plain."""
    return Style(EASY_POINTS) if pictures else Dense(PLAIN_POINTS, pictures=False)


class RoomPages:
    """Lays a paper out on pages. A part that goes on has its headings again."""

    def __init__(self, paper: RoomPaper, composer: Composer) -> None:
        self._paper = paper
        self._composer = composer
        self._style = composer.style
        self._rows = Rows(composer)
        self._pages: list[Page] = [[]]
        self._down = 0.0
        self._roots: list[Tag] = []

    def written(self) -> bytes:
        """The PDF."""
        paper, style = self._paper, self._style
        self._put(self._top())
        for part in paper.parts:
            self._put_part(part)
        if paper.closing or paper.credits:
            self._put(self._closing())
        for number, page in enumerate(self._pages, start=1):
            page.append(self._foot(number))
        about = About(paper.title, paper.board, paper.fixed.language, style.page)
        return written(self._pages, self._roots, about)

    def _root(self) -> Tag:
        self._roots.append(Tag("Sect"))
        return self._roots[-1]

    def _put(self, piece: Piece, gap: float | None = None) -> None:
        """Put something under what is there, or on the next page."""
        page, below = self._pages[-1], self._style.sentence_gap if gap is None else gap
        if page and self._down + piece.height > self._style.height:
            page = []
            self._pages.append(page)
            self._down = 0.0
        page.append(Placed(_slab(piece), END_MARGIN + self._down))
        self._down += piece.height + below

    def _put_part(self, part: PaperPart) -> None:
        root, gap = self._root(), self._style.sentence_gap / 2
        heads = list(self._heads(part, root))
        if not part.rows:
            self._put_all(heads, gap)
            self._down += self._style.row_gap - gap
            return
        table = Tag("Table", root)
        rows = [self._fitting(part, row) for row in part.rows]
        columns = self._rows.columns(part, table)
        begins: Piece = Stack([*columns, self._rows.row(part, rows[0], table)])
        over: list[Piece] = [Stack(heads, gap), Space(GAP / 4)] if heads else []
        if Stack([*over, begins]).height > self._style.height:
            self._put_all(heads, gap)
            over = []
        self._put(Stack([*over, begins]), 0)
        for row in rows[1:]:
            drawn = self._rows.row(part, row, table)
            if self._down + drawn.height > self._style.height:
                drawn = Stack([*self._above_again(part), drawn])
            self._put(drawn, 0)
        self._down += self._style.block_gap

    def _put_all(self, pieces: Sequence[Piece], gap: float) -> None:
        """Put things that stay together on one page, or each where it has room."""
        together = Stack(pieces, gap)
        for one in [together] if together.height <= self._style.height else pieces:
            self._put(one, gap)

    def _fitting(self, part: PaperPart, row: PaperRow) -> PaperRow:
        """The row with no more words than one page has room for."""
        room = self._style.height - Stack(self._above_again(part)).height
        for words in SHORTER:
            if self._rows.row(part, row, Tag("Table")).height <= room:
                break
            row = row.clipped(words)
        return row

    def _above_again(self, part: PaperPart) -> list[Piece]:
        """What stands over the rows of a part that goes on."""
        return [*self._again(part), *self._rows.columns(part, REPEATED)]

    def _top(self) -> Piece:
        """Whose paper it is, what it is, and what holds for all of it."""
        paper, style, root = self._paper, self._style, self._root()
        title = Tag("H1", root, title=paper.title)
        lines: list[Piece] = [
            self._composer.words(paper.board, style.heading, style.width, Tag("P", root)),
            self._composer.words(paper.title, style.title, style.width, title),
        ]
        if paper.warning:
            lines.append(Framed(self._rows.strong(paper.warning, root), style.width))
        lines += [self._rows.sentence(one, root) for one in paper.about]
        return Stack(lines, style.sentence_gap)

    def _heads(self, part: PaperPart, root: Tag) -> Iterator[Piece]:
        style, said = self._style, part.heading.words
        if part.chapter:
            tag = Tag("H2", root, title=part.chapter)
            yield self._composer.words(part.chapter, style.chapter, style.width, tag)
        if said:
            tag = Tag("H3" if self._has_chapters else "H2", root, title=said)
            yield self._rows.heading(part.heading, tag, root)
        for one in part.lines:
            yield self._composer.body(one, style.width, Tag("P", root))

    @property
    def _has_chapters(self) -> bool:
        return any(part.chapter for part in self._paper.parts)

    def _again(self, part: PaperPart) -> Iterator[Piece]:
        said = part.heading.words or part.chapter
        if said:
            more = self._paper.fixed.more.format(heading=said)
            yield self._composer.words(more, self._style.heading, self._style.width, REPEATED)

    def _closing(self) -> Piece:
        root, paper = self._root(), self._paper
        lines = [self._rows.sentence(one, root) for one in paper.closing]
        lines += [
            self._composer.body(one, self._style.width, Tag("P", root)) for one in paper.credits
        ]
        return Stack(lines, self._style.sentence_gap)

    def _foot(self, number: int) -> Placed:
        style, paper = self._style, self._paper
        page = paper.fixed.page.format(page=number, pages=len(self._pages))
        words = f"{page}. {paper.warning}" if paper.warning else page
        foot = self._composer.words(words, style.body, style.width, REPEATED)
        return Placed(_slab(foot), style.page[1] - FOOT - style.body.leading)


def room_pages(paper: RoomPaper, composer: Composer) -> bytes:
    """Make the PDF of a paper."""
    return RoomPages(paper, composer).written()


def _slab(piece: Piece) -> Slab:
    ink = Ink()
    piece.draw(ink, 0, 0)
    return Slab(ink, piece.height)
