"""Asking which of two needs is right now, where they do not go together."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.needs import Need, at_odds
from app.domain.people import Member
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.needs_cards import Also
from app.ui.member.needs_gone import NeedsGone
from app.ui.member.needs_kept_screens import odds_screen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage


class NeedsOdds(QObject):
    """One pair after another. Nothing goes unless its member says so; both may stay."""

    done = Signal()
    changed = Signal(object)  # a Member, whose screen and voice are different now

    def __init__(self, stage: Stage, services: Services, member: Member) -> None:
        super().__init__()
        self._stage = stage
        self._helps = services.helps
        self._member = member
        self._new: set[UUID] = set()
        self._asked: set[frozenset[UUID]] = set()
        self._chosen: UUID | Also | None = None
        self._gone = NeedsGone(stage, services.own_needs, member)
        self._gone.changed.connect(self.changed)

    def start(self, new: set[UUID]) -> None:
        """Ask about each pair that has one of the ``new`` needs in it."""
        self._new, self._asked = new, set()
        self._next()

    def _next(self) -> None:
        pair = next((pair for pair in self._pairs() if _ids(pair) not in self._asked), None)
        if pair is None:
            self.done.emit()
            return
        self._chosen = None
        self._show(pair)

    def _pairs(self) -> list[tuple[Need, Need]]:
        found = at_odds(self._helps.needs(self._member.id), self._helps.lines())
        return [pair for pair in found if _ids(pair) & self._new]

    def _show(self, pair: tuple[Need, Need]) -> None:
        frame = Frame(Where(self._member.name, self._member.face))

        def make() -> Screen:
            screen = odds_screen(self._stage.look, pair, self._chosen, frame)
            screen.picked.connect(self._choose)
            return screen

        def keep_both() -> None:
            self._asked.add(_ids(pair))
            self._next()

        def on() -> None:
            if isinstance(self._chosen, UUID):
                (other,) = [one for one in pair if one.id != self._chosen]
                self._gone.take_back(other, self._next, lambda: self._show(pair))
            else:
                keep_both()

        self._stage.show(make, keep_both, on, private=True)

    def _choose(self, picked: tuple[UUID | Also, ...]) -> None:
        self._chosen = picked[0]


def _ids(pair: tuple[Need, Need]) -> frozenset[UUID]:
    return frozenset(need.id for need in pair)
