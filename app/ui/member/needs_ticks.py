"""The ticks on what a member needs at the meeting that is to come."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.meetings import Meeting
from app.domain.needs import Need
from app.services.all import Services
from app.ui.member.needs_cards import Also
from app.ui.member.needs_screens import today_screen
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage


class NeedsTicks(QObject):
    """Saves each tick at once, so that it reaches the facilitator's list.

    A meeting that is over stays as it was: then there is nothing to tick.
    """

    asked_for_new = Signal()

    def __init__(self, stage: Stage, services: Services, meeting: Meeting | None) -> None:
        super().__init__()
        self._stage = stage
        self._visits = services.visits
        self._today = services.own_needs.today()
        is_over = meeting is None or meeting.done or meeting.on < self._today
        self.meeting = None if is_over else meeting
        self._ticks: dict[UUID, bool] = {}

    def screen(self, meeting: Meeting, needs: Sequence[Need], frame: Frame) -> Screen:
        """What helps, to tick for the meeting."""
        ids = [need.id for need in needs]
        wanted = self._visits.wanted_today(meeting.id, ids)
        day = None if meeting.on == self._today else meeting.on
        screen = today_screen(self._stage.look, needs, wanted, frame, day)
        screen.picked.connect(lambda picked: self._tick(ids, picked))
        return screen

    def begin(self) -> None:
        """Take up what is kept: nothing is ticked yet that is not."""
        self._ticks = {}

    def are_kept(self) -> bool:
        """Keep the ticks that are not kept yet; where they cannot be, say why."""
        meeting, ticks, visits = self.meeting, self._ticks, self._visits
        if meeting is None:
            return True

        def keep() -> None:
            kept = visits.wanted_today(meeting.id, list(ticks))
            for need_id, wanted in ticks.items():
                if kept.get(need_id, True) is not wanted:
                    visits.want_today(meeting.id, need_id, wanted=wanted)

        return self._stage.attempt(keep)

    def _tick(self, needs: Sequence[UUID], picked: tuple[object, ...]) -> None:
        if Also.NEW in picked:
            self.asked_for_new.emit()
        else:
            self._ticks = {need_id: need_id in picked for need_id in needs}
            self.are_kept()
