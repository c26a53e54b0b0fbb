"""What helps a member today: still right, not today, or something new."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import groupby
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from app.domain.needs import Adjustment, Need
from app.domain.people import Member
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.pick import Picking, PickScreen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage

NEW = "new"


class NeedsVisit(QObject):
    """Asks a member which of their needs hold today, and lets them add new ones.

    Each press is saved at once, for the meeting given, and reaches the facilitator's list.
    """

    done = Signal()
    left = Signal()

    def __init__(
        self,
        stage: Stage,
        services: Services,
        member: Member,
        meeting_id: UUID | None,
        catalogue: dict[str, Adjustment],
    ) -> None:
        super().__init__()
        self._stage = stage
        self._helps = services.helps
        self._visits = services.visits
        self._member = member
        self._meeting_id = meeting_id
        self._groups = {
            name: list(lines)
            for name, lines in groupby(catalogue.values(), key=lambda line: line.group)
        }
        self._group = next(iter(self._groups))
        self._new: tuple[Adjustment, ...] = ()

    def start(self) -> None:
        """Show what helps this member."""
        self._stage.show(self._today, self.left.emit, self.done.emit)

    def _frame(self) -> Frame:
        return Frame(Where(self._member.name, self._member.face))

    def _today(self) -> Screen:
        look = self._stage.look
        known = self._helps.needs(self._member.id)
        needs = {need.id: replace(need.phrase, private=True) for need in known}
        kept = self._kept(list(needs))
        chosen = tuple(need_id for need_id in needs if kept.get(need_id, True))
        picking = Picking(
            needs,
            pills={NEW: look("needs.new")},
            chosen=chosen,
            many=True,
            must=False,
            subtitle=look("needs.subtitle" if needs else "needs.none"),
        )
        screen = PickScreen(look, look("needs.title"), picking, self._frame())
        screen.picked.connect(lambda picked: self._keep(list(needs), picked))
        return screen

    def _kept(self, needs: list[UUID]) -> dict[UUID, bool]:
        return self._visits.wanted_today(self._meeting_id, needs) if self._meeting_id else {}

    def _keep(self, needs: list[UUID], picked: tuple[object, ...]) -> None:
        if NEW in picked:
            self._stage.show(self._choose_group, self.start, self._show_group)
            return
        if self._meeting_id is None:
            return
        kept = self._kept(needs)
        for need_id in needs:
            wanted = need_id in picked
            if kept.get(need_id, True) is not wanted:
                self._stage.attempt(self._saving(self._meeting_id, need_id, wanted=wanted))

    def _saving(self, meeting_id: UUID, need_id: UUID, *, wanted: bool) -> Callable[[], None]:
        return lambda: self._visits.want_today(meeting_id, need_id, wanted=wanted)

    def _choose_group(self) -> Screen:
        look = self._stage.look
        cards = {name: look(f"needs.{name}") for name in self._groups}
        picking = Picking(cards, chosen=(self._group,))
        screen = PickScreen(look, look("needs.groups"), picking, self._frame())
        screen.picked.connect(self._keep_group)
        return screen

    def _keep_group(self, picked: tuple[str, ...]) -> None:
        self._group = picked[0]

    def _show_group(self) -> None:
        self._new = ()
        self._stage.show(self._choose_lines, self._back_to_groups, self._add)

    def _back_to_groups(self) -> None:
        self._stage.show(self._choose_group, self.start, self._show_group)

    def _choose_lines(self) -> Screen:
        look = self._stage.look
        have = {need.adjustment for need in self._helps.needs(self._member.id)}
        lines = {line: line.phrase for line in self._groups[self._group] if line.id not in have}
        picking = Picking(
            lines, many=True, must=False, chosen=self._new, subtitle=look("needs.kept")
        )
        screen = PickScreen(look, look("needs.lines"), picking, self._frame())
        screen.picked.connect(self._keep_lines)
        return screen

    def _keep_lines(self, picked: tuple[Adjustment, ...]) -> None:
        self._new = picked

    def _add(self) -> None:
        for line in self._new:
            need = Need(
                uuid4(),
                self._member.id,
                line.phrase,
                line.action,
                line.id,
                agreed_on=date.today(),
            )
            if not self._stage.attempt(lambda need=need: self._helps.save(need)):  # type: ignore[misc]  # mypy cannot type the default
                return
        self.start()
