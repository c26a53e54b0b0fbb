"""The measures of an About me card, and how it folds."""

from dataclasses import dataclass
from enum import StrEnum

from app.letters.style import MM, Style, TextStyle

EDGE = 9 * MM
"""Room for the fold, and what a printer cannot reach."""
WHOLE_EDGE = 12 * MM
BETWEEN = 6 * MM
"""Between the columns of a whole page."""


class Fold(StrEnum):
    """How a card is folded: twice, to a quarter of the page, or not at all."""

    QUARTER = "quarter"
    WHOLE = "whole"


FACE = {Fold.QUARTER: 44 * MM, Fold.WHOLE: 34 * MM}


@dataclass(frozen=True)
class Panel:
    """A part of the page, without its margins: from the left and from the top.

    What is ``outside`` is seen while the card is folded small.
    """

    left: float
    top: float
    width: float
    height: float
    outside: bool = False


@dataclass(frozen=True)
class CardStyle(Style):
    """The measures of one card. ``symbol`` is how wide and high the picture of a need is.

    A ``lean`` one has less space, and headings no larger than the rest with no pictures.
    """

    fold: Fold = Fold.WHOLE
    symbol: float = 14 * MM
    lean: bool = False

    @property
    def body(self) -> TextStyle:
        """Plain sentences, a little closer than in a letter."""
        return TextStyle(self.points, self.points * 1.28)

    @property
    def heading(self) -> TextStyle:
        """The heading of a part."""
        points = self.points * (1 if self.lean else 1.1)
        return TextStyle(points, points * 1.28, bold=True)

    @property
    def face(self) -> float:
        """How wide and high the face is."""
        return FACE[self.fold]

    @property
    def gap(self) -> float:
        """The space between two lines of a part."""
        return 0.3 * self.points

    @property
    def part_gap(self) -> float:
        """The space between two parts."""
        return (0.5 if self.lean else 0.75) * self.points

    @property
    def panels(self) -> list[Panel]:
        """The four parts that a folded card has, in reading order."""
        width, height = self.page[0] / 2, self.page[1] / 2
        return [
            Panel(
                column * width + EDGE,
                row * height + EDGE,
                width - 2 * EDGE,
                height - 2 * EDGE,
                outside=row == 0,
            )
            for row in range(2)
            for column in range(2)
        ]

    @property
    def whole(self) -> Panel:
        """All of a page that is not folded."""
        return Panel(
            WHOLE_EDGE,
            WHOLE_EDGE,
            self.page[0] - 2 * WHOLE_EDGE,
            self.page[1] - 2 * WHOLE_EDGE,
        )

    def under(self, down: float) -> list[Panel]:
        """The two columns under what fills the page from side to side."""
        page = self.whole
        width = (page.width - BETWEEN) / 2
        return [
            Panel(left, page.top + down, width, page.height - down)
            for left in (page.left, page.left + width + BETWEEN)
        ]
