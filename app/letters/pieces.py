"""What a page is made of: words, pictures and boxes that know their size.

``tag`` is what a piece is to somebody who hears the page instead of seeing it. Every mark
on paper is made by one of the classes here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from app.letters.drawn import Drawn
from app.letters.ink import DECORATION, Ink, Tag
from app.letters.runs import Line, Run
from app.letters.style import TextStyle


class Piece(Protocol):
    """Anything that can be put on a page."""

    @property
    def height(self) -> float:
        """How much of the page it takes."""

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw it with its top left corner here."""


@dataclass(frozen=True)
class Words:
    """Lines of text.

    ``within`` is the width of what they stand in, where they are not at the left of it:
    ``side`` 0.5 puts them in the middle, 1 at the right. Words that ``go_on`` elsewhere end
    with a space, for who hears them.
    """

    lines: tuple[Line, ...]
    style: TextStyle
    tag: Tag | None = None
    within: float = 0
    side: float = 0.5
    go_on: bool = False

    @property
    def height(self) -> float:
        """As many lines as there are."""
        return len(self.lines) * self.style.leading

    def parted(self, lines: int) -> tuple["Words", "Words"]:
        """Take the first lines away from the rest, for words longer than a page."""
        return (
            replace(self, lines=self.lines[:lines], go_on=True),
            replace(self, lines=self.lines[lines:]),
        )

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Write the lines. Each but the last ends with a space, for who hears them."""
        size, leading = self.style.points, self.style.leading
        base = top - leading / 2 - 0.36 * size
        for line in self.lines:
            length = sum(run.width for run in line)
            shift = self.side * (self.within - length) if self.within else 0
            ends = line is self.lines[-1] and not self.go_on
            more = () if ends else (Run(" ", line[-1].face, 0, left=length),)
            ink.write(self.tag, (*line, *more), size, (left + shift, base))
            base -= leading


@dataclass(frozen=True)
class Picture:
    """A drawing or a photo, in the middle of its box."""

    drawn: Drawn
    width: float
    height: float
    tag: Tag | None = None

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw it as big as its box allows."""
        width, height = self.drawn.fitted(self.width, self.height)
        left += (self.width - width) / 2
        bottom = top - (self.height + height) / 2
        ink.picture(self.tag, self.drawn, (left, bottom, width, height))


@dataclass(frozen=True)
class Plate:
    """The word for a picture that is not drawn yet, in a frame: never an empty hole.

    The word has the tag of the picture whose place it takes.
    """

    words: Words
    width: float
    height: float

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the frame, and the word in the middle of it."""
        ink.frame(self.words.tag, left, top, self.width, self.height)
        margin = (self.width - self.words.within) / 2
        self.words.draw(ink, left + margin, top - (self.height - self.words.height) / 2)


@dataclass(frozen=True)
class TickBox:
    """An empty box for a tick, in the middle of a width. It is of use on paper alone."""

    size: float
    width: float

    @property
    def height(self) -> float:
        """Boxes are square."""
        return self.size

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the box as lines: few fonts have one."""
        ink.frame(DECORATION, left + (self.width - self.size) / 2, top, self.size, self.size)


@dataclass(frozen=True)
class Space:
    """Nothing, as high as this."""

    height: float

    def draw(self, ink: Ink, left: float, top: float) -> None:
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

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw them from the top down, which is the order they are read in."""
        for piece in self.pieces:
            piece.draw(ink, left, top)
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

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw them from left to right."""
        for shift, piece in self.pieces:
            down = (self.height - piece.height) / 2 if self.middle else 0
            piece.draw(ink, left + shift, top - down)
