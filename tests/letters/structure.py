"""What PDFium, the PDF reader of many browsers, finds in the structure of a page.

It is a second judge beside ``matterhorn``, and none of its code is ours.
"""

import ctypes
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

Say = Callable[..., int]
"""Tells how long some words are and writes them down, as all of PDFium does."""

UNMARKED = -1


@dataclass(frozen=True)
class Heard:
    """One element of a page: what it is, and the words and elements in it, in their order."""

    role: str
    alternative: str
    actual: str
    language: str
    parts: "tuple[Heard | str, ...]"

    @property
    def words(self) -> str:
        """The words in it, as a voice would say them."""
        return " ".join(_words(part) for part in self.parts if _words(part))

    def walk(self) -> "Iterator[Heard]":
        """Itself and all that is in it, in reading order."""
        yield self
        for part in self.parts:
            if isinstance(part, Heard):
                yield from part.walk()


def _words(part: Heard | str) -> str:
    return part if isinstance(part, str) else part.words


def structure(page: pypdfium2.PdfPage) -> tuple[Heard, ...]:
    """The elements of a page, the outermost first."""
    tree = pdfium.FPDF_StructTree_GetForPage(page.raw)
    try:
        tops = (
            pdfium.FPDF_StructTree_GetChildAtIndex(tree, at)
            for at in range(pdfium.FPDF_StructTree_CountChildren(tree))
        )
        marked = marked_words(page)
        return tuple(_heard(top, marked) for top in tops)
    finally:
        pdfium.FPDF_StructTree_Close(tree)


def _heard(element: pdfium.FPDF_STRUCTELEMENT, marked: Mapping[int, str]) -> Heard:
    parts: list[Heard | str] = []
    for at in range(pdfium.FPDF_StructElement_CountChildren(element)):
        child = pdfium.FPDF_StructElement_GetChildAtIndex(element, at)
        if child:
            parts.append(_heard(child, marked))
        else:
            number = pdfium.FPDF_StructElement_GetChildMarkedContentID(element, at)
            parts += [marked[number]] if number in marked else []
    return Heard(
        _said(pdfium.FPDF_StructElement_GetType, element),
        _said(pdfium.FPDF_StructElement_GetAltText, element),
        _said(pdfium.FPDF_StructElement_GetActualText, element),
        _said(pdfium.FPDF_StructElement_GetLang, element),
        tuple(parts),
    )


def marked_words(page: pypdfium2.PdfPage) -> Mapping[int, str]:
    """The words of each marked stretch of a page, with single spaces.

    Where a line ends, PDFium puts characters that no stretch has: they go with what is before.
    """
    text = page.get_textpage()
    found: dict[int, str] = defaultdict(str)
    number = UNMARKED
    for at in range(text.count_chars()):
        thing = pdfium.FPDFText_GetTextObject(text.raw, at)
        number = pdfium.FPDFPageObj_GetMarkedContentID(thing) if thing else number
        found[number] += chr(pdfium.FPDFText_GetUnicode(text.raw, at))
    found.pop(UNMARKED, None)
    return {number: " ".join(words.split()) for number, words in found.items()}


def _said(say: Say, *of: object) -> str:
    """Words that PDFium writes where it is told to, once it knows there is room."""
    size = say(*of, None, 0)
    buffer = ctypes.create_string_buffer(size)
    say(*of, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw.decode("utf-16-le").rstrip("\0")
