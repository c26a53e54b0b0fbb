"""Letters as PDF files: to look at, to save and to print.

This brings in everything that draws on paper, which takes a while to load: import it late.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TypeVar
from uuid import UUID

from app.domain.about_me import AboutCard
from app.domain.envelope import Envelope
from app.domain.errors.letters import CannotPrintWords
from app.domain.grid import Grid
from app.domain.letter import Letter, LetterProfile, Sheet
from app.domain.letter_script import script
from app.domain.room_paper import RoomPaper
from app.letters.about_card import MadeCards
from app.letters.about_style import Fold
from app.letters.errors import CannotPrint
from app.letters.joining import joined
from app.letters.letter import Press
from app.letters.places import Box, Line, Places
from app.letters.preview import PageImage, page_images
from app.services.album import Album
from app.services.files import write_whole
from app.services.letters import Letters

__all__ = ["Box", "Fold", "MadeCards", "PageImage", "Preview", "Printing"]

Made = TypeVar("Made")


@dataclass(frozen=True)
class Preview:
    """A letter to look at and to listen to: its pages, what is said, and where that stands."""

    pages: Sequence[PageImage]
    said: Sequence[str]
    _places: Places
    _lines: Sequence[Line | None]

    def page_of(self, said: int, start: int = 0) -> int | None:
        """The page that something said begins on, or a word of it; None where it is on none."""
        line = self._lines[said]
        return None if line is None else self._places.page(line, start)

    def boxes_of(self, said: int, start: int, length: int) -> Sequence[Box]:
        """What a word of something said fills on its page."""
        line = self._lines[said]
        return () if line is None else self._places.boxes(line, start, length)


class Printing:
    """Turns kept letters into PDFs. Nothing here records what became of a letter.

    It may be used from any thread; letters are drawn one at a time.
    """

    def __init__(self, letters: Letters, album: Album) -> None:
        self._letters = letters
        self._album = album
        self._press = Press(album.library)
        self._one_at_a_time = Lock()

    def pdf(self, letter_id: UUID) -> bytes:
        """A letter to print or to save: the same bytes each time, whatever has changed since.

        Raises NotReadByAPerson while a person must read it first, Gone, or CannotPrintWords.
        """
        self._letters.ready(letter_id)
        kept = self._letters.paper(letter_id)
        return kept or self._letters.keep_paper(
            letter_id, self.drawn(*self._letters.letter(letter_id))
        )

    def preview_pdf(self, letter_id: UUID) -> bytes:
        """The same PDF, only to look at on the screen. Raises Gone or CannotPrintWords."""
        return self._letters.paper(letter_id) or self.drawn(*self._letters.letter(letter_id))

    def preview(self, letter_id: UUID, dpi: int) -> Preview:
        """A letter as it comes out of the printer, with ``dpi`` dots to the inch.

        Raises Gone or CannotPrintWords.
        """
        pdf = self.preview_pdf(letter_id)
        places = Places(pdf)
        said = [line.words for line in script(self._letters.letter(letter_id)[0])]
        return Preview(self.pages(pdf, dpi), said, places, [places.find(one) for one in said])

    def drawn(self, letter: Letter, profile: LetterProfile) -> bytes:
        """Any letter or paper for everyone, in a size and layout. Raises CannotPrintWords."""
        return self._made(lambda own: self._press.pdf(letter, profile, own), letter)

    def drawn_together(self, letters: Sequence[Letter], profile: LetterProfile) -> bytes:
        """Papers for several people in one file, with its tags. Raises CannotPrintWords."""
        return self._made(lambda own: self._press.joined(letters, profile, own), *letters)

    def poster(self, letter: Letter, sheet: Sheet) -> bytes:
        """A paper for everyone on one page, for a wall. Raises CannotPrintWords."""
        return self._made(lambda own: self._press.poster(letter, sheet, own), letter)

    def grid(self, grid: Grid) -> bytes:
        """A picture of rows and columns, such as a mat. Raises CannotPrintWords."""
        return self._made(lambda own: self._press.grid(grid, own), grid)

    def room_paper(self, paper: RoomPaper, *, pictures: bool) -> bytes:
        """A paper of a meeting, with pictures or dense. Raises CannotPrintWords."""
        return self._made(
            lambda own: self._press.room_paper(paper, own, pictures=pictures), paper
        )

    def about_cards(self, cards: Sequence[AboutCard]) -> MadeCards:
        """About me cards, a page each, and how each folds. Raises CannotPrintWords."""
        return self._made(lambda own: self._press.about_cards(cards, own), *cards)

    def envelopes(self, envelopes: Sequence[Envelope], title: str, language: str) -> bytes:
        """A page for each envelope with a window. Raises CannotPrintWords."""
        return self._made(lambda _own: self._press.envelopes(envelopes, title, language))

    def joined(self, pdfs: Sequence[bytes]) -> bytes:
        """Letters in one file for the printer, each on sheets of its own."""
        return joined(pdfs)

    def _made(
        self,
        make: Callable[[Mapping[str, bytes]], Made],
        *papers: Letter | Grid | RoomPaper | AboutCard,
    ) -> Made:
        pictures = {picture for one in papers for picture in one.pictures}
        own = self._album.contents(pictures) if pictures else {}
        try:
            with self._one_at_a_time:
                return make(own)
        except CannotPrint as error:
            raise CannotPrintWords(letters=error.characters) from error

    def save(self, letter_id: UUID, file: Path) -> None:
        """Write a letter to a file: all of it, or nothing.

        Raises what ``pdf`` raises, or CannotWriteFile.
        """
        write_whole(file, self.pdf(letter_id))

    def pages(self, pdf: bytes, dpi: int) -> list[PageImage]:
        """The pages of a PDF as pictures, with ``dpi`` dots to the inch."""
        return page_images(pdf, dpi)
