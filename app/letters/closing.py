"""What a letter closes with: faces to tick, the word list, and who made the pictures."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.letter import HardWord, Letter, Sentence
from app.letters.composer import Composer
from app.letters.ink import REPEATED, Tag
from app.letters.pieces import Beside, Piece, Stack, TickBox
from app.letters.sections import Item, Section
from app.letters.style import COLUMN_GAP, SMALLEST_PICTURE, TICK_BOX, TextStyle

LIST = "/A<</O/List/ListNumbering/None>>"
ROW_HEAD = "/A<</O/Table/Scope/Row>>"
FACE_GAP = 6
MOST_FACES = 4  # in one row
WIDEST_TERM = 0.45  # of the page; beyond it, meanings go under their words


class Closing:
    """Makes the last sections of a letter."""

    def __init__(self, composer: Composer) -> None:
        self.composer = composer
        self.style = composer.style

    def faces(self, faces: Sequence[Sentence], within: Tag) -> Item:
        """Pictures with a word and a box to tick under each; without pictures, lines."""
        row = Tag("L", within, details=LIST)
        tags = [Tag("LBody", Tag("LI", row)) for _face in faces]
        if not self.style.pictures:
            ticks = [
                self._tick_line(face.words, tag) for face, tag in zip(faces, tags, strict=True)
            ]
            return Item(Stack(ticks, self.style.row_gap), wide=True)
        across = min(len(faces), MOST_FACES)
        width = self.style.width / across
        columns = [self._face(face, width, tag) for face, tag in zip(faces, tags, strict=True)]
        rows = [
            Beside([(at * width, face) for at, face in enumerate(columns[row : row + across])])
            for row in range(0, len(columns), across)
        ]
        return Item(Stack(rows, self.style.row_gap), wide=True)

    def _face(self, face: Sentence, width: float, tag: Tag) -> Piece:
        inner = width - COLUMN_GAP
        words = self.composer.words(face.words, self.style.body, inner, Tag("P", tag))
        size = min(SMALLEST_PICTURE, inner)
        column: list[Piece] = [replace(words, within=width), TickBox(TICK_BOX, width)]
        if face.picture:
            picture = self.composer.pictured(face.picture, size, tag, face.words)
            column.insert(0, Beside([((width - size) / 2, picture)]))
        return Stack(column, FACE_GAP)

    def _tick_line(self, words: str, tag: Tag) -> Piece:
        left = TICK_BOX + COLUMN_GAP
        column = self.composer.body(words, self.style.width - left, Tag("P", tag))
        return Beside([(0, TickBox(TICK_BOX, TICK_BOX)), (left, column)])

    def word_list(self, letter: Letter) -> Section:
        """Each hard word with what it means (handbook ER35), as a table of two columns."""
        tag, setter = Tag("Sect"), self.composer.setter
        hard = replace(self.style.body, bold=True)
        terms = [setter.lines(word.term, hard, self.style.width) for word in letter.word_list]
        widths = [sum(run.width for run in line) for lines in terms for line in lines]
        left = max(self.style.text_left, max(widths, default=0) + COLUMN_GAP)
        rows: list[Piece] = []
        if left > WIDEST_TERM * self.style.width:
            rows = [self._under(word, hard, tag) for word in letter.word_list]
        else:
            table = Tag("Table", tag)
            rows = [self._row(word, hard, left, Tag("TR", table)) for word in letter.word_list]
        fixed = letter.fixed
        return self._section(
            tag, rows, fixed.word_list, fixed.more.format(heading=fixed.word_list)
        )

    def credits(self, letter: Letter) -> Section:
        """Who made the pictures, where their licences want it said (handbook 6.1)."""
        tag, heading = Tag("Sect"), letter.fixed.credits
        rows = [
            self.composer.body(line, self.style.width, Tag("P", tag)) for line in letter.credits
        ]
        return self._section(tag, rows, heading, heading)

    def _section(self, tag: Tag, rows: Sequence[Piece], heading: str, again: str) -> Section:
        size, width = self.style.heading, self.style.width
        return Section(
            tag,
            tuple(Item(row, wide=True) for row in rows),
            self.composer.words(heading, size, width, Tag("H2", tag, title=heading)),
            self.composer.words(again, size, width, REPEATED),
            says=heading,
            wide=True,
        )

    def _row(self, word: HardWord, hard: TextStyle, left: float, tag: Tag) -> Piece:
        head = Tag("P", Tag("TH", tag, details=ROW_HEAD))
        term = self.composer.words(word.term, hard, self.style.width, head)
        cell = Tag("P", Tag("TD", tag))
        meaning = self.composer.body(word.meaning, self.style.width - left, cell)
        return Beside([(0, term), (left, meaning)], middle=False)

    def _under(self, word: HardWord, hard: TextStyle, tag: Tag) -> Piece:
        term = self.composer.words(word.term, hard, self.style.width, Tag("P", tag))
        return Stack([term, self.composer.body(word.meaning, self.style.width, Tag("P", tag))])
