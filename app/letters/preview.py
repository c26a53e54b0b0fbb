"""Pages of a PDF as pictures, for showing a letter before it is printed."""

from dataclasses import dataclass
from threading import Lock

import pypdfium2

ONE_AT_A_TIME = Lock()  # PDFium must never be entered by two threads at once


@dataclass(frozen=True)
class PageImage:
    """One page as dots: red, green and blue, a byte each, from the top left.

    Each row of dots begins ``stride`` bytes after the one before it, which may be more
    than ``3 * width``.
    """

    width: int
    height: int
    stride: int
    rgb: bytes


def page_images(pdf: bytes, dpi: int) -> list[PageImage]:
    """Draw all pages, with ``dpi`` dots to the inch."""
    with ONE_AT_A_TIME, pypdfium2.PdfDocument(pdf) as document:
        return [_drawn(page, dpi) for page in document]


def _drawn(page: pypdfium2.PdfPage, dpi: int) -> PageImage:
    bitmap = page.render(scale=dpi / 72, rev_byteorder=True)
    image = PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    page.close()
    return image
