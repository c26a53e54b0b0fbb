"""What a member draws: strokes on a white sheet, which can be undone one by one."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

SHEET = (1200, 675)
"""How wide and high the sheet is, in its own steps: the same on every screen."""

Place = tuple[int, int]
"""A place on the sheet, in steps from its top left corner."""


class Pen(StrEnum):
    """What a stroke is made with."""

    BLACK = "black"
    BLUE = "blue"
    RED = "red"
    GREEN = "green"
    RUBBER = "rubber"


WHITE = "#FFFFFF"
COLOURS = {
    Pen.BLACK: "#000000",
    Pen.BLUE: "#0B3FB3",
    Pen.RED: "#C00F0F",
    Pen.GREEN: "#0A6B2E",
    Pen.RUBBER: WHITE,
}
"""Dark enough to be seen on white by everybody, and to be told from each other."""


def width_of(pen: Pen) -> int:
    """How thick the strokes of a pen are, in steps of the sheet."""
    return 56 if pen is Pen.RUBBER else 12


@dataclass(frozen=True)
class Stroke:
    """The way a pen went from when it was put down until it was lifted.

    One without places wipes the whole sheet.
    """

    pen: Pen
    places: tuple[Place, ...] = ()


WIPED = Stroke(Pen.RUBBER)
"""To start again with a clean sheet, which can be undone like any other stroke."""


@dataclass(frozen=True)
class Drawing:
    """Every stroke there was, of which the first ``done`` are on the sheet.

    Those behind them were undone, and can be done again until there is a new one.
    """

    strokes: tuple[Stroke, ...] = ()
    done: int = 0

    @property
    def shown(self) -> tuple[Stroke, ...]:
        """The strokes that stand on the sheet since it was last wiped."""
        done = self.strokes[: self.done]
        begins = max((at + 1 for at, one in enumerate(done) if not one.places), default=0)
        return done[begins:]

    @property
    def is_blank(self) -> bool:
        """Whether no pen has been on the sheet."""
        return all(one.pen is Pen.RUBBER for one in self.shown)

    @property
    def can_undo(self) -> bool:
        """Whether there is a stroke to take back."""
        return self.done > 0

    @property
    def can_redo(self) -> bool:
        """Whether there is a stroke that was taken back."""
        return self.done < len(self.strokes)

    def with_stroke(self, stroke: Stroke) -> "Drawing":
        """The drawing with one more stroke."""
        return Drawing((*self.strokes[: self.done], stroke), self.done + 1)

    def undone(self) -> "Drawing":
        """The drawing without its last stroke."""
        return replace(self, done=max(0, self.done - 1))

    def redone(self) -> "Drawing":
        """The drawing with the stroke that was taken back last."""
        return replace(self, done=min(len(self.strokes), self.done + 1))


def as_plain(drawing: Drawing) -> dict[str, Any]:
    """A drawing as plain values that can be written down as JSON."""
    strokes = [
        [one.pen.value, *(number for place in one.places for number in place)]
        for one in drawing.strokes
    ]
    return {"strokes": strokes, "done": drawing.done}


def drawing_from(plain: dict[str, Any]) -> Drawing:
    """The drawing that was written down."""
    strokes = []
    for pen, *steps in plain["strokes"]:
        places = tuple(zip(steps[::2], steps[1::2], strict=True))
        strokes.append(Stroke(Pen(pen), places))
    return Drawing(tuple(strokes), plain["done"])
