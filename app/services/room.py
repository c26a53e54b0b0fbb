"""What each meeting is got ready with: a to-do list made from the needs of those coming."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID, uuid4

from sqlalchemy import and_, select
from sqlalchemy.orm import Session

from app.domain.errors.store import Gone
from app.domain.meetings import Venue
from app.domain.needs_lists import VENUE_HAS, Lack, asks_a_venue_for
from app.domain.room import RoomLine, in_order, same
from app.services.failed_before import failed_before
from app.services.helps import Helps
from app.services.room_lines import Found, found_in, merged, wanted_at
from app.storage.models import (
    AttendanceRow,
    FacilitatorRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
)
from app.storage.store import Sessions


@dataclass(frozen=True)
class Coming:
    """A member, and whether they are coming to a meeting: nobody said means yes."""

    member_id: UUID
    name: str
    face: str
    comes: bool


class Room:
    """The to-do list of a meeting. A tick by staff gets a thing ready; it never ends a need."""

    def __init__(
        self, sessions: Sessions, helps: Helps, today: Callable[[], date] = date.today
    ) -> None:
        self._sessions = sessions
        self._helps = helps
        self._today = today

    def is_late(self, line: RoomLine) -> bool:
        """True when something should be ready by today and is not, with no reason given."""
        return line.is_late(self._today())

    def to_do(self, meeting_id: UUID) -> tuple[RoomLine, ...]:
        """What to get ready for those who may come, the same things together.

        What failed the last time is first. Raises Gone.
        """
        lines = self._helps.lines()
        with self._sessions() as session:
            meeting = session.get(MeetingRow, meeting_id)
            if meeting is None:
                raise Gone
            failed = failed_before(session, meeting)
            alike: dict[str, list[Found]] = defaultdict(list)
            for row in session.execute(wanted_at(meeting_id)):
                found = found_in(*row)
                alike[same(found.need)].append(found)
            return in_order(merged(rows, meeting, failed, lines) for rows in alike.values())

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

    def owners(self) -> list[str]:
        """Who may see to something: the facilitators, and all who ever did, by name."""
        with self._sessions() as session:
            names = {
                *session.scalars(select(FacilitatorRow.name)),
                *session.scalars(select(MeetingNeedRow.owner).distinct()),
            }
        return sorted((name for name in names if name.strip()), key=str.casefold)

    def lacking(self, meeting_id: UUID, venue: Venue) -> list[Lack]:
        """What a venue has not that people who come to a meeting need. Raises Gone."""
        asking = asks_a_venue_for(self._helps.lines())
        people: dict[str, set[UUID]] = defaultdict(set)
        for line in self.to_do(meeting_id):
            has = asking.get(line.line.id) if line.line else None
            if has is not None and not getattr(venue, has):
                people[has] |= {one.need.member_id for one in line.wanted}
        return [Lack(has, len(people[has])) for has in VENUE_HAS if has in people]

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
