"""The bars above and below every member screen: the same things in the same places."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.dwell_button import DwellButton
from app.ui.parts.step_dots import StepDots
from app.ui.parts.voice_bar import VoiceBar

SIDE = 18
SPACE = 12


@dataclass(frozen=True)
class Where:
    """Who is here, and how far along they are. With 0 steps there are no dots."""

    name: str
    face: str
    step: int = 0
    steps: int = 0


class TopBar(QWidget):
    """Who I am and where I am, with *Break* and *Stop* at the right."""

    def __init__(self, look: Look, where: Where) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        to_my_page = look("move.name_my_page", name=where.name).words
        # A face says who is here: it is there for someone who likes words alone too.
        with_face = replace(look, shows_pictures=True)
        self.who = BarButton(
            with_face, Phrase(where.name, where.face, to_my_page, private=True), "who"
        )
        self.who.setAccessibleDescription(look("move.my_page").words)
        self.rest = BarButton(look, look("move.break"), "break")
        self.stop = BarButton(look, look("move.stop"), "stop")
        self.dots = StepDots(look, where.step, where.steps) if where.steps else None
        layout = QGridLayout(self)
        layout.setContentsMargins(SIDE, 6, SIDE, 6)
        layout.addWidget(self.who, 0, 0, Qt.AlignmentFlag.AlignLeft)
        if self.dots:
            layout.addWidget(self.dots, 0, 1, Qt.AlignmentFlag.AlignCenter)
        right = QHBoxLayout()
        right.setSpacing(SPACE)
        right.addStretch()
        right.addWidget(self.rest)
        right.addWidget(self.stop)
        layout.addLayout(right, 0, 2)
        for column in (0, 2):
            layout.setColumnStretch(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave a long name the room that the rest does not need."""
        super().resizeEvent(event)
        others = [self.rest, self.stop, *([self.dots] if self.dots else [])]
        taken = sum(one.sizeHint().width() + SPACE for one in others)
        self.who.shorten_to(self.width() - 2 * SIDE - taken - SPACE)


class BottomBar(QWidget):
    """*Back* at the left, *Read to me* in the middle, the way on at the right."""

    def __init__(self, look: Look, next_words: str, *, can_go_back: bool = True) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = BarButton(look, look("move.back"), "back")
        self.voice = VoiceBar(look)
        self.read = self.voice.read
        self.next = BarButton(look, look(next_words), "next")
        self.next.not_ready = look("move.not_ready").words
        self.dwell = DwellButton(look) if look.presses.dwell_ms else None
        sides = [QHBoxLayout(), QHBoxLayout()]
        sides[0].setSpacing(SPACE)
        sides[0].addWidget(self.back)
        if self.dwell is not None:
            sides[0].addWidget(self.dwell)
        for side in sides:
            side.addStretch()
        sides[1].addWidget(self.next)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(SIDE, 10, SIDE, 10)
        layout.setSpacing(SPACE)
        layout.addLayout(sides[0], stretch=1)
        layout.addWidget(self.voice, stretch=1)
        layout.addLayout(sides[1], stretch=1)
        self.back.setVisible(can_go_back)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for button in (self.back, self.read, self.next, self.dwell):
            if button is not None:
                button.reworded.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Do without the pictures where the words need their room."""
        buttons = [one for one in (self.back, self.read, self.next) if not one.isHidden()]
        for one in buttons:
            one.show_picture(shown=True)
        if self.dwell is not None:
            self.dwell.show_words(shown=True)
            self.dwell.show_words(shown=self._are_wide_enough(buttons))
        if not self._are_wide_enough(buttons):
            for one in buttons:
                one.show_picture(shown=False)
        ends = [one.sizeHint().width() for one in buttons if one is not self.read]
        if self.dwell is not None:
            ends.append(self.dwell.sizeHint().width())
        self.voice.squeeze(self.width() - sum(ends) - len(ends) * SPACE - 2 * SIDE)

    def _are_wide_enough(self, buttons: Sequence[BarButton]) -> bool:
        """Whether what stands at the left, in the middle and at the right has its room."""
        widths = {one: one.sizeHint().width() for one in buttons}
        if self.dwell is not None:
            beside = widths[self.back] + SPACE if self.back in widths else 0
            widths[self.back] = beside + self.dwell.sizeHint().width()
        return 3 * max(widths.values()) + 2 * SPACE + 2 * SIDE <= self.width()
