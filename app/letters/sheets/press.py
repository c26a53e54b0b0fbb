"""Answer sheets and cards as PDFs, tagged as letters are."""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

from app.domain.letter import Sheet
from app.domain.phrase import Phrase
from app.domain.sheet_codes import shown
from app.domain.sheet_paper import AnswerSheet, CardSet, SheetDocument
from app.letters.art import Drawings, Gallery
from app.letters.composer import Composer
from app.letters.document import About, written
from app.letters.errors import CannotPrint
from app.letters.fonts import Fonts, system_fonts
from app.letters.ink import REPEATED, Ink, Tag
from app.letters.pages import Page, Placed, Slab, paged
from app.letters.pieces import Piece
from app.letters.sections import Arranger, Section
from app.letters.sheets.cards import CardMaker
from app.letters.sheets.sheet import SheetMaker
from app.letters.style import END_MARGIN, FOOT, SHEETS, Style
from app.letters.typesetting import Typesetter
from app.pictures.library import Library

NO_PHOTOS: Mapping[str, bytes] = MappingProxyType({})


class SheetPress:
    """Makes paper that questions are answered on."""

    def __init__(self, library: Library, fonts: Fonts | None = None) -> None:
        self._setter = Typesetter(fonts or system_fonts())
        self._drawings = Drawings(library)

    def sheets(
        self, document: SheetDocument, points: int, photos: Mapping[str, bytes] = NO_PHOTOS
    ) -> bytes:
        """Make the answer sheets in this size of text. Raises CannotPrint.

        Each question is one sheet of paper, printed on both sides: a copy is as many.
        """
        self._check([document.board, *document.credits, *_words(document.phrases)])
        style = Style(points)
        composer = Composer(style, self._setter, Gallery(self._drawings, photos))
        making = _Making(composer, document)
        pages = [page for copy in document.copies for page in making.copy(copy)]
        title = document.fixed["title"].words.format(topic=document.topic.words)
        about = About(title, document.board, document.language, style.page)
        return written(pages, making.roots, about)

    def cards(self, cards: CardSet, photos: Mapping[str, bytes] = NO_PHOTOS) -> bytes:
        """Make the cards of a question. Raises CannotPrint."""
        self._check([cards.board, *cards.credits, *_words(cards.phrases)])
        size = SHEETS[Sheet.A4]
        composer = Composer(Style(16), self._setter, Gallery(self._drawings, photos))
        pages, roots = CardMaker(composer, size).pages(cards)
        if cards.credits:
            thanks = SheetMaker(composer, cards.fixed).credits(cards.credits, "H1")
            made = Arranger(composer.style, composer.pictured).arranged(thanks)
            pages.append([Placed(_slab(made), END_MARGIN)])
            roots.append(thanks.tag)
        title = cards.fixed["cards_title"].words.format(question=cards.question.phrase.words)
        return written(pages, roots, About(title, cards.board, cards.language, size))

    def _check(self, texts: Iterable[str]) -> None:
        missing = self._setter.missing(texts)
        if missing:
            raise CannotPrint(missing)


class _Making:
    """Lays out copies of one document, and keeps the tags of what is on their pages."""

    def __init__(self, composer: Composer, document: SheetDocument) -> None:
        self.roots: list[Tag] = []
        self._composer = composer
        self._style = composer.style
        self._document = document
        self._maker = SheetMaker(composer, document.fixed)
        self._arranger = Arranger(composer.style, composer.pictured)

    def copy(self, sheets: Iterable[AnswerSheet]) -> Iterator[Page]:
        """One copy: a notice, every question, and who to call. Each begins a sheet of paper."""
        document = self._document
        first = True
        if document.notice:
            notice = self._maker.told(
                document.notice, document.fixed["notice"], document.topic.words
            )
            yield from self._paper([notice], "")
            first = False
        for sheet in sheets:
            parts = list(self._maker.sections(sheet, document.topic, first=first))
            yield from self._paper(parts, shown(sheet.code))
            first = False
        last = []
        if document.contacts:
            last.append(self._maker.told(document.contacts, document.fixed["call"], ""))
        if document.credits:
            last.append(self._maker.credits(document.credits))
        if last:
            yield from self._paper(last, "")

    def _paper(self, sections: Iterable[Section], code: str) -> Iterator[Page]:
        """The sides of one sheet of paper, or more: an odd one is followed by an empty side."""
        slabs = [slab for section in sections for slab in self._laid(section)]
        pages = paged(slabs, self._style)
        for number, page in enumerate(pages, start=1):
            page.append(self._foot(code, number, len(pages)))
        yield from pages
        if len(pages) % 2:
            yield []

    def _laid(self, section: Section) -> Iterator[Slab]:
        self.roots.append(section.tag)
        pieces = self._arranger.within(section, self._style.height)
        for at, piece in enumerate(pieces):
            yield _slab(piece, fresh=section.fresh or at > 0)

    def _foot(self, code: str, number: int, pages: int) -> Placed:
        fixed, body = self._document.fixed, self._style.body
        where = fixed["page"].words.format(page=number, pages=pages)
        words = f"{code}    {where}" if code else where
        line = self._composer.words(words, body, self._style.width, REPEATED)
        return Placed(_slab(line), self._style.page[1] - FOOT - body.leading)


def _slab(piece: Piece, *, fresh: bool = False) -> Slab:
    ink = Ink()
    piece.draw(ink, 0, 0)
    return Slab(ink, piece.height, fresh)


def _words(phrases: Iterable[Phrase]) -> Iterator[str]:
    return (phrase.words for phrase in phrases)
