"""Short ways to make what a test of needs begins with."""

from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

from app.domain.happened import AskedNeed
from app.domain.meetings import Meeting
from app.domain.needs import Happened, MayKnow, Need
from app.domain.people import Agreement, Consent, Purpose
from app.domain.phrase import Phrase
from app.domain.room import RoomLine
from app.services.all import Services

TODAY = date(2026, 11, 23)
BEFORE = date(2026, 9, 8)


def current(services: Services) -> Meeting:
    """The meeting that is being got ready."""
    meeting = services.meetings.current()
    assert meeting is not None
    return meeting


def member_id(services: Services, name: str) -> UUID:
    """The id of a member by their name."""
    return next(one.id for one in services.people.members() if one.name == name)


def need_of(
    services: Services, name: str, line: str, may_know: MayKnow = MayKnow.HELPERS
) -> Need:
    """Let a member have a need of the catalogue, and return it."""
    found = services.helps.lines()[line]
    need = Need(
        uuid4(),
        member_id(services, name),
        found.phrase,
        found.action,
        found.id,
        agreed_on=date(2026, 1, 5),
        may_know=may_know,
    )
    services.helps.save(need)
    return need


def own_need(services: Services, name: str, words: str, action: str = "") -> Need:
    """Let a member have a need in their own words, and return it."""
    need = Need(uuid4(), member_id(services, name), Phrase(words, "help"), action)
    services.helps.save(need)
    return need


def earlier(services: Services, on: date = BEFORE) -> Meeting:
    """A meeting that was held before, at the place of the next one."""
    venue = current(services).venue
    meeting = Meeting(uuid4(), "Before", on, time(10), time(12), venue, done=True)
    services.meetings.save(meeting)
    return meeting


def said(services: Services, need: Need, meeting: Meeting, happened: Happened) -> None:
    """Let a member say whether a need was met at a meeting."""
    services.did_it_happen.say(AskedNeed(need, meeting.id, meeting.on), happened)


def line_of(services: Services, need: Need) -> RoomLine:
    """The line of the next meeting that a need is in."""
    lines = services.room.to_do(current(services).id)
    return next(line for line in lines if need.id in line.need_ids)


def says_no(services: Services, member: UUID) -> None:
    """Let a member say no to keeping what helps them."""
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(member, [no], TODAY)


def says_yes(services: Services, member: UUID) -> None:
    """Let a member say yes to keeping what helps them."""
    yes = Consent(Purpose.KEEP_NEEDS, Agreement.YES)
    services.people.record_consents(member, [yes], TODAY)


def nobody_needs(services: Services) -> None:
    """Take every need off the list of the next meeting."""
    for member in services.people.members():
        for need in services.helps.needs(member.id):
            services.helps.save(replace(need, may_know=MayKnow.NO_ONE))
