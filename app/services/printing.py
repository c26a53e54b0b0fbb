"""Letters as PDF files: to look at, to save and to print.

This brings in everything that draws on paper, which takes a while to load: import it late.
"""

from pathlib import Path
from threading import Lock
from uuid import UUID

from app.domain.errors import CannotPrintWords
from app.letters.errors import CannotPrint
from app.letters.letter import letter_pdf
from app.letters.preview import PageImage, page_images
from app.services.album import Album
from app.services.files import write_whole
from app.services.letters import Letters

__all__ = ["PageImage", "Printing"]


class Printing:
    """Turns kept letters into PDFs. Nothing here records what became of a letter.

    It may be used from any thread; letters are drawn one at a time.
    """

    def __init__(self, letters: Letters, album: Album) -> None:
        self._letters = letters
        self._album = album
        self._one_at_a_time = Lock()

    def pdf(self, letter_id: UUID) -> bytes:
        """A letter to print or to save.

        Raises NotReadByAPerson while a person must read it first, Gone, or CannotPrintWords.
        """
        self._letters.ready(letter_id)
        return self.preview_pdf(letter_id)

    def preview_pdf(self, letter_id: UUID) -> bytes:
        """The same PDF, only to look at on the screen. Raises Gone or CannotPrintWords."""
        letter, profile = self._letters.letter(letter_id)
        own = self._album.contents(letter.pictures)
        try:
            with self._one_at_a_time:
                return letter_pdf(letter, profile, self._album.library, own)
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
