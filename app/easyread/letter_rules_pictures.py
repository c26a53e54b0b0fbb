"""Rules about the pictures of a letter, and the words they belong to (handbook 1.4)."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby

from app.domain.easy_read import Level
from app.domain.letter import Block, Letter, Part, Sentence
from app.easyread.letter_hit import LetterHit

MOST_SENTENCES = 3
ONE_POINT = frozenset({Part.HELP_NOW, Part.QUESTIONS, Part.NOT_HAPPY, Part.FEEDBACK})
"""Blocks of ways to reach us or others: one point, in the handbook's own letters too."""

NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class KnownPictures:
    """What is known of pictures besides their ids.

    ``members`` are the photos of members, and ``wordless`` are pictures with no words for who
    cannot see them.
    """

    members: AbstractSet[str] = NOBODY
    wordless: AbstractSet[str] = NOBODY


def pictures(letter: Letter, known: KnownPictures) -> Iterator[LetterHit]:
    """Everything about pictures; for a reader who wants none there is nothing to ask."""
    for block in letter.blocks:
        yield from _of_block(block)
    yield from _of_headings(letter)
    yield from _of_people(letter, known)


def _of_block(block: Block) -> Iterator[LetterHit]:
    """A picture for each idea (ER80), and not one for many (ER82)."""
    for line in block.sentences:
        if not line.picture and not block.picture:
            yield LetterHit("ER80", Level.STOP, "no_picture", *_at(block, line.words))
    if block.part in ONE_POINT:
        return
    ours = [line for line in block.sentences if not line.quoted]
    for _picture, lines in groupby(ours, lambda line: line.picture or block.picture):
        together = list(lines)
        if len(together) > MOST_SENTENCES:
            place, blanks = _at(block, together[MOST_SENTENCES].words), {"count": len(together)}
            yield LetterHit("ER82", Level.HINT, "one_picture_for_many", *place, blanks)


def _of_headings(letter: Letter) -> Iterator[LetterHit]:
    """One picture always means one thing (ER85)."""
    first: dict[str, str] = {}
    for block in letter.blocks:
        before = first.setdefault(block.picture, block.heading)
        if block.picture and before != block.heading:
            place, blanks = _at(block, block.heading), {"heading": before}
            yield LetterHit("ER85", Level.STOP, "same_picture", *place, blanks)


def _of_people(letter: Letter, known: KnownPictures) -> Iterator[LetterHit]:
    """Photos of members (ER86), and pictures with no words (ER89)."""
    if not known.members and not known.wordless:
        return
    for block in letter.blocks:
        for line in (Sentence(block.heading, block.picture), *block.sentences):
            shown = {line.picture, *line.symbols}
            place = _at(block, line.words)
            if shown & known.members:
                yield LetterHit("ER86", Level.HINT, "photo_of_member", *place)
            if shown & known.wordless:
                yield LetterHit("ER89", Level.STOP, "wordless_picture", *place)


def _at(block: Block, words: str) -> tuple[str, str, str]:
    """The place of a sentence, or of a heading."""
    return block.heading, words, words
