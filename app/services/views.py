"""Reading what members said: finding it, and seeing that none of it is forgotten."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, delete, exists, func, select
from sqlalchemy.orm import contains_eager, selectinload

from app.domain.attachments import Attachment
from app.domain.errors.store import Gone
from app.domain.safety import SafetyAct
from app.domain.views import (
    NEWEST_FIRST,
    WAITING_AGES,
    Concern,
    Said,
    View,
    ViewFilter,
    ViewOrder,
    ViewSort,
    ViewState,
)
from app.services.attachments import of_view
from app.services.ballots import hidden_ballots
from app.services.taking_back import empty, note
from app.services.view_filter import IS_ANSWERED, Rows, narrowed
from app.services.view_values import view_value
from app.storage.models import (
    AttachmentRow,
    MemberRow,
    PlacementRow,
    QuestionRow,
    SafetyFlagRow,
    TopicRow,
    ViewRow,
)
from app.storage.store import Sessions

PAGE = 30
KEPT_DAYS = 183
"""How long what was written down of them outlives recordings and drawings (handbook 4.10)."""
COUNTED = 10_000
"""No page needs a larger number than this, and counting a million would keep it waiting."""
EVERYTHING = ViewFilter()

ORDERS = {
    ViewSort.DATE: ViewRow.given_on,
    ViewSort.TOPIC: TopicRow.words,
    ViewSort.QUESTION: QuestionRow.words,
    ViewSort.WORDS: ViewRow.words,
    ViewSort.MEMBER: MemberRow.name,
    ViewSort.HELPED: ViewRow.helped,
}


class Views:
    """What members said, for the facilitator. Skipped questions are not views to answer."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def find(
        self,
        wanted: ViewFilter,
        start: int = 0,
        most: int = PAGE,
        order: ViewOrder = NEWEST_FIRST,
    ) -> list[View]:
        """One page of the views a filter lets through, in the order asked for."""
        # By id second, which the index on the date has: a page of it needs no sorting.
        by = (ORDERS[order.by], ViewRow.id)
        rows = narrowed(self._whole(), wanted, self._today()).order_by(
            *(column.desc() if order.backwards else column for column in by)
        )
        return self._read(rows.offset(start).limit(most))

    def count(self, wanted: ViewFilter, most: int = COUNTED) -> int:
        """How many views a filter lets through; the counting stops at ``most``."""
        found = narrowed(self._looked_at(wanted), wanted, self._today()).limit(most)
        with self._sessions() as session:
            return session.scalar(select(func.count()).select_from(found.subquery())) or 0

    def waiting(self, most: int = PAGE) -> list[View]:
        """The views that have no answer yet, the longest waiting first."""
        rows = narrowed(self._whole(), ViewFilter(state=ViewState.WAITING), self._today())
        return self._read(rows.order_by(ViewRow.given_on, ViewRow.id).limit(most))

    def waiting_by_age(self, wanted: ViewFilter = EVERYTHING) -> dict[int, int]:
        """How many views wait for each of ``WAITING_AGES`` or longer, of those wanted."""
        waiting = replace(wanted, state=ViewState.WAITING)
        return {
            days: self.count(replace(waiting, older_than_days=days)) for days in WAITING_AGES
        }

    def with_ids(self, view_ids: Sequence[UUID], *, hidden: bool = False) -> list[View]:
        """These views, the oldest first; with ``hidden`` also those that were removed."""
        rows = self._whole().where(ViewRow.id.in_(view_ids))
        if not hidden:
            rows = rows.where(ViewRow.removed_at.is_(None))
        return self._read(rows.order_by(ViewRow.given_on, ViewRow.id))

    def flag(self, view_id: UUID, concern: Concern | None) -> None:
        """Mark a view as a worry, or take the mark off. Members never see it."""
        with self._sessions.begin() as session:
            view = session.get(ViewRow, view_id)
            if view is None:
                raise Gone
            if concern is None:
                if view.flag:
                    session.delete(view.flag)
                    note(session, view, SafetyAct.MARK_OFF)
                    if view.taken_back:
                        empty(session, view)
            elif view.flag:
                view.flag.concern = concern
            else:
                view.flag = SafetyFlagRow(id=uuid4(), concern=concern)

    def attachment(self, view_id: UUID) -> Attachment:
        """What was recorded or drawn for a view. Raises Gone when there is nothing."""
        with self._sessions() as session:
            view = session.get(ViewRow, view_id)
            found = of_view(view) if view else None
        if found is None:
            raise Gone
        return found

    def write_down(self, view_id: UUID, words: str) -> None:
        """Keep what is heard in a recording or shows in a drawing, beside it. Raises Gone."""
        with self._sessions.begin() as session:
            view = session.get(ViewRow, view_id)
            if view is None:
                raise Gone
            view.written_down = words.strip()
            for row in view.attachments:
                row.written_on = self._today() if view.written_down else None

    def count_done_with(self) -> int:
        """How many recordings and drawings were written down so long ago that they may go."""
        with self._sessions() as session:
            wanted = select(func.count()).select_from(AttachmentRow)
            return session.scalar(wanted.where(*self._done_with())) or 0

    def let_go(self) -> None:
        """Delete those for good. What was written down of them stays with their view."""
        with self._sessions.begin() as session:
            session.execute(delete(AttachmentRow).where(*self._done_with()))

    def _done_with(self) -> tuple[ColumnElement[bool], ...]:
        long_ago = self._today() - timedelta(days=KEPT_DAYS)
        written = exists().where(
            ViewRow.id == AttachmentRow.view_id, ViewRow.written_down != ""
        )
        return AttachmentRow.written_on <= long_ago, written

    def age_in_days(self, view: View) -> int:
        """How long a view has waited."""
        return (self._today() - view.given_on).days

    def _looked_at(self, wanted: ViewFilter) -> Rows:
        """The views to count, joined to no more than the filter asks about."""
        ids = select(ViewRow.id)
        if wanted.text.strip():
            return self._joined(ids)
        told = ids.where(ViewRow.said != Said.SKIPPED)
        if wanted.topic_id or wanted.meeting_id:
            told = told.join(ViewRow.question).join(QuestionRow.topic)
        return told

    def _joined(self, wanted: Rows) -> Rows:
        # Every view has a question and a topic. Joined from the outside, the store cannot
        # begin with them and sort a million views: it follows the index on the date.
        return (
            wanted.select_from(ViewRow)
            .join(ViewRow.question, isouter=True)
            .join(QuestionRow.topic, isouter=True)
            .join(ViewRow.member, isouter=True)
            .where(ViewRow.said != Said.SKIPPED)
        )

    def _whole(self) -> Rows:
        return self._joined(select(ViewRow)).options(
            contains_eager(ViewRow.question).contains_eager(QuestionRow.topic),
            contains_eager(ViewRow.member),
            selectinload(ViewRow.placements).joinedload(PlacementRow.choice),
            selectinload(ViewRow.placements).joinedload(PlacementRow.place),
            selectinload(ViewRow.flag),
            selectinload(ViewRow.attachments),
        )

    def _read(self, rows: Rows) -> list[View]:
        with self._sessions() as session:
            found = session.execute(rows.add_columns(IS_ANSWERED)).unique().all()
            hidden = hidden_ballots(session, {row.question for row, _ in found})
            return [
                view_value(row, answered=answered, dots_hidden=row.question_id in hidden)
                for row, answered in found
            ]
