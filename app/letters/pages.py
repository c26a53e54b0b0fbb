"""Parts of a letter put on pages."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.letters.ink import Ink
from app.letters.style import END_MARGIN, Style


@dataclass(frozen=True, eq=False)
class Slab:
    """A part of a letter that stays in one piece, ready to be put on any page.

    A ``fresh`` one begins a page.
    """

    ink: Ink
    height: float
    fresh: bool = False


@dataclass(frozen=True)
class Placed:
    """A slab, and how far its top is from the top of the page."""

    slab: Slab
    down: float


Page = list[Placed]


def paged(slabs: Iterable[Slab], style: Style) -> list[Page]:
    """Fill pages from the top; a slab that does not fit begins the next page."""
    pages: list[Page] = [[]]
    down = 0.0
    for slab in slabs:
        if pages[-1] and (slab.fresh or down + slab.height > style.height):
            pages.append([])
            down = 0.0
        pages[-1].append(Placed(slab, END_MARGIN + down))
        down += slab.height + style.block_gap
    return pages
