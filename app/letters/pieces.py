"""What a page is made of: words, pictures and boxes that know their size and role.

``role`` is what a piece is to somebody who hears the page instead of seeing it. Every
mark on paper is made by one of the classes here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from app.letters.drawn import Drawn, draw
from app.letters.lines import Line, Run
from app.letters.style import TextStyle

CORNER = 6
LINE_WIDTH = 1.5


class Piece(Protocol):
    """Anything that can be put on a page."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Put it on the page, with its top left corner here."""


@dataclass(frozen=True)
class Words:
    """Lines of text. ``centred`` is the width of what they stand under, or 0."""

    lines: tuple[Line, ...]
    style: TextStyle
    role: str = "P"
    centred: float = 0

    @property
    def height(self) -> float:
        """As many lines as there are."""
        return len(self.lines) * self.style.leading

    def parted(self, lines: int) -> tuple["Words", "Words"]:
        """Take the first lines away from the rest, for words longer than a page."""
        return (
            Words(self.lines[:lines], self.style, self.role, self.centred),
            Words(self.lines[lines:], self.style, self.role, self.centred),
        )

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Write the lines. Each but the last ends with a space, for who hears them."""
        size, leading = self.style.points, self.style.leading
        baseline = top - leading / 2 - 0.36 * size
        for line in self.lines:
            shift = (self.centred - sum(run.width for run in line)) / 2 if self.centred else 0
            text = canvas.beginText(left + shift, baseline)
            for run in line:
                text.setFont(run.face.name, size, leading)
                write(text, run)
            if line is not self.lines[-1]:
                text.textOut(" ")
            canvas.drawText(text)
            baseline -= leading


@dataclass(frozen=True)
class Picture:
    """A drawing or a photo, in the middle of its box."""

    drawn: Drawn
    width: float
    height: float
    alternative: str
    role: str = "Figure"

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw it as big as its box allows."""
        width, height = self.drawn.fitted(self.width, self.height)
        left += (self.width - width) / 2
        bottom = top - (self.height + height) / 2
        draw(canvas, self.drawn, (left, bottom, width, height))


@dataclass(frozen=True)
class Plate:
    """The word for a picture that is not drawn yet, in a frame: never an empty hole."""

    words: Words
    width: float
    height: float
    role: str = "P"

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the frame, and the word in the middle of it."""
        box(canvas, left, top, self.width, self.height)
        margin = (self.width - self.words.centred) / 2
        self.words.draw(canvas, left + margin, top - (self.height - self.words.height) / 2)


@dataclass(frozen=True)
class TickBox:
    """An empty box for a tick, in the middle of a width."""

    size: float
    width: float
    role: str = "Figure"

    @property
    def height(self) -> float:
        """Boxes are square."""
        return self.size

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw the box as lines: few fonts have one."""
        box(canvas, left + (self.width - self.size) / 2, top, self.size, self.size)


@dataclass(frozen=True)
class Space:
    """Nothing, as high as this."""

    height: float

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Leave the paper as it is."""


@dataclass(frozen=True)
class Stack:
    """Pieces under each other, with one gap between them all."""

    pieces: Sequence[Piece]
    gap: float = 0

    @cached_property
    def height(self) -> float:
        """All pieces and the gaps between them."""
        gaps = self.gap * (len(self.pieces) - 1) if self.pieces else 0
        return sum(piece.height for piece in self.pieces) + gaps

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw them from the top down, which is the order they are read in."""
        for piece in self.pieces:
            piece.draw(canvas, left, top)
            top -= piece.height + self.gap


@dataclass(frozen=True)
class Beside:
    """Pieces next to each other, each with its distance from the left.

    They stand in the middle of the tallest, or all at the top.
    """

    pieces: Sequence[tuple[float, Piece]]
    middle: bool = True

    @cached_property
    def height(self) -> float:
        """As high as the tallest."""
        return max(piece.height for _, piece in self.pieces)

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draw them from left to right."""
        for shift, piece in self.pieces:
            down = (self.height - piece.height) / 2 if self.middle else 0
            piece.draw(canvas, left + shift, top - down)


def write(text: PDFTextObject, run: Run) -> None:
    """Write words, with what they mean beside them where their shapes do not tell."""
    if run.meant:
        meant = f"\ufeff{run.meant}".encode("utf-16-be").hex()
        text._code.append(f"/Span <</ActualText <{meant}>>> BDC")  # noqa: SLF001  no open way
    text.textOut(run.text)
    if run.meant:
        text._code.append("EMC")  # noqa: SLF001  no open way


def box(canvas: Canvas, left: float, top: float, width: float, height: float) -> None:
    """Draw an empty frame with soft corners."""
    canvas.setLineWidth(LINE_WIDTH)
    inset = LINE_WIDTH / 2
    canvas.roundRect(
        left + inset, top - height + inset, width - 2 * inset, height - 2 * inset, CORNER
    )
