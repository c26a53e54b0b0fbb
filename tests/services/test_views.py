"""Reading what members said."""

from dataclasses import replace

from app.domain.outcomes import LineKind, OutcomeLine
from app.domain.phrase import Phrase
from app.domain.views import ViewFilter, ViewOrder, ViewSort, ViewState
from app.services.all import Services


def test_views_come_newest_first_and_no_page_repeats_another(services: Services) -> None:
    pages = [services.views.find(ViewFilter(), start, 50) for start in (0, 50, 100)]
    found = [view for page in pages for view in page]
    assert len({view.id for view in found}) == len(found) == services.views.count(ViewFilter())
    dates = [view.given_on for view in found]
    assert dates == sorted(dates, reverse=True)


def test_views_are_put_in_the_order_asked_for(services: Services) -> None:
    by_topic = services.views.find(
        ViewFilter(), 0, 500, ViewOrder(ViewSort.TOPIC, backwards=False)
    )
    topics = [view.topic.words for view in by_topic]
    assert topics == sorted(topics)
    backwards = services.views.find(ViewFilter(), 0, 500, ViewOrder(ViewSort.MEMBER))
    names = [view.member for view in backwards if view.member]
    assert names == sorted(names, reverse=True)


def test_views_are_found_by_words_in_any_script(services: Services) -> None:
    (urdu,) = services.views.find(ViewFilter(text="ڈر"))
    assert urdu.translation == "I feel afraid."
    (punjabi,) = services.views.find(ViewFilter(text="ਪਤਾ ਨਹੀਂ"))
    assert punjabi.member == "Gurdeep"


def test_counting_stops_at_the_most_that_is_wanted(services: Services) -> None:
    assert services.views.count(ViewFilter(), most=7) == 7


def test_a_view_waits_until_its_outcome_says_something(services: Services) -> None:
    (view,) = services.views.waiting(1)
    outcome = services.outcomes.begin(view.topic_id, [view.id])
    assert not services.views.with_ids([view.id])[0].answered
    assert view.id in {one.id for one in services.views.waiting(500)}

    line = OutcomeLine(LineKind.WE_DID, Phrase("We wrote to the bus company.", "bus"))
    services.outcomes.save(replace(outcome, lines=(line,)))
    assert services.views.with_ids([view.id])[0].answered
    answered = services.views.find(ViewFilter(state=ViewState.ANSWERED), 0, 500)
    assert view.id in {one.id for one in answered}
