"""Letters in other forms than paper: a page for a browser, plain text, and a small book.

Like printing, this takes a while to load: import it late.
"""

from enum import StrEnum
from pathlib import Path
from uuid import UUID

from app.letters.forms.epub import Edition, letter_epub
from app.letters.forms.html import letter_html
from app.letters.forms.text import letter_text
from app.services.album import Album
from app.services.files import write_whole
from app.services.letters import Letters


class Form(StrEnum):
    """What a letter can be besides paper and sound; each is how its file's name ends."""

    HTML = ".html"
    TEXT = ".txt"
    EPUB = ".epub"


class LetterForms:
    """Turns kept letters into files for screens. Nothing here records what became of them."""

    def __init__(self, letters: Letters, album: Album) -> None:
        self._letters = letters
        self._album = album

    def contents(self, letter_id: UUID, form: Form) -> bytes:
        """A letter in one form.

        Raises NotReadByAPerson while a person must read it first, or Gone.
        """
        made = self._letters.ready(letter_id)
        letter, profile = self._letters.letter(letter_id)
        if form is Form.TEXT:
            return letter_text(letter)
        library, own = self._album.library, self._album.contents(letter.pictures)
        if form is Form.HTML:
            return letter_html(letter, profile, library, own)
        return letter_epub(letter, profile, library, own, Edition(made.id, made.made_on))

    def save(self, letter_id: UUID, form: Form, file: Path) -> None:
        """Write a letter to a file: all of it, or nothing.

        Raises what ``contents`` raises, or CannotWriteFile.
        """
        write_whole(file, self.contents(letter_id, form))
