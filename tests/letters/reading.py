"""What somebody hears who has a letter read to them, by the letter as it was written."""

from collections.abc import Iterator

import pytest

from app.domain.letter import Block, Letter, Part, Sentence
from app.letters.fonts import system_fonts


def reading_order(letter: Letter) -> str:
    """All words of a letter, but for the words for pictures, with single spaces."""
    return " ".join(" ".join(_told(letter)).split())


def _told(letter: Letter) -> Iterator[str]:
    fixed, sender = letter.fixed, letter.sender
    feedback = [block for block in letter.blocks if block.part is Part.FEEDBACK]
    yield letter.board
    yield fixed.sender.format(name=sender.name, job=sender.job)
    yield letter.date
    yield fixed.dear.format(name=letter.reader)
    yield letter.title
    for block in letter.blocks:
        if block not in feedback:
            yield from _block(block)
    yield fixed.signed.format(name=sender.name)
    for block in feedback:
        yield from _block(block)
    yield from (face.words for face in letter.faces)
    yield fixed.word_list
    for word in letter.word_list:
        yield from (word.term, word.meaning)


def _block(block: Block) -> Iterator[str]:
    yield block.heading
    yield from map(spoken, block.sentences)


def spoken(sentence: Sentence) -> str:
    """A sentence as it stands on paper."""
    return f"“{sentence.words}”" if sentence.quoted else sentence.words.replace("**", "")


def need_font_for(sentence: Sentence) -> None:
    """Skip a test of a script that no font of this computer has."""
    fonts = system_fonts()
    signs = [sign for sign in sentence.words if not sign.isspace()]
    if any(sign not in fonts.regular.cover and not fonts.spare_face(sign) for sign in signs):
        pytest.skip("this computer has no font for this script")
