"""The lists over all needs, and the way from each line to the person it is about."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.needs import Happened
from app.services.all import Services
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_lists import ListName, ListsPart
from app.ui.facilitator.page import HelpsOf, PageName
from app.ui.look import Look
from tests.services import needs
from tests.services.scenes import new_member
from tests.ui.facilitator.helping import helps_page, lists_part


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> HelpsPage:
    """Return the page of the practice board."""
    return helps_page(qtbot, look, services)


@pytest.fixture
def part(page: HelpsPage) -> ListsPart:
    """Return its lists."""
    return lists_part(page)


def shown(part: ListsPart, name: ListName) -> list[str]:
    part.refresh()
    part.buttons[name].click()
    return [f"{line.words} {line.under}" for line in part.list.lines]


def no_reviews(services: Services) -> None:
    for member in services.people.members():
        for need in services.helps.needs(member.id):
            services.helps.save(replace(need, review_on=None))


def test_a_review_says_who_what_and_when(services: Services, part: ListsPart) -> None:
    no_reviews(services)
    need = needs.need_of(services, "Kofi", "ph_hold_pen")
    services.helps.save(replace(need, review_on=needs.BEFORE))
    assert shown(part, ListName.REVIEWS) == [
        f"{need.phrase.words} Kofi. It was due on 8 September 2026"
    ]
    assert part.buttons[ListName.REVIEWS].text() == "Reviews due: 1"


def test_a_press_opens_what_helps_the_person(
    qtbot: QtBot, services: Services, page: HelpsPage, part: ListsPart
) -> None:
    no_reviews(services)
    need = needs.need_of(services, "Kofi", "ph_hold_pen")
    services.helps.save(replace(need, review_on=needs.BEFORE))
    shown(part, ListName.REVIEWS)
    with qtbot.waitSignal(page.asked_for_page) as asked:
        part.list.itemClicked.emit(part.list.item(0))
    assert asked.args == [PageName.PEOPLE, HelpsOf(need.member_id)]


def test_arrow_keys_open_nothing_and_enter_does(
    qtbot: QtBot, services: Services, page: HelpsPage, part: ListsPart
) -> None:
    need = needs.need_of(services, "Kofi", "ph_hold_pen")
    services.helps.save(replace(need, review_on=needs.BEFORE))
    shown(part, ListName.REVIEWS)
    with qtbot.assertNotEmitted(page.asked_for_page):
        qtbot.keyClick(part.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.asked_for_page):
        qtbot.keyClick(part.list, Qt.Key.Key_Return)


def test_what_was_never_met_says_how_often_since_when_and_why(
    services: Services, part: ListsPart
) -> None:
    need, meeting = needs.need_of(services, "Kofi", "ph_hold_pen"), needs.earlier(services)
    services.room.could_not(meeting.id, [need.id], "No pen.")
    needs.said(services, need, meeting, Happened.NO)
    told = f"{need.phrase.words} Kofi. Asked once, on 8 September 2026. Could not do: No pen."
    assert told in shown(part, ListName.NEVER)


def test_a_venue_that_lacks_something_leads_to_the_plan(
    qtbot: QtBot, services: Services, page: HelpsPage, part: ListsPart
) -> None:
    needs.nobody_needs(services)
    venue = needs.current(services).venue
    assert venue is not None
    services.meetings.save_venue(replace(venue, hearing_loop=False))
    needs.need_of(services, "Kofi", "se_hearing_loop")
    told = f"{venue.name}: no hearing loop 1 person who comes there needs it"
    assert told in shown(part, ListName.VENUES)
    with qtbot.waitSignal(page.asked_for_page) as asked:
        part.list.itemClicked.emit(part.list.item(0))
    assert asked.args == [PageName.PLAN, None]


def test_who_was_never_asked_is_listed(services: Services, part: ListsPart) -> None:
    new_member(services)
    assert any("Wilf" in one for one in shown(part, ListName.NOT_ASKED))


@pytest.mark.parametrize("name", ListName)
def test_an_empty_list_says_so(
    services: Services, look: Look, part: ListsPart, name: ListName
) -> None:
    no_reviews(services)
    needs.nobody_needs(services)
    for member in services.people.members():
        services.helps.asked(member.id)
    assert shown(part, name) == []
    assert part.about.text() == look(f"needs_lists.{name}_none").words


def test_the_lists_are_counted_again_when_one_comes_back(
    services: Services, page: HelpsPage, part: ListsPart
) -> None:
    page.tabs.setCurrentIndex(0)
    no_reviews(services)
    lists_part(page)
    assert part.buttons[ListName.REVIEWS].text() == "Reviews due: 0"
