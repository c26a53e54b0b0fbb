"""Asking members whether what they need was done, and the board's score from that."""

from collections.abc import Callable
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import and_, exists, func, or_, select
from sqlalchemy.orm import Session

from app.domain.errors import Gone
from app.domain.happened import AskedNeed, NeedsScore
from app.domain.needs import Happened, Strength
from app.services.needs_told import FOR_HELPERS
from app.services.values import need_value
from app.storage.models import (
    AttendanceRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
    NeedRow,
)
from app.storage.store import Sessions


class DidItHappen:
    """Whether needs were met. Only what members say counts; staff cannot say it for them."""

    def __init__(self, sessions: Sessions, today: Callable[[], date] = date.today) -> None:
        self._sessions = sessions
        self._today = today

    def to_ask(self, member_id: UUID) -> list[AskedNeed]:
        """The needs to ask a member about: of the last meeting they came to, not said yet.

        What they cannot do without is first. A need that was written down after that meeting,
        or that they did not want there, is not asked about.
        """
        with self._sessions() as session:
            meeting = _last_meeting(session, member_id, self._today())
            if meeting is None:
                return []
            here = and_(
                MeetingNeedRow.need_id == NeedRow.id, MeetingNeedRow.meeting_id == meeting.id
            )
            wanted = (
                select(NeedRow)
                .join(MeetingNeedRow, here, isouter=True)
                .where(
                    NeedRow.member_id == member_id,
                    FOR_HELPERS,
                    or_(NeedRow.agreed_on.is_(None), NeedRow.agreed_on <= meeting.on),
                    or_(MeetingNeedRow.wanted.is_(None), MeetingNeedRow.wanted),
                    MeetingNeedRow.happened.is_(None),
                )
            )
            needs = [need_value(row) for row in session.scalars(wanted)]
            order = list(Strength)
            needs.sort(key=lambda need: (order.index(need.strength), need.phrase.words))
            return [AskedNeed(need, meeting.id, meeting.on) for need in needs]

    def say(self, asked: AskedNeed, happened: Happened | None) -> None:
        """Keep what a member said of a need at a meeting; None takes it back. Raises Gone."""
        found = select(MeetingNeedRow).filter_by(
            meeting_id=asked.meeting_id, need_id=asked.need.id
        )
        with self._sessions.begin() as session:
            if session.get(NeedRow, asked.need.id) is None:
                raise Gone
            row = session.scalars(found).one_or_none()
            if row is None:
                row = MeetingNeedRow(
                    id=uuid4(), meeting_id=asked.meeting_id, need_id=asked.need.id
                )
                session.add(row)
            row.happened = happened
            row.said_on = self._today() if happened else None

    def score(self, meeting_id: UUID | None = None) -> NeedsScore:
        """What members said of their needs: at one meeting, or at all there were."""
        counted = (
            select(MeetingNeedRow.happened, func.count())
            .join(NeedRow, NeedRow.id == MeetingNeedRow.need_id)
            .where(MeetingNeedRow.happened.is_not(None), FOR_HELPERS)
            .group_by(MeetingNeedRow.happened)
        )
        if meeting_id is not None:
            counted = counted.where(MeetingNeedRow.meeting_id == meeting_id)
        with self._sessions() as session:
            counts = dict(session.execute(counted).all())
        return NeedsScore(*(counts.get(one, 0) for one in Happened))


def _last_meeting(session: Session, member_id: UUID, today: date) -> MeetingRow | None:
    """The last meeting up to today that a member did not say sorry for."""
    sorry = exists().where(
        AttendanceRow.meeting_id == MeetingRow.id,
        AttendanceRow.member_id == member_id,
        AttendanceRow.came.is_(False),
    )
    wanted = (
        select(MeetingRow)
        .where(MeetingRow.removed_at.is_(None), MeetingRow.on <= today, ~sorry)
        .order_by(MeetingRow.on.desc())
        .limit(1)
    )
    is_here = select(MemberRow.id).where(
        MemberRow.id == member_id, MemberRow.removed_at.is_(None)
    )
    if session.scalar(is_here) is None:
        return None
    return session.scalars(wanted).one_or_none()
