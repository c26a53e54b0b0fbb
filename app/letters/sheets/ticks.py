"""Pictures with boxes to tick, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.phrase import Phrase
from app.letters.closing import LIST
from app.letters.composer import Composer
from app.letters.ink import Tag
from app.letters.pieces import Beside, Piece, Stack, TickBox
from app.letters.sheets.pieces import Laid
from app.letters.style import MM, SMALLEST_PICTURE, TICK_BOX

GAP = 5 * MM
UNDER = 4
"""Between a picture, its words and its box, in points."""
BOX_GAP = 3 * MM
PLACE_PICTURE = 18 * MM
CARD = 0.42
"""How much of the width is a card's."""
BESIDE_CARD = 3
"""As many places go on one line with their card."""


@dataclass(frozen=True)
class Grid:
    """How boxes stand: how many side by side, how big their pictures are, boxes for each."""

    across: int
    size: float
    boxes: int = 1


@dataclass(frozen=True)
class Box:
    """One thing to tick: its number or "", its width, and the room for picture and words."""

    number: str
    width: float
    size: float
    words: float
    boxes: int = 1


class Ticks:
    """Makes what is ticked, in the size of one sheet's text."""

    def __init__(self, composer: Composer) -> None:
        self._composer = composer
        self._style = composer.style

    def grid(
        self, phrases: Sequence[Phrase], grid: Grid, within: Tag, *, numbered: bool = False
    ) -> list[Piece]:
        """Rows of pictures, each over its words and boxes. Numbers stand beside the boxes."""
        row = Tag("L", within, details=LIST)
        width = self._style.width / grid.across - GAP
        cells = [
            self._ticked(
                Tag("LI", row),
                phrase,
                Box(
                    str(at + 1) if numbered else "",
                    width,
                    min(grid.size, width),
                    self._tallest(phrases[at - at % grid.across :][: grid.across], width),
                    grid.boxes,
                ),
            )
            for at, phrase in enumerate(phrases)
        ]
        return rows_of(cells, grid.across, width + GAP)

    def fits(self, phrases: Sequence[Phrase], across: int, boxes: int = 1) -> bool:
        """Whether words, and boxes beside a number, stay whole with so many side by side."""
        width = self._style.width / across - GAP
        setter = self._composer.setter
        number = setter.fonts.regular.width("8", self._style.points) + UNDER
        if 2 * number + boxes * TICK_BOX + (boxes - 1) * BOX_GAP > width:
            return False
        return all(setter.fits(one.words, self._style.body, width) for one in phrases)

    def beside(self, phrases: Sequence[Phrase], within: Tag) -> Piece:
        """Boxes, each beside a picture and its words: two on a line where there is room."""
        row = Tag("L", within, details=LIST)
        taken = SMALLEST_PICTURE + TICK_BOX + 2 * GAP
        half = self._style.width / 2
        setter, body = self._composer.setter, self._style.body
        across = 2 if all(setter.fits(one.words, body, half - taken) for one in phrases) else 1
        width = self._style.width / across
        cells = [self._line(one, width - taken - GAP, row) for one in phrases]
        rows = rows_of(cells, across, width, middle=True)
        return Stack(rows, self._style.sentence_gap)

    def mat(
        self, cards: Sequence[Phrase], places: Sequence[Phrase], within: Tag
    ) -> list[Piece]:
        """Cards of a mat, each with a box for each place.

        These stand beside the card, or under it where they are many or its words are long.
        """
        row = Tag("L", within, details=LIST)
        taken = SMALLEST_PICTURE + 2 * GAP
        left = CARD * self._style.width
        setter, body = self._composer.setter, self._style.body
        whole = all(setter.fits(one.words, body, left - taken) for one in cards)
        if len(places) > BESIDE_CARD or not whole:
            left = 0.0
        return [self._card(card, places, left, row) for card in cards]

    def _card(self, card: Phrase, places: Sequence[Phrase], left: float, row: Tag) -> Piece:
        tag = Tag("LBody", Tag("LI", row))
        head = self._head(card, left or self._style.width, tag)
        inner = Tag("L", tag, details=LIST)
        width = (self._style.width - left) / len(places)
        narrow = width - GAP / 2
        size, tall = min(PLACE_PICTURE, narrow), self._tallest(places, narrow)
        cells = [
            self._ticked(Tag("LI", inner), place, Box(str(at + 1), narrow, size, tall))
            for at, place in enumerate(places)
        ]
        (boxes,) = rows_of(cells, len(places), width)
        if left:
            return Beside([(0, head), (left, boxes)])
        return Stack([head, boxes], UNDER)

    def _head(self, card: Phrase, width: float, tag: Tag) -> Piece:
        taken = SMALLEST_PICTURE + GAP if card.picture else 0
        words = self._composer.words(
            card.words, self._style.body, width - taken - GAP, Tag("P", tag)
        )
        if not card.picture:
            return words
        picture = self._composer.pictured(card.picture, SMALLEST_PICTURE, tag, card.words)
        return Beside([(0, picture), (taken, words)])

    def _tallest(self, phrases: Sequence[Phrase], width: float) -> float:
        """How high the words of a row are: boxes side by side stand on one line."""
        setter, body = self._composer.setter, self._style.body
        lines = max(len(setter.lines(one.words, body, width)) for one in phrases)
        return lines * body.leading

    def _ticked(self, item: Tag, phrase: Phrase, how: Box) -> Piece:
        """A picture over its words over its boxes. The number is read first."""
        number, width = how.number, how.width
        body = self._style.body
        label = self._composer.words(number, body, width, Tag("Lbl", item)) if number else None
        tag = Tag("LBody", item)
        words = self._composer.words(phrase.words, body, width, Tag("P", tag))
        column: list[Piece] = [replace(words, within=width)]
        if phrase.picture:
            picture = self._composer.pictured(phrase.picture, how.size, tag, phrase.words)
            column.insert(0, Beside([((width - how.size) / 2, picture)]))
        shown, boxes = Stack(column, UNDER), how.boxes
        wide = boxes * TICK_BOX + (boxes - 1) * BOX_GAP
        left, down = (width - wide) / 2, shown.height - words.height + how.words + UNDER
        laid: list[tuple[float, float, Piece]] = [
            (left + at * (TICK_BOX + BOX_GAP), down, TickBox(TICK_BOX, TICK_BOX))
            for at in range(boxes)
        ]
        laid.insert(0, (0, 0, shown))
        if label is not None:
            line = max((sum(run.width for run in line) for line in label.lines), default=0.0)
            low = down + (TICK_BOX - label.height) / 2
            laid.insert(0, (max(0.0, left - line - UNDER), low, label))
        return Laid(laid)

    def _line(self, phrase: Phrase, width: float, row: Tag) -> Piece:
        tag = Tag("LBody", Tag("LI", row))
        picture = self._composer.pictured(phrase.picture, SMALLEST_PICTURE, tag, phrase.words)
        words = self._composer.words(phrase.words, self._style.body, width, Tag("P", tag))
        box = TickBox(TICK_BOX, TICK_BOX)
        left = TICK_BOX + GAP
        return Beside([(0, box), (left, picture), (left + SMALLEST_PICTURE + GAP, words)])


def rows_of(
    cells: Sequence[Piece], across: int, width: float, *, middle: bool = False
) -> list[Piece]:
    """Cells side by side, so many in a row."""
    return [
        Beside(
            [(at * width, cell) for at, cell in enumerate(cells[start : start + across])],
            middle=middle,
        )
        for start in range(0, len(cells), across)
    ]
