"""A page of its own with 4 big pictures and a word or two each, to put on a fridge."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.letter import SMALLEST_POINTS, Letter, Sentence
from app.letters.closing import FACE_GAP, LIST
from app.letters.composer import Composer
from app.letters.ink import Tag
from app.letters.pieces import Beside, Piece, Stack
from app.letters.sections import Item, Section
from app.letters.style import COLUMN_GAP, MM, SMALLEST_PICTURE, TextStyle

ACROSS = 2
WORTH_A_LOOK = 50 * MM  # from across a kitchen
MOST_LINES = 2  # where the type need not be smaller than that of the letter


def fridge(composer: Composer, letter: Letter) -> Section:
    """The pictures in two rows, as big as their words leave room for."""
    style, tag, title = composer.style, Tag("Sect"), letter.fixed.fridge
    heading = composer.words(title, style.heading, style.width, Tag("H2", tag, title=title))
    cards = Cards(composer, style.height - heading.height - style.sentence_gap)
    rows = cards.rows(letter.strip, Tag("L", tag, details=LIST))
    items = (Item(Stack(rows, cards.gap), wide=True),)
    return Section(tag, items, heading, says=title, wide=True, fresh=True)


class Cards:
    """Pictures over words, which all have to go in one ``room``."""

    def __init__(self, composer: Composer, room: float) -> None:
        self._composer = composer
        self._room = room
        self._width = (composer.style.width - COLUMN_GAP) / ACROSS
        self.gap = 2 * composer.style.row_gap

    def rows(self, strip: Sequence[Sentence], within: Tag) -> list[Piece]:
        """The cards, side by side."""
        rows = [strip[at : at + ACROSS] for at in range(0, len(strip), ACROSS)]
        big, size = self._sized(rows)
        left = self._width + COLUMN_GAP
        return [
            Beside(
                [
                    (at * left, self._card(one, big, size, Tag("LBody", Tag("LI", within))))
                    for at, one in enumerate(row)
                ],
                middle=False,
            )
            for row in rows
        ]

    def _sized(self, rows: Sequence[Sequence[Sentence]]) -> tuple[TextStyle, float]:
        """The largest type that leaves words whole and room for pictures; how big these are."""
        setter, style = self._composer.setter, self._composer.style
        room = self._room - self.gap * (len(rows) - 1) - FACE_GAP * len(rows)
        for points in range(int(style.title.points), SMALLEST_POINTS - 1, -1):
            big = TextStyle(points, points * 1.35, bold=True)
            lines = [
                max(len(setter.lines(one.words, big, self._width)) for one in row)
                for row in rows
            ]
            size = min(self._width, (room - sum(lines) * big.leading) / len(rows))
            short = max(lines) <= MOST_LINES or points <= style.points
            whole = (setter.fits(one.words, big, self._width) for row in rows for one in row)
            if short and size >= WORTH_A_LOOK and all(whole):
                break
        return big, max(size, SMALLEST_PICTURE)

    def _card(self, one: Sentence, big: TextStyle, size: float, tag: Tag) -> Piece:
        words = self._composer.words(one.words, big, self._width, Tag("P", tag))
        words = replace(words, within=self._width)
        if not one.picture:
            return words
        picture = self._composer.pictured(one.picture, size, tag, one.words)
        return Stack([Beside([((self._width - size) / 2, picture)]), words], FACE_GAP)
