"""What only paper for answers has: lines to write on, room to draw, cards to cut out."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.letters.ink import DECORATION, Ink
from app.letters.pieces import Piece


@dataclass(frozen=True)
class Laid:
    """Pieces, each so far from the left and from the top. They are read in this order."""

    pieces: Sequence[tuple[float, float, Piece]]

    @property
    def height(self) -> float:
        """Down to the end of the lowest."""
        return max(down + piece.height for _left, down, piece in self.pieces)

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw each in its place."""
        for right, down, piece in self.pieces:
            piece.draw(ink, left + right, top - down)


@dataclass(frozen=True)
class Rules:
    """Lines to write on by hand. They are of use on paper alone."""

    many: int
    gap: float
    width: float

    @property
    def height(self) -> float:
        """Room to write above each line."""
        return self.many * self.gap

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the lines under each other."""
        for number in range(1, self.many + 1):
            ink.line(DECORATION, left, top - number * self.gap, self.width)


@dataclass(frozen=True)
class Room:
    """A frame to draw in."""

    width: float
    height: float

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw the frame."""
        ink.frame(DECORATION, left, top, self.width, self.height)


@dataclass(frozen=True)
class CutOut:
    """A card to cut out: a picture and words in the middle, and its ``foot`` at the bottom."""

    inner: Piece
    foot: Piece
    width: float
    height: float
    margin: float

    def draw(self, ink: Ink, left: float, top: float) -> None:
        """Draw what is on the card from the top down."""
        room = self.height - self.foot.height - 2 * self.margin
        down = self.margin + max(0.0, (room - self.inner.height) / 2)
        self.inner.draw(ink, left + self.margin, top - down)
        self.foot.draw(
            ink, left + self.margin, top - self.height + self.margin + self.foot.height
        )
