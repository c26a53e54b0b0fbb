"""No view is lost: what waits is told by age, and keeps its meeting open."""

from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import delete

from app.domain.meetings import Meeting
from app.domain.topics import Question
from app.domain.views import View, ViewFilter, ViewState
from app.services.all import Services, make_services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.storage.models import ThemeRow, ViewRow
from app.storage.store import Store
from app.ui.facilitator.page import PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_closing import ClosingPart
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.view_card import ViewCard
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.views_ages import AgeHeading
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import answer, new_member, say

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


@pytest.fixture
def meeting(services: Services, store: Store) -> Meeting:
    """Return a meeting that has happened, at which nobody said anything."""
    with store.sessions.begin() as session:
        session.execute(delete(ThemeRow))
        session.execute(delete(ViewRow))
    return next(one for one in services.meetings.all() if one.done)


@pytest.fixture
def views(services: Services, store: Store, words: Catalogue, meeting: Meeting) -> list[View]:
    """Return views that have waited for 95, 31, 10 and 9 days."""
    asked = question(services, meeting)

    def said(days: int) -> View:
        then: date = TODAY - timedelta(days=days)
        long_ago = make_services(store.sessions, words, lambda: then)
        return say(long_ago, new_member(services).id, asked.id, f"{days} days ago")

    return [said(days) for days in (95, 31, 10, 9)]


@pytest.fixture
def plan(
    window: Window, look: Look, services: Services, studio: Studio, meeting: Meeting
) -> PlanPage:
    """Return the page for planning, at the meeting."""
    page = PlanPage(look, services, studio, Printing(services.letters, services.album))
    window.show_screen(page)
    page.show_what(meeting.id)
    return page


def question(services: Services, meeting: Meeting) -> Question:
    return services.topics.of_meeting(meeting.id)[0].questions[0]


def closing(plan: PlanPage) -> ClosingPart:
    assert plan.form is not None
    return plan.form.closing


def words_and_ages(page: ViewsPage) -> list[str]:
    return [
        row.text() if isinstance(row, AgeHeading) else row.view.words
        for row in page.cards.rows
        if isinstance(row, AgeHeading | ViewCard)
    ]


def test_what_waits_comes_oldest_first_under_plain_ages(
    qtbot: QtBot, look: Look, services: Services, views: list[View]
) -> None:
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.show()
    assert not page.ages.isVisible()
    page.show_what(ViewFilter(state=ViewState.WAITING))
    assert words_and_ages(page) == [
        "Waiting 90 days or more",
        "95 days ago",
        "Waiting 30 days or more",
        "31 days ago",
        "Waiting 10 days or more",
        "10 days ago",
        "Waiting less than 10 days",
        "9 days ago",
    ]
    assert page.ages.isVisible()
    assert [way.text() for way in page.ages.ways.values()] == [
        "90 days or more: 1",
        "30 days or more: 2",
        "10 days or more: 3",
    ]
    page.ages.ways[30].click()
    assert page.filters.filter.older_than_days == 30
    assert [view.words for view in page.shown] == ["95 days ago", "31 days ago"]
    assert len(views) == 4


def test_all_views_have_no_headings_and_come_newest_first(
    qtbot: QtBot, look: Look, services: Services, views: list[View]
) -> None:
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    assert words_and_ages(page)[0] == "9 days ago"
    assert len(page.cards.rows) == len(views)


def test_a_card_under_a_heading_is_shown_again_in_its_place(
    qtbot: QtBot, look: Look, services: Services, views: list[View]
) -> None:
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.show_what(ViewFilter(state=ViewState.WAITING))
    before = words_and_ages(page)
    page.cards.replace(1, views[1], set())
    assert words_and_ages(page) == before


def test_today_leads_to_the_views_of_an_age(
    qtbot: QtBot, look: Look, services: Services, views: list[View]
) -> None:
    page = TodayPage(look, services)
    qtbot.addWidget(page)
    assert page.waiting.ages.ways[90].text() == "90 days or more: 1"
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.waiting.ages.ways[90].click()
    wanted = ViewFilter(state=ViewState.WAITING, older_than_days=90)
    assert asked.args == [PageName.VIEWS, wanted]
    assert views


def test_where_nothing_waits_no_age_is_shown(
    qtbot: QtBot, look: Look, services: Services, meeting: Meeting
) -> None:
    page = TodayPage(look, services)
    qtbot.addWidget(page)
    assert all(way.isHidden() for way in page.waiting.ages.ways.values())
    assert meeting.done


def test_a_meeting_with_waiting_views_is_not_closed_and_shows_them(
    qtbot: QtBot, plan: PlanPage, services: Services, views: list[View], meeting: Meeting
) -> None:
    plan.refresh()
    part = closing(plan)
    assert part.state.text() == "4 views have no answer yet."
    part.close_it.click()
    assert plan.problem.isVisible()
    assert plan.problem.text().startswith("4 views of this meeting have no answer yet.")
    assert services.meetings.meeting(meeting.id).answered_on is None
    assert len(part.waiting.list.rows) == 4
    with qtbot.waitSignal(plan.asked_for_page) as asked:
        part.waiting.asked_to_answer.emit(views[0])
    assert asked.args == [PageName.OUTCOMES, (views[0].id,)]
    with qtbot.waitSignal(plan.asked_for_page) as asked:
        part.waiting.all.click()
    wanted = ViewFilter(meeting_id=meeting.id, state=ViewState.WAITING)
    assert asked.args == [PageName.VIEWS, wanted]


def test_an_answered_meeting_is_closed_and_opened_again(
    plan: PlanPage, services: Services, views: list[View], meeting: Meeting
) -> None:
    answer(services, views)
    plan.refresh()
    part = closing(plan)
    assert part.state.text() == "No view waits. The meeting can be closed."
    assert not part.waiting.isVisible()
    part.close_it.click()
    assert part.state.text() == "Closed on 23 November 2026: every view had its answer."
    assert not part.close_it.isVisible()
    part.open_it.click()
    assert services.meetings.meeting(meeting.id).answered_on is None
    assert part.close_it.isVisible()


def test_a_view_that_comes_in_later_is_told_on_the_closed_meeting(
    plan: PlanPage, services: Services, meeting: Meeting
) -> None:
    closing(plan).close_it.click()
    say(services, new_member(services).id, question(services, meeting).id, "On paper")
    plan.refresh()
    part = closing(plan)
    assert part.state.text().endswith("Since then 1 view has come in that waits.")
    assert len(part.waiting.list.rows) == 1


def test_a_meeting_that_has_not_happened_says_so(
    plan: PlanPage, services: Services, meeting: Meeting
) -> None:
    assert plan.form is not None
    plan.form.when.done.click()
    closing(plan).close_it.click()
    assert plan.problem.text().startswith("This meeting has not happened yet.")
    assert services.meetings.meeting(meeting.id).answered_on is None
    assert closing(plan).state.text().startswith("The meeting can be closed once")
