"""Blocks laid out on the page, and what happens to one that is longer than a page."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from app.domain.attachments import DRAWN
from app.letters.ink import REPEATED, Tag
from app.letters.pieces import Beside, Piece, Stack, Words
from app.letters.style import SMALLEST_PICTURE, Style

Pictured = Callable[[str, float, Tag, str], Piece]
"""Makes a picture of a size, within a tag, which stands beside some words."""


@dataclass(frozen=True)
class Item:
    """One thing under a heading: usually a sentence, and what it ``says``.

    ``picture`` is the id of the picture it belongs to, or "" for none, which is drawn within
    ``tag``. A ``wide`` item does not leave the picture column free.
    """

    piece: Piece
    picture: str = ""
    wide: bool = False
    tag: Tag | None = None
    says: str = ""


@dataclass(frozen=True)
class Section:
    """A part of the letter that stays on one page, if a page can hold it.

    ``says`` is its heading in words, ``again`` the heading for the next page where one page
    is not enough; pictures that were ``shown`` are then only shown again. What is ``above``
    comes before the heading. A ``fresh`` section begins a page; one that is ``small`` has small
    pictures, for a reader who is to answer it and not only to read.
    """

    tag: Tag
    items: tuple[Item, ...]
    heading: Words | None = None
    again: Words | None = None
    picture: str = ""
    says: str = ""
    wide: bool = False
    above: Words | None = None
    shown: frozenset[str] = frozenset()
    fresh: bool = False
    small: bool = False


class Arranger:
    """Puts headings, pictures and sentences together in the way the reader likes."""

    def __init__(self, style: Style, pictured: Pictured) -> None:
        self.style = style
        self.pictured = pictured

    def arranged(self, section: Section) -> Piece:
        """Lay out a whole section."""
        groups = [
            (key, list(items))
            for key, items in groupby(section.items, lambda item: (item.picture, item.wide))
        ]
        rows: list[Piece] = [section.above] if section.above else []
        heading: list[Piece] = [section.heading] if section.heading else []
        together = bool(groups) and groups[0][0] == (section.picture, section.wide)
        if heading and (self.style.above or not together):
            rows.append(self._headed(section, heading[0]))
            heading = []
        for (picture, wide), items in groups:
            column = [*heading, *(item.piece for item in items)]
            first = None if heading else items[0]
            heading = []
            rows.append(
                Stack(column, self.style.sentence_gap)
                if wide
                else self._row(section, picture, column, first)
            )
        gap = self.style.row_gap if self.style.pictures else self.style.sentence_gap
        return Stack(rows, gap)

    def _headed(self, section: Section, heading: Piece) -> Piece:
        """A heading that stands by itself, with the picture of its section."""
        if not section.picture or not self.style.pictures:
            return heading if section.wide else self._aside(heading)
        drawn = self._drawn(section, section.picture, SMALLEST_PICTURE, section.says)
        left = self.style.heading_left
        return Beside([(0, drawn), (left, heading)], middle=heading.height < drawn.height)

    def _row(
        self, section: Section, picture: str, column: list[Piece], first: Item | None = None
    ) -> Piece:
        """A picture with what belongs to it: the heading, or the items from ``first`` on."""
        words = Stack(column, self.style.sentence_gap)
        headed = self.style.above and picture == section.picture
        is_said = picture.startswith(DRAWN)  # no decoration: it is shown to everybody
        if not (self.style.pictures or is_said) or not picture or headed:
            return self._aside(words)
        size = SMALLEST_PICTURE if section.small else self.style.picture
        drawn = self._drawn(section, picture, size, section.says, first)
        if self.style.above or not self.style.pictures:
            return Stack([drawn, words], self.style.sentence_gap)
        return Beside(
            [(0, drawn), (self.style.text_left, words)], middle=words.height < drawn.height
        )

    def _drawn(
        self, section: Section, picture: str, size: float, says: str, first: Item | None = None
    ) -> Piece:
        """A picture within the tag of what it belongs to, or one that was shown before."""
        within = first.tag if first and first.tag else section.tag
        tag = REPEATED if picture in section.shown else within
        return self.pictured(picture, size, tag, first.says if first else says)

    def _aside(self, words: Piece) -> Piece:
        """Words where words always stand, with no picture beside them."""
        return Beside([(self.style.text_left, words)]) if self.style.text_left else words

    def within(self, section: Section, room: float) -> Iterator[Piece]:
        """Lay out a section in as few parts as it needs to fit pages of this height."""
        section = _with_room(section, room)
        whole = self.arranged(section)
        while whole.height > room:
            taken, left = self._parted(section, room)
            if not left.items:
                break
            yield self.arranged(taken)
            section = left
            whole = self.arranged(section)
        yield whole

    def _parted(self, section: Section, room: float) -> tuple[Section, Section]:
        """Take as many items as there is room for; at least one, or a part of one."""
        items = section.items
        many = 0
        while many < len(items) and self._fits(section, items[: many + 1], room):
            many += 1
        if many:
            taken, left = items[:many], items[many:]
        else:
            first, rest = self._cut(section, room)
            taken, left = (first,), (*rest, *items[1:])
        shown = frozenset({section.picture, taken[-1].picture})
        again = replace(section, items=left, heading=section.again, above=None, shown=shown)
        return replace(section, items=taken), again

    def _cut(self, section: Section, room: float) -> tuple[Item, tuple[Item, ...]]:
        """Cut an item that alone is longer than a page, between two of its lines."""
        item = section.items[0]
        if not isinstance(item.piece, Words) or len(item.piece.lines) < 2:
            return item, ()
        many = min(len(item.piece.lines) - 1, int(room / item.piece.style.leading))
        while many > 1:
            part = replace(item, piece=item.piece.parted(many)[0])
            if self._fits(section, (part,), room):
                break
            many -= 1
        first, rest = item.piece.parted(many)
        return replace(item, piece=first), (replace(item, piece=rest),)

    def _fits(self, section: Section, items: tuple[Item, ...], room: float) -> bool:
        return self.arranged(replace(section, items=items)).height <= room


def _with_room(section: Section, room: float) -> Section:
    """The section; headings that leave no room for what follows are cut like sentences."""
    headings = [words for words in (section.above, section.heading) if words]
    if sum(words.height for words in headings) <= room / 2:
        return section
    items = (*(Item(words, wide=True) for words in headings), *section.items)
    return replace(section, items=items, heading=None, again=None, above=None)
