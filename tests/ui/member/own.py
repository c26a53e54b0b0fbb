"""The list of what a member said, as their own page makes it."""

from app.domain.people import Member
from app.services.all import Services
from app.ui.member.stage import Stage
from app.ui.member.what_i_deleted import WhatIDeleted
from app.ui.member.what_i_said import WhatISaid


def what_i_said(stage: Stage, services: Services, member: Member, ask: str = "") -> WhatISaid:
    """Return what they said, not shown yet, with the way to what they deleted."""
    deleted = WhatIDeleted(stage, services.own_deleted, member)
    return WhatISaid(stage, services.own_views, member, ask, deleted)
