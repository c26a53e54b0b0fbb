"""Picking what helps: kinds of help, pictures, how much each matters, and own words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.domain.needs import Adjustment, Strength
from app.domain.views import Answer
from app.ui.look import Look
from app.ui.member.needs_cards import Else
from app.ui.member.needs_in_hand import NeedsInHand
from app.ui.member.needs_screens import (
    else_screen,
    groups_screen,
    lines_screen,
    strength_screen,
)
from app.ui.member.own_words import OwnWordsScreen, Writes
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage
from app.ui.member.trail import Page, Trail

MOST_DOTS = 10
"""More dots than these have no room in a narrow bar, and nobody counts them."""


class NeedsPicking(QObject):
    """Fills a member's hand, on the trail of whoever asks them. Nothing is told here."""

    picked = Signal()  # that is all

    def __init__(
        self, stage: Stage, trail: Trail, hand: NeedsInHand, frame: Callable[..., Frame]
    ) -> None:
        super().__init__()
        self._stage = stage
        self._trail = trail
        self._hand = hand
        self._frame = frame
        self._else: Else | None = None
        self._own: _OwnWords | None = None

    @property
    def _look(self) -> Look:
        return self._stage.look

    def _at(self, step: int, steps: int) -> Frame:
        """What stands round one of some screens of a kind: dots, where there are some."""
        return self._frame(step, steps) if 1 < steps <= MOST_DOTS else self._frame()

    def page(self) -> Page:
        """Which kinds of help there are: everything else comes after it."""
        return Page(self._groups, self._after_groups, private=False)

    def _groups(self) -> Screen:
        hand = self._hand
        counts = {group: len(hand.picked(group)) for group in hand.lines}
        screen = groups_screen(self._look, counts, hand.groups, self._frame())
        screen.picked.connect(hand.pick_groups)
        return screen

    def _after_groups(self) -> None:
        self._open_lines(self._hand.groups, 0)

    def _open_lines(self, groups: tuple[str, ...], place: int) -> None:
        """Show the lines of the picked groups, one group after another."""
        if place >= len(groups):
            self._ask_how_much()
            return
        frame = self._at(place + 1, len(groups))
        self._trail.open(
            Page(
                lambda: self._lines(groups[place], frame),
                lambda: self._open_lines(groups, place + 1),
                private=False,
            )
        )

    def _lines(self, group: str, frame: Frame) -> Screen:
        hand = self._hand
        lines = {line.id: line for line in hand.lines[group]}
        picked = hand.picked(group)
        screen = lines_screen(self._look, group, hand.lines[group], picked, frame)
        screen.picked.connect(
            lambda picked: hand.pick(group, tuple(lines[line_id] for line_id in picked))
        )
        return screen

    def _ask_how_much(self) -> None:
        """Ask how much each matters, and then whether there is anything else."""
        line = self._hand.unsure
        if line is None:
            self._else = None
            self._trail.open(Page(self._anything_else, self._after_else))
        else:
            self._trail.open(Page(lambda: self._how_much(line), self._ask_how_much))

    def _how_much(self, line: Adjustment) -> Screen:
        told = [one.phrase.words for one in self._hand.told]
        words = line.phrase.words
        step = told.index(words) + 1 if words in told else 0
        frame = self._at(step, len(told))
        chosen = self._hand.strengths.get(words)
        screen = strength_screen(self._look, line.phrase, chosen, frame)
        screen.picked.connect(lambda picked: self._say_how_much(words, picked))
        return screen

    def _say_how_much(self, words: str, picked: tuple[Strength, ...]) -> None:
        self._hand.say_how_much(words, picked[0])

    def _anything_else(self) -> Screen:
        look, told = self._look, len(self._hand.told)
        screen = else_screen(look, told, self._else, self._frame())
        screen.picked.connect(self._say_else)
        return screen

    def _say_else(self, picked: tuple[Else, ...]) -> None:
        self._else = picked[0]

    def _after_else(self) -> None:
        if self._else is Else.OWN:
            self._open_own_words()
        elif self._else is Else.MORE:
            self._hand.pick_more()
            self._trail.open(self.page())
        else:
            self.picked.emit()

    def _open_own_words(self) -> None:
        own = self._own or _OwnWords(self._hand, self._hand.typing)

        def make() -> Screen:
            self._own = own
            look = self._look
            title, answer = look("saying.own"), Answer(words=own.typed)
            screen = OwnWordsScreen(look, title, answer, self._frame(), Writes.CARD)
            screen.answered.connect(own.type)
            return screen

        def on() -> None:
            own.told = self._hand.say(own.typed, own.told)
            self._own = None
            self._ask_how_much()

        self._trail.open(Page(make, on))


@dataclass
class _OwnWords:
    """Own words while they are typed, and as they were told before."""

    hand: NeedsInHand
    typed: str = ""
    told: str = ""

    def type(self, answer: Answer) -> None:
        self.typed = answer.words
        self.hand.type(answer.words)
