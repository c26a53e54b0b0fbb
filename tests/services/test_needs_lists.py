"""The lists over all needs, and that nobody is in them who said no."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.domain.needs import Happened, MayKnow, Need
from app.domain.needs_lists import Lack
from app.services.all import Services
from app.services.removals import Thing
from tests.services import needs
from tests.services.scenes import new_member


def reviews(services: Services) -> set[object]:
    return {one.need.id for one in services.needs_lists.reviews_due()}


@pytest.fixture
def need(services: Services) -> Need:
    """Return a need of Kofi's."""
    return needs.need_of(services, "Kofi", "ph_switch")


@pytest.mark.parametrize(
    ("days", "listed"), [(-400, True), (-1, True), (0, True), (30, True), (31, False)]
)
def test_a_review_is_due_from_a_month_before(
    services: Services, need: Need, days: int, *, listed: bool
) -> None:
    services.helps.save(replace(need, review_on=needs.TODAY + timedelta(days=days)))
    assert (need.id in reviews(services)) is listed
    assert all(
        one.is_past is (one.review_on < needs.TODAY)
        for one in services.needs_lists.reviews_due()
    )


@pytest.mark.parametrize(
    ("days", "listed"), [(-400, True), (-336, True), (-334, False), (-1, False)]
)
def test_without_a_day_of_its_own_a_review_is_due_a_year_after_it_was_agreed(
    services: Services, need: Need, days: int, *, listed: bool
) -> None:
    agreed = replace(need, agreed_on=needs.TODAY + timedelta(days=days), review_on=None)
    services.helps.save(agreed)
    assert (need.id in reviews(services)) is listed
    assert services.helps.review_is_due(agreed) is listed


def test_what_no_one_may_know_is_still_reviewed_by_who_keeps_it(
    services: Services, need: Need
) -> None:
    hidden = replace(need, review_on=needs.TODAY, may_know=MayKnow.NO_ONE)
    services.helps.save(hidden)
    assert need.id in reviews(services)


def never_met(services: Services) -> set[UUID]:
    return {one.need.id for one in services.needs_lists.never_met()}


def test_a_need_that_was_never_met_says_how_often_and_since_when(
    services: Services, need: Need
) -> None:
    first, second = needs.earlier(services, date(2026, 5, 12)), needs.earlier(services)
    services.room.could_not(first.id, [need.id], "No switch.")
    services.room.could_not(second.id, [need.id], "The switch broke.")
    needs.said(services, need, first, Happened.NO)
    needs.said(services, need, second, Happened.PARTLY)
    (found,) = (one for one in services.needs_lists.never_met() if one.need.id == need.id)
    assert (found.asked, found.since, found.because) == (2, first.on, "The switch broke.")


def test_one_yes_is_enough_and_not_being_asked_is_not_never(
    services: Services, need: Need
) -> None:
    first, second = needs.earlier(services, date(2026, 5, 12)), needs.earlier(services)
    services.room.tick(first.id, [need.id], ready=False)
    assert need.id not in never_met(services)
    needs.said(services, need, first, Happened.YES)
    needs.said(services, need, second, Happened.NO)
    assert need.id not in never_met(services)


def bare_venue(services: Services) -> None:
    """Let the place of the next meeting have nothing."""
    venue = needs.current(services).venue
    assert venue is not None
    services.meetings.save_venue(
        replace(
            venue, step_free=False, hearing_loop=False, changing_places=False, quiet_room=False
        )
    )


def at_venue(services: Services) -> dict[str, int]:
    venue = needs.current(services).venue
    assert venue is not None
    found = [one for one in services.needs_lists.by_venue() if one.venue_id == venue.id]
    return {lack.has: lack.people for one in found for lack in one.lacks}


