"""The rows of a paper for a meeting: words with their pictures, and boxes to tick."""

from dataclasses import dataclass, replace

from app.domain.letter import Sentence
from app.domain.room_paper import PaperPart, PaperRow
from app.letters.closing import ROW_HEAD
from app.letters.composer import Composer
from app.letters.grid import COLUMN_HEAD
from app.letters.ink import DECORATION, REPEATED, Ink, Tag
from app.letters.pieces import Beside, Piece, Space, Stack, TickBox
from app.letters.scripts import language_of
from app.letters.style import MM

ROW_PICTURE = 17 * MM
FACE = 22 * MM
BOX = 6 * MM
GAP = 4 * MM
NARROWEST, WIDEST = 0.2, 0.55
"""How much of the page the last column may have."""


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
