"""Cards laid out as large as they can be, on as few pages as they need."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import MARGIN, BigButton

GAP = 14
LEAST_PICTURE = 64
BORDER = 7


@dataclass(frozen=True)
class Shape:
    """How many cards stand on a page, in how many columns, and how big their pictures are."""

    cards: int
    columns: int
    picture: int

    @property
    def rows(self) -> int:
        """How many rows the page has."""
        return ceil(self.cards / self.columns)


class CardGrid(QWidget):
    """Big cards, never cut off and never scrolled.

    When the text is so large that not all fit, the rest are a press of *More* away.
    ``most`` is the most cards for one page (handbook 0.1: 5 main choices).
    """

    def __init__(
        self, look: Look, cards: Sequence[BigButton], *, most: int = 5, rows: int = 2
    ) -> None:
        super().__init__()
        self._look = look
        self.cards = list(cards)
        self._most = most
        self._rows = rows
        self._page = 0
        self._shape = Shape(max(1, min(most, len(self.cards))), 1, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(100)
        self.more = BarButton(look, look("move.more"), "pill", self)
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

    def show_card(self, card: BigButton) -> None:
        """Turn to the page a card is on."""
        self._page = self.cards.index(card) // self._shape.cards
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the best shape for the new room, keeping the chosen card in sight."""
        super().resizeEvent(event)
        first = self.shown[0] if self.shown else None
        chosen = next((card for card in self.cards if card.isChecked()), first)
        self._shape = self._best_shape()
        self._page = self.cards.index(chosen) // self._shape.cards if chosen else 0
        self._arrange()

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(600, 300)

    def _turn(self) -> None:
        self._page = (self._page + 1) % self.pages
        self._arrange()
        if self.shown:
            self.shown[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _more_height(self) -> int:
        return self.more.minimumHeight() + 8

    def _best_shape(self) -> Shape:
        """The shape that shows the most cards at once, and then the largest pictures."""
        most = min(self._most, len(self.cards))
        for cards in range(most, 0, -1):
            room = self.size()
            if cards < len(self.cards):
                room.setHeight(room.height() - self._more_height())
            shapes = [
                Shape(cards, columns, self._picture_side(room, cards, columns))
                for columns in range(1, cards + 1)
                if ceil(cards / columns) <= self._rows
            ]
            best = max(shapes, key=lambda shape: shape.picture, default=None)
            if best and (best.picture >= LEAST_PICTURE or cards == 1):
                return best
        return Shape(1, 1, 0)

    def _picture_side(self, room: QSize, cards: int, columns: int) -> int:
        """How large every picture can be, or 0 when some words would not fit."""
        rows = ceil(cards / columns)
        inner_width = (room.width() - GAP * (columns - 1)) // columns - 2 * (MARGIN + BORDER)
        inner_height = (room.height() - GAP * (rows - 1)) // rows - 2 * (MARGIN + BORDER)
        metrics = QFontMetrics(self._label_font())
        tallest = 0
        for card in self.cards:
            words = card.phrase.words
            if max(map(metrics.horizontalAdvance, words.split()), default=0) > inner_width:
                return 0
            area = QRect(0, 0, max(1, inner_width), 4000)
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
            tall = metrics.boundingRect(area, flags, words).height()
            tallest = max(tallest, tall + (metrics.lineSpacing() if card.note else 0))
        return max(0, min(inner_width, inner_height - tallest - 8))

    def _label_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.sizes.text)
        font.setBold(True)
        return font

    def _arrange(self) -> None:
        shape, several = self._shape, self.pages > 1
        height = self.height() - (self._more_height() if several else 0)
        columns = min(shape.columns, len(self.cards))
        width = (self.width() - GAP * (columns - 1)) // columns
        tall = (height - GAP * (shape.rows - 1)) // shape.rows
        shown = self.shown
        for card in self.cards:
            card.setVisible(card in shown)
        for place, card in enumerate(shown):
            row, column = divmod(place, columns)
            card.setGeometry(column * (width + GAP), row * (tall + GAP), width, tall)
        self.more.setVisible(several)
        if several:
            words = self._look("move.more_pages", page=self._page + 1, pages=self.pages)
            self.more.say(words)
            size = self.more.sizeHint()
            left = (self.width() - size.width()) // 2
            top = self.height() - self.more.minimumHeight()
            self.more.setGeometry(left, top, size.width(), self.more.minimumHeight())
