"""Finding some of what members said."""

from datetime import date, timedelta

import pytest

from app.domain.errors.store import Gone
from app.domain.views import Answer, Concern, Draft, Said, View, ViewFilter, ViewState
from app.services.all import Services, make_services
from app.services.views import Views
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import new_member, open_question, say


def every(services: Services, wanted: ViewFilter) -> list[View]:
    return services.views.find(wanted, 0, 500)


def views_on(day: date, store: Store) -> Views:
    return Views(store.sessions, lambda: day)


def test_no_filter_shows_every_view_but_the_skipped(services: Services) -> None:
    views = every(services, ViewFilter())
    assert views
    assert all(view.said is not Said.SKIPPED for view in views)
    member, question = new_member(services).id, open_question(services)
    services.answers.skip(member, question.id)
    assert len(every(services, ViewFilter())) == len(views)
    services.answers.confirm(member, Draft(question.id, Answer(Said.DONT_KNOW)))
    assert len(every(services, ViewFilter())) == len(views) + 1


@pytest.mark.parametrize("part", ["THREE years", "  three years  ", "Three YEARS!!!"])
def test_words_are_found_in_small_and_large_letters(services: Services, part: str) -> None:
    assert [view.member for view in every(services, ViewFilter(text=part))] == ["Kofi"]


def test_text_is_looked_for_in_words_meanings_names_questions_and_topics(
    services: Services,
) -> None:
    view = next(one for one in every(services, ViewFilter()) if one.translation and one.member)
    for text in (
        view.words,
        view.translation,
        view.member,
        view.question.words,
        view.topic.words,
    ):
        assert view in every(services, ViewFilter(text=text))


@pytest.mark.parametrize("sign", ["%", "_", "\\", "100%", "a_b", "'", '"'])
def test_every_sign_means_only_itself(services: Services, sign: str) -> None:
    before = every(services, ViewFilter(text=sign))
    member, question = new_member(services).id, open_question(services)
    view = say(services, member, question.id, f"I said «{sign}» twice")
    found = every(services, ViewFilter(text=sign))
    assert {one.id for one in found} == {view.id, *(one.id for one in before)}
    assert all(
        sign in f"{one.words} {one.translation} {one.question.words} {one.topic.words}"
        for one in found
    )


def test_views_are_found_by_meeting_and_by_topic(services: Services) -> None:
    found = set()
    for meeting in services.meetings.all():
        of_meeting = every(services, ViewFilter(meeting_id=meeting.id))
        topics = {topic.id for topic in services.topics.of_meeting(meeting.id)}
        assert {view.topic_id for view in of_meeting} <= topics
        for topic in topics:
            of_topic = every(services, ViewFilter(topic_id=topic))
            assert {view.topic_id for view in of_topic} <= {topic}
            found |= {view.id for view in of_topic}
    assert found == {view.id for view in every(services, ViewFilter())}


def test_every_view_is_either_waiting_or_answered(services: Services) -> None:
    waiting = every(services, ViewFilter(state=ViewState.WAITING))
    answered = every(services, ViewFilter(state=ViewState.ANSWERED))
    assert waiting
    assert answered
    assert not any(view.answered for view in waiting)
    assert all(view.answered for view in answered)
    assert len(waiting) + len(answered) == services.views.count(ViewFilter())


def test_an_age_takes_in_the_day_itself_and_no_later_one(
    services: Services, store: Store
) -> None:
    wanted = ViewFilter(text="The gate is locked", older_than_days=10)
    member, question = new_member(services).id, open_question(services)
    say(services, member, question.id, "The gate is locked")
    for later, shown in ((9, 0), (10, 1), (11, 1)):
        views = views_on(TODAY + timedelta(days=later), store)
        assert views.count(wanted) == shown
        assert len(views.find(wanted)) == shown


def test_filters_narrow_each_other(services: Services) -> None:
    view = every(services, ViewFilter(text="THREE YEARS"))[0]
    other = next(one for one in services.topics.all() if one.id != view.topic_id)
    assert every(services, ViewFilter(text="THREE YEARS", topic_id=view.topic_id)) == [view]
    assert every(services, ViewFilter(text="THREE YEARS", topic_id=other.id)) == []


def test_counting_agrees_with_finding(services: Services) -> None:
    for wanted in (
        ViewFilter(),
        ViewFilter(text="bus"),
        ViewFilter(state=ViewState.WAITING, older_than_days=60),
    ):
        assert services.views.count(wanted) == len(every(services, wanted))


def test_a_worry_is_marked_changed_and_taken_off(services: Services) -> None:
    view = services.views.waiting(1)[0]

    def concern() -> Concern | None:
        return services.views.with_ids([view.id])[0].concern

    for wanted in (Concern.WORRIED, Concern.ACT_NOW, None, None):
        services.views.flag(view.id, wanted)
        assert concern() is wanted
    with pytest.raises(Gone):
        services.views.flag(view.topic_id, Concern.WORRIED)


def test_an_age_is_counted_from_the_day_it_was_given(store: Store) -> None:
    services = make_services(store.sessions, Catalogue(), lambda: date(2026, 11, 23))
    view = services.views.waiting(1)[0]
    assert services.views.age_in_days(view) == (date(2026, 11, 23) - view.given_on).days > 0
