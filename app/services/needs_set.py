"""Keeping a member's screen, voice and letters as their needs ask for."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.adjusting import adjusted, put_back
from app.domain.people import Member
from app.services.values import member_value
from app.storage.models import MemberRow, NeedRow


def need_came(session: Session, need: NeedRow) -> None:
    """Set what a need asks for, in the transaction that is open."""
    row = session.get_one(MemberRow, need.member_id)
    before = member_value(row)
    _keep(row, before, adjusted(before, [need.adjustment]))


def need_went(session: Session, need: NeedRow) -> None:
    """Put back what a need had set, as far as no other need of the member asks for it."""
    others = select(NeedRow.adjustment).where(
        NeedRow.member_id == need.member_id,
        NeedRow.removed_at.is_(None),
        NeedRow.id != need.id,
    )
    row = session.get_one(MemberRow, need.member_id)
    before = member_value(row)
    stay = session.scalars(others.order_by(NeedRow.agreed_on, NeedRow.words)).all()
    _keep(row, before, put_back(before, [need.adjustment], stay))


def _keep(row: MemberRow, before: Member, after: Member) -> None:
    if before != after:
        row.screen, row.letter, row.voice = after.screen, after.letter, after.voice
