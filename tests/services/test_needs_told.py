"""Who may be told of a need, in the meeting's list above all."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest

from app.domain.needs import MayKnow, Need
from app.domain.people import Agreement, Consent, Purpose
from app.domain.views import Helped
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ConsentRow
from app.storage.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def meeting(services: Services) -> UUID:
    """Return the meeting that is being got ready."""
    current = services.meetings.current()
    assert current is not None
    return current.id


@pytest.fixture
def taxi(services: Services) -> Need:
    """Return Sandra's need for a taxi."""
    sandra = next(one for one in services.people.members() if one.name == "Sandra")
    return next(one for one in services.helps.needs(sandra.id) if one.adjustment == "gt_taxi")


def listed(services: Services, meeting: UUID) -> set[UUID]:
    """The needs in the list of a meeting."""
    return {need for line in services.room.to_do(meeting) for need in line.need_ids}


def _no_one(services: Services, need: Need) -> None:
    services.helps.save(replace(need, may_know=MayKnow.NO_ONE))


def _says_no(services: Services, need: Need) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(need.member_id, [no], TODAY)


def _leaves(services: Services, need: Need) -> None:
    services.removals.remove(Thing.MEMBER, need.member_id)


def _goes(services: Services, need: Need) -> None:
    services.removals.remove(Thing.NEED, need.id)


def _stays_away(services: Services, need: Need) -> None:
    current = services.meetings.current()
    assert current is not None
    services.room.comes(current.id, need.member_id, comes=False)


@pytest.mark.parametrize("take_back", [_no_one, _says_no, _leaves, _goes, _stays_away])
def test_a_need_that_nobody_may_know_leaves_the_list_at_once(
    services: Services,
    meeting: UUID,
    taxi: Need,
    take_back: Callable[[Services, Need], None],
) -> None:
    assert taxi.id in listed(services, meeting)
    take_back(services, taxi)
    assert taxi.id not in listed(services, meeting)


def test_a_member_who_says_yes_again_is_back_in_the_list(
    services: Services, meeting: UUID, taxi: Need
) -> None:
    _says_no(services, taxi)
    assert services.helps.needs(taxi.member_id) == []
    assert not services.helps.may_keep(taxi.member_id)
    yes = Consent(Purpose.KEEP_NEEDS, Agreement.YES)
    services.people.record_consents(taxi.member_id, [yes], TODAY)
    assert taxi.id in listed(services, meeting)


def test_saying_what_helps_is_agreeing_that_it_is_kept_once(
    services: Services, store: Store, taxi: Need
) -> None:
    _says_no(services, taxi)
    new = replace(taxi, id=uuid4(), may_know=MayKnow.VENUE)
    for _ in range(2):
        services.helps.tell([new], Helped.ON_MY_OWN)
    agreed = {one.purpose: one.agreement for one in services.people.consents(taxi.member_id)}
    assert agreed[Purpose.KEEP_NEEDS] is agreed[Purpose.SHARE_NEEDS] is Agreement.YES
    assert services.helps.asked_on(taxi.member_id) == TODAY
    with store.sessions() as session:
        rows = session.query(ConsentRow).filter_by(
            member_id=taxi.member_id, purpose=Purpose.KEEP_NEEDS
        )
        assert sorted(row.agreement for row in rows) == ["no", "yes", "yes"]
