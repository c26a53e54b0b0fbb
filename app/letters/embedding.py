"""Fonts in the form a PDF holds them: only the shapes that are used, and what they mean.

Shapes keep the numbers they have in the font file, so that a page's commands can be made
before anybody knows which other letters will be on it.
"""

import string
import zlib
from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from app.letters.faces import EM, SPACES, Face

# In every letter, so that letters share what was worked out for one: English and Welsh.
USUAL = string.printable[:95] + "£“”…ŵŷâêîôûáéïŴŶÂÊÎÔÛ\N{EN DASH}"
USUAL += "\N{LEFT SINGLE QUOTATION MARK}\N{RIGHT SINGLE QUOTATION MARK}"
ENGLISH = frozenset(string.ascii_letters)
NOT_IN_PDF = ("name", "OS/2", "cmap", "post", "GSUB", "GPOS", "GDEF")

Glyphs = frozenset[tuple[int, str]]
"""The numbers of shapes, each with the characters it stands for."""


@dataclass(frozen=True)
class Embedded:
    """A font's parts, ready to be written: ``file`` and ``meanings`` are compressed."""

    name: str
    file: bytes
    length: int
    meanings: bytes
    widths: str
    descriptor: str


@lru_cache(maxsize=64)
def embedded(face: Face, glyphs: Glyphs) -> Embedded:
    """Cut a font down to some shapes; one that writes English keeps all that English needs."""
    known = dict(sorted(glyphs))
    if not ENGLISH.isdisjoint(known.values()):
        known.update((face.glyph(one), one) for one in USUAL if face.glyph(one))
    file = _subset(face, known)
    name = f"{_tag(known)}+{_postscript(face)}"
    return Embedded(
        name,
        zlib.compress(file, 9),
        len(file),
        zlib.compress(_meanings(known).encode("ascii"), 9),
        _widths(face, known),
        _descriptor(face, name),
    )


def _subset(face: Face, glyphs: dict[int, str]) -> bytes:
    """The font file with these shapes only. Paper has dots enough to need no hints."""
    wanted = hb.SubsetInput()
    wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
    wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
        int.from_bytes(tag.encode("ascii"), "big") for tag in NOT_IN_PDF
    )
    wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.RETAIN_GIDS
    return bytes(hb.subset(face.file, wanted).blob.data)


def _tag(glyphs: dict[int, str]) -> str:
    """Six capitals that tell one choice of shapes from another."""
    number = zlib.crc32(repr(sorted(glyphs)).encode("ascii", "backslashreplace"))
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))


def _postscript(face: Face) -> str:
    return face.file.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or face.name


def _meanings(glyphs: dict[int, str]) -> str:
    """What each shape stands for, so that a page can be searched, copied and read aloud."""
    pairs = [
        f"<{number:04x}> <{SPACES.get(means, means).encode('utf-16-be').hex()}>"
        for number, means in sorted(glyphs.items())
    ]
    lists = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    parts = [f"{len(each)} beginbfchar\n" + "\n".join(each) + "\nendbfchar" for each in lists]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <ffff>",
            "endcodespacerange",
            *parts,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    )


def _widths(face: Face, glyphs: dict[int, str]) -> str:
    font = face.font
    return " ".join(f"{one}[{font.get_glyph_h_advance(one)}]" for one in sorted(glyphs))


def _descriptor(face: Face, name: str) -> str:
    """What a reader without the font would need to stand in for it."""
    head = bytes(face.file.reference_table("head").data)
    edges = [int.from_bytes(head[at : at + 2], "big", signed=True) for at in range(36, 44, 2)]
    box = " ".join(str(round(edge * EM / face.file.upem)) for edge in edges)
    lines = face.font.get_font_extents("ltr")
    return (
        f"/Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0"
        f"/Ascent {lines.ascender}/Descent {lines.descender}/CapHeight {lines.ascender}"
        f"/StemV 80"
    )
