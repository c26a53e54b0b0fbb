"""When and where a meeting is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from functools import partial
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.meetings import Meeting, Venue
from app.domain.needs_lists import Lack
from app.services.all import Services
from app.services.meetings import Meetings
from app.services.removals import Thing
from app.ui.facilitator.date_fields import DateField, TimeField
from app.ui.facilitator.fields import Form, Pick, Scroll, counted, line, tick, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.plan_closing import ClosingPart

HAS = ("step_free", "hearing_loop", "changing_places", "quiet_room")


class WhenPart(Scroll):
    """A meeting's day, times and place. Everything saves as one types."""

    changed = Signal()

    def __init__(self, page: Page, services: Services, meeting: Meeting) -> None:
        super().__init__()
        meetings = services.meetings
        self._page = page
        self._meetings = meetings
        self.meeting = meeting
        words = self._words
        self.title = line(words("title"), meeting.title, partial(self._change, "title"))
        self.on = DateField(page, words("date"), meeting.on, self._change_day)
        self.on.needed = True
        self.starts = TimeField(words("starts"), meeting.starts, self._change_start)
        self.ends = TimeField(words("ends"), meeting.ends, partial(self._change, "ends"))
        self.link = line(
            words("link"), meeting.online_link, partial(self._change, "online_link")
        )
        self.papers = DateField(
            page, words("papers"), meeting.papers_sent, partial(self._change, "papers_sent")
        )
        self.done = tick(words("done"), on=meeting.done, act=partial(self._change, "done"))
        lacking = partial(services.room.lacking, meeting.id)
        chose = partial(self._change, "venue")
        self.venue = VenuePart(page, meetings, meeting.venue, chose, lacking)
        self.bin = button(words("remove_meeting"), self._remove, "danger")
        self._lay_out()

    def add_closing(self, part: ClosingPart) -> None:
        """Show under the rest whether the meeting is answered."""
        self.body.insertWidget(self.body.count() - 2, part)
        self.changed.connect(part.refresh)

    def _words(self, name: str) -> str:
        return self._page.look(f"plan.{name}").words

    def _lay_out(self) -> None:
        words = self._words
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.starts)
        row.addWidget(self.ends)
        row.addStretch()
        form = Form()
        form.add(words("title"), self.title)
        form.add(words("date"), self.on)
        form.add(words("times"), times)
        form.add(words("link"), self.link)
        form.add(words("papers"), self.papers)
        form.add_wide(self.done)
        self.body.addLayout(form)
        self.body.addWidget(self.venue)
        foot = QHBoxLayout()
        foot.addWidget(self.bin)
        foot.addStretch()
        self.body.addLayout(foot)
        self.body.addStretch()

    def _change_day(self, day: date | None) -> None:
        if day is not None:
            self._change("on", day)

    def _change_start(self, moment: time) -> None:
        """A meeting never ends before it starts."""
        self._change("starts", moment)
        if self.meeting.ends < moment:
            self.ends.setTime(self.starts.time())

    def _change(self, name: str, value: Any) -> None:  # noqa: ANN401 - a field of a meeting
        self.meeting = replace(self.meeting, **{name: value})
        self._page.save_soon(f"meeting {self.meeting.id}", self._save)

    def _save(self) -> None:
        self._meetings.save(self.meeting)
        self.changed.emit()

    def _remove(self) -> None:
        self._page.remove(Thing.MEETING, self.meeting.id, self.meeting.title)


class VenuePart(Panel):
    """The place of a meeting, and what it has. A place is kept for the next meeting too."""

    def __init__(
        self,
        page: Page,
        meetings: Meetings,
        venue: Venue | None,
        chose: Callable[[Venue | None], None],
        lacking: Callable[[Venue], list[Lack]],
    ) -> None:
        super().__init__(page.look("plan.where").words)
        self._page = page
        self._meetings = meetings
        self._chose = chose
        self._lacking = lacking
        self.lacks = words_label("", "late")
        self.venue = venue
        self.pick: Pick[UUID | None] = self._picker()
        self.add = button(self._words("add_venue"), self._add)
        self.name = line(self._words("venue_name"), "", partial(self._change, "name"))
        self.address = line(self._words("address"), "", partial(self._change, "address"))
        self.has = {
            name: tick(self._words(name), on=False, act=partial(self._change, name))
            for name in HAS
        }
        self._details = QWidget()
        self._lay_out()
        self._show()

    def _words(self, name: str) -> str:
        return self._page.look(f"plan.{name}").words

    def _picker(self) -> "Pick[UUID | None]":
        places: list[tuple[UUID | None, str]] = [(None, self._words("no_venue"))]
        places += [(venue.id, venue.name) for venue in self._meetings.venues()]
        now = self.venue.id if self.venue else None
        return Pick(self._words("venue"), places, now, self._pick)

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.addWidget(self.pick, stretch=1)
        choosing.addWidget(self.add)
        self.body.addLayout(choosing)
        form = Form()
        form.setContentsMargins(0, 0, 0, 0)
        form.add(self._words("venue_name"), self.name)
        form.add(self._words("address"), self.address)
        ticks = QWidget()
        row = QHBoxLayout(ticks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        for box in self.has.values():
            row.addWidget(box)
        row.addStretch()
        inside = QVBoxLayout(self._details)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(form)
        inside.addWidget(ticks)
        inside.addWidget(self.lacks)
        self.body.addWidget(self._details)

    def _show(self) -> None:
        self._details.setVisible(self.venue is not None)
        if self.venue is None:
            return
        self._say_what_it_lacks(self.venue)
        self.name.setText(self.venue.name)
        self.address.setText(self.venue.address)
        for name, box in self.has.items():
            box.blockSignals(True)  # noqa: FBT003 - Qt's signature
            box.setChecked(getattr(self.venue, name))
            box.blockSignals(False)  # noqa: FBT003 - Qt's signature

    def _say_what_it_lacks(self, venue: Venue) -> None:
        """Say in one sentence what people who come need and do not find there."""
        look = self._page.look
        what = []
        for lack in self._lacking(venue):
            people = counted(look, "room.people", lack.people)
            what.append(look(f"needs_lists.lacking_{lack.has}", people=people).words)
        self.lacks.setText(look("needs_lists.lacking", what=", ".join(what)).words)
        self.lacks.setVisible(bool(what))

    def _pick(self, venue_id: UUID | None) -> None:
        self._page.save_now()
        found = [venue for venue in self._meetings.venues() if venue.id == venue_id]
        self.venue = found[0] if found else None
        self._show()
        self._chose(self.venue)

    def _add(self) -> None:
        self._page.save_now()
        venue = Venue(uuid4(), self._words("new_venue"))
        if self._page.attempt(lambda: self._meetings.save_venue(venue)):
            self.venue = venue
            self.pick.values.append(venue.id)
            self.pick.addItem(venue.name)
            self.pick.pick(venue.id)
            self._show()
            self._chose(venue)
            self.name.setFocus()
            self.name.selectAll()

    def _change(self, name: str, value: Any) -> None:  # noqa: ANN401 - a field of a venue
        if self.venue is not None:
            self.venue = replace(self.venue, **{name: value})
            if name in HAS:
                self._say_what_it_lacks(self.venue)
            self._page.save_soon(f"venue {self.venue.id}", self._save)

    def _save(self) -> None:
        if self.venue is not None:
            self._meetings.save_venue(self.venue)
            self.pick.setItemText(self.pick.currentIndex(), self.venue.name)
