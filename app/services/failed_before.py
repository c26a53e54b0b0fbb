"""What was not done for a member the last time: it comes first the next time."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.orm import Session

from app.domain.needs import Happened
from app.storage.models import MeetingNeedRow, MeetingRow, NeedRow


@dataclass(frozen=True)
class FailedBefore:
    """The needs that failed before a meeting, by their ids.

    ``said`` is what members last said of them, where it was not a yes; ``could_not`` is why
    they could not be done at the meeting just before, unless the member says they were.
    """

    said: dict[UUID, Happened]
    could_not: dict[UUID, str]

    def __contains__(self, need_id: UUID) -> bool:
        """True when the need failed."""
        return need_id in self.said or need_id in self.could_not


def failed_before(
    session: Session, meeting: MeetingRow, member_id: UUID | None = None
) -> FailedBefore:
    """What failed before a meeting: for one member, or for all and those who left as well.

    What staff ticked has no part in it.
    """
    which: ColumnElement[bool] = true()
    if member_id is not None:
        theirs = select(NeedRow.id).where(NeedRow.member_id == member_id)
        which = MeetingNeedRow.need_id.in_(theirs)
    return FailedBefore(_said(session, meeting, which), _could_not(session, meeting, which))


def _said(
    session: Session, meeting: MeetingRow, which: ColumnElement[bool]
) -> dict[UUID, Happened]:
    newest_first = func.row_number().over(
        partition_by=MeetingNeedRow.need_id, order_by=MeetingRow.on.desc()
    )
    said = (
        select(MeetingNeedRow.need_id, MeetingNeedRow.happened, newest_first.label("place"))
        .join(MeetingRow, MeetingRow.id == MeetingNeedRow.meeting_id)
        .where(
            which,
            MeetingNeedRow.happened.is_not(None),
            MeetingRow.on < meeting.on,
            MeetingRow.removed_at.is_(None),
        )
        .subquery()
    )
    failed = select(said.c.need_id, said.c.happened).where(
        said.c.place == 1, said.c.happened != Happened.YES
    )
    return dict(session.execute(failed).all())


def _could_not(
    session: Session, meeting: MeetingRow, which: ColumnElement[bool]
) -> dict[UUID, str]:
    before = (
        select(MeetingRow.id)
        .where(MeetingRow.on < meeting.on, MeetingRow.removed_at.is_(None))
        .order_by(MeetingRow.on.desc())
        .limit(1)
        .scalar_subquery()
    )
    found = select(MeetingNeedRow.need_id, MeetingNeedRow.could_not_because).where(
        MeetingNeedRow.meeting_id == before,
        which,
        MeetingNeedRow.could_not_because != "",
        or_(MeetingNeedRow.happened.is_(None), MeetingNeedRow.happened != Happened.YES),
    )
    return dict(session.execute(found).all())
