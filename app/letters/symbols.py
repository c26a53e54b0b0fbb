"""SVG pictures as PDF drawing commands.

Reading an SVG takes longer than setting a whole letter, so it is done once for each
picture and the commands are kept, already compressed.
"""

import io
import re
import zlib
from functools import lru_cache
from hashlib import sha1

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from svglib.svglib import svg2rlg

from app.letters.drawn import Drawn

SHOWS_TEXT = re.compile(r"\bT[jJ]\b")
BROKEN = (ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RecursionError)
"""What svglib and ReportLab raise over a number or a colour that is none."""

SETS_FONT = re.compile(r"BT /F\S+ [\d.]+ Tf [\d.]+ TL ET")


@lru_cache(maxsize=512)
def symbol(svg: bytes) -> Drawn | None:
    """Work out the commands of a picture, or None where it cannot be drawn as lines.

    A drawing with letters in it counts as one that cannot: its fonts may be anything.
    """
    try:
        drawing = svg2rlg(io.BytesIO(svg))
        if not isinstance(drawing, Drawing) or not drawing.width or not drawing.height:
            return None
        canvas = Canvas(io.BytesIO(), pagesize=(drawing.width, drawing.height))
        renderPDF.draw(drawing, canvas, 0, 0)
    except BROKEN:
        return None
    commands = "\n".join(canvas._code)  # noqa: SLF001  ReportLab has no open way to them
    if SHOWS_TEXT.search(commands):
        return None
    commands = SETS_FONT.sub("", commands)
    states = canvas._extgstate.getState()  # noqa: SLF001  degrees of transparency
    size = (drawing.width, drawing.height)
    return Drawn(
        f"symbol{sha1(svg, usedforsecurity=False).hexdigest()}",
        *size,
        size,
        _entries(size, states),
        zlib.compress(commands.encode("latin-1"), 9),
    )


def _entries(size: tuple[float, float], states: pdfdoc.PDFDictionary) -> str:
    """What a PDF says about a drawing. Its see-through parts stay so (``ExtGState``)."""
    seen_through = pdfdoc.format(states, pdfdoc.DummyDoc()).decode("latin-1") if states else ""
    resources = f"/ExtGState {seen_through}" if seen_through else ""
    box = f"0 0 {size[0]:g} {size[1]:g}"
    return f"/Subtype/Form/BBox[{box}]/Resources<<{resources}>>/Filter/FlateDecode"
