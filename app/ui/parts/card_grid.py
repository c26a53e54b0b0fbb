"""Cards laid out as large as they can be, on as few pages as they need."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.card_shapes import GAP, LEAST_BESIDE, CardShapes, Shape
from app.ui.parts.more_button import MoreButton

TIGHT = Shape(1, 1, LEAST_BESIDE, beside=True)
"""One card a page, where there is hardly room for it."""


class CardGrid(QWidget):
    """Big cards, never cut off and never scrolled.

    When the text is so large that not all fit, the rest are a press of ``more`` away; put
    that button in the screen's row of pills. ``most`` is the most cards for one page
    (handbook 0.1: 5 main choices); someone may like fewer. Where there is no room for cards
    above the pills, those stand in ``apart``, which is the last page.
    """

    arranged = Signal()

    def __init__(
        self, look: Look, cards: Sequence[BigButton], *, most: int = 5, rows: int = 2
    ) -> None:
        super().__init__()
        self._look = look
        self.cards = list(cards)
        self._most = look.most(most)
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
        self.apart = QWidget(self)
        self.apart.hide()
        self._has_apart = False
        self._known: tuple[object, CardShapes] | None = None

    @property
    def pages(self) -> int:
        """How many pages there are now: those of the cards, and that of the pills."""
        return self._card_pages(self._shape) + self._has_apart

    @property
    def shown(self) -> list[BigButton]:
        """The cards on the page being shown."""
        start = self._page * self._shape.cards
        return self.cards[start : start + self._shape.cards]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the best shape for the new room, keeping the chosen card in sight."""
        super().resizeEvent(event)
        self.ensurePolished()  # words are measured in its font
        self._find_shape()

    def fits_in(self, height: int) -> bool:
        """Whether there is room for at least one card a page."""
        return self._shapes().best(self._most, height) is not None

    def pages_in(self, height: int) -> int:
        """How many pages the cards would need in a room of this height."""
        return self._card_pages(self._shapes().best(self._most, height) or TIGHT)

    def show_apart(self, *, shown: bool) -> None:
        """Have a last page with what stands apart from the cards, or none."""
        if shown is not self._has_apart:
            self._has_apart = shown
            self._find_shape()

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(600, 300)

    def _shapes(self) -> CardShapes:
        """The shapes there can be, known as long as the words have the same font and width.

        They are asked for again and again while a screen finds its place.
        """
        words = tuple((card.phrase, card.note) for card in self.cards)
        now = (self.font(), self.width(), words)
        if self._known is None or self._known[0] != now:
            made = CardShapes(self._look, self.cards, self.font(), self.width(), self._rows)
            self._known = now, made
        return self._known[1]

    def _card_pages(self, shape: Shape) -> int:
        return max(1, ceil(len(self.cards) / shape.cards))

    def _find_shape(self) -> None:
        """Find the best shape for the room there is, keeping the chosen card in sight."""
        first = self.shown[0] if self.shown else None
        chosen = next((card for card in self.cards if card.isChecked()), first)
        self._shape = self._shapes().best(self._most, self.height()) or TIGHT
        if chosen:
            self._page = self.cards.index(chosen) // self._shape.cards
        self._page = min(self._page, self.pages - 1)
        self._arrange()

    def _turn(self) -> None:
        self._page = (self._page + 1) % self.pages
        self._arrange()

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
        self.apart.setGeometry(self.rect())
        self.apart.setVisible(self._has_apart and not shown)
        self.more.setVisible(self.pages > 1)
        self.more.show_page(self._page + 1, self.pages)
        self.arranged.emit()
