"""Cards laid out as large as they can be, on as few pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.parts.big_button import (
    BESIDE_TICK,
    MARGIN,
    NOTE_SPACE,
    SPACE,
    BigButton,
    beside_hear,
)
from app.ui.parts.more_button import MoreButton
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


class CardGrid(QWidget):
    """Big cards, never cut off and never scrolled.

    When the text is so large that not all fit, the rest are a press of ``more`` away; put
    that button in the screen's row of pills. ``most`` is the most cards for one page
    (handbook 0.1: 5 main choices); someone may like fewer.
    """

    arranged = Signal()

    def __init__(
        self, look: Look, cards: Sequence[BigButton], *, most: int = 5, rows: int = 2
    ) -> None:
        super().__init__()
        self._look = look
        self.cards = list(cards)
        self._most = look.most(most)
        self._has_pictures = any(look.picture_of(card.phrase) for card in cards)
        self._rows = rows
        self._page = 0
        self._shape = Shape(max(1, min(self._most, len(self.cards))), 1, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(60)
        self.more = MoreButton(look)
        self.more.hide()
        self.more.clicked.connect(self._turn)
        for card in self.cards:
            card.setParent(self)

    @property
    def pages(self) -> int:
        """How many pages the cards need now."""
        return max(1, ceil(len(self.cards) / self._shape.cards))

    @property
    def shown(self) -> list[BigButton]:
        """The cards on the page being shown."""
        start = self._page * self._shape.cards
        return self.cards[start : start + self._shape.cards]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the best shape for the new room, keeping the chosen card in sight."""
        super().resizeEvent(event)
        self.ensurePolished()  # words are measured in its font
        first = self.shown[0] if self.shown else None
        chosen = next((card for card in self.cards if card.isChecked()), first)
        self._shape = self._best_shape(self.height())
        self._page = self.cards.index(chosen) // self._shape.cards if chosen else 0
        self._arrange()

    def pages_in(self, height: int) -> int:
        """How many pages the cards would need in a room of this height."""
        return max(1, ceil(len(self.cards) / self._best_shape(height).cards))

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(600, 300)

    def _turn(self) -> None:
        self._page = (self._page + 1) % self.pages
        self._arrange()

    def _best_shape(self, height: int) -> Shape:
        """The shape that shows the most cards at once, and then the largest pictures."""
        for cards in range(min(self._most, len(self.cards)), 0, -1):
            if not self._has_pictures:
                words_alone = self._best_for_words(cards, height)
                if words_alone is not None:
                    return words_alone
                continue
            under = [
                Shape(cards, columns, self._picture_above(cards, columns, height))
                for columns in range(1, cards + 1)
                if ceil(cards / columns) <= self._rows
            ]
            beside = [
                Shape(cards, columns, self._picture_beside(cards, columns, height), beside=True)
                for columns in range(1, cards + 1)
            ]
            for shapes, least in ((under, LEAST_PICTURE), (beside, LEAST_BESIDE)):
                best = max(shapes, key=lambda shape: shape.picture)
                if best.picture >= least:
                    return best
        return Shape(1, 1, LEAST_BESIDE, beside=True)

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
        """The room inside one card."""
        rows = ceil(cards / columns)
        return QSize(
            (self.width() - GAP * (columns - 1)) // columns - AROUND,
            (height - GAP * (rows - 1)) // rows - AROUND,
        )

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
        tick = BESIDE_TICK - MARGIN if any(card.isCheckable() for card in self.cards) else 0
        has_words = any(card.phrase.words for card in self.cards)
        hear = beside_hear(self._look) - MARGIN if has_words else 0
        return tick + hear

    def _tallest_words(self, width: int) -> int:
        """The height of the longest words in this width, or 0 if one word is too wide."""
        metrics = QFontMetrics(self._font(self._look.sizes.card))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        tallest = 1
        for card in self.cards:
            words = card.phrase.words
            if max(map(metrics.horizontalAdvance, words.split()), default=0) > width:
                return 0
            room = QRect(0, 0, max(1, width), 10000)
            tall = metrics.boundingRect(room, flags, words).height()
            tallest = max(tallest, tall + self._height_of_note(card.note, width))
        return tallest

    def _height_of_note(self, note: str, width: int) -> int:
        font = self._font(self._look.sizes.small)
        return Wrapping(font, width).height(note) + NOTE_SPACE if note else 0

    def _font(self, pixels: int) -> QFont:
        spaced = self._look.sizes.more_space
        return font_of(self.font(), pixels, bold=True, spaced=spaced)

    def _arrange(self) -> None:
        shape, shown = self._shape, self.shown
        columns = min(shape.columns, len(self.cards)) or 1
        width = (self.width() - GAP * (columns - 1)) // columns
        tall = (self.height() - GAP * (shape.rows - 1)) // shape.rows
        for card in self.cards:
            card.setVisible(card in shown)
        for place, card in enumerate(shown):
            row, column = divmod(place, columns)
            card.lay_out(shape.picture if shape.beside else 0)
            card.setGeometry(column * (width + GAP), row * (tall + GAP), width, tall)
        self.more.setVisible(self.pages > 1)
        self.more.show_page(self._page + 1, self.pages)
        self.arranged.emit()
