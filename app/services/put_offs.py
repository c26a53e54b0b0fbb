"""Topics that members want to come back to."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

from sqlalchemy import delete, select

from app.domain.ways import Company, PutOff
from app.services.values import phrase
from app.storage.models import MemberRow, PutOffRow, TopicRow
from app.storage.store import Sessions


class PutOffs:
    """What members said they will answer later, so that somebody asks them again."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def put_off(self, member_id: UUID, topic_id: UUID, company: Company) -> None:
        """Keep that a member wants to answer this topic later, and with whom."""
        row = PutOffRow(
            member_id=member_id, topic_id=topic_id, company=company, asked_on=self._today()
        )
        with self._sessions.begin() as session:
            session.merge(row)

    def end(self, member_id: UUID, topic_id: UUID) -> None:
        """Forget that a topic was put off: it has been begun, or refused."""
        with self._sessions.begin() as session:
            session.execute(delete(PutOffRow).filter_by(member_id=member_id, topic_id=topic_id))

    def of_member(self, member_id: UUID) -> frozenset[UUID]:
        """The topics that this member has put off."""
        wanted = select(PutOffRow.topic_id).filter_by(member_id=member_id)
        with self._sessions() as session:
            return frozenset(session.scalars(wanted))

    def all(self) -> list[PutOff]:
        """Everything that was put off and is still asked about, the longest ago first."""
        wanted = (
            select(PutOffRow, MemberRow, TopicRow)
            .join(MemberRow, MemberRow.id == PutOffRow.member_id)
            .join(TopicRow, TopicRow.id == PutOffRow.topic_id)
            .where(MemberRow.removed_at.is_(None), TopicRow.removed_at.is_(None))
            .where(TopicRow.asking)
            .order_by(PutOffRow.asked_on, MemberRow.name)
        )
        with self._sessions() as session:
            return [
                PutOff(
                    member.id,
                    member.name,
                    member.face,
                    topic.id,
                    phrase(topic),
                    row.company,
                    row.asked_on,
                )
                for row, member, topic in session.execute(wanted)
            ]
