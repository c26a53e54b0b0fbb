"""A need sets the app when a facilitator writes it down, and no longer when it goes."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from app.domain.errors.needs import NeedsMayNotBeKept
from app.domain.errors.writing import WordsMissing
from app.domain.needs import Need
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import MeetingNeedRow, NeedRow
from app.storage.store import Store
from tests.services import needs
from tests.services.scenes import new_member


@pytest.fixture
def wilf(services: Services) -> Member:
    """Return a member who likes everything as it comes."""
    return new_member(services)


def add(services: Services, member: Member, line: str) -> Need:
    found = services.helps.lines()[line]
    need = Need(uuid4(), member.id, found.phrase, found.action, line, agreed_on=needs.TODAY)
    services.helps.add(need)
    return need


def kept(services: Services, member: Member) -> Member:
    return services.people.member(member.id)


def test_bigger_words_are_set_at_once(services: Services, wilf: Member) -> None:
    line = services.helps.lines()["sc_bigger_words"]
    need = Need(uuid4(), wilf.id, line.phrase, line.action, line.id)
    services.helps.add(need)
    after = kept(services, wilf)
    assert (after.screen.text_scale, after.letter.points) == (1.25, 18)


def test_a_need_that_goes_takes_along_what_it_set(services: Services, wilf: Member) -> None:
    need = add(services, wilf, "sc_dark")
    services.removals.remove(Thing.NEED, need.id)
    assert kept(services, wilf) == wilf
    services.removals.bring_back(Thing.NEED, need.id)
    assert kept(services, wilf).screen.theme == "dark"


def test_what_another_need_asks_for_stays(services: Services, wilf: Member) -> None:
    add(services, wilf, "if_large_print_18")
    much = add(services, wilf, "sc_much_bigger_words")
    services.removals.remove(Thing.NEED, much.id)
    after = kept(services, wilf)
    assert (after.screen.text_scale, after.letter.points) == (1.0, 18)


def test_nothing_is_added_for_who_said_no(services: Services, wilf: Member) -> None:
    needs.says_no(services, wilf.id)
    with pytest.raises(NeedsMayNotBeKept):
        add(services, wilf, "sc_dark")
    assert kept(services, wilf) == wilf
    needs.says_yes(services, wilf.id)
    assert services.helps.needs(wilf.id) == []


def test_a_need_without_words_sets_nothing(services: Services, wilf: Member) -> None:
    with pytest.raises(WordsMissing):
        services.helps.add(Need(uuid4(), wilf.id, Phrase(" "), "", "sc_dark"))
    assert kept(services, wilf) == wilf


def rows(store: Store, member_id: UUID) -> int:
    with store.sessions() as session:
        of_member = select(NeedRow.id).where(NeedRow.member_id == member_id)
        at_meetings = select(func.count()).select_from(MeetingNeedRow)
        found = session.scalar(at_meetings.where(MeetingNeedRow.need_id.in_(of_member))) or 0
        return found + len(session.scalars(of_member).all())


def test_what_was_kept_is_deleted_for_good(
    store: Store, services: Services, wilf: Member
) -> None:
    need, gone = add(services, wilf, "sc_dark"), add(services, wilf, "gt_taxi")
    services.removals.remove(Thing.NEED, gone.id)
    services.room.plan(needs.current(services).id, [need.id], "Bex", date(2026, 12, 1))
    assert services.helps.how_many_hidden(wilf.id) == 0
    needs.says_no(services, wilf.id)
    assert services.helps.how_many_hidden(wilf.id) == 2
    services.helps.delete_for_good(wilf.id)
    assert services.helps.how_many_hidden(wilf.id) == 0
    assert rows(store, wilf.id) == 0
    needs.says_yes(services, wilf.id)
    assert services.helps.needs(wilf.id) == []


def test_needs_of_others_stay(services: Services, wilf: Member) -> None:
    before = {one.id: services.helps.needs(one.id) for one in services.people.members()}
    add(services, wilf, "sc_dark")
    services.helps.delete_for_good(wilf.id)
    after = {one.id: services.helps.needs(one.id) for one in services.people.members()}
    assert after == before


def test_a_changed_need_keeps_everything_about_it(services: Services, wilf: Member) -> None:
    need = add(services, wilf, "gt_taxi")
    changed = replace(need, note="A big one.", review_on=date(2027, 1, 1))
    services.helps.save(changed)
    assert services.helps.needs(wilf.id) == [changed]
