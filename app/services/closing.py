"""Closing a meeting as answered: only when every view of it has its answer."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import func, select

from app.domain.errors.answering import MeetingNotHeld, OneViewWaits, ViewsWait
from app.domain.errors.store import Gone
from app.domain.views import OLDEST_FIRST, Said, View, ViewFilter, ViewState
from app.services.view_filter import IS_ANSWERED
from app.services.views import COUNTED, Views
from app.storage.models import MeetingRow, QuestionRow, TopicRow, ViewRow
from app.storage.store import Sessions


class Closing:
    """Whether a meeting is answered, and the views that keep it open."""

    def __init__(
        self, sessions: Sessions, views: Views, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._views = views
        self._today = today

    def waiting(self, meeting_id: UUID, most: int) -> tuple[list[View], int]:
        """The views of a meeting with no answer, the longest waiting first; how many in all."""
        wanted = ViewFilter(meeting_id=meeting_id, state=ViewState.WAITING)
        found = self._views.find(wanted, 0, most, OLDEST_FIRST)
        return found, self._views.count(wanted)

    def close(self, meeting_id: UUID) -> None:
        """Keep that a meeting is answered from today on.

        Raises Gone, MeetingNotHeld, or ViewsWait while a view of it has no answer.
        """
        with self._sessions.begin() as session:
            row = session.get(MeetingRow, meeting_id)
            if row is None or row.removed_at is not None:
                raise Gone
            if not row.done:
                raise MeetingNotHeld
            waiting = (
                select(ViewRow.id)
                .join(QuestionRow, QuestionRow.id == ViewRow.question_id)
                .join(TopicRow, TopicRow.id == QuestionRow.topic_id)
                .where(
                    TopicRow.meeting_id == meeting_id,
                    ViewRow.removed_at.is_(None),
                    ViewRow.said != Said.SKIPPED,
                    ~IS_ANSWERED,
                )
                .limit(COUNTED)
            )
            count = session.scalar(select(func.count()).select_from(waiting.subquery()))
            if count == 1:
                raise OneViewWaits
            if count:
                raise ViewsWait(count=f"{count:,}")
            row.answered_on = row.answered_on or self._today()

    def open_again(self, meeting_id: UUID) -> None:
        """Take back that a meeting is answered. Raises Gone."""
        with self._sessions.begin() as session:
            row = session.get(MeetingRow, meeting_id)
            if row is None:
                raise Gone
            row.answered_on = None
