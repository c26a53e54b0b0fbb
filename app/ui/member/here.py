"""Who is visiting, and what their visit has at hand."""

from dataclasses import dataclass

from app.domain.people import Member
from app.services.all import Services
from app.ui.member.feelings import Feelings
from app.ui.member.stage import Stage


@dataclass(frozen=True)
class Here:
    """One member's visit: where it is shown, what keeps it, and how they feel in it.

    ``ask`` is whom to ask for help, by name, or "" where the board has not written it.
    """

    stage: Stage
    services: Services
    member: Member
    feelings: Feelings
    ask: str = ""
