"""Counting what members said of their needs, and whom nobody has asked yet."""

from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import CTE, ColumnElement, Select, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session

from app.domain.happened import MeetingScore, NeedsScore, NotAsked
from app.domain.needs import Happened
from app.services.asked_needs import AT_MEETING, WAS_ASKED, was_needed
from app.services.needs_told import FOR_HELPERS
from app.storage.models import AttendanceRow, MeetingNeedRow, MeetingRow, MemberRow, NeedRow


def scores(session: Session, begun: ColumnElement[bool], today: date) -> list[MeetingScore]:
    """The score of each meeting that has begun, the newest first."""
    begun = and_(MeetingRow.removed_at.is_(None), begun)
    needed = dict(session.execute(_needed(begun, today)).all())
    said = {row[0]: row[1:] for row in session.execute(_said(begun, today))}
    meetings = select(MeetingRow).where(begun).order_by(MeetingRow.on.desc())
    found = []
    for row in session.scalars(meetings):
        yes, partly, no, did_not_know, settled = said.get(row.id, (0, 0, 0, 0, 0))
        not_asked = needed.get(row.id, 0) - settled
        score = NeedsScore(yes, partly, no, did_not_know, not_asked)
        found.append(MeetingScore(row.id, row.title, row.on, score))
    return found


def _needed(begun: ColumnElement[bool], today: date) -> Select[UUID, int]:
    """How many needs those who came to each meeting had, by all that is known of them."""
    told = _told()
    of_members = (
        select(told.c.member_id, told.c.agreed_on, func.count().label("needs"))
        .group_by(told.c.member_id, told.c.agreed_on)
        .cte("of_members")
    )
    return (
        select(MeetingRow.id, func.sum(of_members.c.needs))
        .join(of_members, _was_written_down(of_members.c.agreed_on, today))
        .where(begun, ~_said_sorry(MeetingRow.id, of_members.c.member_id))
        .group_by(MeetingRow.id)
    )


def _said(begun: ColumnElement[bool], today: date) -> Select[*tuple[Any, ...]]:
    """What members said at each meeting, and how many needs that leaves nobody to ask about."""
    told = _told()
    did_not_know = and_(MeetingNeedRow.happened.is_(None), MeetingNeedRow.asked_on.is_not(None))
    said = [MeetingNeedRow.happened == one for one in Happened]
    settled = and_(
        _was_written_down(told.c.agreed_on, today), or_(WAS_ASKED, ~MeetingNeedRow.wanted)
    )
    return (
        select(
            MeetingRow.id,
            *(_count(and_(one, MeetingNeedRow.wanted)) for one in (*said, did_not_know)),
            _count(settled),
        )
        .join(MeetingNeedRow, MeetingNeedRow.meeting_id == MeetingRow.id)
        .join(told, told.c.id == MeetingNeedRow.need_id)
        .where(begun, ~_said_sorry(MeetingNeedRow.meeting_id, told.c.member_id))
        .group_by(MeetingRow.id)
    )


def _count(which: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((which, 1), else_=0))


def _told() -> CTE:
    """The needs that count. To look at each of them once only is what makes it quick."""
    told = select(NeedRow.id, NeedRow.member_id, NeedRow.agreed_on).where(FOR_HELPERS)
    return told.cte("told").prefix_with("MATERIALIZED")


def _said_sorry(meeting_id: Any, member_id: Any) -> ColumnElement[bool]:  # noqa: ANN401 - columns
    sorry = (
        select(AttendanceRow.meeting_id, AttendanceRow.member_id)
        .where(AttendanceRow.came.is_(False))
        .cte("sorry")
        .prefix_with("MATERIALIZED")
    )
    return exists().where(sorry.c.meeting_id == meeting_id, sorry.c.member_id == member_id)


def _was_written_down(agreed_on: ColumnElement[date], today: date) -> ColumnElement[bool]:
    return or_(agreed_on.is_(None), and_(agreed_on <= MeetingRow.on, agreed_on < today))


def who_is_not_asked(session: Session, meeting_id: UUID, today: date) -> list[NotAsked]:
    """The members who have needs at a meeting that nobody asked them about, by name."""
    wanted = (
        select(MemberRow.id, MemberRow.name, MemberRow.face, func.count())
        .join(NeedRow, NeedRow.member_id == MemberRow.id)
        .join(MeetingRow, MeetingRow.id == meeting_id)
        .join(MeetingNeedRow, AT_MEETING, isouter=True)
        .where(was_needed(today), ~WAS_ASKED)
        .group_by(MemberRow.id)
        .order_by(MemberRow.name)
    )
    return [NotAsked(*row) for row in session.execute(wanted)]
