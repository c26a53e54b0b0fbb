"""What a meeting is got ready with: a list to tick, and everything about the line chosen."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.meetings import Meeting
from app.domain.room import RoomLine, pulling_apart
from app.services.all import Services
from app.ui.facilitator.fields import Pick, words_label
from app.ui.facilitator.helps_apart import ApartNotice
from app.ui.facilitator.helps_coming import ComingList
from app.ui.facilitator.helps_details import LineDetails
from app.ui.facilitator.helps_line import HelpsList
from app.ui.facilitator.page import Page, PageName, Panel, button

DETAILS = 400
HELD_SHOWN = 5
PICK_WIDTH = 400


class MeetingPart(QWidget):
    """The list of one meeting. Everything saves as one types, and a tick at once."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._room = services.room
        self.meeting = services.meetings.current()
        look = page.look
        self.pick = Pick[UUID](look("room.meeting").words, [], UUID(int=0), self._choose)
        self.pick.setFixedWidth(PICK_WIDTH)
        self.ready = words_label("", "quiet")
        self.who = button("", self._show_side)
        self.who.setCheckable(True)
        self.apart = ApartNotice(look)
        self.list = HelpsList(look, services.room.is_late)
        self.nothing = words_label("", "quiet")
        self.plan = button(look("today.go_meeting").words, self._go_plan, "main")
        self.coming = ComingList(look)
        self.choose_one = words_label(look("room.choose_one").words, "quiet")
        self.details: LineDetails | None = None
        self.side = Panel()
        self._lay_out()
        self.list.chosen.connect(self._open)
        self.list.ticked_line.connect(self._tick)
        self.list.entered_line.connect(self._go_to_details)
        self.coming.ticked.connect(self._comes)
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept now, with the same meeting and line."""
        self._offer_meetings()
        for part in (self.pick, self.who, self.ready, self.side):
            part.setVisible(self.meeting is not None)
        self.plan.setVisible(self.meeting is None)
        if self.meeting is None:
            self.list.hide()
            self.apart.hide()
            self.nothing.setText(self._page.look("room.no_meeting").words)
            self.nothing.show()
            return
        self._show_coming(self.meeting)
        self._show_lines(self.meeting)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.pick)
        top.addWidget(self.ready)
        top.addStretch()
        top.addWidget(self.who)
        left = QVBoxLayout()
        left.addWidget(self.apart)
        left.addWidget(self.nothing)
        left.addWidget(self.list, stretch=1)
        self.side.setFixedWidth(DETAILS)
        self.side.body.setContentsMargins(14, 12, 8, 12)
        self.side.body.addWidget(self.choose_one)
        self.side.body.addWidget(self.coming, stretch=1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(left, stretch=1)
        row.addWidget(self.side)
        foot = QHBoxLayout()
        foot.addWidget(self.plan)
        foot.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.addLayout(top)
        whole.addLayout(row, stretch=1)
        whole.addLayout(foot)
        whole.addStretch()

    def _offer_meetings(self) -> None:
        """Offer the meeting of now, those to come, and the last that were held."""
        services = self._services
        current, every = services.meetings.current(), services.meetings.all()
        chosen = self.meeting.id if self.meeting else None
        offered = _offered(current, every)
        self.meeting = next((one for one in offered if one.id == chosen), current)
        if self.meeting is not None:
            named = [(one.id, f"{short_date(one.on)} · {one.title}") for one in offered]
            self.pick.offer(named, self.meeting.id)

    def _show_coming(self, meeting: Meeting) -> None:
        people = self._room.coming(meeting.id)
        self.coming.show_people(people)
        comes = sum(one.comes for one in people)
        words = self._page.look("room.who_comes", count=comes, all=len(people)).words
        self.who.setText(words)

    def _show_lines(self, meeting: Meeting) -> None:
        lines = self._room.to_do(meeting.id)
        chosen = self.list.currentRow()
        key = str(self.list.lines[chosen].thing) if chosen >= 0 else ""
        self.list.show_room(lines, key)
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        nobody = not any(one.comes for one in self._room.coming(meeting.id))
        name = "room.nobody_comes" if nobody else "today.no_needs"
        self.nothing.setText(self._page.look(name).words)
        self.apart.show_pairs(pulling_apart(lines))
        self._count()
        self._put_up(self.list.by_key.get(key))

    def _count(self) -> None:
        lines = self.list.by_key.values()
        done = sum(line.ready for line in lines)
        late = sum(map(self._room.is_late, lines))
        look = self._page.look
        words = look("today.ready", done=done, all=len(lines)).words
        if late:
            words = look("room.ready_and_late", ready=words, late=late).words
        self.ready.setText(words if lines else "")

    def _put_up(self, line: RoomLine | None) -> None:
        """Show everything about a line at the side, or how to come to that."""
        old, self.details = self.details, None
        if line is not None and self.meeting is not None:
            services = self._services
            self.details = LineDetails(
                self._page, self._room, services.helps, self.meeting, line
            )
            self.details.changed.connect(self._changed)
            self.side.body.addWidget(self.details, stretch=1)
        if old is not None:
            self.side.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._show_side()

    def _show_side(self) -> None:
        comes, there_are = self.who.isChecked(), bool(self.list.by_key)
        self.side.setVisible(self.meeting is not None and (comes or there_are))
        self.coming.setVisible(comes)
        self.choose_one.setVisible(not comes and self.details is None)
        if self.details is not None:
            self.details.setVisible(not comes)

    def _open(self, key: object) -> None:
        self._page.save_now()
        self.who.setChecked(False)
        self._put_up(self.list.by_key.get(str(key)))

    def _go_to_details(self) -> None:
        if self.details is not None:
            self.who.setChecked(False)
            self._show_side()
            self.details.begin()

    def _changed(self, line: RoomLine) -> None:
        self.list.show_changed(line)
        self._count()

    def _tick(self, key: str, ready: bool) -> None:  # noqa: FBT001 - Qt's signal
        line = self.list.by_key[key]
        if self.meeting is None:
            return
        tick = partial(self._room.tick, self.meeting.id, line.need_ids, ready=ready)
        if self._page.attempt(tick):
            self._ticked(key, ready=ready)
        else:
            self.refresh()

    def _ticked(self, key: str, *, ready: bool) -> None:
        now = self.list.tick_line(key, ready=ready)
        if self.details is not None and self.details.line.need_ids == now.need_ids:
            self.details.line = now
        self._count()

    def _comes(self, member_id: UUID, comes: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._page.save_now()
        if self.meeting is not None:
            self._page.attempt(
                partial(self._room.comes, self.meeting.id, member_id, comes=comes)
            )
        self.refresh()

    def _choose(self, meeting_id: UUID) -> None:
        self._page.save_now()
        found = [one for one in self._services.meetings.all() if one.id == meeting_id]
        self.meeting = found[0] if found else None
        self.refresh()

    def _go_plan(self) -> None:
        self._page.asked_for_page.emit(PageName.PLAN, None)


def _offered(current: Meeting | None, every: Sequence[Meeting]) -> list[Meeting]:
    """The current meeting, then those to come by their day, then the last ones held."""
    others = [one for one in every if current is None or one.id != current.id]
    to_come = sorted((one for one in others if not one.done), key=_day)
    held = [one for one in others if one.done][:HELD_SHOWN]
    return [*([current] if current else []), *to_come, *held]


def _day(meeting: Meeting) -> date:
    return meeting.on
