"""A place that lacks what people who come need says so where it is picked."""

from dataclasses import replace
from uuid import uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.meetings import Venue
from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_when import VenuePart
from app.ui.look import Look
from tests.services import needs

BARE = Venue(uuid4(), "Bare Hall")
LOOP = Venue(uuid4(), "Loop Hall", hearing_loop=True)


@pytest.fixture
def part(qtbot: QtBot, look: Look, services: Services, studio: Studio) -> VenuePart:
    """Return the place of the next meeting, at which two people need a hearing loop."""
    needs.nobody_needs(services)
    needs.need_of(services, "Kofi", "se_hearing_loop")
    needs.need_of(services, "Roy", "se_hearing_loop")
    for venue in (BARE, LOOP):
        services.meetings.save_venue(venue)
    page = PlanPage(look, services, studio, Printing(services.letters, services.album))
    qtbot.addWidget(page)
    page.show()
    assert page.form
    return page.form.when.venue


def pick(part: VenuePart, venue: Venue) -> None:
    part.pick.pick(venue.id)
    part.pick.activated.emit(part.pick.currentIndex())


def test_what_people_need_and_do_not_find_is_said_in_one_sentence(part: VenuePart) -> None:
    pick(part, BARE)
    assert part.lacks.text() == (
        "This place does not have what people who come need: a hearing loop (2 people)."
    )
    assert part.lacks.isVisible()
    pick(part, LOOP)
    assert not part.lacks.isVisible()


def test_a_tick_of_what_a_place_has_changes_it_at_once(part: VenuePart) -> None:
    pick(part, BARE)
    part.has["hearing_loop"].click()
    assert not part.lacks.isVisible()
    part.has["hearing_loop"].click()
    assert part.lacks.isVisible()


def test_who_does_not_come_is_not_counted(services: Services, part: VenuePart) -> None:
    need = needs.need_of(services, "Dilys", "se_hearing_loop")
    meeting = needs.current(services).id
    services.room.comes(meeting, need.member_id, comes=False)
    services.helps.save(replace(need, note="changed"))
    pick(part, BARE)
    assert "(2 people)" in part.lacks.text()
