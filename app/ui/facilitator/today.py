"""The first page of the desk: the meeting, the room, and who is waiting."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.domain.dates import date_words
from app.domain.meetings import Meeting
from app.domain.room import RoomLine
from app.domain.today import TodayPage as Gathered
from app.domain.views import View, ViewFilter, ViewState
from app.services.all import Services
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.page import Page, PageName, button
from app.ui.facilitator.today_bell import BellPanel
from app.ui.facilitator.today_due import DueReminder
from app.ui.facilitator.today_people import TalkPanel, TurnsPanel
from app.ui.facilitator.today_room import RoomPanel
from app.ui.facilitator.today_start import StartPanel
from app.ui.facilitator.today_steps import Steps
from app.ui.facilitator.today_tell import TellPanel
from app.ui.facilitator.today_waiting import WaitingPanel
from app.ui.look import Look

LOW = 740
"""A page that is lower than this has no room for all of its lists."""


class TodayPage(Page):
    """What a facilitator needs to know today, and the ticks they make as the room gets ready.

    On a board with no meeting it shows what to do first.
    """

    def __init__(
        self, look: Look, services: Services, due: Callable[[], int] = lambda: 0
    ) -> None:
        super().__init__(look, look("desk.today").words)
        self._services = services
        self._meeting: Meeting | None = None
        self.under = QLabel()
        self.under.setProperty("role", "under")
        self.under.setWordWrap(True)
        self.steps = Steps(look)
        self.talk = TalkPanel(look)
        self.calls = button("", partial(self._go, PageName.CALLS))
        self.due = DueReminder(look, due)
        self.start = StartPanel(look)
        self.room = RoomPanel(look, services.room.is_late)
        self.turns = TurnsPanel(look)
        self.waiting = WaitingPanel(look, services.views.age_in_days)
        self.tell_who = TellPanel(look, services.telling.who)
        self.bell = BellPanel(look)
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show how things are now."""
        page = self._services.today.page()
        self._meeting = page.meeting
        self._show_heading(page)
        self.steps.show_steps(page.steps, page.now)
        self.talk.show_people(page.wants_to_talk)
        services = self._services
        self._show_calls(services.calls.count() + len(services.put_offs.all()))
        self.room.show_needs(page.room)
        self.turns.show_turns(page.turns)
        self.bell.show_waiting(self._services.hard_words.rung_today())
        self.waiting.show_views(page.waiting, page.waiting_count, page.waiting_by_age)
        self._give_room()
        self.tell_who.refresh()
        self.due.refresh()
        for part in (self.steps, self.room, self.turns, self.tell_who, self.bell):
            part.setVisible(page.meeting is not None)
        self.start.setVisible(page.meeting is None)
        self.waiting.setVisible(page.meeting is not None or page.waiting_count > 0)

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.room, stretch=8)
        middle.addWidget(self.turns, stretch=5)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        self.top.removeWidget(self.heading)
        titles.addWidget(self.heading)
        titles.addWidget(self.under)
        self.top.addLayout(titles, stretch=1)
        self.top.addWidget(self.due)
        self.top.addWidget(self.calls)
        self.body.addWidget(self.steps)
        self.body.addWidget(self.talk)
        self.body.addWidget(self.start, stretch=1)
        self.body.addLayout(middle, stretch=1)
        self.body.addWidget(self.waiting)
        foot = QHBoxLayout()
        foot.setSpacing(18)
        foot.addWidget(self.tell_who, stretch=1)
        foot.addWidget(self.bell, stretch=1)
        self.body.addLayout(foot)

    def _connect(self) -> None:
        self.due.asked_to_look.connect(partial(self._go, PageName.KEEPING, "due"))
        self.room.ticked.connect(self._tick)
        self.room.asked_for_all.connect(partial(self._go, PageName.HELPS))
        self.talk.talked.connect(self._talked)
        self.waiting.asked_to_answer.connect(self._answer)
        self.waiting.asked_for_all.connect(self._show_all)
        self.waiting.ages.asked.connect(self._show_age)
        self.start.asked_for_page.connect(self._go)
        self.tell_who.asked_to_tell.connect(self._show_who_must_be_told)
        self.bell.rang.connect(lambda word: self.attempt(partial(self._ring, word)))
        self.bell.asked_for_words.connect(partial(self._go, PageName.WORDS))

    def _show_heading(self, page: Gathered) -> None:
        meeting = page.meeting
        if meeting is None:
            self.heading.setText(self.look("today.start").words)
            self.under.setText(self.look("today.start_under").words)
            return
        self.heading.setText(date_words(meeting.on))
        what = ", ".join(topic.words for topic in page.topics) or meeting.title
        self.under.setText(
            self.look("today.under", what=what, where=self._place(meeting)).words
        )

    def _show_calls(self, count: int) -> None:
        """Say how many there are to check on."""
        name = "calls.open_count" if count else "calls.open"
        self.calls.setText(self.look(name, count=count).words)
        self.calls.setProperty("kind", "main" if count else "")
        self.calls.style().polish(self.calls)

    def _place(self, meeting: Meeting) -> str:
        if meeting.venue is None:
            name = "today.online" if meeting.online_link else "today.no_place"
            return self.look(name).words
        if meeting.online_link:
            return self.look("today.and_online", place=meeting.venue.name).words
        return meeting.venue.name

    def _tick(self, need: RoomLine, met: bool) -> None:  # noqa: FBT001 - Qt's signal
        meeting = self._meeting
        if meeting is None:
            return
        tick = partial(self._services.room.tick, meeting.id, need.need_ids, ready=met)
        if not self.attempt(tick):
            self.refresh()

    def _talked(self, member_id: UUID) -> None:
        self.attempt(partial(self._services.visits.talked, member_id))
        self.refresh()

    def _ring(self, word: str) -> None:
        hard_words = self._services.hard_words
        self.bell.tell(hard_words.ring(word), hard_words.rung_today())
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that there is now to what needs it most."""
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        is_low = self.height() < LOW
        self.waiting.give_room(self.bell.tells, not self.talk.isHidden(), is_low)

    def _answer(self, view: View) -> None:
        self._go(PageName.OUTCOMES, (view.id,))

    def _show_all(self) -> None:
        self._go(PageName.VIEWS, ViewFilter(state=ViewState.WAITING))

    def _show_age(self, days: int) -> None:
        wanted = ViewFilter(state=ViewState.WAITING, older_than_days=days)
        self._go(PageName.VIEWS, wanted)

    def _show_who_must_be_told(self) -> None:
        self._go(PageName.LETTERS, Which.MUST_BE_TOLD)

    def _go(self, name: PageName, what: object = None) -> None:
        self.asked_for_page.emit(name, what)
