"""A page for an envelope with a window: an address, and nothing of what the letter is about.

Folded at its marks, the address stands in the window of a DL envelope (window 20 mm from the
left and 18 mm from below, 90 by 35 mm), however far the sheet slips inside. The first fold is
as far down as the envelope allows: the less room to slip, the more of the window is always in
sight.
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
FROM_TOP = 57 * MM
WIDTH, HEIGHT = 74 * MM, 30 * MM  # of what is always in sight, from there on
LARGEST, SMALLEST = 14, 10  # but for an address that has no room even so
LEADING, TIGHTEST = 17, 1.15
MOST_PARTS = 6
RETURN_TOP = 14 * MM
FOLDS = (105 * MM, 210 * MM)
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
    for words in _fitting(_few(envelope.to), setter, root):
        words.draw(ink, FROM_LEFT - SIDE_MARGIN, top)
        top -= words.height
    for fold in FOLDS:
        ink.line(DECORATION, -SIDE_MARGIN, -fold, FOLD_MARK)
    return [Placed(Slab(ink, 0), 0)]


def _few(parts: Sequence[str]) -> Sequence[str]:
    """A long address with its first parts on one line, under the name: nothing is left out."""
    while len(parts) > MOST_PARTS:
        parts = (parts[0], f"{parts[1]}, {parts[2]}", *parts[3:])
    return parts


def _fitting(parts: Sequence[str], setter: Typesetter, root: Tag) -> list[Words]:
    """An address in the largest type in which each part goes on one line of the window."""
    for points in range(LARGEST, 3, -1):
        style = TextStyle(points, LEADING)
        lines = [setter.lines(part, style, WIDTH) for part in parts]
        many = sum(map(len, lines))
        leading = min(LEADING, HEIGHT / max(many, 1))
        is_whole = many == len(parts) or points <= SMALLEST
        if is_whole and leading >= TIGHTEST * points:
            break
    style = TextStyle(points, leading)
    return [Words(each, style, Tag("P", root)) for each in lines]
