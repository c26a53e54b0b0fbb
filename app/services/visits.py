"""What else a visit keeps: how a member feels, and what helps them at this meeting."""

from uuid import UUID, uuid4

from sqlalchemy import select

from app.domain.views import Moment, Mood
from app.storage.models import FeelingRow, MeetingNeedRow, MemberRow
from app.storage.store import Sessions


class Visits:
    """Feelings and today's needs. Feelings are kept apart from views and never reported."""

    def __init__(self, sessions: Sessions) -> None:
        self._sessions = sessions

    def feel(self, member_id: UUID, moment: Moment, mood: Mood) -> UUID:
        """Keep how a member is, and return the id to change it by."""
        row = FeelingRow(id=uuid4(), member_id=member_id, moment=moment, mood=mood)
        with self._sessions.begin() as session:
            session.add(row)
        return row.id

    def ask_to_talk(self, member_id: UUID, *, wants: bool = True) -> None:
        """Keep that a member wants to talk to someone, or that they no longer do."""
        latest = select(FeelingRow).filter_by(member_id=member_id)
        with self._sessions.begin() as session:
            rows = [*session.scalars(latest.order_by(FeelingRow.felt_at.desc()))]
            for row in rows:
                row.wants_to_talk = False
            if wants:
                if not rows:
                    rows = [_nothing_said(member_id)]
                    session.add(rows[0])
                rows[0].wants_to_talk, rows[0].talked = True, False

    def talked(self, member_id: UUID) -> None:
        """Keep that someone has talked with a member who asked for it."""
        with self._sessions.begin() as session:
            for row in session.scalars(select(FeelingRow).filter_by(member_id=member_id)):
                row.talked = True

    def waiting_to_talk(self) -> list[tuple[UUID, str]]:
        """The members who want to talk to someone, by name."""
        wanted = (
            select(MemberRow.id, MemberRow.name)
            .join(FeelingRow, FeelingRow.member_id == MemberRow.id)
            .where(FeelingRow.wants_to_talk, FeelingRow.talked.is_(False))
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


def _nothing_said(member_id: UUID) -> FeelingRow:
    return FeelingRow(id=uuid4(), member_id=member_id, moment=Moment.END, mood=Mood.NOT_SAYING)
