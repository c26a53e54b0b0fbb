"""What helps a member today: still right, not today, or something new."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from app.domain.meetings import Meeting
from app.domain.needs import Need
from app.domain.people import Member
from app.services.all import Services
from app.ui.member.bars import Where
from app.ui.member.needs_asking import NeedsAsking
from app.ui.member.needs_cards import Also, Do, Reply
from app.ui.member.needs_gone import NeedsGone
from app.ui.member.needs_kept_screens import still_screen
from app.ui.member.needs_screens import (
    no_meeting_screen,
    nothing_screen,
    offer_screen,
)
from app.ui.member.needs_ticks import NeedsTicks
from app.ui.member.screen import Frame, Screen
from app.ui.member.stage import Stage

MOST_REVIEWED = 5
"""How many needs are asked about again in one visit, at the most."""


class NeedsVisit(QObject):
    """The short path: what to ask about again, then which needs hold today.

    Who was never asked is offered the long path. One of these serves a whole visit.
    """

    done = Signal()
    left = Signal()
    changed = Signal(object)  # a Member, whose screen and voice are different now

    def __init__(
        self, stage: Stage, services: Services, member: Member, meeting: Meeting | None
    ) -> None:
        super().__init__()
        self._stage = stage
        self._services = services
        self._member = member
        self._reviewed: set[UUID] = set()
        self._do: Do | None = None
        self._reply: Reply | None = None
        self._wants_new = False
        self._asking = NeedsAsking(stage, services, member)
        self._asking.changed.connect(self.changed)
        self._asking.left.connect(self.start)
        self._asking.done.connect(self._show_today)
        self._ticks = NeedsTicks(stage, services, meeting)
        self._ticks.asked_for_new.connect(self._asking.start)
        self._gone = NeedsGone(stage, services.own_needs, member)
        self._gone.changed.connect(self.changed)

    @property
    def holds(self) -> bool:
        """Whether something was picked that is not kept yet."""
        return self._asking.holds

    def keep(self) -> None:
        """Keep what was begun and is not on the disk yet."""
        self._asking.keep()

    def carry_on(self) -> None:
        """Show once more what was picked."""
        self._asking.carry_on()

    def start(self) -> None:
        """Ask again about what it is time for; then show what helps this member."""
        due = [
            need
            for need in self._services.own_needs.due(self._member.id)
            if need.id not in self._reviewed
        ]
        if due and len(self._reviewed) < MOST_REVIEWED:
            self._review(due[0])
        elif self._was_never_asked():
            self._stage.show(self._offer, self.left.emit, self._after_offer)
        else:
            self._show_today()

    def _was_never_asked(self) -> bool:
        helps, member_id = self._services.helps, self._member.id
        return (
            helps.asked_on(member_id) is None
            and helps.may_keep(member_id)
            and not helps.needs(member_id)
        )

    def _frame(self) -> Frame:
        return Frame(Where(self._member.name, self._member.face))

    def _review(self, need: Need) -> None:
        self._do = None

        def again() -> None:
            self._stage.show(make, self.left.emit, on, private=True)

        def make() -> Screen:
            screen = still_screen(self._stage.look, need, self._do, self._frame())
            screen.picked.connect(self._say_still)
            return screen

        def on() -> None:
            if self._do is Do.NOT_ANY_MORE:
                self._gone.take_back(need, self._reviewing(need), again)
            elif self._do is None or self._keeps(need):
                self._reviewing(need)()

        again()

    def _say_still(self, picked: tuple[Do, ...]) -> None:
        self._do = picked[0]

    def _keeps(self, need: Need) -> bool:
        return self._stage.attempt(lambda: self._services.own_needs.still_right(need.id))

    def _reviewing(self, need: Need) -> Callable[[], None]:
        """Go on to what else it is time for: this was asked about in this visit."""

        def on() -> None:
            self._reviewed.add(need.id)
            self.start()

        return on

    def _offer(self) -> Screen:
        screen = offer_screen(self._stage.look, self._reply, self._frame())
        screen.picked.connect(self._say_reply)
        return screen

    def _say_reply(self, picked: tuple[Reply, ...]) -> None:
        self._reply = picked[0]

    def _after_offer(self) -> None:
        if self._reply is Reply.YES:
            self._asking.start()
        else:
            self.done.emit()

    def _show_today(self) -> None:
        self._wants_new = False
        self._ticks.begin()
        # What helps a member is never left on the disk as sound.
        self._stage.show(self._today, self.left.emit, self._after_today, private=True)

    def _today(self) -> Screen:
        look, helps, frame = self._stage.look, self._services.helps, self._frame()
        needs = helps.needs(self._member.id)
        if not needs:
            may_keep = helps.may_keep(self._member.id)
            screen = nothing_screen(look, look("needs.title"), frame, may_keep=may_keep)
            screen.picked.connect(self._say_new)
            return screen
        if self._ticks.meeting is None:
            told = no_meeting_screen(look, needs, frame)
            told.asked.connect(lambda _new: self._asking.start())
            return told
        return self._ticks.screen(self._ticks.meeting, needs, frame)

    def _say_new(self, picked: tuple[Also, ...]) -> None:
        self._wants_new = Also.NEW in picked

    def _after_today(self) -> None:
        if self._wants_new:
            self._asking.start()
        elif self._ticks.are_kept() and self._was_asked():
            self.done.emit()

    def _was_asked(self) -> bool:
        """Keep that a member was asked today, once; where it cannot be kept, say so."""
        helps, member_id = self._services.helps, self._member.id
        today = self._services.own_needs.today()
        if not helps.may_keep(member_id) or helps.asked_on(member_id) == today:
            return True
        return self._stage.attempt(lambda: helps.asked(member_id))
