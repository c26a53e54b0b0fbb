"""Finding how cards stand best in the room there is."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics

from app.ui.look import Look
from app.ui.parts.big_button import (
    BESIDE_TICK,
    MARGIN,
    NOTE_SPACE,
    SPACE,
    BigButton,
    beside_hear,
)
from app.ui.parts.wrapping import Wrapping, font_of

GAP = 14
AROUND = 2 * (MARGIN + 8)
LEAST_PICTURE = 76
LEAST_BESIDE = 60
MOST_BESIDE = 130


@dataclass(frozen=True)
class Shape:
    """How many cards stand on a page, in how many columns, with how big a picture.

    ``beside`` is True when the words stand beside the pictures, not under them.
    """

    cards: int
    columns: int
    picture: int
    beside: bool = False

    @property
    def rows(self) -> int:
        """How many rows the page has."""
        return ceil(self.cards / self.columns)


class CardShapes:
    """Knows which shapes some cards can have in a width, up to so many ``rows``.

    Words are under pictures only in so many rows; beside them there may be more. No card is
    less tall or wide than someone likes what they press to be.
    """

    def __init__(
        self, look: Look, cards: Sequence[BigButton], font: QFont, width: int, rows: int
    ) -> None:
        self._look = look
        self._cards = cards
        self._font_here = font
        self._width = width
        self._rows = rows
        self._metrics = QFontMetrics(self._font(look.sizes.card))
        words = [word for card in cards for word in card.phrase.words.split()]
        self._longest_word = max(map(self._metrics.horizontalAdvance, words), default=0)
        self._tallest: dict[int, int] = {}  # the same widths are asked for again and again
        self._small = self._font(look.sizes.small)
        self._has_pictures = any(look.picture_of(card.phrase) for card in cards)

    def best(self, most: int, height: int) -> Shape | None:
        """The shape that shows the most cards at once, and then the largest pictures.

        None where not even one card fits.
        """
        for cards in range(min(most, len(self._cards)), 0, -1):
            if not self._has_pictures:
                words_alone = self._best_for_words(cards, height)
                if words_alone is not None:
                    return words_alone
                continue
            for shapes, least in ((self._under, LEAST_PICTURE), (self._beside, LEAST_BESIDE)):
                best = max(shapes(cards, height), key=lambda shape: shape.picture)
                if best.picture >= least:
                    return best
        return None

    def _under(self, cards: int, height: int) -> Iterator[Shape]:
        """Every shape with the words under the pictures."""
        for columns in range(1, cards + 1):
            if ceil(cards / columns) <= self._rows:
                yield Shape(cards, columns, self._picture_above(cards, columns, height))

    def _beside(self, cards: int, height: int) -> Iterator[Shape]:
        """Every shape with the words beside the pictures."""
        for columns in range(1, cards + 1):
            picture = self._picture_beside(cards, columns, height)
            yield Shape(cards, columns, picture, beside=True)

    def _best_for_words(self, cards: int, height: int) -> Shape | None:
        """Where there are no pictures: the fewest lines of words, and then the fewest rows."""
        found = {}
        for columns in range(1, cards + 1):
            inside = self._inside(cards, columns, height)
            tallest = self._tallest_words(inside.width() - self._badges)
            if 0 < tallest <= inside.height():
                shape = Shape(cards, columns, 0, beside=True)
                found[shape] = (tallest, -inside.height())
        return min(found, key=lambda shape: found[shape], default=None)

    def _inside(self, cards: int, columns: int, height: int) -> QSize:
        """The room inside one card, or none where it would be too small to press."""
        rows = ceil(cards / columns)
        across = (self._width - GAP * (columns - 1)) // columns
        tall = (height - GAP * (rows - 1)) // rows
        if min(across, tall) < self._look.button_px:
            return QSize(0, 0)
        return QSize(across - AROUND, tall - AROUND)

    def _picture_above(self, cards: int, columns: int, height: int) -> int:
        """How large every picture can be above its words, or 0 when some would not fit."""
        inside = self._inside(cards, columns, height)
        tallest = self._tallest_words(inside.width())
        return max(0, min(inside.width(), inside.height() - tallest - SPACE)) if tallest else 0

    def _picture_beside(self, cards: int, columns: int, height: int) -> int:
        """How large every picture can be beside its words, or 0 when some would not fit.

        Where words do not fit beside large pictures they may beside the smallest: more room
        must never mean fewer cards, or the page would go back and forth between two shapes.
        """
        inside = self._inside(cards, columns, height)
        most = min(inside.height(), inside.width() // 3, MOST_BESIDE)
        for side in (most, min(most, LEAST_BESIDE)):
            tallest = self._tallest_words(inside.width() - side - SPACE - self._badges)
            if 0 < tallest <= inside.height():
                return side
        return 0

    @property
    def _badges(self) -> int:
        """What the tick, and the way to hear a card, take of its width."""
        tick = BESIDE_TICK - MARGIN if any(card.isCheckable() for card in self._cards) else 0
        has_words = any(card.phrase.words for card in self._cards)
        hear = beside_hear(self._look) - MARGIN if has_words else 0
        return tick + hear

    def _tallest_words(self, width: int) -> int:
        """The height of the longest words in this width, or 0 if one word is too wide."""
        if width not in self._tallest:
            self._tallest[width] = self._find_tallest(width)
        return self._tallest[width]

    def _find_tallest(self, width: int) -> int:
        if self._longest_word > width:
            return 0
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        tallest = 1
        for card in self._cards:
            room = QRect(0, 0, max(1, width), 10000)
            tall = self._metrics.boundingRect(room, flags, card.phrase.words).height()
            tallest = max(tallest, tall + self._height_of_note(card.note, width))
        return tallest

    def _height_of_note(self, note: str, width: int) -> int:
        return Wrapping(self._small, width).height(note) + NOTE_SPACE if note else 0

    def _font(self, pixels: int) -> QFont:
        spaced = self._look.sizes.more_space
        return font_of(self._font_here, pixels, bold=True, spaced=spaced)
