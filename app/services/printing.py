"""Letters as PDF files: to look at, to save and to print.

This brings in everything that draws on paper, which takes a while to load: import it late.
"""

from collections.abc import Sequence
from pathlib import Path
from threading import Lock
from uuid import UUID

from app.domain.errors import CannotPrintWords, CannotWriteFile
from app.letters.errors import CannotPrint
from app.letters.joining import joined
from app.letters.letter import Press
from app.letters.preview import PageImage, page_images
from app.services.album import Album
from app.services.letters import Letters

__all__ = ["PageImage", "Printing"]


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
        return kept or self._letters.keep_paper(letter_id, self._drawn(letter_id))

    def preview_pdf(self, letter_id: UUID) -> bytes:
        """The same PDF, only to look at on the screen. Raises Gone or CannotPrintWords."""
        return self._letters.paper(letter_id) or self._drawn(letter_id)

    def joined(self, letter_ids: Sequence[UUID]) -> bytes:
        """Letters in one file for the printer, each on sheets of its own.

        Raises what ``pdf`` raises.
        """
        return joined(self.pdf(letter_id) for letter_id in letter_ids)

    def _drawn(self, letter_id: UUID) -> bytes:
        letter, profile = self._letters.letter(letter_id)
        own = self._album.contents(letter.pictures)
        try:
            with self._one_at_a_time:
                return self._press.pdf(letter, profile, own)
        except CannotPrint as error:
            raise CannotPrintWords(letters=error.characters) from error

    def save(self, letter_id: UUID, file: Path) -> None:
        """Write a letter to a file: all of it, or nothing.

        Raises what ``pdf`` raises, or CannotWriteFile.
        """
        pdf = self.pdf(letter_id)
        part = file.with_name(f"{file.name}.part")
        try:
            part.write_bytes(pdf)
            part.replace(file)
        except OSError as error:
            _forget(part)
            raise CannotWriteFile from error

    def pages(self, pdf: bytes, dpi: int) -> list[PageImage]:
        """The pages of a PDF as pictures, with ``dpi`` dots to the inch."""
        return page_images(pdf, dpi)


def _forget(part: Path) -> None:
    try:
        part.unlink(missing_ok=True)
    except OSError:
        return
