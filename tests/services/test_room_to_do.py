"""The to-do list of a meeting: what is merged, when it is due, and what comes first."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

from app.domain.needs import Adjustment, Happened
from app.domain.phrase import Phrase
from app.services.all import Services
from app.services.removals import Thing
from tests.services import needs
from tests.services.scenes import At


def test_papers_are_due_two_weeks_before_the_meeting(services: Services) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    line = needs.line_of(services, need)
    assert line.due_on == needs.current(services).on - timedelta(days=14)


def test_what_is_for_after_the_meeting_is_due_after_it(services: Services) -> None:
    line = next(one for one in services.helps.catalogue().values() if one.days_before < 0)
    need = needs.need_of(services, "Kofi", line.id)
    assert needs.line_of(services, need).due_on > needs.current(services).on


def test_own_words_are_due_a_week_before_the_meeting(services: Services) -> None:
    need = needs.own_need(services, "Kofi", "I need a fan.")
    due_on = needs.line_of(services, need).due_on
    assert due_on == needs.current(services).on - timedelta(days=7)


def test_the_day_counted_back_moves_with_the_meeting(services: Services) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    meeting = needs.current(services)
    services.meetings.save(replace(meeting, on=meeting.on + timedelta(days=3)))
    line = needs.line_of(services, need)
    assert line.due_on == meeting.on + timedelta(days=3 - 14)


def test_a_day_that_was_chosen_stays(services: Services) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    line, day = needs.line_of(services, need), date(2026, 12, 1)
    meeting = needs.current(services).id
    services.room.plan(meeting, line.need_ids, "Bex", day)
    assert needs.line_of(services, need).due_on == day
    services.room.plan(meeting, line.need_ids, "Bex", None)
    assert needs.line_of(services, need).due_on == line.due_on


def test_what_is_not_ready_the_day_after_it_is_due_is_late(services: Services, at: At) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    line = needs.line_of(services, need)
    assert not at(line.due_on).room.is_late(line)
    assert at(line.due_on + timedelta(days=1)).room.is_late(line)


def test_once_a_meeting_was_held_only_what_is_due_after_it_can_be_late(
    services: Services, at: At
) -> None:
    papers = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    notes = needs.need_of(services, "Kofi", "af_notes_easy")
    meeting = needs.current(services)
    services.meetings.save(replace(meeting, done=True))
    room = at(meeting.on + timedelta(days=400)).room
    line_with = {id_: line for line in room.to_do(meeting.id) for id_ in line.need_ids}
    assert line_with[notes.id].due_on > meeting.on
    assert not room.is_late(line_with[papers.id])
    assert room.is_late(line_with[notes.id])


def test_what_is_ready_or_cannot_be_done_is_not_late(services: Services, at: At) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    line, meeting = needs.line_of(services, need), needs.current(services).id
    late = at(line.due_on + timedelta(days=1)).room
    services.room.could_not(meeting, line.need_ids, "The printer broke.")
    assert not late.is_late(needs.line_of(services, need))
    services.room.could_not(meeting, line.need_ids, "")
    services.room.tick(meeting, line.need_ids, ready=True)
    assert not late.is_late(needs.line_of(services, need))


def test_the_same_need_of_several_people_is_one_line(services: Services) -> None:
    needs.nobody_needs(services)
    kofi = needs.need_of(services, "Kofi", "ph_switch")
    roy = needs.need_of(services, "Roy", "ph_switch")
    line = needs.line_of(services, kofi)
    assert set(line.need_ids) == {kofi.id, roy.id}
    assert line.people == ("Kofi", "Roy")


def test_the_same_own_words_are_one_line_however_they_are_typed(services: Services) -> None:
    kofi = needs.own_need(services, "Kofi", "I need a fan.")
    roy = needs.own_need(services, "Roy", " i need  a fan")
    other = needs.own_need(services, "Dilys", "I need a big fan.")
    line = needs.line_of(services, kofi)
    assert set(line.need_ids) == {kofi.id, roy.id}
    assert needs.line_of(services, other).need_ids == (other.id,)


def test_what_to_do_about_own_words_is_that_of_anyone_who_has_it(services: Services) -> None:
    kofi = needs.own_need(services, "Kofi", "I need a fan.")
    assert needs.line_of(services, kofi).needs_an_action
    needs.own_need(services, "Roy", "I need a fan.", "Bring the fan from the office.")
    line = needs.line_of(services, kofi)
    assert not line.needs_an_action
    assert line.phrase.words == "Bring the fan from the office."


def test_somebody_who_joins_later_makes_a_line_not_ready_again(services: Services) -> None:
    needs.nobody_needs(services)
    kofi = needs.need_of(services, "Kofi", "ph_switch")
    meeting = needs.current(services).id
    services.room.plan(meeting, [kofi.id], "Bex", date(2026, 12, 1))
    services.room.tick(meeting, [kofi.id], ready=True)
    assert needs.line_of(services, kofi).ready
    needs.need_of(services, "Roy", "ph_switch")
    line = needs.line_of(services, kofi)
    assert not line.ready
    assert (line.owner, line.due_on) == ("Bex", date(2026, 12, 1))


def test_what_failed_last_time_is_first(services: Services) -> None:
    needs.nobody_needs(services)
    need = needs.need_of(services, "Kofi", "ph_switch")
    needs.said(services, need, needs.earlier(services), Happened.PARTLY)
    first = services.room.to_do(needs.current(services).id)[0]
    assert first.need_ids == (need.id,)
    assert first.failed == ("Kofi",)


def test_what_was_met_since_did_not_fail(services: Services) -> None:
    need = needs.need_of(services, "Kofi", "ph_switch")
    needs.said(services, need, needs.earlier(services, date(2026, 5, 12)), Happened.NO)
    needs.said(services, need, needs.earlier(services), Happened.YES)
    assert needs.line_of(services, need).failed == ()


def test_facilitators_and_those_who_did_it_before_can_be_owners(services: Services) -> None:
    need = needs.need_of(services, "Kofi", "ph_switch")
    meeting = needs.current(services).id
    services.room.plan(meeting, [need.id], "Zed at the front desk", None)
    facilitators = {one.name for one in services.senders.all()}
    assert set(services.room.owners()) == {*facilitators, "Zed at the front desk"}


def test_a_changed_line_of_our_own_changes_what_is_to_do(services: Services) -> None:
    ours = Adjustment(str(uuid4()), "the_room", Phrase("I need a fan.", "help"), "Bring it.")
    services.helps.save_line(ours)
    need = needs.need_of(services, "Kofi", ours.id)
    services.helps.save_line(replace(ours, action="Bring two fans."))
    assert needs.line_of(services, need).phrase.words == "Bring two fans."
    services.removals.remove(Thing.ADJUSTMENT, UUID(ours.id))
    assert needs.line_of(services, need).phrase.words == "Bring two fans."
    assert ours.id not in services.helps.catalogue()


def test_somebody_who_has_the_same_need_twice_is_one_person(services: Services) -> None:
    needs.need_of(services, "Kofi", "gt_taxi")
    twice = needs.need_of(services, "Kofi", "gt_taxi")
    line = needs.line_of(services, twice)
    assert line.people.count("Kofi") == 1
    assert len(line.people) == len(line.wanted) - 1
