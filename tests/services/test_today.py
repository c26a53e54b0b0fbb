"""Gathering what a facilitator needs to know today."""

from datetime import date
from pathlib import Path

from app.domain.meetings import Step
from app.services.all import Services, make_services
from app.storage.store import set_up
from app.wording.catalogue import Catalogue


def test_today_is_about_the_next_meeting(services: Services) -> None:
    page = services.today.page()
    assert page.meeting is not None
    assert page.meeting.on == date(2027, 1, 12)
    assert page.steps == {Step.PLAN}
    assert page.now is Step.INVITE


def test_a_need_that_is_ready_stays_ready(services: Services) -> None:
    page = services.today.page()
    need = page.room[0]
    assert page.meeting is not None
    assert not need.ready
    services.room.tick(page.meeting.id, need.need_ids, ready=True)
    assert [
        line.ready for line in services.today.page().room if line.phrase == need.phrase
    ] == [True]
    services.room.tick(page.meeting.id, need.need_ids, ready=False)
    assert not any(line.ready for line in services.today.page().room)


def test_the_views_that_waited_longest_are_shown_of_all_that_wait(services: Services) -> None:
    page = services.today.page()
    oldest = min(view.given_on for view in services.views.waiting(500))
    assert {view.given_on for view in page.waiting} == {oldest}
    assert page.waiting_count == len(services.views.waiting(500))


def test_a_new_board_has_no_meeting_and_nothing_waits(tmp_path: Path) -> None:
    store, _code = set_up(tmp_path / "new", "three plain words")
    page = make_services(store.sessions, Catalogue()).today.page()
    store.close()
    assert page.meeting is None
    assert page.waiting_count == 0
