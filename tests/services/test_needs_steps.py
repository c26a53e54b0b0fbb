"""How far each member is with the six steps, from what is kept."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors.store import Gone
from app.domain.needs import Happened, MayKnow
from app.domain.needs_steps import NeedStep, StepState
from app.domain.people import Agreement, Member, Purpose
from app.services.all import Services
from app.services.removals import Thing
from tests.services.scenes import At, new_member
from tests.services.sharing import needs, says


@pytest.fixture
def wilf(services: Services) -> Member:
    """Return a new member."""
    return new_member(services)


def state(services: Services, member: Member, step: NeedStep) -> StepState:
    return services.needs_steps.of(member.id).steps[step].state


def test_everyone_on_the_board_is_there_by_name(services: Services) -> None:
    found = services.needs_steps.all()
    assert [one.member_id for one in found] == [one.id for one in services.people.members()]
    assert [services.needs_steps.of(one.member_id) for one in found] == found


def test_being_asked_identifies_and_needing_nothing_is_an_answer(
    services: Services, wilf: Member
) -> None:
    assert state(services, wilf, NeedStep.IDENTIFY) is StepState.NOT_DONE
    services.helps.asked(wilf.id)
    assert state(services, wilf, NeedStep.IDENTIFY) is StepState.DONE
    assert state(services, wilf, NeedStep.RECORD) is StepState.DONE


def test_what_is_kept_is_recorded_and_on_the_lists(services: Services, wilf: Member) -> None:
    need = needs(services, wilf, "I need a bell.")
    assert state(services, wilf, NeedStep.RECORD) is StepState.DONE
    assert state(services, wilf, NeedStep.FLAG) is StepState.DONE
    services.helps.save(replace(need, may_know=MayKnow.NO_ONE))
    assert state(services, wilf, NeedStep.RECORD) is StepState.DONE
    assert state(services, wilf, NeedStep.FLAG) is StepState.WAITS


def test_both_questions_of_who_may_know_are_asked(services: Services, wilf: Member) -> None:
    needs(services, wilf, "I need a bell.")
    assert state(services, wilf, NeedStep.SHARE) is StepState.NOT_DONE
    says(services, wilf, Purpose.SHARE_NEEDS, Agreement.NO)
    assert state(services, wilf, NeedStep.SHARE) is StepState.WAITS
    says(services, wilf, Purpose.SHARE_OUTSIDE, Agreement.NO)
    assert state(services, wilf, NeedStep.SHARE) is StepState.DONE


def test_only_what_the_member_says_meets_a_need(services: Services) -> None:
    member = next(
        one for one in services.people.members() if services.did_it_happen.to_ask(one.id)
    )
    for need in services.did_it_happen.last_time(member.id):
        services.did_it_happen.put_off(need)
    asked = services.did_it_happen.to_ask(member.id)
    meeting_id = asked[0].meeting_id
    services.room.tick(meeting_id, [one.need.id for one in asked], ready=True)
    assert state(services, member, NeedStep.MEET) is StepState.WAITS
    for one in asked:
        services.did_it_happen.say(one, Happened.YES)
    assert state(services, member, NeedStep.MEET) is StepState.DONE
    services.did_it_happen.say(asked[0], None)
    assert services.needs_steps.of(member.id).steps[NeedStep.MEET].says == "do_not_know"
    services.did_it_happen.say(asked[0], Happened.PARTLY)
    standing = services.needs_steps.of(member.id).steps[NeedStep.MEET]
    assert (standing.state, standing.count) == (StepState.NOT_DONE, 1)


def test_someone_who_has_not_come_yet_waits_for_their_first_meeting(
    services: Services, wilf: Member
) -> None:
    needs(services, wilf, "I need a bell.")
    for meeting in services.meetings.all():
        services.room.comes(meeting.id, wilf.id, comes=False)
    standing = services.needs_steps.of(wilf.id).steps[NeedStep.MEET]
    assert (standing.state, standing.says) == (StepState.WAITS, "no_meeting_yet")


def test_what_waits_to_be_said_is_what_the_member_will_be_asked(services: Services) -> None:
    for member in services.people.members():
        asked = services.did_it_happen.to_ask(member.id)
        standing = services.needs_steps.of(member.id).steps[NeedStep.MEET]
        if standing.says == "not_said":
            assert standing.count == len(asked)
        else:
            assert asked == [] or standing.says == "not_met"


def test_a_review_comes_due_on_its_day(at: At) -> None:
    services = at(date(2027, 1, 19))
    member = next(
        one
        for one in services.people.members()
        if {need.review_on for need in services.helps.needs(one.id)} == {date(2027, 1, 20)}
    )
    assert state(services, member, NeedStep.REVIEW) is StepState.DONE
    assert state(at(date(2027, 1, 20)), member, NeedStep.REVIEW) is StepState.NOT_DONE


def test_a_no_to_keeping_it_shows_no_needs(services: Services, wilf: Member) -> None:
    needs(services, wilf, "I need a bell.")
    says(services, wilf, Purpose.KEEP_NEEDS, Agreement.NO)
    found = services.needs_steps.of(wilf.id)
    assert found.needs == ()
    assert {one.says for one in found.steps.values()} == {"said_no"}


def test_someone_who_left_is_not_there(services: Services, wilf: Member) -> None:
    services.removals.remove(Thing.MEMBER, wilf.id)
    assert wilf.id not in {one.member_id for one in services.needs_steps.all()}
    with pytest.raises(Gone):
        services.needs_steps.of(wilf.id)
