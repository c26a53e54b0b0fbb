"""What the words on a page were marked as when they were written, asked of a finished PDF."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw

MOST_BYTES = 1 << 16
LONGEST_NAME = 64


@dataclass(frozen=True)
class Marked:
    """Words that were written at once: where PDFium keeps them, and what they are.

    ``kinds`` are their tags. ``span`` is the stretch they are a part of where their shapes do
    not tell what they mean, and ``meant`` is what it means.
    """

    place: int
    kinds: tuple[str, ...]
    span: int = 0
    meant: str = ""


def marked(page: pypdfium2.PdfPage) -> Iterator[Marked]:
    """All words of a page, in the order they were written, which is the order of reading."""
    text = (pypdfium2.raw.FPDF_PAGEOBJ_TEXT,)
    for one in page.get_objects(filter=text, max_depth=1):
        marks = [
            pypdfium2.raw.FPDFPageObj_GetMark(one, at)
            for at in range(pypdfium2.raw.FPDFPageObj_CountMarks(one))
        ]
        kinds = tuple(map(_name, marks))
        meanings = {address(mark): _meant(mark) for mark in marks}
        span, meant = next(((at, says) for at, says in meanings.items() if says), (0, ""))
        yield Marked(address(one.raw), kinds, span, meant)


def address(pointer: object) -> int:
    """Where PDFium keeps something, by which it is told from all else on the page."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0  # type: ignore[arg-type]


def _name(mark: object) -> str:
    letters, length = (ctypes.c_ushort * LONGEST_NAME)(), ctypes.c_ulong()
    size = ctypes.sizeof(letters)
    pypdfium2.raw.FPDFPageObjMark_GetName(mark, letters, size, length)
    return bytes(letters)[: length.value].decode("utf-16-le").rstrip("\0")


def _meant(mark: object) -> str:
    data, length = (ctypes.c_ubyte * MOST_BYTES)(), ctypes.c_ulong()
    found = pypdfium2.raw.FPDFPageObjMark_GetParamBlobValue(
        mark, b"ActualText", data, MOST_BYTES, length
    )
    return bytes(data)[: length.value].decode("utf-16") if found else ""
