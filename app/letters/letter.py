"""A letter on paper: the same blocks that screens show and the voice says."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from app.domain.letter import Layout, Letter, LetterProfile
from app.letters.art import Gallery
from app.letters.blocks import Blocks
from app.letters.errors import CannotPrint
from app.letters.fonts import Fonts, system_fonts
from app.letters.pages import paged, written
from app.letters.sections import Arranger
from app.letters.style import FULL_HEIGHT, FULL_WIDTH, LARGEST, Style, style_for
from app.letters.typesetting import Typesetter
from app.pictures.library import Library

NO_PHOTOS: Mapping[str, bytes] = MappingProxyType({})


def letter_pdf(
    letter: Letter,
    profile: LetterProfile,
    library: Library,
    photos: Mapping[str, bytes] = NO_PHOTOS,
    fonts: Fonts | None = None,
) -> bytes:
    """Make the PDF of a letter in the size and layout its reader likes.

    ``photos`` are a board's own pictures by id (PNG, JPEG or SVG); they win over the
    library. ``Layout.SYMBOLS_ABOVE`` prints each picture above the words it belongs to.
    The same letter always gives the same bytes. Raises CannotPrint if no font has some
    of its characters.
    """
    setter = Typesetter(fonts or system_fonts())
    style = _style(letter, profile, setter)
    blocks = Blocks(style, setter, Gallery(library, photos))
    arranger = Arranger(style, blocks.pictured)
    pages = paged(
        (
            piece
            for section in blocks.sections(letter)
            for piece in arranger.within(section, FULL_HEIGHT)
        ),
        style.block_gap,
    )
    pdf = written(pages, letter, style, setter)
    if setter.missing:
        raise CannotPrint("".join(setter.missing))
    return pdf


def _style(letter: Letter, profile: LetterProfile, setter: Typesetter) -> Style:
    """In the largest type, pictures go above words that are too long to stand beside."""
    style = style_for(profile.points, profile.layout)
    if profile.layout is not Layout.PICTURE_LEFT or style.points < LARGEST:
        return style
    beside = all(
        setter.fits(words, style.body, style.text_width)
        or not setter.fits(words, style.body, FULL_WIDTH)
        for words in _sentences(letter)
    )
    return style if beside else replace(style, above=True)


def _sentences(letter: Letter) -> Iterator[str]:
    for block in letter.blocks:
        for sentence in block.sentences:
            yield sentence.words
