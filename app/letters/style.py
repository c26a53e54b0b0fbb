"""The measures of a letter's page, worked out from the size of its body text.

The numbers are those of handbook 1.1 and 7.2: large print is the same letter set again
in bigger type, never a page that was magnified.
"""

from dataclasses import dataclass

from app.domain.letter import SMALLEST_POINTS, Layout, LetterProfile, Sheet

MM = 72 / 25.4
SHEETS = {Sheet.A4: (210 * MM, 297 * MM), Sheet.A3: (297 * MM, 420 * MM)}
SIDE_MARGIN = 20 * MM
END_MARGIN = 25 * MM
FOOT = 12 * MM  # the page number stands in the bottom margin
SMALLEST_PICTURE = 30 * MM
PHOTO_WIDTH = 35 * MM
PHOTO_HEIGHT = 45 * MM
TICK_BOX = 12 * MM
COLUMN_GAP = 8 * MM
SYMBOL_GAP = 4 * MM
LARGEST = 28
LONGEST_LINE = 28  # in ems: about 60 characters, handbook ER24


@dataclass(frozen=True)
class TextStyle:
    """How one kind of words is set. ``leading`` is the height of a line in points."""

    points: float
    leading: float
    bold: bool = False


@dataclass(frozen=True)
class Style:
    """All sizes and gaps of one letter. ``above`` puts pictures over the words.

    A ``poster`` is read from far away: its pictures grow with its words.
    """

    points: int
    pictures: bool = True
    above: bool = False
    sheet: Sheet = Sheet.A4
    poster: bool = False

    @property
    def page(self) -> tuple[float, float]:
        """How wide and high the paper is."""
        return SHEETS[self.sheet]

    @property
    def width(self) -> float:
        """The paper between its margins, from side to side."""
        return self.page[0] - 2 * SIDE_MARGIN

    @property
    def height(self) -> float:
        """The paper between its margins, from top to bottom."""
        return self.page[1] - END_MARGIN - self.bottom

    @property
    def bottom(self) -> float:
        """The margin under the text: in large type the number of the page needs more room."""
        number = 0.0 if self.poster else FOOT + 1.3 * self.body.leading
        return max(END_MARGIN, number)

    @property
    def body(self) -> TextStyle:
        """Plain sentences."""
        return TextStyle(self.points, self.points * (1.35 if self.points >= 24 else 1.5))

    @property
    def heading(self) -> TextStyle:
        """The heading of a block."""
        return TextStyle(self.points * 1.25, self.points * 1.25 * 1.35, bold=True)

    @property
    def title(self) -> TextStyle:
        """What the letter is about."""
        return TextStyle(self.points * 1.5, self.points * 1.5 * 1.35, bold=True)

    @property
    def chapter(self) -> TextStyle:
        """The heading over several blocks that are about one topic."""
        return TextStyle(self.points * 1.4, self.points * 1.4 * 1.35, bold=True)

    @property
    def picture(self) -> float:
        """How wide and high a picture is."""
        if self.poster:
            return max(45 * MM, 4.5 * self.points)
        if self.above:
            return 35 * MM  # three blocks go on a page
        return (40 if self.points >= 24 else 45) * MM

    @property
    def text_left(self) -> float:
        """Where words start, from the left margin."""
        beside = self.pictures and not self.above
        return self.picture + COLUMN_GAP if beside else 0

    @property
    def heading_left(self) -> float:
        """Where a heading starts: beside a small picture, where words stand under theirs."""
        return SMALLEST_PICTURE + COLUMN_GAP if self.above else self.text_left

    @property
    def text_width(self) -> float:
        """How long a line of a block may be."""
        return min(self.width - self.text_left, self.longest_line)

    @property
    def longest_line(self) -> float:
        """A line that the eye can follow back to its beginning."""
        return LONGEST_LINE * self.points

    @property
    def sentence_gap(self) -> float:
        """The space between two sentences of a block."""
        return 0.4 * self.body.leading

    @property
    def row_gap(self) -> float:
        """The space between two pictures of a block."""
        return 0.7 * self.body.leading

    @property
    def block_gap(self) -> float:
        """The space between two blocks: more than an empty line (handbook ER18)."""
        return 1.2 * self.body.leading


def style_for(profile: LetterProfile) -> Style:
    """Work out the style of a letter; type is never smaller than the handbook allows."""
    return Style(
        points=max(profile.points, SMALLEST_POINTS),
        pictures=profile.layout is not Layout.NO_PICTURES,
        above=profile.layout is Layout.SYMBOLS_ABOVE,
        sheet=profile.sheet,
    )
