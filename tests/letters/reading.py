"""What somebody hears who has a letter read to them, by the letter as it was written."""

import ctypes
from collections.abc import Iterator

import pypdfium2
import pytest
from pypdfium2 import raw

from app.domain.letter import Block, Letter, Part
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
    yield from (one.words.replace("**", "") for one in block.sentences)


def need_font_for(words: str) -> None:
    """Skip a test of a script that no font of this computer has."""
    fonts = system_fonts()
    signs = [sign for sign in words if not sign.isspace()]
    if any(sign not in fonts.regular.cover and not fonts.spare_face(sign) for sign in signs):
        pytest.skip("this computer has no font for this script")


def size_of_type(text: pypdfium2.PdfObject) -> float:
    """How big a piece of text is printed, in points."""
    size = ctypes.c_float()
    assert raw.FPDFTextObj_GetFontSize(text.raw, ctypes.byref(size))
    return float(text.get_matrix().d * size.value)


def smallest_type(pdf: bytes) -> int:
    """The size of the smallest text of a letter, in whole points."""
    document = pypdfium2.PdfDocument(pdf)
    texts = [text for page in document for text in page.get_objects([raw.FPDF_PAGEOBJ_TEXT])]
    return round(min(map(size_of_type, texts)))
