"""Measuring the screen: a bank card is as large everywhere."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.phrase import Phrase
from app.ui.glass import LEAST, MOST, Glass
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.parts.bar_button import BarButton
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

WIDE, TALL, ROUND = 85.6, 53.98, 3.18
"""A bank card in millimetres (ISO/IEC 7810, ID-1)."""
EDGE = 4
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
"""What the arrow keys add to the width of the card, in logical pixels."""
BY_BUTTON = 4
"""What a press of a button adds to it."""


class CardOutline(QWidget):
    """The edge of a bank card, as large as this screen would have to show it.

    Arrow keys make it larger and smaller by the least there is.
    """

    told_role = QAccessible.Role.Canvas

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._wanted = look.px_per_mm
        self.px_per_mm = look.px_per_mm
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(name)
        self.show_size(self._wanted)

    def show_size(self, px_per_mm: float) -> None:
        """Show the card so large, or as near to it as there is room for."""
        room = min((self.width() - EDGE) / WIDE, (self.height() - EDGE) / TALL)
        self._wanted = px_per_mm
        self.px_per_mm = max(LEAST, min(px_per_mm, MOST, room))
        self.setAccessibleDescription(f"{self.px_per_mm * WIDE:.0f} px")
        self.update()

    def change(self, pixels: int) -> None:
        """Make the card so much wider, and taller with it."""
        self.show_size(self.px_per_mm + pixels / WIDE)

    def sizeHint(self) -> QSize:
        """Take what room there is."""
        return QSize(400, 260)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the same card where there is more room, or less."""
        super().resizeEvent(event)
        self.show_size(self._wanted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make it larger or smaller by one step."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.change(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the edge: the card is as large as what is inside it."""
        area = QRectF(0, 0, WIDE * self.px_per_mm, TALL * self.px_per_mm)
        area.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._look.theme.ink), EDGE))
        painter.setBrush(QColor(self._look.theme.panel))
        outside = area.adjusted(-EDGE / 2, -EDGE / 2, EDGE / 2, EDGE / 2)
        corner = ROUND * self.px_per_mm
        painter.drawRoundedRect(outside, corner, corner)


class BankCardScreen(Screen):
    """Makes the edge of a card as large as a real one that is held against the screen.

    *Next* keeps it; ``asked_to_put_back`` forgets what was measured before.
    """

    asked_to_put_back = Signal()

    def __init__(self, look: Look, *, is_measured: bool) -> None:
        super().__init__(look, look("glass.title"), Frame(next_words="glass.keep"))
        self._how = look("glass.how")
        self.card = CardOutline(look, look("glass.card").words)
        self.smaller, self.larger = (
            BarButton(look, look(f"glass.{name}")) for name in ("smaller", "larger")
        )
        self.put_back = BarButton(look, look("glass.put_back"), "pill")
        self.add_title()
        self.body.addWidget(WordsLabel(self._how.words, "subtitle"))
        self.body.addWidget(self.card, stretch=1)
        row = PillRow([self.smaller, self.larger, self.put_back])
        self.put_back.setVisible(is_measured)
        row.fit()
        self.body.addWidget(row)
        self.smaller.clicked.connect(lambda _checked=False: self.card.change(-BY_BUTTON))
        self.larger.clicked.connect(lambda _checked=False: self.card.change(BY_BUTTON))
        self.put_back.clicked.connect(lambda _checked=False: self.asked_to_put_back.emit())

    @property
    def px_per_mm(self) -> float:
        """Logical pixels in a millimetre, if the card is as large as a real one."""
        return self.card.px_per_mm

    def reading(self) -> Sequence[Phrase]:
        """What it is for, how it is done, and the two buttons."""
        return [self.title, self._how, self.smaller.phrase, self.larger.phrase]


def measure_screen(stage: Stage, glass: Glass, leave: Callable[[], object]) -> None:
    """Let someone measure the screen, keep what they found, and leave."""

    def keep(px_per_mm: float | None) -> None:
        if stage.attempt(lambda: glass.keep(px_per_mm)):
            leave()

    def make() -> BankCardScreen:
        screen = BankCardScreen(stage.look, is_measured=glass.is_measured)
        screen.asked_to_put_back.connect(lambda: keep(None))
        return screen

    def keep_found() -> None:
        if isinstance(stage.screen, BankCardScreen):
            keep(stage.screen.px_per_mm)

    stage.show(make, leave, keep_found)
