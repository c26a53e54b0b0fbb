"""Answer sheets and cards as PDF files: to look at, and to save with codes that are kept.

This brings in everything that draws on paper, which takes a while to load: import it late.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from threading import Lock
from uuid import UUID

from app.domain.errors import AppError
from app.domain.errors.letters import CannotPrintWords
from app.domain.phrase import Phrase
from app.domain.sheet_paper import CardSet, SheetDocument
from app.domain.sheets import WantedSheets
from app.letters.errors import CannotPrint
from app.letters.preview import PageImage, page_images
from app.letters.sheets.press import SheetPress
from app.services.album import Album
from app.services.answer_sheets import AnswerSheets
from app.services.files import write_whole

__all__ = ["PageImage", "SheetPrinting"]


class SheetPrinting:
    """Turns sheets and cards into PDFs. It may be used from any thread."""

    def __init__(self, sheets: AnswerSheets, album: Album) -> None:
        self._sheets = sheets
        self._album = album
        self._press = SheetPress(album.library)
        self._one_at_a_time = Lock()

    def sheets_pdf(self, document: SheetDocument, points: int) -> bytes:
        """Answer sheets in a size of text. Raises CannotPrintWords."""
        return self._made(
            document.phrases, lambda own: self._press.sheets(document, points, own)
        )

    def cards_pdf(self, cards: CardSet) -> bytes:
        """Cards to cut out. Raises CannotPrintWords."""
        return self._made(cards.phrases, lambda own: self._press.cards(cards, own))

    def save_sheets(self, wanted: WantedSheets, file: Path) -> int:
        """Write sheets to a file and keep their codes; return how many there are.

        Raises what ``AnswerSheets.sheets`` raises, CannotPrintWords or CannotWriteFile.
        """
        document = self._sheets.sheets(wanted)
        pdf = self.sheets_pdf(document, wanted.points)
        self._sheets.keep_sheets(document)
        codes = [sheet.code for sheet in document.sheets]
        self._write(file, pdf, codes)
        return len(codes)

    def save_cards(self, question_id: UUID, to_a_page: int, file: Path) -> None:
        """Write the cards of a question to a file and keep their code."""
        cards = self._sheets.cards(question_id, to_a_page)
        pdf = self.cards_pdf(cards)
        self._sheets.keep_cards(cards)
        self._write(file, pdf, [cards.code])

    def pages(self, pdf: bytes, dpi: int) -> list[PageImage]:
        """The pages of a PDF as pictures, with ``dpi`` dots to the inch."""
        return page_images(pdf, dpi)

    def _write(self, file: Path, pdf: bytes, codes: Iterable[str]) -> None:
        """Write the file once its codes are kept: paper that nobody can type in is lost."""
        try:
            write_whole(file, pdf)
        except AppError:
            self._sheets.forget(codes)
            raise

    def _made(
        self, phrases: Iterable[Phrase], make: Callable[[Mapping[str, bytes]], bytes]
    ) -> bytes:
        own = self._album.contents({one.picture for one in phrases if one.picture})
        try:
            with self._one_at_a_time:
                return make(own)
        except CannotPrint as error:
            raise CannotPrintWords(letters=error.characters) from error
