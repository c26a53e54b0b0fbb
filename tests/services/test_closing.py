"""A meeting is closed as answered only when nobody waits."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete

from app.domain.errors.answering import MeetingNotHeld, OneViewWaits, ViewsWait
from app.domain.errors.store import Gone
from app.domain.meetings import Meeting
from app.domain.topics import Question
from app.domain.views import Answer, Draft, ViewFilter, ViewState
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ThemeRow, ViewRow
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import At, answer, new_member, say


@pytest.fixture
def meeting(services: Services, store: Store) -> Meeting:
    """Return a meeting that has happened, at which nobody said anything."""
    with store.sessions.begin() as session:
        session.execute(delete(ThemeRow))
        session.execute(delete(ViewRow))
    return next(one for one in services.meetings.all() if one.done)


def question(services: Services, meeting: Meeting) -> Question:
    return services.topics.of_meeting(meeting.id)[0].questions[0]


def closed(services: Services, meeting_id: UUID) -> bool:
    return services.meetings.meeting(meeting_id).answered_on is not None


def test_a_meeting_where_nobody_waits_is_closed_with_its_day(
    services: Services, meeting: Meeting
) -> None:
    services.closing.close(meeting.id)
    assert services.meetings.meeting(meeting.id).answered_on == TODAY


def test_while_views_wait_it_is_refused_and_says_how_many_and_what_to_do(
    services: Services, meeting: Meeting, words: Catalogue
) -> None:
    asked = question(services, meeting)
    say(services, new_member(services).id, asked.id, "Late")
    with pytest.raises(OneViewWaits) as one:
        services.closing.close(meeting.id)
    say(services, new_member(services).id, asked.id, "Cold")
    with pytest.raises(ViewsWait) as more:
        services.closing.close(meeting.id)
    assert words.of_error(one.value).words.startswith("1 view of this meeting has no answer")
    told = words.of_error(more.value).words
    assert told.startswith("2 views of this meeting have no answer yet.")
    assert "write an outcome" in told
    assert not closed(services, meeting.id)
    views, count = services.closing.waiting(meeting.id, 1)
    assert (len(views), count) == (1, 2)


def test_an_outcome_without_a_line_is_no_answer(services: Services, meeting: Meeting) -> None:
    view = say(services, new_member(services).id, question(services, meeting).id, "Late")
    services.outcomes.begin(view.topic_id, [view.id])
    with pytest.raises(ViewsWait):
        services.closing.close(meeting.id)
    answer(services, [view])
    services.closing.close(meeting.id)
    assert closed(services, meeting.id)


def test_what_was_skipped_or_taken_away_keeps_no_meeting_open(
    services: Services, meeting: Meeting
) -> None:
    asked = question(services, meeting)
    services.answers.skip(new_member(services).id, asked.id)
    view = say(services, new_member(services).id, asked.id, "Late")
    services.removals.remove(Thing.VIEW, view.id)
    services.closing.close(meeting.id)
    assert closed(services, meeting.id)


def test_not_knowing_is_a_view_that_wants_an_answer(
    services: Services, meeting: Meeting
) -> None:
    draft = Draft(question(services, meeting).id, Answer(words="I do not know"))
    services.answers.confirm(new_member(services).id, draft)
    with pytest.raises(ViewsWait):
        services.closing.close(meeting.id)


def test_a_meeting_that_has_not_happened_or_is_gone_is_not_closed(
    services: Services, meeting: Meeting
) -> None:
    services.meetings.save(replace(meeting, done=False))
    with pytest.raises(MeetingNotHeld):
        services.closing.close(meeting.id)
    services.removals.remove(Thing.MEETING, meeting.id)
    for gone in (meeting.id, uuid4()):
        with pytest.raises(Gone):
            services.closing.close(gone)


def test_a_closed_meeting_is_opened_again_by_a_press_or_by_not_having_happened(
    services: Services, meeting: Meeting
) -> None:
    services.closing.close(meeting.id)
    services.closing.open_again(meeting.id)
    assert not closed(services, meeting.id)
    services.closing.close(meeting.id)
    services.meetings.save(meeting)
    assert closed(services, meeting.id)
    services.meetings.save(replace(meeting, done=False))
    assert not closed(services, meeting.id)


def test_closing_twice_keeps_the_first_day(
    at: At, services: Services, meeting: Meeting
) -> None:
    services.closing.close(meeting.id)
    at(TODAY + timedelta(days=9)).closing.close(meeting.id)
    assert services.meetings.meeting(meeting.id).answered_on == TODAY


def test_waiting_views_are_counted_by_age(at: At, services: Services, meeting: Meeting) -> None:
    asked = question(services, meeting)
    for days in (95, 90, 31, 10, 9):
        say(at(TODAY - timedelta(days=days)), new_member(services).id, asked.id, f"{days}")
    assert services.views.waiting_by_age() == {90: 2, 30: 3, 10: 4}
    of_meeting = ViewFilter(meeting_id=meeting.id)
    assert services.views.waiting_by_age(of_meeting) == {90: 2, 30: 3, 10: 4}
    (oldest,) = services.views.find(
        ViewFilter(state=ViewState.WAITING, older_than_days=95), 0, 9
    )
    answer(services, [oldest])
    assert services.views.waiting_by_age() == {90: 1, 30: 2, 10: 3}
