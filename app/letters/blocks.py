"""The parts of a letter (handbook 7.1), made into sections for the page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.letter import Block, FixedWords, Letter, Part, Sender, Sentence
from app.letters.closing import LIST, Closing
from app.letters.composer import Composer
from app.letters.fridge import fridge
from app.letters.ink import REPEATED, Tag
from app.letters.pieces import Beside, Picture, Piece, Space, Stack, Words
from app.letters.scripts import language_of, right_to_left
from app.letters.sections import Item, Section
from app.letters.style import COLUMN_GAP, PHOTO_HEIGHT, PHOTO_WIDTH

LONGEST_WITH_SYMBOLS = 24  # words; beyond it a row of symbols tells nothing


class Blocks:
    """Turns one letter into sections, in reading order."""

    def __init__(self, composer: Composer) -> None:
        self.composer = composer
        self.style = composer.style
        self.closing = Closing(composer)

    def top(self, letter: Letter) -> Section:
        """Whose letter it is, who wrote it, when, and to whom."""
        fixed, sender, tag = letter.fixed, letter.sender, Tag("Sect")
        width = self.style.width
        board = self.composer.words(letter.board, self.style.heading, width, Tag("P", tag))
        lines = [letter.date]
        if sender.name:
            said = fixed.sender if sender.job else fixed.signed
            lines.insert(0, said.format(name=sender.name, job=sender.job))
        items = [Item(board, wide=True), Item(self._by_photo(sender, lines, tag), wide=True)]
        if letter.reader:
            dear = fixed.dear.format(name=letter.reader)
            items.append(Item(self.composer.body(dear, width, Tag("P", tag)), wide=True))
        return Section(tag, tuple(items))

    def title(self, title: str) -> Section:
        """What the letter is about."""
        tag = Tag("Sect")
        words = self.composer.words(
            title, self.style.title, self.style.width, Tag("H1", tag, title=title)
        )
        return Section(tag, (Item(words, wide=True),))

    def block(self, block: Block, fixed: FixedWords, faces: Sequence[Sentence] = ()) -> Section:
        """One block, with the faces to tick where it is the one that asks for them."""
        tag, heading = Tag("Sect"), block.heading
        level = "H3" if block.under_chapter else "H2"
        items = self._sentences(block, tag)
        if faces:
            items.append(self.closing.faces(faces, tag))
        width = self.style.width - self.style.heading_left
        size, more = self.style.heading, fixed.more.format(heading=heading)
        return Section(
            tag,
            tuple(items),
            self.composer.words(heading, size, width, Tag(level, tag, title=heading))
            if heading
            else None,
            self.composer.words(more, size, width, REPEATED) if heading else None,
            block.picture,
            heading,
            above=self._chapter(block.chapter, tag) if block.chapter else None,
            small=bool(faces),
        )

    def signed(self, letter: Letter) -> Section:
        """Room for a pen over the name of who wrote it."""
        words, tag = letter.fixed.signed.format(name=letter.sender.name), Tag("Sect")
        signed = self._by_photo(letter.sender, [words], tag, pen=True)
        return Section(tag, (Item(signed, wide=True),))

    def ending(self, letter: Letter) -> Iterator[Section]:
        """What comes after the name: faces nobody asked for yet, hard words, credits."""
        feedback = any(block.part is Part.FEEDBACK for block in letter.blocks)
        if letter.faces and not feedback:
            tag = Tag("Sect")
            yield Section(tag, (self.closing.faces(letter.faces, tag),))
        if letter.word_list:
            yield self.closing.word_list(letter)
        if letter.credits:
            yield self.closing.credits(letter)
        if letter.strip:
            yield fridge(self.composer, letter)

    def _chapter(self, chapter: str, tag: Tag) -> Words:
        return self.composer.words(
            chapter, self.style.chapter, self.style.width, Tag("H2", tag, title=chapter)
        )

    def _by_photo(
        self, sender: Sender, lines: Sequence[str], tag: Tag, *, pen: bool = False
    ) -> Piece:
        """Words next to the photo of who wrote them, with room for a pen over them."""
        portrait = self.composer.gallery.portrait(sender.photo) if self.style.pictures else None
        left = max(self.style.text_left, PHOTO_WIDTH + COLUMN_GAP) if portrait else 0
        width = self.style.width - left
        column: list[Piece] = [self.composer.body(line, width, Tag("P", tag)) for line in lines]
        if pen:
            column.insert(0, Space(1.5 * self.style.body.leading))
        words = Stack(column, self.style.sentence_gap)
        if portrait is None:
            return words
        figure = Tag("Figure", tag, sender.name)
        return Beside(
            [(0, Picture(portrait, PHOTO_WIDTH, PHOTO_HEIGHT, figure)), (left, words)]
        )

    def _sentences(self, block: Block, tag: Tag) -> list[Item]:
        """The sentences of a block: a list, where there is more than one."""
        if len(block.sentences) < 2:
            return [self._sentence(one, block.picture, tag) for one in block.sentences]
        row = Tag("L", tag, details=LIST)
        return [
            self._sentence(one, block.picture, Tag("LBody", Tag("LI", row)))
            for one in block.sentences
        ]

    def _sentence(self, sentence: Sentence, shared: str, tag: Tag) -> Item:
        style, exact = self.style.body, sentence.quoted
        words = f"“{sentence.words}”" if exact else sentence.words
        language = sentence.language or (language_of(words) if exact else "")
        width = self.style.text_width
        lines = self.composer.setter.lines(words, style, width, exact=exact)
        says = Words(lines, style, Tag("P", tag, language=language))
        if right_to_left(sentence.words):
            says = replace(says, within=width, side=1)
        if not self._has_symbols(sentence):
            return Item(says, sentence.picture or shared, tag=tag, says=sentence.words)
        row = self.composer.row_of(sentence.symbols, tag)
        return Item(Stack([row, says], self.style.sentence_gap), wide=True)

    def _has_symbols(self, sentence: Sentence) -> bool:
        few = len(sentence.words.split()) <= LONGEST_WITH_SYMBOLS
        return bool(self.style.above and sentence.symbols and few and not sentence.quoted)