def test_what_a_venue_has_not_is_counted_by_people(services: Services) -> None:
    needs.nobody_needs(services)
    bare_venue(services)
    needs.need_of(services, "Kofi", "se_hearing_loop")
    needs.need_of(services, "Roy", "se_hearing_loop")
    assert at_venue(services) == {"hearing_loop": 2}


def test_what_asks_a_venue_for_the_same_counts_as_the_same(services: Services) -> None:
    lines = services.helps.lines()
    quiet = lines["tr_quiet_room"]
    same = [one for one in lines.values() if one.venue == quiet.venue and one is not quiet]
    needs.nobody_needs(services)
    bare_venue(services)
    needs.need_of(services, "Kofi", same[0].id)
    assert at_venue(services) == {"quiet_room": 1}


def test_what_a_venue_has_is_not_lacked(services: Services) -> None:
    needs.nobody_needs(services)
    bare_venue(services)
    needs.need_of(services, "Kofi", "se_hearing_loop")
    venue = needs.current(services).venue
    assert venue is not None
    services.meetings.save_venue(replace(venue, hearing_loop=True))
    assert at_venue(services) == {}


def test_who_does_not_come_needs_nothing_of_a_venue(services: Services) -> None:
    needs.nobody_needs(services)
    bare_venue(services)
    need = needs.need_of(services, "Kofi", "se_hearing_loop")
    for meeting in services.meetings.all():
        services.room.comes(meeting.id, need.member_id, comes=False)
    assert at_venue(services) == {}


def test_what_failed_at_a_venue_is_counted_by_line(services: Services, need: Need) -> None:
    roy = needs.need_of(services, "Roy", "ph_switch")
    meeting = needs.earlier(services)
    needs.said(services, need, meeting, Happened.NO)
    needs.said(services, roy, meeting, Happened.PARTLY)
    venue = needs.current(services).venue
    assert venue is not None
    (found,) = (
        one
        for one in services.needs_lists.by_venue()
        if one.venue_id == venue.id and one.failed
    )
    assert (need.phrase, 2) in [(one.phrase, one.times) for one in found.failed]


def not_asked(services: Services) -> list[str]:
    return [one.name for one in services.needs_lists.not_asked()]


def test_somebody_is_not_asked_until_they_are(services: Services) -> None:
    wilf = new_member(services)
    assert "Wilf" in not_asked(services)
    services.helps.asked(wilf.id)
    assert "Wilf" not in not_asked(services)


def test_somebody_whose_need_is_written_down_was_asked(services: Services) -> None:
    new_member(services)
    needs.own_need(services, "Wilf", "I need a fan.")
    assert "Wilf" not in not_asked(services)


def test_somebody_who_said_no_was_asked(services: Services) -> None:
    wilf = new_member(services)
    needs.says_no(services, wilf.id)
    assert "Wilf" not in not_asked(services)


def _hides(services: Services, need: Need) -> None:
    needs.says_no(services, need.member_id)


def _leaves(services: Services, need: Need) -> None:
    services.removals.remove(Thing.MEMBER, need.member_id)


def _goes(services: Services, need: Need) -> None:
    services.removals.remove(Thing.NEED, need.id)


@pytest.mark.parametrize("take_back", [_hides, _leaves, _goes])
def test_what_is_taken_back_is_in_no_list_at_once(
    services: Services, take_back: Callable[[Services, Need], None]
) -> None:
    needs.nobody_needs(services)
    bare_venue(services)
    need = needs.need_of(services, "Kofi", "se_hearing_loop")
    services.helps.save(replace(need, review_on=needs.TODAY))
    needs.said(services, need, needs.earlier(services), Happened.NO)
    lists = services.needs_lists
    assert need.id in reviews(services)
    assert lists.never_met()
    assert at_venue(services) == {"hearing_loop": 1}
    take_back(services, need)
    assert need.id not in reviews(services)
    assert not lists.never_met()
    assert not any(
        one.failed or Lack("hearing_loop", 1) in one.lacks for one in lists.by_venue()
    )
