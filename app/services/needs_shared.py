"""A member agrees that the place of the meeting may know what they need."""

from collections.abc import Collection
from datetime import date
from uuid import UUID

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from app.domain.needs import MayKnow
from app.domain.people import Agreement, Consent, Purpose
from app.services.people import People
from app.services.within import Within
from app.storage.models import ConsentRow, NeedRow

ON_SCREEN = "on the screen"
"""How a consent was explained that a member gave in a visit."""


def lets_venue_know(
    session: Session, member_id: UUID, need_ids: Collection[UUID], on: date
) -> None:
    """Keep that a member lets the venue know of these needs.

    Someone who said no before says yes to these only: their other needs stay with the helpers.
    """
    said = session.scalar(
        select(ConsentRow.agreement).filter_by(
            member_id=member_id, purpose=Purpose.SHARE_NEEDS, replaced=False
        )
    )
    if said is Agreement.YES:
        return
    if said is Agreement.NO:
        others = update(NeedRow).where(
            NeedRow.member_id == member_id,
            NeedRow.may_know == MayKnow.VENUE,
            NeedRow.id.not_in(need_ids),
        )
        session.execute(others.values(may_know=MayKnow.HELPERS))
    yes = Consent(Purpose.SHARE_NEEDS, Agreement.YES, ON_SCREEN)
    People(Within(session)).record_consents(member_id, [yes], on)
