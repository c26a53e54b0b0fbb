"""Planning: when and where a meeting is, its parts, and what members are asked."""

from datetime import date, time, timedelta
from uuid import UUID, uuid4

from PySide6.QtWidgets import QHBoxLayout

from app.domain.dates import short_date
from app.domain.meetings import Meeting
from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.late_tabs import LateTabs
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.plan_agenda import AgendaPart
from app.ui.facilitator.plan_closing import ClosingPart
from app.ui.facilitator.plan_invitation import InvitationPart
from app.ui.facilitator.plan_topics import TopicsPart
from app.ui.facilitator.plan_voices import Booth
from app.ui.facilitator.plan_when import WhenPart
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look

LIST_WIDTH = 236
NOTICE_NEEDED = timedelta(weeks=4)
USUAL_START = time(10, 30)
USUAL_END = time(13, 30)


class PlanPage(Page):
    """The meetings at the left, and everything about the chosen one at the right."""

    def __init__(
        self, look: Look, services: Services, studio: Studio, printing: Printing
    ) -> None:
        super().__init__(look, look("desk.plan").words)
        self._printing = printing
        self._services = services
        self._booth = Booth(self, services.recordings, studio)
        self.meeting: Meeting | None = None
        self.form: MeetingForm | None = None
        self.list = ThingList(look, look("plan.meetings").words)
        self._row = QHBoxLayout()
        side = Panel(look("plan.meetings").words)
        side.setFixedWidth(LIST_WIDTH)
        side.body.setContentsMargins(10, 10, 10, 10)
        side.body.addWidget(self.list, stretch=1)
        self.add = button(look("plan.add_meeting").words, self._add)
        side.body.addWidget(self.add)
        self._row.setSpacing(16)
        self._row.addWidget(side)
        self.none = words_label("", "quiet")
        self._row.addWidget(self.none, stretch=1)
        self.body.addLayout(self._row, stretch=1)
        self.list.chosen.connect(self._choose)
        current = services.meetings.current()
        self.show_what(current.id if current else None)

    def show_what(self, what: object) -> None:
        """Show a meeting by its id, or the topic with this id in its meeting."""
        topic = next((one for one in self._services.topics.all() if one.id == what), None)
        self._show(topic.meeting_id if topic else what)
        if topic and self.form:
            self.form.show_topic(topic.id)

    def refresh(self) -> None:
        """Show what is kept now, with the same meeting and part of it."""
        self._show(self.meeting.id if self.meeting else None)

    def _show(self, meeting_id: object) -> None:
        meetings = self._services.meetings.all()
        self.list.show_lines([_line(meeting) for meeting in meetings], meeting_id)
        found = [meeting for meeting in meetings if meeting.id == meeting_id]
        old, self.meeting = self.form, found[0] if found else None
        same = old and self.meeting and old.meeting_id == self.meeting.id
        if old and same:
            old.refresh()
            return
        if old is not None:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.form = None
        self.none.setText(
            self.look("plan.no_meeting" if meetings else "plan.first_meeting").words
        )
        self.none.setVisible(self.meeting is None)
        if self.meeting is not None:
            made = MeetingForm(self._booth, self._services, self.meeting, self._printing)
            made.when.changed.connect(self._name_again)
            self.form = made
            if old is not None:
                self.form.setCurrentIndex(old.currentIndex())
            self._row.addWidget(self.form, stretch=1)

    def _choose(self, meeting_id: object) -> None:
        self.save_now()
        self._show(meeting_id)

    def _name_again(self) -> None:
        """Show the new name and day of the meeting in the list."""
        meetings = self._services.meetings.all()
        chosen = self.meeting.id if self.meeting else None
        lines = [_line(meeting) for meeting in meetings]
        if lines != self.list.lines:
            self.list.show_lines(lines, chosen)

    def _add(self) -> None:
        self.save_now()
        title = self.meeting.title if self.meeting else self.look("plan.new_meeting").words
        venue = self.meeting.venue if self.meeting else None
        day = date.today() + NOTICE_NEEDED
        meeting = Meeting(uuid4(), title, day, USUAL_START, USUAL_END, venue)
        if self.attempt(lambda: self._services.meetings.save(meeting)):
            self._show(meeting.id)
            if self.form:
                self.form.setCurrentIndex(0)
                self.form.when.on.setFocus()
                self.form.when.on.field.selectAll()


class MeetingForm(LateTabs):
    """Everything about one meeting, in four parts."""

    def __init__(
        self, booth: Booth, services: Services, meeting: Meeting, printing: Printing
    ) -> None:
        super().__init__()
        self._page = page = booth.page
        self.meeting_id = meeting.id
        self.when = WhenPart(page, services, meeting)
        self.closing = ClosingPart(page, services, meeting.id)
        self.when.add_closing(self.closing)
        words = page.look
        self.add(words("plan.when_and_where").words, lambda: self.when)
        self._agenda = self.add(
            words("plan.agenda").words, lambda: AgendaPart(page, services, meeting)
        )
        self._invitation = self.add(
            words("plan.invitation").words,
            lambda: InvitationPart(page, services, meeting, printing),
        )
        self._topics = self.add(
            words("plan.topics").words, lambda: TopicsPart(booth, services, meeting.id)
        )
        self.currentChanged.connect(self._come_to_part)

    @property
    def agenda(self) -> AgendaPart:
        """Its parts and their times."""
        return self._agenda()

    @property
    def invitation(self) -> InvitationPart:
        """What people are told before they come."""
        return self._invitation()

    @property
    def topics(self) -> TopicsPart:
        """What is asked at it."""
        return self._topics()

    def _come_to_part(self, _place: int) -> None:
        self._page.save_now()
        if isinstance(self.shown, InvitationPart):
            self.shown.refresh()

    def refresh(self) -> None:
        """Show what is kept now."""
        self.closing.refresh()
        for part in self.made:
            is_told_later = isinstance(part, InvitationPart) and part is not self.shown
            if isinstance(part, AgendaPart | InvitationPart | TopicsPart) and not is_told_later:
                part.refresh()

    def show_topic(self, topic_id: UUID) -> None:
        """Go to one of its topics."""
        self.show_part(self.topics)
        self.topics.show_topic(topic_id)


def _line(meeting: Meeting) -> Line:
    return Line(meeting.id, short_date(meeting.on), meeting.title)
