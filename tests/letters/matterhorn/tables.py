"""Tables: as many cells in each row, and headers that say what they are the header of."""

from collections.abc import Iterator

from tests.letters.matterhorn.entries import attribute
from tests.letters.matterhorn.fault import Fault
from tests.letters.matterhorn.tree import Element, Tree

SCOPES = frozenset(("/Row", "/Column", "/Both"))


def faults(tree: Tree) -> Iterator[Fault]:
    """Find tables that nobody could follow by ear."""
    for element in tree.elements:
        if element.role == "TH" and str(attribute(element.entries, "/Scope")) not in SCOPES:
            yield Fault("15-003", "a header does not say whether it is of a row or a column")
        if element.role == "Table":
            yield from _grid([row for row in element.walk() if row.role == "TR"])


def _grid(rows: list[Element]) -> Iterator[Fault]:
    taken: set[tuple[int, int]] = set()
    for down, row in enumerate(rows):
        across = 0
        for cell in row.children:
            while (across, down) in taken:
                across += 1
            covered = {
                (across + right, down + below)
                for right in range(_span(cell, "/ColSpan"))
                for below in range(_span(cell, "/RowSpan"))
            }
            if covered & taken:
                yield Fault("grid", "two cells of a table are in one place")
            taken |= covered
    width = max((across + 1 for across, _ in taken), default=0)
    if len(taken) != width * len(rows) or any(down >= len(rows) for _, down in taken):
        yield Fault("grid", "the rows of a table are not of one length")


def _span(cell: Element, key: str) -> int:
    span = attribute(cell.entries, key)
    return 1 if span is None else int(span)
