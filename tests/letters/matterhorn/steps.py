"""What the commands of a page do, one step after the other, and how each step is marked."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain

import pikepdf

from tests.letters.matterhorn.entries import Place

BEGINS = frozenset(("BMC", "BDC"))
SHOWS = frozenset(("Tj", "TJ", "'", '"'))
DRAWS = frozenset(("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "INLINE IMAGE"))
PLACES = "Do"
UNSEEN = 3  # the way of writing that leaves no ink


@dataclass(frozen=True, eq=False)
class Mark:
    """A stretch of a page. One with a ``number`` belongs to the tree.

    ``actual`` are the words to read in the place of what it shows, or "".
    """

    tag: str
    place: Place
    number: int | None
    language: bool
    actual: str

    @property
    def artifact(self) -> bool:
        """Whether it is for the eye only."""
        return self.tag == "Artifact"


@dataclass(frozen=True, eq=False)
class Step:
    """A command that begins a mark, or that paints.

    ``marks`` are those around it, the outermost first; a mark that begins is the last of
    them. ``codes`` are the characters it shows, in the numbers of its ``font``.
    """

    operator: str
    page: int
    marks: tuple[Mark, ...]
    font: pikepdf.Object | None = field(default=None, repr=False)
    codes: bytes = b""


def steps_of(pdf: pikepdf.Pdf) -> Iterator[Step]:
    """Every step of every page, and of the forms that they use."""
    for number, page in enumerate(pdf.pages, start=1):
        yield from _Commands(page.obj, page.resources, number).steps(page)


def codes_of(shown: pikepdf.Object) -> bytes:
    """The characters of a string, or of the strings between which letters are moved."""
    parts = shown if isinstance(shown, pikepdf.Array) else [shown]
    strings = (bytes(part) for part in parts if isinstance(part, pikepdf.String))
    return bytes(chain.from_iterable(strings))


class _Commands:
    """Follows the commands of one page or form."""

    def __init__(
        self,
        holder: pikepdf.Object,
        resources: pikepdf.Object,
        page: int,
        marks: tuple[Mark, ...] = (),
    ) -> None:
        self.place = holder.objgen
        self.resources = resources
        self.page = page
        self.marks = marks
        self.font: pikepdf.Object | None = None
        self.way = 0
        self.saved: list[tuple[pikepdf.Object | None, int]] = []

    def steps(self, content: pikepdf.Page | pikepdf.Object) -> Iterator[Step]:
        for command in pikepdf.parse_content_stream(content):
            operator, operands = str(command.operator), list(command.operands)
            self._set(operator, operands)
            if operator in BEGINS:
                self.marks = (*self.marks, self._mark(operands))
                yield Step(operator, self.page, self.marks)
            elif operator == "EMC":
                self.marks = self.marks[:-1]
            elif operator == PLACES:
                yield from self._placed(self._named("/XObject", operands[0]))
            elif operator in SHOWS:
                shown = self.font if self.way != UNSEEN else None
                yield Step(operator, self.page, self.marks, shown, codes_of(operands[-1]))
            elif operator in DRAWS:
                yield Step(operator, self.page, self.marks)

    def _set(self, operator: str, operands: list[pikepdf.Object]) -> None:
        match operator:
            case "q":
                self.saved.append((self.font, self.way))
            case "Q":
                self.font, self.way = self.saved.pop()
            case "Tf":
                self.font = self._named("/Font", operands[0])
            case "Tr":
                self.way = int(operands[0])

    def _mark(self, operands: list[pikepdf.Object]) -> Mark:
        tag, entries = str(operands[0])[1:], operands[-1]
        if len(operands) > 1 and isinstance(entries, pikepdf.Name):
            entries = self._named("/Properties", entries)
        said = entries if isinstance(entries, pikepdf.Dictionary) else pikepdf.Dictionary()
        number = int(said.MCID) if "/MCID" in said else None
        actual = str(said.get("/ActualText", ""))
        return Mark(tag, self.place, number, "/Lang" in said, actual)

    def _placed(self, thing: pikepdf.Object) -> Iterator[Step]:
        if thing.get("/Subtype") != pikepdf.Name.Form:
            yield Step(PLACES, self.page, self.marks)
            return
        inner = thing.get("/Resources", self.resources)
        yield from _Commands(thing, inner, self.page, self.marks).steps(thing)

    def _named(self, kind: str, name: pikepdf.Object) -> pikepdf.Object:
        return self.resources[kind][str(name)]
