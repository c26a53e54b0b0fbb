"""Who may be told of a need: the one place where that is decided.

Every list, sheet and export takes its needs through these conditions, so that a member who
takes back a consent is in none of them from that moment on (handbook 3.3, 3.6).
"""

from sqlalchemy import ColumnElement, and_, exists

from app.domain.needs import MayKnow
from app.domain.people import Agreement, Purpose
from app.storage.models import ConsentRow, MemberRow, NeedRow


def _said(purpose: Purpose, agreement: Agreement) -> ColumnElement[bool]:
    said = exists().where(
        ConsentRow.member_id == NeedRow.member_id,
        ConsentRow.purpose == purpose,
        ConsentRow.agreement == agreement,
        ConsentRow.replaced.is_(False),
    )
    return said.correlate(NeedRow)


MAY_BE_KEPT = ~_said(Purpose.KEEP_NEEDS, Agreement.NO)
"""Its member did not say no to its being kept."""

IS_KEPT = and_(
    NeedRow.removed_at.is_(None),
    MAY_BE_KEPT,
    exists()
    .where(MemberRow.id == NeedRow.member_id, MemberRow.removed_at.is_(None))
    .correlate(NeedRow),
)
"""It is there, its member is still on the board, and did not say no to its being kept."""

FOR_HELPERS = and_(IS_KEPT, NeedRow.may_know != MayKnow.NO_ONE)
"""Those who help at a meeting may know it."""

FOR_VENUE = and_(
    FOR_HELPERS,
    NeedRow.may_know == MayKnow.VENUE,
    ~_said(Purpose.SHARE_NEEDS, Agreement.NO),
)
"""The place of the meeting may know that somebody needs it, without a name."""

FOR_OUTSIDE = and_(FOR_HELPERS, _said(Purpose.SHARE_OUTSIDE, Agreement.YES))
"""The council or the NHS may have it: only its member's own yes lets it leave the board."""
