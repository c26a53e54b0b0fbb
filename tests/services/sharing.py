"""Members who say yes to telling the council or the NHS, and what helps them."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from app.domain.needs import MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose
from app.domain.phrase import Phrase
from app.services.all import Services
from tests import makers

AGREED = date(2026, 11, 2)
REVIEW = date(2027, 11, 2)


def says(services: Services, member: Member, purpose: Purpose, agreement: Agreement) -> None:
    """Keep what a member says when asked about one purpose."""
    consent = Consent(purpose, agreement, "with pictures", "a supporter")
    services.people.record_consents(member.id, [consent], AGREED)


def member_who_shares(services: Services, name: str = "Wilf") -> Member:
    """Someone new who lets the council or the NHS know."""
    member = replace(makers.member(name), full_name=f"{name} Abernathy-Quist")
    services.people.save(member)
    says(services, member, Purpose.SHARE_OUTSIDE, Agreement.YES)
    return member


def needs(
    services: Services, member: Member, words: str, line: str = "", note: str = ""
) -> Need:
    """Keep something that helps a member: a line of the catalogue, or their own words."""
    known = services.helps.lines().get(line)
    need = Need(
        uuid4(),
        member.id,
        known.phrase if known else Phrase(words, "help"),
        known.action if known else "",
        line,
        Strength.MUST_HAVE,
        AGREED,
        REVIEW,
        note,
        may_know=MayKnow.HELPERS,
    )
    services.helps.save(need)
    return need
