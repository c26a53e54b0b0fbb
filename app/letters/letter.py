"""A letter on paper: the same blocks that screens show and the voice says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from app.domain.about_me import AboutCard
from app.domain.envelope import Envelope
from app.domain.grid import Grid
from app.domain.letter import Letter, LetterProfile, Sheet
from app.domain.room_paper import RoomPaper
from app.letters.about_card import MadeCards, about_cards
from app.letters.art import Drawings, Gallery
from app.letters.composer import Composer
from app.letters.document import About, written
from app.letters.envelope import envelope_pages
from app.letters.errors import CannotPrint
from app.letters.fonts import Fonts, system_fonts
from app.letters.grid import Across, GridPages
from app.letters.ink import Tag
from app.letters.making import Making, Memory
from app.letters.pages import Page, paged
from app.letters.room_paper import room_pages, room_style
from app.letters.style import LARGEST, Style, style_for
from app.letters.typesetting import Typesetter
from app.pictures.library import Library

POSTER_POINTS = (60, 54, 48, 44, 40, 36, 32, 28, 24, 20, 18, 16)
GRID_POINTS = 16
NO_PHOTOS: Mapping[str, bytes] = MappingProxyType({})


class Press:
    """Makes letters, and remembers the parts that they share.

    A part that another letter had with the same words, pictures and style is laid out once.
    """

    def __init__(self, library: Library, fonts: Fonts | None = None) -> None:
        self._setter = Typesetter(fonts or system_fonts())
        self._drawings = Drawings(library)
        self._memory = Memory()

    def pdf(
        self, letter: Letter, profile: LetterProfile, photos: Mapping[str, bytes] = NO_PHOTOS
    ) -> bytes:
        """Make the PDF of a letter in the size and layout its reader likes.

        ``photos`` are a board's own pictures by id (PNG, JPEG or SVG); they win over the
        library. ``Layout.SYMBOLS_ABOVE`` prints each picture above the words it belongs to.
        The same letter always gives the same bytes. Raises CannotPrint if no font has some
        of its characters.
        """
        self._check(letter)
        return self._set(letter, _style(letter, profile, self._setter), photos).written()

    def joined(
        self,
        letters: Sequence[Letter],
        profile: LetterProfile,
        photos: Mapping[str, bytes] = NO_PHOTOS,
    ) -> bytes:
        """Make one PDF of several letters, of which there is at least one, with all tags.

        Raises CannotPrint.
        """
        pages: list[Page] = []
        roots: list[Tag] = []
        for letter in letters:
            self._check(letter)
            # In one file nothing may be shared: each tag stands in it once.
            made = self._set(letter, _style(letter, profile, self._setter), photos, Memory())
            pages += made.pages
            roots += made.roots
        return SetLetter(pages, roots, made.about).written()

    def pages(
        self, letter: Letter, profile: LetterProfile, photos: Mapping[str, bytes] = NO_PHOTOS
    ) -> int | None:
        """How many pages a letter has, or None if no font has some of its characters.

        A photo is as big as its word on a plate: only that of the sender makes a difference.
        """
        if self._setter.missing(_texts(letter)):
            return None
        return len(self._set(letter, _style(letter, profile, self._setter), photos).pages)

    def poster(
        self, letter: Letter, sheet: Sheet, photos: Mapping[str, bytes] = NO_PHOTOS
    ) -> bytes:
        """Make a poster of what is for everyone: one page, in the largest type that fits.

        Raises CannotPrint.
        """
        self._check(letter)
        for points in POSTER_POINTS:
            made = self._set(letter, Style(points, sheet=sheet, poster=True), photos)
            if len(made.pages) == 1:
                break
        return made.written()

    def envelopes(self, envelopes: Sequence[Envelope], title: str, language: str) -> bytes:
        """Make a page for each envelope with a window. Raises CannotPrint."""
        return envelope_pages(envelopes, self._setter, title, language)

    def grid(self, grid: Grid, photos: Mapping[str, bytes] = NO_PHOTOS) -> bytes:
        """Make a picture of rows and columns, as a table too. Raises CannotPrint."""
        self._need_shapes(grid.texts)
        style, gallery = Across(GRID_POINTS), Gallery(self._drawings, photos)
        return GridPages(grid, Composer(style, self._setter, gallery)).written()

    def room_paper(
        self, paper: RoomPaper, photos: Mapping[str, bytes] = NO_PHOTOS, *, pictures: bool
    ) -> bytes:
        """Make a paper in rows, with pictures or dense. Raises CannotPrint."""
        self._need_shapes(paper.texts)
        style = room_style(pictures=pictures)
        return room_pages(paper, Composer(style, self._setter, Gallery(self._drawings, photos)))

    def about_cards(
        self, cards: Sequence[AboutCard], photos: Mapping[str, bytes] = NO_PHOTOS
    ) -> MadeCards:
        """Make About me cards: a page each, in their owners' sizes. Raises CannotPrint."""
        self._need_shapes(words for card in cards for words in card.texts)
        return about_cards(cards, self._setter, Gallery(self._drawings, photos))

    def _need_shapes(self, texts: Iterable[str]) -> None:
        missing = self._setter.missing(texts)
        if missing:
            raise CannotPrint(missing)

    def _check(self, letter: Letter) -> None:
        self._need_shapes(_texts(letter))

    def _set(
        self,
        letter: Letter,
        style: Style,
        photos: Mapping[str, bytes],
        memory: Memory | None = None,
    ) -> "SetLetter":
        gallery = Gallery(self._drawings, photos)
        making = Making(style, self._setter, gallery, memory or self._memory)
        made = list(making.sections(letter))
        pages = paged((slab for section in made for slab in section.slabs), style)
        if not style.poster:
            for at, page in enumerate(pages, start=1):
                page.append(making.foot(letter.fixed.page.format(page=at, pages=len(pages))))
        about = About(letter.title, letter.board, letter.fixed.language, style.page)
        return SetLetter(pages, [section.tag for section in made], about)


@dataclass(frozen=True)
class SetLetter:
    """A letter on its pages, ready to be written."""

    pages: Sequence[Page]
    roots: Sequence[Tag]
    about: About

    def written(self) -> bytes:
        """The PDF."""
        return written(self.pages, self.roots, self.about)


def letter_pdf(
    letter: Letter,
    profile: LetterProfile,
    library: Library,
    photos: Mapping[str, bytes] = NO_PHOTOS,
    fonts: Fonts | None = None,
) -> bytes:
    """Make the PDF of one letter, with nothing remembered from others."""
    return Press(library, fonts).pdf(letter, profile, photos)


def _style(letter: Letter, profile: LetterProfile, setter: Typesetter) -> Style:
    """In the largest type, pictures go above words that are too long to stand beside."""
    style = style_for(profile)
    if style.above or not style.pictures or style.points < LARGEST:
        return style
    beside = all(
        setter.fits(words, style.body, style.text_width)
        or not setter.fits(words, style.body, style.width)
        for words in _sentences(letter)
    )
    return style if beside else replace(style, above=True)


def _sentences(letter: Letter) -> Iterator[str]:
    for block in letter.blocks:
        for sentence in block.sentences:
            yield sentence.words


def _texts(letter: Letter) -> Iterator[str]:
    """Everything that is printed as words."""
    yield from (letter.board, letter.date, letter.reader, letter.title)
    yield from (letter.sender.name, letter.sender.job, *letter.credits)
    yield from _sentences(letter)
    yield from (words for block in letter.blocks for words in (block.heading, block.chapter))
    yield from (face.words for face in (*letter.faces, *letter.strip))
    yield from (words for word in letter.word_list for words in (word.term, word.meaning))
