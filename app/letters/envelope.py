"""A page for an envelope with a window: an address, and nothing of what the letter is about.

Folded in three, the address stands in the window of a DL envelope (window 20 mm from the
left and 18 mm from below, 90 by 35 mm), however far the sheet slips inside.
"""

from collections.abc import Sequence

from app.domain.envelope import Envelope
from app.domain.letter import Sheet
from app.letters.document import About, written
from app.letters.errors import CannotPrint
from app.letters.ink import DECORATION, Ink, Tag
from app.letters.pages import Page, Placed, Slab
from app.letters.pieces import Words
from app.letters.style import MM, SHEETS, SIDE_MARGIN, TextStyle
from app.letters.typesetting import Typesetter

FROM_LEFT = 26 * MM
FROM_TOP = 51 * MM
WINDOW = 80 * MM
LEADING = 17
LARGEST, SMALLEST = 14, 10
MOST_LINES = 6
RETURN_TOP = 14 * MM
FOLDS = (99 * MM, 198 * MM)
FOLD_MARK = 5 * MM


def envelope_pages(
    envelopes: Sequence[Envelope], setter: Typesetter, title: str, language: str
) -> bytes:
    """A page for each envelope, in this order. Raises CannotPrint."""
    missing = setter.missing(part for one in envelopes for part in (*one.to, one.back_to))
    if missing:
        raise CannotPrint(missing)
    size = SHEETS[Sheet.A4]
    pages, roots = [], []
    for one in envelopes:
        root = Tag("Sect")
        roots.append(root)
        pages.append(_page(one, setter, root))
    return written(pages, roots, About(title, "", language, size))


def _page(envelope: Envelope, setter: Typesetter, root: Tag) -> Page:
    ink = Ink()
    small = TextStyle(SMALLEST + 2, LEADING)
    if envelope.back_to:
        lines = setter.lines(envelope.back_to, small, SHEETS[Sheet.A4][0] - 2 * SIDE_MARGIN)
        Words(lines, small, Tag("P", root)).draw(ink, 0, -RETURN_TOP)
    top = -FROM_TOP
    for part in envelope.to[:MOST_LINES]:
        style = _fitting(part, setter)
        words = Words(setter.lines(part, style, WINDOW), style, Tag("P", root))
        words.draw(ink, FROM_LEFT - SIDE_MARGIN, top)
        top -= words.height
    for fold in FOLDS:
        ink.line(DECORATION, -SIDE_MARGIN, -fold, FOLD_MARK)
    return [Placed(Slab(ink, 0), 0)]


def _fitting(part: str, setter: Typesetter) -> TextStyle:
    """The largest type in which a part goes on one line of the window."""
    for points in range(LARGEST, SMALLEST, -1):
        style = TextStyle(points, LEADING)
        if len(setter.lines(part, style, WINDOW)) < 2:
            return style
    return TextStyle(SMALLEST, LEADING)
