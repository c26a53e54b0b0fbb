"""What is drawn, each mark with what it is to somebody who hears the page instead of seeing it.

Nothing is drawn without a tag: a mark that says nothing has to say so itself, with
``DECORATION`` or ``REPEATED``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.letters.drawn import Drawn
from app.letters.faces import Face
from app.letters.runs import Run

CORNER = 6
LINE_WIDTH = 1.5
# How far a quarter of a circle bends, for corners drawn as curves.
BEND = 0.5523


class Untagged(Exception):
    """Something was about to be drawn of which nobody said what it is. A fault of ours."""


@dataclass(eq=False)
class Tag:
    """One thing of the page's meaning: a heading, a picture, a list.

    It joins ``within`` when the first of its marks is drawn, so the order of reading is the
    order of drawing, and what is not drawn is not there. ``alternative`` tells a picture in
    words, ``language`` is given where it is another than the letter's, ``title`` is what a
    heading says, ``details`` are further entries as PDF writes them, ``link`` is where a press
    leads.
    """

    role: str
    within: "Tag | None" = None
    alternative: str = ""
    language: str = ""
    title: str = ""
    details: str = ""
    link: str = ""
    kids: list["Tag | Stroke"] = field(default_factory=list)

    def grow(self, kid: "Tag | Stroke") -> None:
        """Take in something that was drawn, and join what this is within."""
        if not self.kids and self.within is not None:
            self.within.grow(self)
        self.kids.append(kid)


@dataclass(eq=False)
class Stroke:
    """Marks that belong to one tag, as PDF commands.

    ``box`` is what a picture or a link fills: left, bottom, right, top.
    """

    tag: Tag
    commands: list[str] = field(default_factory=list)
    box: tuple[float, float, float, float] | None = None


DECORATION = Tag("Artifact", details="/Type/Layout")
"""For what tells nothing: frames, boxes, and pictures of what stands beside them in words."""

REPEATED = Tag("Artifact", details="/Type/Pagination")
"""For what is on every page: its number, and headings said again."""

ARTIFACTS = (DECORATION, REPEATED)


class Ink:
    """The marks of one part of a page, measured from its top left corner.

    It remembers which shapes of which fonts, and which pictures, the page has to bring.
    """

    def __init__(self) -> None:
        self.strokes: list[Stroke] = []
        self.glyphs: dict[Face, set[tuple[int, str]]] = {}
        self.pictures: dict[str, Drawn] = {}

    def write(
        self, tag: Tag | None, line: Sequence[Run], points: float, at: tuple[float, float]
    ) -> None:
        """Write one line of words, from this place on its base line."""
        for run in line:
            left, base = at[0] + run.left, at[1]
            stroke = self._stroke(_for_run(tag, run))
            if run.link:
                stroke.box = (left, base - 0.3 * points, left + run.width, base + points)
            font, place = f"/{run.face.name} {points:g} Tf", f"1 0 0 1 {left:.2f} {base:.2f} Tm"
            stroke.commands.append(f"BT {font} {place} {run.shown(points)} ET")
            self.glyphs.setdefault(run.face, set()).update(run.glyphs)

    def picture(
        self, tag: Tag | None, drawn: Drawn, box: tuple[float, float, float, float]
    ) -> None:
        """Put a picture in a box: left, bottom, width, height."""
        left, bottom, width, height = box
        across, up = width / drawn.units[0], height / drawn.units[1]
        stroke = self._stroke(tag)
        stroke.box = (left, bottom, left + width, bottom + height)
        stroke.commands.append(
            f"q {across:.4f} 0 0 {up:.4f} {left:.2f} {bottom:.2f} cm/{drawn.name} Do Q"
        )
        self.pictures[drawn.name] = drawn

    def line(self, tag: Tag | None, left: float, bottom: float, length: float) -> None:
        """Draw a thin line from left to right."""
        line = f"0.5 w {left:.2f} {bottom:.2f} m {left + length:.2f} {bottom:.2f} l S"
        self._stroke(tag).commands.append(line)

    def cut(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a dashed line to cut along."""
        edge = f"{start[0]:.2f} {start[1]:.2f} m {end[0]:.2f} {end[1]:.2f} l S"
        self._stroke(DECORATION).commands.append(f"q 1 w [6 4] 0 d {edge} Q")

    def fold(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Draw a faint row of dots to fold along."""
        edge = f"{start[0]:.2f} {start[1]:.2f} m {end[0]:.2f} {end[1]:.2f} l S"
        self._stroke(DECORATION).commands.append(f"q 0.5 G 0.8 w 1 J [0 4] 0 d {edge} Q")

    def disc(self, tag: Tag | None, centre: tuple[float, float], radius: float) -> None:
        """Draw a circle that is filled lightly, with an edge that is seen on any paper."""
        x, y = centre
        bend = radius * BEND
        arcs = (
            (x + radius, y + bend, x + bend, y + radius, x, y + radius),
            (x - bend, y + radius, x - radius, y + bend, x - radius, y),
            (x - radius, y - bend, x - bend, y - radius, x, y - radius),
            (x + bend, y - radius, x + radius, y - bend, x + radius, y),
        )
        path = " ".join(" ".join(f"{one:.2f}" for one in arc) + " c" for arc in arcs)
        start = f"q 0.8 g {LINE_WIDTH} w {x + radius:.2f} {y:.2f} m"
        self._stroke(tag).commands.append(f"{start} {path} b Q")

    def frame(
        self, tag: Tag | None, left: float, top: float, width: float, height: float
    ) -> None:
        """Draw an empty frame with soft corners."""
        inset = LINE_WIDTH / 2
        west, north = left + inset, top - inset
        east, south = left + width - inset, top - height + inset
        reach = CORNER * (1 - BEND)
        x = (west, west + reach, west + CORNER, east - CORNER, east - reach, east)
        y = (south, south + reach, south + CORNER, north - CORNER, north - reach, north)
        stroke = self._stroke(tag)
        stroke.box = (left, top - height, left + width, top)
        stroke.commands.append(
            f"{LINE_WIDTH} w {x[2]:.2f} {y[0]:.2f} m {x[3]:.2f} {y[0]:.2f} l"
            f" {x[4]:.2f} {y[0]:.2f} {x[5]:.2f} {y[1]:.2f} {x[5]:.2f} {y[2]:.2f} c"
            f" {x[5]:.2f} {y[3]:.2f} l"
            f" {x[5]:.2f} {y[4]:.2f} {x[4]:.2f} {y[5]:.2f} {x[3]:.2f} {y[5]:.2f} c"
            f" {x[2]:.2f} {y[5]:.2f} l"
            f" {x[1]:.2f} {y[5]:.2f} {x[0]:.2f} {y[4]:.2f} {x[0]:.2f} {y[3]:.2f} c"
            f" {x[0]:.2f} {y[2]:.2f} l"
            f" {x[0]:.2f} {y[1]:.2f} {x[1]:.2f} {y[0]:.2f} {x[2]:.2f} {y[0]:.2f} c S"
        )

    def _stroke(self, tag: Tag | None) -> Stroke:
        """The stroke to go on with, or a new one where something else begins."""
        if tag is None:
            raise Untagged
        if self.strokes and self.strokes[-1].tag is tag:
            return self.strokes[-1]
        stroke = Stroke(tag)
        self.strokes.append(stroke)
        if tag not in ARTIFACTS:
            tag.grow(stroke)
        return stroke


def _for_run(tag: Tag | None, run: Run) -> Tag | None:
    """Words that lead somewhere are a link of their own within the sentence."""
    if tag is None or tag in ARTIFACTS or not run.link:
        return tag
    return Tag("Link", tag, alternative=run.text, link=run.link)
