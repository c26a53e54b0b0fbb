"""What a member deleted of their own: theirs to bring back for 30 days, or to let go of."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.errors.store import Gone
from app.domain.own_deleted import DeletedView
from app.domain.taken_away import KEPT_DAYS
from app.domain.views import Draft
from app.services.answers import Answers
from app.services.attachments import value_of
from app.services.kept_answers import kept_draft
from app.services.own_views import question_with_all
from app.services.within import Within
from app.storage.models import DeletedViewRow, ViewRow
from app.storage.store import Sessions
from app.storage.traces import leave_no_trace


class OwnDeleted:
    """For the author only: nobody else is ever shown what somebody deleted."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def of_member(self, member_id: UUID) -> list[DeletedView]:
        """What a member deleted and may still have back, the newest first."""
        wanted = select(DeletedViewRow).filter_by(member_id=member_id)
        latest = wanted.order_by(DeletedViewRow.deleted_on.desc(), DeletedViewRow.id)
        with self._sessions() as session:
            return [_value(row) for row in session.scalars(latest)]

    def bring_back(self, member_id: UUID, deleted_id: UUID) -> None:
        """Bring an answer back as it was; whoever could see it before can see it again.

        What was said to the same question since is deleted in its place, and may be brought
        back too. Raises Gone when it is not theirs, and QuestionGone.
        """
        with self._sessions.begin() as session:
            row = _of(session, member_id, deleted_id)
            answers = Answers(Within(session), self._today)
            draft, sharing, given_on = _draft(row), row.sharing, row.given_on
            session.delete(row)
            session.flush()
            answers.take_back(member_id, draft.question_id)
            session.flush()
            view_id = answers.confirm(member_id, draft, sharing)
            session.get_one(ViewRow, view_id).given_on = given_on
            leave_no_trace(session)

    def delete_for_good(self, member_id: UUID, deleted_id: UUID) -> None:
        """Let go of it for ever. Raises Gone when it is not theirs."""
        with self._sessions.begin() as session:
            session.delete(_of(session, member_id, deleted_id))
            leave_no_trace(session)

    def forget_old(self) -> int:
        """Let go of what was deleted long enough ago; return how much there was."""
        last = self._today() - timedelta(days=KEPT_DAYS)
        with self._sessions.begin() as session:
            old = select(DeletedViewRow).where(DeletedViewRow.deleted_on <= last)
            rows = session.scalars(old).all()
            for row in rows:
                session.delete(row)
            if rows:
                leave_no_trace(session)
        return len(rows)


def _of(session: Session, member_id: UUID, deleted_id: UUID) -> DeletedViewRow:
    row = session.get(DeletedViewRow, deleted_id)
    if row is None or row.member_id != member_id:
        raise Gone
    return row


def _draft(row: DeletedViewRow) -> Draft:
    draft = kept_draft(row)
    if row.made is None:
        return draft
    made = value_of(row.made, row.made.attachment_id)
    return replace(draft, answer=replace(draft.answer, attachment=made))


def _value(row: DeletedViewRow) -> DeletedView:
    is_there = row.question.removed_at is None and row.question.topic.removed_at is None
    question = question_with_all(row.question)
    return DeletedView(row.id, question, _draft(row).answer, row.deleted_on, is_there)
