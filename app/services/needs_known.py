"""The needs of members that those who help them may know, most important first."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.domain.needs import Need, Strength
from app.services.needs_told import FOR_HELPERS
from app.services.values import need_value
from app.storage.models import NeedRow


def known_to_helpers(session: Session, members: Collection[UUID]) -> dict[UUID, list[Need]]:
    """The needs of each of these members that may be told; those with none are left out."""
    wanted = (
        select(NeedRow)
        .where(NeedRow.member_id.in_(members), FOR_HELPERS)
        .order_by(NeedRow.agreed_on, NeedRow.words)
    )
    found: dict[UUID, list[Need]] = defaultdict(list)
    for row in session.scalars(wanted):
        found[row.member_id].append(need_value(row))
    return {member: by_importance(needs) for member, needs in found.items()}


def by_importance(needs: Iterable[Need]) -> list[Need]:
    """What they cannot do without, then what helps, then what they are not sure of."""
    return sorted(needs, key=lambda need: list(Strength).index(need.strength))


def parted(needs: Iterable[Need]) -> tuple[list[Need], list[Need]]:
    """What they cannot do without, and everything else."""
    needs = list(needs)
    must = [need for need in needs if need.strength is Strength.MUST_HAVE]
    return must, [need for need in needs if need.strength is not Strength.MUST_HAVE]
