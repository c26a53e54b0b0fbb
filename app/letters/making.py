"""One letter being made: its sections in reading order, laid out or taken from memory."""

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from app.domain.letter import Block, FixedWords, Letter, Part, Sentence
from app.letters.art import Gallery
from app.letters.blocks import Blocks
from app.letters.composer import Composer
from app.letters.ink import REPEATED, Ink, Tag
from app.letters.pages import Placed, Slab
from app.letters.pieces import Piece
from app.letters.sections import Arranger, Section
from app.letters.style import FOOT, Style
from app.letters.typesetting import Typesetter

MOST_REMEMBERED = 500


@dataclass(frozen=True)
class Made:
    """A section that is laid out: its tag, and its slabs in order."""

    tag: Tag
    slabs: tuple[Slab, ...]


class Memory:
    """Sections that were laid out before, by what they say and how they look."""

    def __init__(self) -> None:
        self._made: dict[Hashable, Made] = {}

    def recall(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What was made before with this key, or what is made now."""
        found = self._made.get(key)
        if found is None:
            if len(self._made) >= MOST_REMEMBERED:
                self._made.clear()
            found = self._made[key] = make()
        return found


class Making:
    """Lays out one letter. What is the same in other letters is shared with them."""

    def __init__(
        self, style: Style, setter: Typesetter, gallery: Gallery, memory: Memory
    ) -> None:
        self.style = style
        self._gallery = gallery
        self._composer = Composer(style, setter, gallery)
        self._blocks = Blocks(self._composer)
        self._arranger = Arranger(style, self._composer.pictured)
        self._memory = memory
        self._here: set[Hashable] = set()

    def sections(self, letter: Letter) -> Iterator[Made]:
        """All sections of a letter. The reader answers after the name of who wrote it."""
        feedback = [block for block in letter.blocks if block.part is Part.FEEDBACK]
        yield self._laid_out(self._blocks.top(letter))
        yield self._laid_out(self._blocks.title(letter.title))
        for block in letter.blocks:
            if block.part is not Part.FEEDBACK:
                yield self._block(block, letter.fixed)
        if letter.sender.name:
            yield self._laid_out(self._blocks.signed(letter))
        for block in feedback:
            yield self._block(block, letter.fixed, letter.faces)
        for section in self._blocks.ending(letter):
            yield self._laid_out(section)

    def foot(self, words: str) -> Placed:
        """The number of a page, as big as the text and always in the same place (ER19)."""
        body = self.style.body

        def make() -> Made:
            line = self._composer.words(words, body, self.style.width, REPEATED)
            return _laid(REPEATED, [line])

        down = self.style.page[1] - FOOT - body.leading
        return Placed(self._memory.recall((self.style, words), make).slabs[0], down)

    def _block(self, block: Block, fixed: FixedWords, faces: tuple[Sentence, ...] = ()) -> Made:
        """One block; what one person said is for nobody else, and not remembered."""

        def make() -> Made:
            return self._laid_out(self._blocks.block(block, fixed, faces))

        key = (self.style, block, fixed, faces, self._gallery.own(_pictures(block, faces)))
        if block.part is Part.YOU_SAID or key in self._here:
            return make()
        self._here.add(key)
        return self._memory.recall(key, make)

    def _laid_out(self, section: Section) -> Made:
        return _laid(
            section.tag,
            self._arranger.within(section, self.style.height),
            fresh=section.fresh,
        )


def _laid(tag: Tag, pieces: Iterable[Piece], *, fresh: bool = False) -> Made:
    slabs: list[Slab] = []
    for piece in pieces:
        ink = Ink()
        piece.draw(ink, 0, 0)
        slabs.append(Slab(ink, piece.height, fresh and not slabs))
    return Made(tag, tuple(slabs))


def _pictures(block: Block, faces: tuple[Sentence, ...]) -> set[str]:
    lines = (*block.sentences, *faces)
    return {block.picture, *(one.picture for one in lines)} | {
        symbol for one in lines for symbol in one.symbols
    }
