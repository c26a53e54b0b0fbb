"""Letters put into one file for a printer, each beginning on a sheet of its own."""

import io
from collections.abc import Iterable

import pypdfium2

from app.letters.preview import ONE_AT_A_TIME


def joined(pdfs: Iterable[bytes]) -> bytes:
    """One file with just the pages of these, in order.

    A letter with an odd number of pages is followed by an empty one, so that printing on both
    sides never puts two people's letters on one sheet. The tags stay with the letters' own
    files: this one is for a printer, which reads none.
    """
    with ONE_AT_A_TIME:
        whole = pypdfium2.PdfDocument.new()
        for pdf in pdfs:
            with pypdfium2.PdfDocument(pdf) as letter:
                whole.import_pages(letter)
                if len(letter) % 2:
                    whole.new_page(*letter[0].get_size())
        file = io.BytesIO()
        whole.save(file)
        whole.close()
    return file.getvalue()
