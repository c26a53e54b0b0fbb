"""What each meeting is got ready with: a to-do list made from the needs of those coming."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select
from sqlalchemy.orm import Session

from app.domain.errors import Gone
from app.domain.needs import OWN_WORDS_DAYS, Adjustment, Happened
from app.domain.phrase import Phrase
from app.domain.room import RoomLine, Wanted, due, in_order
from app.services.helps import Helps
from app.services.needs_told import FOR_HELPERS
from app.services.values import need_value
from app.storage.models import AttendanceRow, MeetingNeedRow, MeetingRow, MemberRow, NeedRow
from app.storage.store import Sessions


@dataclass(frozen=True)
class Coming:
    """A member, and whether they are coming to a meeting: nobody said means yes."""

    member_id: UUID
    name: str
    face: str
    comes: bool


Found = tuple[NeedRow, str, MeetingNeedRow | None]
"""A need, whose it is, and what is kept of it at the meeting."""


class Room:
    """The to-do list of a meeting. A tick by staff gets a thing ready; it never ends a need."""

    def __init__(self, sessions: Sessions, helps: Helps) -> None:
        self._sessions = sessions
        self._helps = helps

    def to_do(self, meeting_id: UUID) -> tuple[RoomLine, ...]:
        """What to get ready for those who may come, the same things together.

        What failed the last time is first. Raises Gone.
        """
        lines = self._helps.lines()
        with self._sessions() as session:
            meeting = session.get(MeetingRow, meeting_id)
            if meeting is None:
                raise Gone
            failed = _failed_before(session, meeting)
            same: dict[str, list[Found]] = defaultdict(list)
            for need, name, here in session.execute(wanted_at(meeting_id, FOR_HELPERS)):
                same[need.adjustment or need.words.strip().casefold()].append(
                    (need, name, here)
                )
            return in_order(_merged(rows, meeting.on, failed, lines) for rows in same.values())

    def tick(self, meeting_id: UUID, need_ids: Sequence[UUID], *, ready: bool) -> None:
        """Keep that something is ready, or that it is not after all."""
        with self._sessions.begin() as session:
            for row in _rows(session, meeting_id, need_ids):
                row.ready = ready

    def plan(
        self, meeting_id: UUID, need_ids: Sequence[UUID], owner: str, due_on: date | None
    ) -> None:
        """Keep who sees to something and by when; None is the day that is counted back."""
        with self._sessions.begin() as session:
            for row in _rows(session, meeting_id, need_ids):
                row.owner, row.due_on = owner.strip(), due_on

    def could_not(self, meeting_id: UUID, need_ids: Sequence[UUID], because: str) -> None:
        """Keep why something cannot be done, or "" when it can be after all."""
        with self._sessions.begin() as session:
            for row in _rows(session, meeting_id, need_ids):
                row.could_not_because = because.strip()

    def coming(self, meeting_id: UUID) -> list[Coming]:
        """Everyone on the board by name, and whether they are coming."""
        said = and_(
            AttendanceRow.member_id == MemberRow.id, AttendanceRow.meeting_id == meeting_id
        )
        wanted = (
            select(MemberRow, AttendanceRow.came)
            .join(AttendanceRow, said, isouter=True)
            .where(MemberRow.removed_at.is_(None))
            .order_by(MemberRow.name)
        )
        with self._sessions() as session:
            return [
                Coming(row.id, row.name, row.face, came is not False)
                for row, came in session.execute(wanted)
            ]

    def comes(self, meeting_id: UUID, member_id: UUID, *, comes: bool) -> None:
        """Keep whether a member is coming to a meeting."""
        found = select(AttendanceRow).filter_by(meeting_id=meeting_id, member_id=member_id)
        with self._sessions.begin() as session:
            row = session.scalars(found).one_or_none()
            if row is None:
                row = AttendanceRow(id=uuid4(), meeting_id=meeting_id, member_id=member_id)
                session.add(row)
            row.came = comes


def wanted_at(
    meeting_id: UUID, may_know: ColumnElement[bool]
) -> Select[NeedRow, str, MeetingNeedRow]:
    """The needs of those who may come and want them, of which these may be told."""
    sorry = exists().where(
        AttendanceRow.meeting_id == meeting_id,
        AttendanceRow.member_id == NeedRow.member_id,
        AttendanceRow.came.is_(False),
    )
    here = and_(MeetingNeedRow.need_id == NeedRow.id, MeetingNeedRow.meeting_id == meeting_id)
    return (
        select(NeedRow, MemberRow.name, MeetingNeedRow)
        .join(MemberRow, MemberRow.id == NeedRow.member_id)
        .join(MeetingNeedRow, here, isouter=True)
        .where(
            may_know,
            or_(MeetingNeedRow.wanted.is_(None), MeetingNeedRow.wanted),
            ~sorry,
        )
        .order_by(MemberRow.name)
    )


def _failed_before(session: Session, meeting: MeetingRow) -> dict[UUID, Happened]:
    """What members last said of each need before a meeting, where it was not a yes."""
    said = (
        select(MeetingNeedRow.need_id, MeetingNeedRow.happened)
        .join(MeetingRow, MeetingRow.id == MeetingNeedRow.meeting_id)
        .where(
            MeetingNeedRow.happened.is_not(None),
            MeetingRow.on < meeting.on,
            MeetingRow.removed_at.is_(None),
        )
        .order_by(MeetingRow.on)
    )
    last = dict(session.execute(said).all())
    return {need: said for need, said in last.items() if said and said is not Happened.YES}


def _merged(
    rows: list[Found],
    meeting_on: date,
    failed: dict[UUID, Happened],
    lines: dict[str, Adjustment],
) -> RoomLine:
    first = rows[0][0]
    line = lines.get(first.adjustment)
    kept = [here for _, _, here in rows if here is not None]
    days = line.days_before if line else OWN_WORDS_DAYS
    return RoomLine(
        Phrase(first.action or first.words, first.picture),
        tuple(Wanted(need_value(need), name, failed.get(need.id)) for need, name, _ in rows),
        next((one.due_on for one in kept if one.due_on), due(meeting_on, days)),
        line,
        ready=len(kept) == len(rows) and all(one.ready for one in kept),
        owner=next((one.owner for one in kept if one.owner), ""),
        could_not=next((one.could_not_because for one in kept if one.could_not_because), ""),
    )


def _rows(session: Session, meeting_id: UUID, need_ids: Sequence[UUID]) -> list[MeetingNeedRow]:
    """The rows of these needs at a meeting, made where there are none yet."""
    found = select(MeetingNeedRow).where(
        MeetingNeedRow.meeting_id == meeting_id, MeetingNeedRow.need_id.in_(need_ids)
    )
    kept = {row.need_id: row for row in session.scalars(found)}
    for need_id in need_ids:
        if need_id not in kept:
            kept[need_id] = MeetingNeedRow(id=uuid4(), meeting_id=meeting_id, need_id=need_id)
            session.add(kept[need_id])
    return list(kept.values())
