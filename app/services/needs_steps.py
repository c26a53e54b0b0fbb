"""How far each member is with the six steps from a need to what is done about it.

Identify, record, flag, share, meet, review: Accessible Information Standard, DAPB1605
Amd 30/2025; the Reasonable Adjustment Digital Flag, DAPB4019, has the same (handbook 3.2, 3.3).
"""

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Select, Subquery, and_, exists, func, select, true
from sqlalchemy.orm import InstrumentedAttribute, Session

from app.domain.errors.store import Gone
from app.domain.needs import Happened, Need
from app.domain.needs_steps import Facts, MemberSteps, steps
from app.domain.people import Agreement, Purpose
from app.domain.room import due
from app.services.asked_needs import AT_MEETING, was_needed
from app.services.helps import Helps
from app.services.needs_told import FOR_HELPERS, IS_KEPT
from app.services.values import need_value
from app.storage.models import (
    AttendanceRow,
    ConsentRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
    NeedRow,
    NeedsTalkRow,
)
from app.storage.store import Sessions


@dataclass
class _Said:
    """What a member said of each need at the last meeting they came to."""

    happened: list[Happened | None] = field(default_factory=list)
    unsure: int = 0


class NeedsSteps:
    """The six steps of each member who is on the board."""

    def __init__(
        self, sessions: Sessions, helps: Helps, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._helps = helps
        self._today = today

    def all(self) -> list[MemberSteps]:
        """Everyone's steps, by name."""
        wanted = _people().order_by(MemberRow.name, MemberRow.id)
        with self._sessions() as session:
            facts = self._facts(session)
            return [_steps(*row, facts(row[0])) for row in session.execute(wanted)]

    def of(self, member_id: UUID) -> MemberSteps:
        """One member's steps. Raises Gone."""
        with self._sessions() as session:
            row = session.execute(_people().where(MemberRow.id == member_id)).one_or_none()
            if row is None:
                raise Gone
            return _steps(*row, self._facts(session, member_id)(member_id))

    def _facts(self, session: Session, only: UUID | None = None) -> Callable[[UUID], Facts]:
        """What is known of every member, or of one only, to give one's facts from."""
        today = self._today()
        days = {line.id: line.days_before for line in self._helps.lines().values()}
        asked, consents = _asked(session, only), _consents(session, only)
        kept, told = _needs(session, only), _told(session, only)
        said = _happened(session, today, days, only)

        def of(member_id: UUID) -> Facts:
            return Facts(
                today,
                asked.get(member_id),
                consents[member_id, Purpose.KEEP_NEEDS] is not Agreement.NO,
                tuple(kept[member_id]),
                told.get(member_id, 0),
                consents[member_id, Purpose.SHARE_NEEDS],
                consents[member_id, Purpose.SHARE_OUTSIDE],
                tuple(said[member_id].happened),
                said[member_id].unsure,
            )

        return of


def _people() -> Select[UUID, str, str]:
    """Everyone on the board by the values that are shown: whole rows would take their time."""
    shown = select(MemberRow.id, MemberRow.name, MemberRow.face)
    return shown.where(MemberRow.removed_at.is_(None))


def _steps(member_id: UUID, name: str, face: str, facts: Facts) -> MemberSteps:
    return MemberSteps(member_id, name, face, steps(facts), facts.needs)


def _of(column: InstrumentedAttribute[UUID], only: UUID | None) -> ColumnElement[bool]:
    return true() if only is None else column == only


def _asked(session: Session, only: UUID | None) -> dict[UUID, date]:
    """When each member was last asked."""
    last = select(NeedsTalkRow.member_id, func.max(NeedsTalkRow.on)).where(
        _of(NeedsTalkRow.member_id, only)
    )
    return dict(session.execute(last.group_by(NeedsTalkRow.member_id)).all())


def _consents(session: Session, only: UUID | None) -> dict[tuple[UUID, Purpose], Agreement]:
    said: dict[tuple[UUID, Purpose], Agreement] = defaultdict(lambda: Agreement.NOT_ASKED)
    wanted = select(ConsentRow).where(
        ConsentRow.replaced.is_(False), _of(ConsentRow.member_id, only)
    )
    for row in session.scalars(wanted):
        said[row.member_id, row.purpose] = row.agreement
    return said


def _needs(session: Session, only: UUID | None) -> dict[UUID, list[Need]]:
    """Every need that is kept, by whose it is."""
    found: dict[UUID, list[Need]] = defaultdict(list)
    wanted = select(NeedRow).where(IS_KEPT, _of(NeedRow.member_id, only))
    for row in session.scalars(wanted.order_by(NeedRow.agreed_on, NeedRow.words, NeedRow.id)):
        found[row.member_id].append(need_value(row))
    return found


def _told(session: Session, only: UUID | None) -> dict[UUID, int]:
    """How many needs of each member are on the lists of meetings."""
    counted = select(NeedRow.member_id, func.count()).where(
        FOR_HELPERS, _of(NeedRow.member_id, only)
    )
    return dict(session.execute(counted.group_by(NeedRow.member_id)).all())


def _happened(
    session: Session, today: date, days: Mapping[str, int], only: UUID | None
) -> dict[UUID, _Said]:
    """What members said of their needs at the last meeting each of them came to.

    What is only due later is not asked about yet.
    """
    last = _last_meetings(today, only)
    wanted = (
        select(
            NeedRow.member_id,
            NeedRow.adjustment,
            MeetingRow.on,
            MeetingNeedRow.happened,
            MeetingNeedRow.asked_on,
        )
        .select_from(NeedRow)
        .join(last, last.c.member_id == NeedRow.member_id)
        .join(MeetingRow, and_(MeetingRow.on == last.c.on, MeetingRow.removed_at.is_(None)))
        .join(MeetingNeedRow, AT_MEETING, isouter=True)
        .where(was_needed(today))
    )
    found: dict[UUID, _Said] = defaultdict(_Said)
    for member_id, line, on, happened, asked_on in session.execute(wanted):
        said = found[member_id]
        if happened is not None:
            said.happened.append(happened)
        elif asked_on is not None:
            said.unsure += 1
        elif due(on, days.get(line, 0)) <= today:
            said.happened.append(None)
    return found


def _last_meetings(today: date, only: UUID | None) -> Subquery:
    """For each member, the day of the last meeting before today that they came to."""
    sorry = exists().where(
        AttendanceRow.meeting_id == MeetingRow.id,
        AttendanceRow.member_id == MemberRow.id,
        AttendanceRow.came.is_(False),
    )
    came = and_(MeetingRow.removed_at.is_(None), MeetingRow.on < today, ~sorry)
    return (
        select(MemberRow.id.label("member_id"), func.max(MeetingRow.on).label("on"))
        .join(MeetingRow, came)
        .where(_of(MemberRow.id, only))
        .group_by(MemberRow.id)
        .subquery()
    )
