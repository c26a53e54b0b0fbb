"""The pieces of an About me card: its front, and each part with its heading."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.domain.about_me import AboutCard, CardPart
from app.domain.letter import Sentence
from app.letters.about_style import CardStyle, Fold
from app.letters.closing import LIST
from app.letters.composer import Composer
from app.letters.ink import DECORATION, Tag
from app.letters.pieces import Beside, Piece, Stack, Words
from app.letters.scripts import language_of, right_to_left
from app.letters.style import MM, TextStyle

BESIDE = 3.5 * MM
"""Between a picture and its words."""
NAME_SIZES = (2.2, 2.0, 1.8, 1.5, 1.3)
"""How much larger than plain sentences a name may be."""
LEAN_NAME = 1.5


@dataclass(frozen=True)
class Chunk:
    """What stays together, and the space before it where it is not the first.

    A ``fresh`` one begins the last panel there is, unless that has begun.
    """

    piece: Piece
    gap: float
    fresh: bool = False


class CardPieces:
    """Makes what is put on a card, and keeps its tags in the order they are read."""

    def __init__(self, card: AboutCard, style: CardStyle, composer: Composer) -> None:
        self._card = card
        self._style = style
        self._composer = composer
        self.roots: list[Tag] = []

    def chunks(
        self,
        parts: Sequence[CardPart],
        width: float,
        *,
        front: bool = False,
        foot: bool = False,
    ) -> Iterator[Chunk]:
        """Parts one under another, with the front before them and the foot after."""
        if front:
            yield Chunk(self._front(width), 0)
        for part in parts:
            if part in self._card.talk and self._style.fold is not Fold.WHOLE:
                yield self._centred(part, width)
            else:
                yield from self._part(part, width)
        if foot:
            card, root = self._card, self._root()
            lines = card.credits if self._style.lean else (card.foot, *card.credits)
            for line in lines:
                words = self._composer.words(line, self._style.body, width, Tag("P", root))
                yield Chunk(words, self._style.part_gap)

    def _root(self) -> Tag:
        self.roots.append(Tag("Sect"))
        return self.roots[-1]

    def _front(self, width: float) -> Piece:
        """Whose card it is: their face and what they like to be called."""
        card, style, root = self._card, self._style, self._root()
        has_face = bool(card.face) and style.pictures
        if style.fold is not Fold.WHOLE:
            words = self._who(width, root, width)
            if not has_face:
                return Stack(words, style.gap)
            face = self._composer.pictured(card.face, style.face, DECORATION)
            middle = Beside([((width - style.face) / 2, face)])
            return Stack([words[0], middle, *words[1:]], style.gap)
        if not has_face:
            return Stack(self._who(width, root, 0), style.gap)
        left = style.face + BESIDE
        face = self._composer.pictured(card.face, style.face, DECORATION)
        return Beside([(0, face), (left, Stack(self._who(width - left, root, 0), style.gap))])

    def _who(self, width: float, root: Tag, within: float) -> list[Piece]:
        """The title, the name and what belongs to it, in the middle of any width given."""
        card, style = self._card, self._style
        said = [
            (card.title, style.heading, Tag("H1", root, title=card.title)),
            (card.name, self._name_size(width), Tag("P", root)),
            *((one.words, style.body, Tag("P", root)) for one in card.who),
        ]
        return [
            replace(self._composer.words(words, size, width, tag), within=within)
            for words, size, tag in said
        ]

    def _name_size(self, width: float) -> TextStyle:
        """As large as leaves the name whole on one line, or on two."""
        setter, name = self._composer.setter, self._card.name
        sizes = [
            TextStyle(round(self._style.points * by), self._style.points * by * 1.15, bold=True)
            for by in NAME_SIZES
            if by <= LEAN_NAME or not self._style.lean
        ]
        for most in (1, 2):
            for size in sizes:
                is_short = len(setter.lines(name, size, width)) <= most
                if is_short and setter.fits(name, size, width):
                    return size
        return sizes[-1]

    def _part(self, part: CardPart, width: float) -> Iterator[Chunk]:
        """A heading with the first of its lines, then the others one by one."""
        style, root = self._style, self._root()
        heading = Tag("H2", root, title=part.heading.words)
        lines = list(self._lines(part, width, root))
        first = Stack([self._heading(part, width, heading), lines[0]], style.gap)
        yield Chunk(first, style.part_gap)
        for line in lines[1:]:
            yield Chunk(line, style.gap)

    def _centred(self, part: CardPart, width: float) -> Chunk:
        """A part in the middle of the front, under the name."""
        style, root = self._style, self._root()
        said = part.heading.words
        tag = Tag("H2", root, title=said)
        heading = self._composer.words(said, style.heading, width, tag)
        lines = [self._said(line, width, root, middle=width) for line in part.lines]
        words = [replace(heading, within=width), *lines]
        return Chunk(Stack(words, style.gap), style.part_gap)

    def _heading(self, part: CardPart, width: float, tag: Tag) -> Piece:
        style = self._style
        size = style.heading.leading * 1.3
        if not style.pictures or style.lean:
            return self._composer.words(part.heading.words, style.heading, width, tag)
        words = self._composer.words(
            part.heading.words, style.heading, width - size - BESIDE, tag
        )
        picture = self._composer.pictured(part.heading.picture, size, DECORATION)
        return Beside([(0, picture), (size + BESIDE, words)])

    def _lines(self, part: CardPart, width: float, root: Tag) -> Iterator[Piece]:
        row = Tag("L", root, details=LIST) if len(part.lines) > 1 else None
        for line in part.lines:
            within = Tag("LBody", Tag("LI", row)) if row else root
            yield self._line(line, width, within)

    def _line(self, line: Sentence, width: float, within: Tag) -> Piece:
        style = self._style
        if not line.picture or not style.pictures:
            return self._said(line, width, within)
        left = style.symbol + BESIDE
        words = self._said(line, width - left, within)
        picture = self._composer.pictured(line.picture, style.symbol, within, line.words)
        return Beside([(0, picture), (left, words)])

    def _said(self, line: Sentence, width: float, within: Tag, middle: float = 0) -> Words:
        """Words as they were said, where they are somebody's own."""
        body, own = self._style.body, line.quoted
        tag = Tag("P", within, language=language_of(line.words) if own else "")
        lines = self._composer.setter.lines(
            self._breakable(line.words, width), body, width, exact=own
        )
        words = Words(lines, body, tag, within=middle)
        if right_to_left(line.words) and not middle:
            return replace(words, within=width, side=1)
        return words

    def _breakable(self, words: str, width: float) -> str:
        """A number that is kept together breaks between its parts where it must."""
        face, points = self._composer.setter.fonts.regular, self._style.points
        if all(face.width(one, points) <= width for one in words.split(" ")):
            return words
        return words.replace("\N{NO-BREAK SPACE}", " ")
