"""A letter as blocks of picture and sentence, before anyone decides how it looks.

Screens, paper and the voice all work from this model, so they can never disagree
(handbook 7.1 has the parts of a letter and their order).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

SMALLEST_POINTS = 14  # handbook ER02
LETTER_SIZES = (14, 16, 18, 20, 24, 28)


class Layout(StrEnum):
    """Where the pictures of a letter stand."""

    PICTURE_LEFT = "picture_left"
    SYMBOLS_ABOVE = "symbols_above"
    NO_PICTURES = "no_pictures"
    STRIP = "strip"
    """Pictures left, and a last page of 4 big pictures to put on the fridge."""


class Sheet(StrEnum):
    """The size of the paper. Large print is set again for it, never magnified."""

    A4 = "A4"
    A3 = "A3"


class Paper(StrEnum):
    """The paper a reader likes: a note for whoever prints, never ink on the page."""

    WHITE = "white"
    CREAM = "cream"
    YELLOW = "yellow"
    PALE_BLUE = "pale_blue"
    PALE_GREEN = "pale_green"


@dataclass(frozen=True)
class LetterProfile:
    """How one person likes their letters. ``points`` is the size of body text."""

    points: int = 16
    paper: Paper = Paper.WHITE
    layout: Layout = Layout.PICTURE_LEFT
    audio: bool = False
    delivery: str = "post"
    explained_by: str = ""
    sheet: Sheet = Sheet.A4


class Part(StrEnum):
    """Which part of a letter or an invitation a block is (handbook 7.1, 4.2)."""

    ABOUT = "about"
    WHEN = "when"
    WHERE = "where"
    AGENDA = "agenda"
    TO_KNOW = "to_know"
    NEEDS = "needs"
    YOU_SAID = "you_said"
    WE_DID = "we_did"
    NOT_YET = "not_yet"
    CANNOT = "cannot"
    INSTEAD = "instead"
    NEXT = "next"
    HELP_NOW = "help_now"
    QUESTIONS = "questions"
    NOT_HAPPY = "not_happy"
    THANKS = "thanks"
    FEEDBACK = "feedback"


@dataclass(frozen=True)
class Sentence:
    """One idea. ``quoted`` are a person's own words, printed exactly as they were said.

    Words between ``**`` are hard words that the word list explains (handbook ER11).
    ``language`` is given when the words are not in the language of the letter. ``symbols`` are
    the pictures of its key words, in their order, for those who read by symbols.
    """

    words: str
    picture: str = ""
    quoted: bool = False
    language: str = ""
    symbols: tuple[str, ...] = ()


@dataclass(frozen=True)
class Block:
    """A heading and its sentences. Sentences with no picture share the block's own.

    Where what is written has more than one topic, ``chapter`` is the heading above this block
    and those after it, which are ``under_chapter`` too.
    """

    part: Part
    heading: str
    picture: str
    sentences: tuple[Sentence, ...]
    chapter: str = ""
    under_chapter: bool = False


@dataclass(frozen=True)
class Sender:
    """Who a letter is from. ``photo`` is the id of a picture."""

    name: str
    job: str
    photo: str = ""


@dataclass(frozen=True)
class HardWord:
    """A word worth keeping, and what it means in at most 12 words."""

    term: str
    meaning: str


@dataclass(frozen=True)
class FixedWords:
    """The few words a letter needs besides its blocks, in the letter's language."""

    dear: str = "Dear {name},"
    sender: str = "From {name}, {job}"
    signed: str = "From {name}"
    page: str = "Page {page} of {pages}"
    word_list: str = "Word list"
    more: str = "{heading}, more"
    credits: str = "Who made the pictures"
    fridge: str = "To put on your fridge"
    language: str = "en-GB"


@dataclass(frozen=True)
class Letter:
    """Everything one letter says, in reading order.

    ``faces`` are the pictures with a word under each that the reader may tick at the
    end; ``date`` is in full words (handbook ER63). What is for everyone has no ``reader``.
    ``strip`` are 4 pictures with a word or two each, which tell the letter at a glance.
    """

    board: str
    date: str
    reader: str
    title: str
    sender: Sender
    blocks: tuple[Block, ...]
    faces: tuple[Sentence, ...]
    word_list: tuple[HardWord, ...]
    fixed: FixedWords = FixedWords()
    credits: tuple[str, ...] = ()
    """What the licences of the pictures want to stand in print."""
    strip: tuple[Sentence, ...] = ()

    @property
    def pictures(self) -> frozenset[str]:
        """The ids of every picture the letter shows."""
        lines = [line for block in self.blocks for line in block.sentences]
        of_lines = {line.picture for line in (*lines, *self.faces, *self.strip)}
        of_words = {symbol for line in lines for symbol in line.symbols}
        of_blocks = {block.picture for block in self.blocks}
        return frozenset({*of_lines, *of_words, *of_blocks, self.sender.photo} - {""})

    def showing(self, stand_ins: Mapping[str, str]) -> "Letter":
        """The same letter with other pictures in the place of some: just these change."""

        def seen(sentence: Sentence) -> Sentence:
            picture = stand_ins.get(sentence.picture, sentence.picture)
            symbols = tuple(stand_ins.get(one, one) for one in sentence.symbols)
            return replace(sentence, picture=picture, symbols=symbols)

        def shown(block: Block) -> Block:
            picture = stand_ins.get(block.picture, block.picture)
            return replace(block, picture=picture, sentences=tuple(map(seen, block.sentences)))

        return replace(
            self,
            blocks=tuple(map(shown, self.blocks)),
            faces=tuple(map(seen, self.faces)),
            strip=tuple(map(seen, self.strip)),
        )

    def block(self, part: Part) -> tuple[Sentence, ...]:
        """The sentences of one part, or none when the letter does not have it."""
        return tuple(
            line for block in self.blocks if block.part is part for line in block.sentences
        )
