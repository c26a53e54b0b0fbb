"""The parts of a letter (handbook 7.1), made into sections for the page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.letter import SMALLEST_POINTS, Block, HardWord, Letter, Part, Sender, Sentence
from app.letters.art import Gallery
from app.letters.pieces import (
    Beside,
    Picture,
    Piece,
    Plate,
    Space,
    Stack,
    TickBox,
    Words,
)
from app.letters.sections import Item, Section
from app.letters.style import (
    COLUMN_GAP,
    FULL_WIDTH,
    PHOTO_HEIGHT,
    PHOTO_WIDTH,
    TICK_BOX,
    Style,
    TextStyle,
)
from app.letters.typesetting import Typesetter

PLATE_MARGIN = 10
FACE_GAP = 6
MOST_FACES = 4  # in one row
WIDEST_TERM = 0.45  # of the page; beyond it, meanings go under their words


class Blocks:
    """Turns one letter into sections, in reading order."""

    def __init__(self, style: Style, setter: Typesetter, gallery: Gallery) -> None:
        self.style = style
        self.setter = setter
        self.gallery = gallery

    def sections(self, letter: Letter) -> Iterator[Section]:
        """All sections of a letter. The reader answers after the name of who wrote it."""
        feedback = [block for block in letter.blocks if block.part is Part.FEEDBACK]
        title = self._set(letter.title, self.style.title, FULL_WIDTH, "H1")
        yield self._top(letter)
        yield Section((Item(title, wide=True),))
        for block in letter.blocks:
            if block.part is not Part.FEEDBACK:
                yield self._block(block, letter)
        yield self._signed(letter)
        for block in feedback:
            yield self._block(block, letter, last=block is feedback[-1])
        if letter.faces and not feedback:
            yield Section((self._faces(letter.faces),))
        if letter.word_list:
            yield self._word_list(letter)
        if letter.credits:
            yield self._credits(letter)

    def pictured(self, picture: str, size: float) -> Piece:
        """A picture of this size, or its word on a plate."""
        art = self.gallery.art(picture)
        if art.drawn:
            return Picture(art.drawn, size, size, art.label)
        return Plate(self._plate(art.label, size), size, size)

    def _top(self, letter: Letter) -> Section:
        fixed, sender = letter.fixed, letter.sender
        said = fixed.sender.format(name=sender.name, job=sender.job)
        lines = [said, letter.date]
        items = (
            Item(self._set(letter.board, self.style.heading, FULL_WIDTH), wide=True),
            Item(self._by_photo(sender, lines), wide=True),
            Item(self._body(fixed.dear.format(name=letter.reader), FULL_WIDTH), wide=True),
        )
        return Section(items)

    def _signed(self, letter: Letter) -> Section:
        words = letter.fixed.signed.format(name=letter.sender.name)
        return Section((Item(self._by_photo(letter.sender, [words], pen=True), wide=True),))

    def _by_photo(self, sender: Sender, lines: Sequence[str], *, pen: bool = False) -> Piece:
        """Words next to the photo of who wrote them, with room for a pen over them."""
        portrait = self.gallery.portrait(sender.photo) if self.style.pictures else None
        left = max(self.style.text_left, PHOTO_WIDTH + COLUMN_GAP) if portrait else 0
        column: list[Piece] = [self._body(line, FULL_WIDTH - left) for line in lines]
        if pen:
            column.insert(0, Space(1.5 * self.style.body.leading))
        words = Stack(column, self.style.sentence_gap)
        if portrait is None:
            return words
        picture = Picture(portrait, PHOTO_WIDTH, PHOTO_HEIGHT, sender.name)
        return Beside([(0, picture), (left, words)])

    def _block(self, block: Block, letter: Letter, *, last: bool = False) -> Section:
        heading, more = block.heading, letter.fixed.more.format(heading=block.heading)
        items = [self._sentence(sentence, block.picture) for sentence in block.sentences]
        if last and letter.faces:
            items.append(self._faces(letter.faces))
        width = FULL_WIDTH - self.style.text_left
        return Section(
            tuple(items),
            self._set(heading, self.style.heading, width, "H2") if heading else None,
            self._set(more, self.style.heading, width, "H2") if heading else None,
            block.picture,
        )

    def _sentence(self, sentence: Sentence, shared: str) -> Item:
        exact = sentence.quoted
        words = f"“{sentence.words}”" if exact else sentence.words
        lines = self.setter.lines(words, self.style.body, self.style.text_width, exact=exact)
        return Item(Words(lines, self.style.body), sentence.picture or shared)

    def _faces(self, faces: Sequence[Sentence]) -> Item:
        if not self.style.pictures:
            ticks = [self._tick_line(face.words) for face in faces]
            return Item(Stack(ticks, self.style.row_gap), wide=True)
        across = min(len(faces), MOST_FACES)
        width = FULL_WIDTH / across
        columns = [self._face(face, width) for face in faces]
        rows = [
            Beside([(at * width, face) for at, face in enumerate(columns[row : row + across])])
            for row in range(0, len(columns), across)
        ]
        return Item(Stack(rows, self.style.row_gap), wide=True)

    def _face(self, face: Sentence, width: float) -> Piece:
        inner = width - COLUMN_GAP
        lines = self.setter.lines(face.words, self.style.body, inner)
        words = Words(lines, self.style.body, centred=width)
        size = min(self.style.picture, inner)
        column: list[Piece] = [words, TickBox(TICK_BOX, width)]
        if face.picture:
            picture = self.pictured(face.picture, size)
            column.insert(0, Beside([((width - size) / 2, picture)]))
        return Stack(column, FACE_GAP)

    def _tick_line(self, words: str) -> Piece:
        left = TICK_BOX + COLUMN_GAP
        column = self._body(words, FULL_WIDTH - left)
        return Beside([(0, TickBox(TICK_BOX, TICK_BOX)), (left, column)])

    def _word_list(self, letter: Letter) -> Section:
        fixed, hard = letter.fixed, replace(self.style.body, bold=True)
        columns = [self.setter.lines(word.term, hard, FULL_WIDTH) for word in letter.word_list]
        widest = max(
            (sum(run.width for run in line) for lines in columns for line in lines), default=0
        )
        left = max(self.style.text_left, widest + COLUMN_GAP)
        rows = [self._hard_word(word, hard, left) for word in letter.word_list]
        more = fixed.more.format(heading=fixed.word_list)
        return Section(
            tuple(Item(row, wide=True) for row in rows),
            self._set(fixed.word_list, self.style.heading, FULL_WIDTH, "H2"),
            self._set(more, self.style.heading, FULL_WIDTH, "H2"),
            wide=True,
        )

    def _credits(self, letter: Letter) -> Section:
        """Who made the pictures, where their licences want it said (handbook 6.1)."""
        heading = self._set(letter.fixed.credits, self.style.heading, FULL_WIDTH, "H2")
        lines = (Item(self._body(line, FULL_WIDTH), wide=True) for line in letter.credits)
        return Section(tuple(lines), heading, heading, wide=True)

    def _hard_word(self, word: HardWord, hard: TextStyle, left: float) -> Piece:
        term = Words(self.setter.lines(word.term, hard, FULL_WIDTH), hard)
        if left > WIDEST_TERM * FULL_WIDTH:
            return Stack([term, self._body(word.meaning, FULL_WIDTH)])
        meaning = self._body(word.meaning, FULL_WIDTH - left)
        return Beside([(0, term), (left, meaning)], middle=False)

    def _plate(self, label: str, size: float) -> Words:
        inner = size - 2 * PLATE_MARGIN
        points = self.style.points
        style = TextStyle(points, points * 1.35)
        while points > SMALLEST_POINTS and not self.setter.fits(label, style, inner):
            points -= 2
            style = TextStyle(points, points * 1.35)
        return Words(self.setter.lines(label, style, inner), style, centred=inner)

    def _body(self, words: str, width: float) -> Words:
        return self._set(words, self.style.body, min(width, self.style.longest_line))

    def _set(self, words: str, style: TextStyle, width: float, role: str = "P") -> Words:
        return Words(self.setter.lines(words, style, width), style, role)
