"""Cards on one line, as few at a time as someone likes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.look import Look
from app.ui.parts.big_button import BigButton
from app.ui.parts.more_button import MoreButton

SPACE = 14


class CardLine(QWidget):
    """Cards side by side. Where they are not all shown at a time, *More* shows the next.

    The card that is chosen when it is made is in sight.
    """

    turned = Signal()

    def __init__(self, look: Look, cards: Sequence[BigButton], chosen: int = 0) -> None:
        super().__init__()
        self._cards = list(cards)
        self._most = look.most(len(self._cards))
        self._start = chosen // self._most * self._most
        self.more = MoreButton(look)
        self.more.show_picture(shown=False)
        self.more.clicked.connect(self._turn)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        for card in self._cards:
            row.addWidget(card, stretch=1)
        row.addWidget(self.more)
        self._show()

    @property
    def shown(self) -> list[BigButton]:
        """The cards that are in sight."""
        return self._cards[self._start : self._start + self._most]

    def _turn(self) -> None:
        following = self._start + self._most
        self._start = following if following < len(self._cards) else 0
        self._show()
        self.turned.emit()

    def _show(self) -> None:
        shown = self.shown
        for card in self._cards:
            card.setVisible(card in shown)
        pages = -(-len(self._cards) // self._most)
        self.more.setVisible(pages > 1)
        self.more.show_page(self._start // self._most + 1, pages)
