"""What a meeting's list is made from: the needs of those who may come, read by values."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select

from app.domain.needs import OWN_WORDS_DAYS, Adjustment, Need
from app.domain.phrase import Phrase
from app.domain.room import RoomLine, Wanted, due
from app.services.failed_before import FailedBefore
from app.services.needs_told import FOR_HELPERS
from app.storage.models import (
    AttendanceRow,
    MeetingNeedRow,
    MeetingRow,
    MemberRow,
    NeedRow,
)

HERE = (
    MemberRow.name,
    MeetingNeedRow.ready,
    MeetingNeedRow.owner,
    MeetingNeedRow.due_on,
    MeetingNeedRow.could_not_because,
)
"""Whose a need is, and what is kept of it at a meeting."""
NEED = (
    NeedRow.id,
    NeedRow.member_id,
    NeedRow.words,
    NeedRow.picture,
    NeedRow.action,
    NeedRow.adjustment,
    NeedRow.strength,
    NeedRow.agreed_on,
    NeedRow.review_on,
    NeedRow.note,
    NeedRow.helped,
    NeedRow.may_know,
)
"""The parts of a Need in their order."""


class Kept(NamedTuple):
    """What is kept of a need at the meeting: nothing yet, or what facilitators wrote."""

    ready: bool | None
    owner: str | None
    due_on: date | None
    could_not_because: str | None


class Found(NamedTuple):
    """A need, whose it is, and what is kept of it at the meeting."""

    need: Need
    member: str
    here: Kept


def wanted_at(
    meeting_id: UUID, may_know: ColumnElement[bool] = FOR_HELPERS
) -> Select[*tuple[Any, ...]]:
    """The needs of those who may come and want them, of which these may be told.

    They come by values: rows of thousands would take their time.
    """
    sorry = exists().where(
        AttendanceRow.meeting_id == meeting_id,
        AttendanceRow.member_id == NeedRow.member_id,
        AttendanceRow.came.is_(False),
    )
    here = and_(MeetingNeedRow.need_id == NeedRow.id, MeetingNeedRow.meeting_id == meeting_id)
    return (
        select(*HERE, *NEED)
        .select_from(NeedRow)
        .join(MemberRow, MemberRow.id == NeedRow.member_id)
        .join(MeetingNeedRow, here, isouter=True)
        .where(
            may_know,
            or_(MeetingNeedRow.wanted.is_(None), MeetingNeedRow.wanted),
            ~sorry,
        )
        .order_by(MemberRow.name)
    )


def found_in(name: str, *values: Any) -> Found:  # noqa: ANN401 - a row of ``wanted_at``
    """A row of ``wanted_at`` as values."""
    ready, owner, due_on, because, need_id, member_id, words, picture, *rest = values
    need = Need(need_id, member_id, Phrase(words, picture), *rest)
    return Found(need, name, Kept(ready, owner, due_on, because))


def merged(
    rows: list[Found],
    meeting: MeetingRow,
    failed: FailedBefore,
    lines: dict[str, Adjustment],
) -> RoomLine:
    """One line of the list, from the same need of one or more people."""
    first = rows[0].need
    line = lines.get(first.adjustment)
    action = (line.action if line else "") or next(
        (one.need.action for one in rows if one.need.action), ""
    )
    days = line.days_before if line else OWN_WORDS_DAYS
    chosen = next((one.here.due_on for one in rows if one.here.due_on), None)
    due_on = chosen or due(meeting.on, days)
    return RoomLine(
        Phrase(action or first.phrase.words, first.phrase.picture),
        tuple(_wanted(one, failed) for one in rows),
        due_on,
        line,
        ready=all(one.here.ready for one in rows),
        owner=next((one.here.owner for one in rows if one.here.owner), ""),
        could_not=next(
            (one.here.could_not_because for one in rows if one.here.could_not_because), ""
        ),
        over=meeting.done and due_on <= meeting.on,
    )


def _wanted(found: Found, failed: FailedBefore) -> Wanted:
    need = found.need
    before = failed.could_not.get(need.id, "")
    return Wanted(need, found.member, failed.said.get(need.id), before)
