"""Pictures in the form a PDF holds them: worked out once, then put into each letter."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, eq=False)
class Drawn:
    """A ready picture. ``entries`` and ``stream`` are what the PDF says about it.

    ``units`` is its own width and height: how far its commands reach.
    """

    name: str
    width: float
    height: float
    units: tuple[float, float]
    entries: Mapping[str, Any]
    stream: bytes

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """How wide and high it is when it fills a box without being stretched."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


def draw(canvas: Canvas, drawn: Drawn, box: tuple[float, float, float, float]) -> None:
    """Put a picture in a box (left, bottom, width, height). A letter holds it only once."""
    left, bottom, width, height = box
    if not canvas.hasForm(drawn.name):
        document = canvas._doc  # noqa: SLF001  a ready picture can only be handed in here
        document.Reference(_Object(drawn), pdfdoc.xObjectName(drawn.name))
    canvas.saveState()
    canvas.transform(width / drawn.units[0], 0, 0, height / drawn.units[1], left, bottom)
    canvas.doForm(drawn.name)
    canvas.restoreState()


class _Object(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """A ready picture as one document writes it."""

    __RefOnly__ = 1

    def __init__(self, drawn: Drawn) -> None:
        self.drawn = drawn

    def format(self, document: Any) -> bytes:  # noqa: ANN401  ReportLab has no types
        stream = document.encrypt.encode(self.drawn.stream)
        entries = {"Type": "/XObject", **self.drawn.entries, "Length": len(stream)}
        head: bytes = pdfdoc.format(pdfdoc.PDFDictionary(entries), document)
        return b"\n".join((head, b"stream", stream, b"endstream", b""))
