"""The shapes in a font file: each that is shown is there, and as wide as the PDF says."""

from collections.abc import Iterator, Mapping

import pikepdf
import uharfbuzz as hb

from tests.letters.matterhorn.fault import Fault

MISSING = 0
"""The shape that stands for every character a font does not have."""
EM = 1000
USUAL_WIDTH = 1000  # where a PDF says none


def glyph_faults(
    inner: pikepdf.Object, descriptor: pikepdf.Object, shown: set[int]
) -> Iterator[Fault]:
    """Find what would print as an empty box, as nothing, or in the wrong place."""
    if "/CIDToGIDMap" not in inner:
        yield Fault("31-005", "a font does not say which shape a number is")
        return
    shapes = _shapes(inner.CIDToGIDMap, shown)
    face = hb.Face(descriptor.FontFile2.read_bytes())
    font = hb.Font(face)
    widths = _widths(inner)
    for code, shape in sorted(shapes.items()):
        if shape == MISSING:
            yield Fault("31-030", f"number {code} shows the shape for what is not there")
        elif shape >= face.glyph_count:
            yield Fault("31-011", f"shape {shape} is not in the font file")
        width = font.get_glyph_h_advance(shape) * EM / face.upem
        if abs(widths.get(code, int(inner.get("/DW", USUAL_WIDTH))) - width) > 1:
            yield Fault("31-016", f"shape {shape} is not as wide as the document says")


def _shapes(mapping: pikepdf.Object, shown: set[int]) -> Mapping[int, int]:
    """Which shape each number is."""
    if mapping == pikepdf.Name.Identity:
        return {code: code for code in shown}
    table = mapping.read_bytes()
    return {code: int.from_bytes(table[2 * code : 2 * code + 2], "big") for code in shown}


def _widths(inner: pikepdf.Object) -> Mapping[int, float]:
    """How wide each number is: lists of widths, or one width for a range."""
    found: dict[int, float] = {}
    entries = iter(inner.get("/W", pikepdf.Array()))
    for first in entries:
        then = next(entries)
        if isinstance(then, pikepdf.Array):
            found.update(enumerate(map(float, then), start=int(first)))
        else:
            width = float(next(entries))
            found.update(dict.fromkeys(range(int(first), int(then) + 1), width))
    return found
