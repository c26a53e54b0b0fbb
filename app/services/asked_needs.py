"""Which needs of which meetings members can be asked about."""

from datetime import date

from sqlalchemy import ColumnElement, and_, exists, or_

from app.services.needs_told import FOR_HELPERS
from app.storage.models import AttendanceRow, MeetingNeedRow, MeetingRow, NeedRow

AT_MEETING = and_(
    MeetingNeedRow.need_id == NeedRow.id, MeetingNeedRow.meeting_id == MeetingRow.id
)
"""What is kept of a need at a meeting."""

SAID_SORRY = (
    exists()
    .where(
        AttendanceRow.meeting_id == MeetingRow.id,
        AttendanceRow.member_id == NeedRow.member_id,
        AttendanceRow.came.is_(False),
    )
    .correlate(MeetingRow, NeedRow)
)
"""The member did not come to the meeting."""

WAS_ASKED = or_(MeetingNeedRow.happened.is_not(None), MeetingNeedRow.asked_on.is_not(None))
"""The member was asked whether it happened."""


def was_needed(today: date) -> ColumnElement[bool]:
    """It was to be done at the meeting, which the member came to.

    What was written down only today is too new to ask about, even on a meeting's own day.
    """
    return and_(
        FOR_HELPERS,
        or_(
            NeedRow.agreed_on.is_(None),
            and_(NeedRow.agreed_on <= MeetingRow.on, NeedRow.agreed_on < today),
            WAS_ASKED,
        ),
        or_(MeetingNeedRow.wanted.is_(None), MeetingNeedRow.wanted),
        ~SAID_SORRY,
    )
