"""Reading what members said: finding it, and seeing that none of it is forgotten."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Select, and_, delete, exists, func, or_, select
from sqlalchemy.orm import contains_eager, selectinload

from app.domain.attachments import Attachment
from app.domain.errors import Gone
from app.domain.phrase import Phrase
from app.domain.views import (
    NEWEST_FIRST,
    Concern,
    Said,
    View,
    ViewFilter,
    ViewOrder,
    ViewSort,
    ViewState,
)
from app.services.attachments import kept_value, of_view
from app.services.values import phrase
from app.storage.models import (
    AttachmentRow,
    MemberRow,
    OutcomeLineRow,
    OutcomeRow,
    PlacementRow,
    QuestionRow,
    SafetyFlagRow,
    TopicRow,
    ViewRow,
    outcome_view,
)
from app.storage.store import Sessions

PAGE = 30
KEPT_DAYS = 183
"""How long what was written down of them outlives recordings and drawings (handbook 4.10)."""
COUNTED = 10_000
"""No page needs a larger number than this, and counting a million would keep it waiting."""
Rows = Select[*tuple[Any, ...]]

OWN_CARD = "my_view"
"""The picture of a card that a member wrote."""
IS_ANSWERED = exists().where(
    and_(
        outcome_view.c.view_id == ViewRow.id,
        OutcomeRow.id == outcome_view.c.outcome_id,
        OutcomeRow.removed_at.is_(None),
        exists().where(OutcomeLineRow.outcome_id == OutcomeRow.id),
    )
)
"""An outcome that says nothing yet is no answer: its views go on waiting."""

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
        rows = self._narrowed(self._whole(), wanted).order_by(
            *(column.desc() if order.backwards else column for column in by)
        )
        return self._read(rows.offset(start).limit(most))

    def count(self, wanted: ViewFilter, most: int = COUNTED) -> int:
        """How many views a filter lets through; the counting stops at ``most``."""
        found = self._narrowed(self._joined(select(ViewRow.id)), wanted).limit(most)
        with self._sessions() as session:
            return session.scalar(select(func.count()).select_from(found.subquery())) or 0

    def waiting(self, most: int = PAGE) -> list[View]:
        """The views that have no answer yet, the longest waiting first."""
        rows = self._narrowed(self._whole(), ViewFilter(state=ViewState.WAITING))
        return self._read(rows.order_by(ViewRow.given_on, ViewRow.id).limit(most))

    def with_ids(self, view_ids: Sequence[UUID]) -> list[View]:
        """These views, the oldest first."""
        return self._read(
            self._whole().where(ViewRow.id.in_(view_ids)).order_by(ViewRow.given_on, ViewRow.id)
        )

    def flag(self, view_id: UUID, concern: Concern | None) -> None:
        """Mark a view as a worry, or take the mark off. Members never see it."""
        with self._sessions.begin() as session:
            view = session.get(ViewRow, view_id)
            if view is None:
                raise Gone
            if concern is None:
                if view.flag:
                    session.delete(view.flag)
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

    def _joined(self, wanted: Rows) -> Rows:
        return (
            wanted.select_from(ViewRow)
            .join(ViewRow.question)
            .join(QuestionRow.topic)
            .join(ViewRow.member, isouter=True)
            .where(ViewRow.removed_at.is_(None), ViewRow.said != Said.SKIPPED)
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

    def _narrowed(self, rows: Rows, wanted: ViewFilter) -> Rows:
        text = wanted.text.strip()
        if text:
            columns = (
                ViewRow.words,
                ViewRow.translation,
                ViewRow.written_down,
                MemberRow.name,
                QuestionRow.words,
                TopicRow.words,
            )
            rows = rows.where(
                or_(*(column.icontains(text, autoescape=True) for column in columns))
            )
        if wanted.meeting_id:
            rows = rows.where(TopicRow.meeting_id == wanted.meeting_id)
        if wanted.topic_id:
            rows = rows.where(TopicRow.id == wanted.topic_id)
        if wanted.state is ViewState.WAITING:
            rows = rows.where(~IS_ANSWERED)
        elif wanted.state is ViewState.ANSWERED:
            rows = rows.where(IS_ANSWERED)
        if wanted.older_than_days:
            rows = rows.where(
                ViewRow.given_on <= self._today() - timedelta(days=wanted.older_than_days)
            )
        return rows

    def _read(self, rows: Rows) -> list[View]:
        with self._sessions() as session:
            found = session.execute(rows.add_columns(IS_ANSWERED)).unique().all()
            return [_value(row, answered=answered) for row, answered in found]


def _value(row: ViewRow, *, answered: bool) -> View:
    topic = row.question.topic
    return View(
        row.id,
        topic.id,
        phrase(topic),
        row.question_id,
        phrase(row.question),
        row.question.kind,
        row.said,
        row.words,
        tuple(_picked(placement) for placement in row.placements),
        row.member_id,
        row.member.name if row.member else "",
        row.how,
        row.helped,
        row.sharing,
        row.given_on,
        answered,
        row.translation,
        row.flag.concern if row.flag else None,
        row.language,
        kept_value(row),
        row.written_down,
    )


def _picked(row: PlacementRow) -> Phrase:
    """A picture that was picked, with its place on the mat or its number of dots."""
    words = row.choice.words if row.choice else row.words
    if row.place:
        words = f"{words}: {row.place.words}"
    if row.dots > 1:
        words = f"{words} ({row.dots})"
    return Phrase(words, row.choice.picture if row.choice else OWN_CARD)
