"""Papers in rows for one meeting: real tables for somebody who hears them.

With pictures they are easy read; without, they are dense, for somebody in a hurry.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.domain.letter import Sentence
from app.domain.room_paper import PaperPart, PaperRow, RoomPaper
from app.letters.closing import ROW_HEAD
from app.letters.composer import Composer
from app.letters.document import About, written
from app.letters.grid import COLUMN_HEAD
from app.letters.ink import DECORATION, REPEATED, Ink, Tag
from app.letters.pages import Page, Placed, Slab
from app.letters.pieces import Beside, Piece, Space, Stack, TickBox
from app.letters.scripts import language_of
from app.letters.style import END_MARGIN, FOOT, MM, Style, TextStyle

EASY_POINTS, PLAIN_POINTS = 16, 12
ROW_PICTURE = 17 * MM
FACE = 22 * MM
BOX = 6 * MM
GAP = 4 * MM
NARROWEST, WIDEST = 0.2, 0.55
"""How much of the page the last column may have."""


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
        root = self._root()
        heads = self._heads(part, root)
        if not part.rows:
            self._put(heads, self._style.row_gap)
            return
        table = Tag("Table", root)
        columns = self._rows.columns(part, table)
        first = self._rows.row(part, part.rows[0], table)
        above = [heads, Space(GAP / 4)] if heads.height else []
        self._put(Stack([*above, *columns, first]), 0)
        for row in part.rows[1:]:
            drawn = self._rows.row(part, row, table)
            if self._down + drawn.height > self._style.height:
                again = self._rows.columns(part, REPEATED)
                drawn = Stack([*self._again(part), *again, drawn])
            self._put(drawn, 0)
        self._down += self._style.block_gap

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

    def _heads(self, part: PaperPart, root: Tag) -> Piece:
        style, said = self._style, part.heading.words
        lines: list[Piece] = []
        if part.chapter:
            tag = Tag("H2", root, title=part.chapter)
            lines.append(self._composer.words(part.chapter, style.chapter, style.width, tag))
        if said:
            tag = Tag("H3" if self._has_chapters else "H2", root, title=said)
            lines.append(self._rows.heading(part.heading, tag, root))
        lines += [self._composer.body(one, style.width, Tag("P", root)) for one in part.lines]
        return Stack(lines, style.sentence_gap / 2)

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


class Rows:
    """Makes the rows of a paper, and its sentences with their pictures."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._style = composer.style

    def columns(self, part: PaperPart, table: Tag) -> list[Piece]:
        """The heads of the columns, where there are any."""
        if not part.columns:
            return []
        repeated = table is REPEATED
        row = table if repeated else Tag("TR", table)
        tags = [
            REPEATED if repeated else Tag("P", Tag("TH", row, details=COLUMN_HEAD))
            for _one in part.columns
        ]
        bold = replace(self._style.body, bold=True)
        heads = [
            (left, self._composer.words(words, bold, width, tag))
            for words, tag, (left, width) in zip(
                part.columns, tags, self._places(part), strict=True
            )
        ]
        return [Space(GAP / 2), Beside(heads, middle=False), Space(GAP / 4)]

    def row(self, part: PaperPart, row: PaperRow, table: Tag) -> Piece:
        """One row under a thin line, with a box to tick where it has one."""
        tag, places = Tag("TR", table), self._places(part)
        head = Tag("TH", tag, details=ROW_HEAD)
        pieces: list[tuple[float, Piece]] = []
        if part.to_tick:
            pieces.append((0.0, TickBox(BOX, BOX)))
        pieces.append((places[0][0], self._pictured(row.head, places[0][1], head)))
        for words, (left, width) in zip(row.cells, places[1:], strict=True):
            cell = Tag("P", Tag("TD", tag))
            pieces.append((left, self._composer.words(words, self._style.body, width, cell)))
        room = GAP / 2 if self._style.pictures else GAP / 4
        beside = Beside(pieces, middle=self._style.pictures)
        return Stack([Ruled(self._style.width), Space(room), beside, Space(room)])

    def sentence(self, said: Sentence, within: Tag) -> Piece:
        """A sentence with its picture, from edge to edge."""
        return self._pictured(said, self._style.width, within)

    def heading(self, said: Sentence, tag: Tag, within: Tag) -> Piece:
        """A heading with its picture: usually a face, whose name it is."""
        if not said.picture or not self._style.pictures:
            return self._composer.words(said.words, self._style.heading, self._style.width, tag)
        left = FACE + GAP
        width = self._style.width - left
        words = self._composer.words(said.words, self._style.heading, width, tag)
        picture = self._composer.pictured(said.picture, FACE, DECORATION)
        return Beside([(0, picture), (left, words)])

    def strong(self, words: str, within: Tag) -> Piece:
        """Words that are not to be overlooked."""
        bold = replace(self._style.body, bold=True)
        return self._composer.words(words, bold, self._style.width - 2 * GAP, Tag("P", within))

    def _pictured(self, said: Sentence, width: float, within: Tag) -> Piece:
        tag = Tag("P", within, language=said.language or language_of(said.words))
        if not said.picture or not self._style.pictures:
            return self._composer.body(said.words, width, tag)
        left = ROW_PICTURE + GAP
        words = self._composer.body(said.words, width - left, tag)
        picture = self._composer.pictured(said.picture, ROW_PICTURE, within, said.words)
        return Beside([(0, picture), (left, words)])

    def _places(self, part: PaperPart) -> list[tuple[float, float]]:
        """Where each of two columns begins, and how wide it is."""
        left = BOX + GAP if part.to_tick else 0.0
        heads = sum(len(row.head.words) for row in part.rows)
        cells = sum(len(cell) for row in part.rows for cell in row.cells)
        share = min(WIDEST, max(NARROWEST, cells / max(1, heads + cells)))
        second = self._style.width * (1 - share)
        return [(left, second - left - GAP), (second, self._style.width - second)]


@dataclass(frozen=True)
class Ruled:
    """A thin line between rows."""

    width: float
    height: float = 0.0

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw it. It tells nothing."""
        ink.line(DECORATION, left, top, self.width)


@dataclass(frozen=True)
class Framed:
    """Something in a frame, as wide as the page."""

    inside: Piece
    width: float

    @property
    def height(self) -> float:
        """What is inside, and the room around it."""
        return self.inside.height + GAP

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the frame, which tells nothing, and what is in it."""
        ink.frame(DECORATION, left, top, self.width, self.height)
        self.inside.draw(ink, left + GAP, top - GAP / 2)


def room_pages(paper: RoomPaper, composer: Composer) -> bytes:
    """Make the PDF of a paper."""
    return RoomPages(paper, composer).written()


def _slab(piece: Piece) -> Slab:
    ink = Ink()
    piece.draw(ink, 0, 0)
    return Slab(ink, piece.height)
