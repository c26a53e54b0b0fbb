"""Closing a meeting as answered, and the views that keep it open."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout

from app.domain.dates import short_date
from app.domain.views import View, ViewFilter, ViewState
from app.services.all import Services
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.today_waiting import WaitingPanel

SHOWN = 5


class ClosingPart(Panel):
    """Whether a meeting is answered. While a view of it waits, it cannot be closed."""

    def __init__(self, page: Page, services: Services, meeting_id: UUID) -> None:
        super().__init__(page.look("plan.closing").words)
        self._page = page
        self._services = services
        self._meeting_id = meeting_id
        look = page.look
        self.state = words_label("")
        self.close_it = button(look("plan.close_meeting").words, self._close)
        self.open_it = button(look("plan.open_meeting").words, self._open, "link")
        self.waiting = WaitingPanel(look, services.views.age_in_days)
        self.waiting.give_room()
        self.waiting.asked_to_answer.connect(self._answer)
        self.waiting.asked_for_all.connect(partial(self._show_waiting, 0))
        self.waiting.ages.asked.connect(self._show_waiting)
        row = QHBoxLayout()
        row.addWidget(self.state, stretch=1)
        row.addWidget(self.open_it)
        row.addWidget(self.close_it)
        self.body.addLayout(row)
        self.body.addWidget(self.waiting)
        self.refresh()

    def refresh(self) -> None:
        """Show how it is now: views that came in since it was closed wait again."""
        self._page.attempt(self._show)

    def _show(self) -> None:
        services, look = self._services, self._page.look
        meeting = services.meetings.meeting(self._meeting_id)
        views, count = services.closing.waiting(meeting.id, SHOWN)
        if meeting.answered_on is not None:
            words = look("plan.closed_on", date=short_date(meeting.answered_on)).words
            since = counted(look, "plan.came_since", count) if count else ""
            self.state.setText(f"{words} {since}".strip())
        elif not meeting.done:
            self.state.setText(look("plan.not_held").words)
        elif count:
            self.state.setText(counted(look, "plan.still_waiting", count))
        else:
            self.state.setText(look("plan.may_close").words)
        self.close_it.setVisible(meeting.answered_on is None)
        self.open_it.setVisible(meeting.answered_on is not None)
        self.waiting.setVisible(bool(views))
        wanted = ViewFilter(meeting_id=meeting.id)
        self.waiting.show_views(views, count, services.views.waiting_by_age(wanted))

    def _close(self) -> None:
        self._page.save_now()
        closed = self._page.attempt(partial(self._services.closing.close, self._meeting_id))
        if closed:
            self.refresh()
        else:
            self._show()

    def _open(self) -> None:
        self._page.attempt(partial(self._services.closing.open_again, self._meeting_id))
        self.refresh()

    def _answer(self, view: View) -> None:
        self._page.asked_for_page.emit(PageName.OUTCOMES, (view.id,))

    def _show_waiting(self, days: int) -> None:
        wanted = ViewFilter(
            meeting_id=self._meeting_id, state=ViewState.WAITING, older_than_days=days
        )
        self._page.asked_for_page.emit(PageName.VIEWS, wanted)
