"""The plan of a meeting: each part with its time, its picture and its words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.easy_read import Kind
from app.domain.meetings import AgendaItem, Meeting
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.date_fields import NumberField, TimeField
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.writing_desk import WritingDesk
from app.ui.facilitator.writing_lines import Part
from app.ui.facilitator.writing_one_line import OneLine
from app.ui.facilitator.writing_steps import Steps
from app.ui.look import Look

LONGEST = 480
USUAL_MINUTES = 30
BREAK_MINUTES = 20


class AgendaPart(QWidget):
    """The parts of a meeting by time. Everything saves as one types."""

    def __init__(self, page: Page, services: Services, meeting: Meeting) -> None:
        super().__init__()
        self._page = page
        self._look = page.look
        self._meetings = services.meetings
        self._meeting = meeting
        self.items: dict[UUID, AgendaItem] = {}
        self.rows: dict[UUID, AgendaRow] = {}
        self.empty = words_label(page.look("plan.no_agenda").words, "quiet")
        self.desk = WritingDesk(page, services.easy_read)
        self._room = QVBoxLayout()
        self._scroll: Scroll | None = None
        adding = QHBoxLayout()
        self.add_part = button(page.look("plan.add_part").words, self._add_part)
        self.add_break = button(page.look("plan.add_break").words, self._add_break)
        adding.addWidget(self.add_part)
        adding.addWidget(self.add_break)
        adding.addStretch()
        layout = QVBoxLayout(self.desk)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addLayout(self._room, stretch=1)
        layout.addLayout(adding)
        layout.addWidget(self.desk.foot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addWidget(self.desk)
        self._show(meeting.agenda)

    def refresh(self, go_to: UUID | None = None) -> None:
        """Show what is kept now, in order of time."""
        self._meeting = self._meetings.meeting(self._meeting.id)
        self._show(self._meeting.agenda)
        if go_to in self.rows:
            self.rows[go_to].line.row.text.setFocus()

    def _show(self, agenda: tuple[AgendaItem, ...]) -> None:
        old, self._scroll = self._scroll, Scroll()
        place = old.verticalScrollBar().value() if old else 0
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        steps = Steps(self._scroll)
        self.items = {item.id: item for item in agenda}
        self.rows = {item.id: self._row(item, steps) for item in agenda}
        for row in self.rows.values():
            self._scroll.body.addWidget(row)
        self._scroll.body.addStretch()
        self._room.addWidget(self._scroll)
        self._scroll.scroll_to(place)
        self.desk.watch([row.line for row in self.rows.values()], steps)
        self.desk.came_to.connect(self._scroll.follow)
        self.desk.foot.setVisible(bool(agenda))
        self.empty.setVisible(not agenda)
        if self.rows:
            self.setTabOrder(list(self.rows.values())[-1].line.row.more, self.add_part)
            self.setTabOrder(self.add_part, self.add_break)

    def _row(self, item: AgendaItem, steps: Steps) -> "AgendaRow":
        row = AgendaRow(self._page.look, item, steps, partial(self._change, item.id))
        row.line.asked_to_remove.connect(partial(self._remove, item.id))
        row.starts.editingFinished.connect(self._sort)
        return row

    def _change(self, item_id: UUID, **changes: object) -> None:
        self.items[item_id] = replace(self.items[item_id], **changes)  # type: ignore[arg-type]  # fields of an item
        self._page.save_soon(f"agenda {item_id}", partial(self._save, item_id))

    def _save(self, item_id: UUID) -> None:
        self._meetings.save_agenda_item(self._meeting.id, self.items[item_id])

    def _sort(self) -> None:
        """Put the parts in order of time, once the time of one has been changed."""
        by_time = sorted(self.items.values(), key=lambda item: item.starts)
        if [item.id for item in by_time] != list(self.items):
            self._page.save_now()
            self.refresh()

    def _add_part(self) -> None:
        self._add(self._look("plan.new_part"), USUAL_MINUTES)

    def _add_break(self) -> None:
        self._add(self._look("plan.new_break"), BREAK_MINUTES)

    def _add(self, phrase: Phrase, minutes: int) -> None:
        self._page.save_now()
        item = AgendaItem(
            uuid4(), Phrase(phrase.words, phrase.picture), self._next_start(), minutes
        )
        save = partial(self._meetings.save_agenda_item, self._meeting.id, item)
        if self._page.attempt(save):
            self.refresh(item.id)

    def _next_start(self) -> time:
        """When the last part ends, or when the meeting starts."""
        last = max(self.items.values(), key=lambda item: item.starts, default=None)
        return ends(last) if last else self._meeting.starts

    def _remove(self, item_id: UUID) -> None:
        self._page.remove(Thing.AGENDA_ITEM, item_id, self.items[item_id].phrase.words)


class AgendaRow(QWidget):
    """One part of a meeting: when it starts, how long it lasts, and what it is."""

    def __init__(
        self, look: Look, item: AgendaItem, steps: Steps, change: Callable[..., None]
    ) -> None:
        super().__init__()
        self._change = change
        self.starts = TimeField(
            look("plan.starts").words, item.starts, lambda moment: change(starts=moment)
        )
        self.minutes = NumberField(
            look("plan.minutes").words,
            item.minutes,
            LONGEST,
            look("plan.minutes_after").words,
            lambda number: change(minutes=number),
        )
        self.line = OneLine(look, Part(look("plan.part").words, Kind.QUESTION), steps)
        self.line.show_by_id({item.id: item.phrase})
        self.line.row.be_fixed()
        self.line.changed.connect(self._tell)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.starts, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.minutes, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.line, stretch=1)

    def _tell(self) -> None:
        self._change(phrase=self.line.phrase)


def ends(item: AgendaItem) -> time:
    """When a part of the plan is over."""
    begins = datetime.combine(date.min, item.starts)
    return (begins + timedelta(minutes=item.minutes)).time()
