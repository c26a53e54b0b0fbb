"""What else a visit keeps: how a member feels, when they rest, and what helps them today."""

from datetime import datetime, time
from uuid import UUID, uuid4

from sqlalchemy import Select, delete, select
from sqlalchemy.orm import Session

from app.domain.calls import LEFT, Reason, why_call
from app.domain.views import Moment, Mood
from app.storage.models import CallRow, FeelingRow, MeetingNeedRow, MemberRow
from app.storage.models.base import now
from app.storage.store import Sessions


class Visits:
    """Feelings, breaks and today's needs. All are kept apart from views and never reported."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def feel(self, member_id: UUID, moment: Moment, mood: Mood) -> UUID:
        """Keep how a member is, and return the id of it.

        Someone who goes away worried, or worse than they came today, is on the call list
        until they change their mind or somebody has seen to it.
        """
        row = FeelingRow(id=uuid4(), member_id=member_id, moment=moment, mood=mood)
        with self._sessions.begin() as session:
            if moment is Moment.END:
                _call_if_worse(session, member_id, mood)
            session.add(row)
        return row.id

    def rest(self, member_id: UUID) -> None:
        """Keep that a member took a break now."""
        with self._sessions.begin() as session:
            session.add(CallRow(id=uuid4(), member_id=member_id, reason=Reason.BREAK))

    def ask_to_talk(self, member_id: UUID, *, wants: bool = True) -> None:
        """Keep that a member wants to talk to someone, or that they no longer do."""
        with self._sessions.begin() as session:
            waiting = session.scalars(_open(member_id, Reason.TALK)).all()
            if not wants:
                for row in waiting:
                    session.delete(row)
            elif not waiting:
                session.add(CallRow(id=uuid4(), member_id=member_id, reason=Reason.TALK))

    def ask_for(self, member_id: UUID, reason: Reason) -> None:
        """Keep what a member wants a facilitator to do, however often they ask."""
        with self._sessions.begin() as session:
            if not session.scalars(_open(member_id, reason)).all():
                session.add(CallRow(id=uuid4(), member_id=member_id, reason=reason))

    def talked(self, member_id: UUID) -> None:
        """Keep that someone has talked with a member who asked for it."""
        with self._sessions.begin() as session:
            for row in session.scalars(_open(member_id, Reason.TALK)):
                row.done_at = now()

    def waiting_to_talk(self) -> list[tuple[UUID, str]]:
        """The members who want to talk to someone, by name."""
        wanted = (
            select(MemberRow.id, MemberRow.name)
            .join(CallRow, CallRow.member_id == MemberRow.id)
            .where(CallRow.reason == Reason.TALK, CallRow.done_at.is_(None))
            .distinct()
            .order_by(MemberRow.name)
        )
        with self._sessions() as session:
            return [(member_id, name) for member_id, name in session.execute(wanted)]

    def wanted_today(self, meeting_id: UUID, need_ids: list[UUID]) -> dict[UUID, bool]:
        """Which needs a member has said are still right, or not today, at this meeting."""
        wanted = select(MeetingNeedRow).where(
            MeetingNeedRow.meeting_id == meeting_id, MeetingNeedRow.need_id.in_(need_ids)
        )
        with self._sessions() as session:
            return {row.need_id: row.wanted for row in session.scalars(wanted)}

    def want_today(self, meeting_id: UUID, need_id: UUID, *, wanted: bool) -> None:
        """Keep whether a need is wanted at this meeting: the facilitator's list obeys it."""
        found = select(MeetingNeedRow).filter_by(meeting_id=meeting_id, need_id=need_id)
        with self._sessions.begin() as session:
            row = session.scalars(found).one_or_none()
            if row is None:
                row = MeetingNeedRow(id=uuid4(), meeting_id=meeting_id, need_id=need_id)
                session.add(row)
            row.wanted = wanted


def _open(member_id: UUID, reason: Reason) -> Select[CallRow]:
    return select(CallRow).filter_by(member_id=member_id, reason=reason, done_at=None)


def _call_if_worse(session: Session, member_id: UUID, went: Mood) -> None:
    """Put a member on the call list by how they went, in place of what they said before."""
    morning = datetime.combine(now().astimezone().date(), time.min).astimezone()
    session.execute(
        delete(CallRow).where(
            CallRow.member_id == member_id,
            CallRow.reason.in_(LEFT),
            CallRow.done_at.is_(None),
            CallRow.at >= morning,
        )
    )
    came = session.scalars(
        select(FeelingRow.mood)
        .where(
            FeelingRow.member_id == member_id,
            FeelingRow.moment == Moment.START,
            FeelingRow.felt_at >= morning,
        )
        .order_by(FeelingRow.felt_at.desc())
    ).first()
    reason = why_call(came, went)
    if reason is not None:
        session.add(CallRow(id=uuid4(), member_id=member_id, reason=reason))
