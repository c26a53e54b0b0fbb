"""Some words of a line in one font, as a page shows them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.letters.faces import EM, Face, Shape
from app.letters.scripts import in_drawing_order


@dataclass(frozen=True)
class Run:
    """Words in one font. ``left`` is how far they stand from the beginning of their line.

    ``shapes`` are given where the words are joined, turned or marked, and so are more than a
    row of characters. ``link`` is where a press on them leads.
    """

    text: str
    face: Face
    width: float
    shapes: tuple[Shape, ...] = ()
    link: str = ""
    left: float = 0

    @property
    def glyphs(self) -> set[tuple[int, str]]:
        """The shapes it needs, each with what it stands for."""
        if self.shapes:
            return {(one.glyph, one.means) for one in self.shapes}
        return {(int(self.face.codes[one], 16), one) for one in self.text}

    def shown(self, points: float) -> str:
        """The PDF command that shows it, with what it means where its shapes do not tell."""
        if not self.shapes:
            return f"<{''.join(map(self.face.codes.__getitem__, self.text))}> Tj"
        meant = f"\ufeff{self.text}".encode("utf-16-be").hex()
        return f"/Span <</ActualText <{meant}>>> BDC {self._set(points)} EMC"

    def _set(self, points: float) -> str:
        """Each shape moved to its place, and the pen moved on from there."""
        commands: list[str] = []
        row: list[str] = []
        raised = 0.0
        for shape in self.shapes:
            if shape.up != raised:
                commands += [f"[{' '.join(row)}] TJ {shape.up * points / EM:.2f} Ts"]
                row, raised = [], shape.up
            own = self.face.font.get_glyph_h_advance(shape.glyph)
            back = own + shape.right - shape.advance
            moves = [f"{-shape.right:g}"] if shape.right else []
            row += [*moves, f"<{shape.glyph:04x}>", *([f"{back:g}"] if back else [])]
        return " ".join([*commands, f"[{' '.join(row)}] TJ", *(["0 Ts"] if raised else [])])


Line = tuple[Run, ...]
"""The runs of a line in the order they are read, each in its place on paper."""


def placed(runs: Sequence[tuple[int, Run]]) -> Line:
    """Find the place of each run, which has its level with it (``scripts.levels``)."""
    left, lefts = 0.0, {}
    numbered = [(level, at) for at, (level, _run) in enumerate(runs)]
    for at in in_drawing_order(numbered):
        lefts[at] = left
        left += runs[at][1].width
    return tuple(replace(run, left=lefts[at]) for at, (_level, run) in enumerate(runs))
