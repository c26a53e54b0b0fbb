"""Feelings, asking to talk, and what helps today."""

from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.needs import Need
from app.domain.views import Moment, Mood
from app.services.all import Services
from app.storage.models import FeelingRow
from app.storage.store import Store
from tests.services.scenes import new_member


def waits(services: Services, member: UUID) -> bool:
    return member in {one for one, _name in services.visits.waiting_to_talk()}


def test_a_feeling_is_kept_with_its_moment(
    services: Services, store: Store, member: UUID
) -> None:
    kept = services.visits.feel(member, Moment.START, Mood.WORRIED)
    with store.sessions() as session:
        row = session.get(FeelingRow, kept)
    assert row is not None
    assert (row.member_id, row.moment, row.mood) == (member, Moment.START, Mood.WORRIED)
    assert not waits(services, member)


@pytest.mark.parametrize("feelings", [0, 1, 2])
def test_a_member_who_asks_to_talk_waits_until_someone_has(
    services: Services, member: UUID, feelings: int
) -> None:
    for _ in range(feelings):
        services.visits.feel(member, Moment.START, Mood.OK)
    services.visits.ask_to_talk(member)
    assert services.visits.waiting_to_talk().count((member, "Wilf")) == 1
    services.visits.talked(member)
    assert not waits(services, member)


def test_a_member_who_asks_again_after_talking_waits_again(
    services: Services, member: UUID
) -> None:
    services.visits.ask_to_talk(member)
    services.visits.talked(member)
    services.visits.ask_to_talk(member)
    assert waits(services, member)


def test_a_member_can_change_their_mind_whatever_they_felt_since(
    services: Services, member: UUID
) -> None:
    services.visits.feel(member, Moment.START, Mood.BAD)
    services.visits.ask_to_talk(member)
    services.visits.feel(member, Moment.END, Mood.GOOD)
    assert waits(services, member)
    services.visits.ask_to_talk(member, wants=False)
    assert not waits(services, member)


def test_not_wanting_to_talk_keeps_no_feeling_that_nobody_had(
    services: Services, store: Store, member: UUID
) -> None:
    services.visits.ask_to_talk(member, wants=False)
    with store.sessions() as session:
        assert session.scalars(select(FeelingRow).filter_by(member_id=member)).all() == []


def test_one_members_wish_is_not_anothers(services: Services, member: UUID) -> None:
    other = new_member(services, "Bea").id
    services.visits.ask_to_talk(member)
    services.visits.ask_to_talk(other)
    services.visits.talked(member)
    assert not waits(services, member)
    assert waits(services, other)


def test_a_need_that_is_not_for_today_leaves_the_list_and_can_come_back(
    services: Services,
) -> None:
    meeting = services.meetings.current()
    assert meeting is not None
    need: Need = services.helps.needs(services.people.members()[0].id)[0]

    def listed() -> bool:
        return any(need.id in line.need_ids for line in services.today.page().room)

    assert services.visits.wanted_today(meeting.id, [need.id]) == {}
    assert listed()
    services.visits.want_today(meeting.id, need.id, wanted=False)
    assert services.visits.wanted_today(meeting.id, [need.id]) == {need.id: False}
    assert not listed()
    services.visits.want_today(meeting.id, need.id, wanted=True)
    assert services.visits.wanted_today(meeting.id, [need.id]) == {need.id: True}
    assert listed()
