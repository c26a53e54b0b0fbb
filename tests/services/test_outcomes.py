"""Writing what the board did."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from app.domain.errors.store import Gone
from app.domain.outcomes import LineKind, OutcomeLine, OutcomeState
from app.domain.phrase import Phrase
from app.domain.views import View
from app.services.all import Services
from app.services.removals import Thing


@pytest.fixture
def view(services: Services) -> View:
    """Return the view that has waited longest."""
    return services.views.waiting(1)[0]


def test_an_outcome_begins_with_its_views_and_nothing_said(
    services: Services, view: View
) -> None:
    begun = services.outcomes.begin(view.topic_id, [view.id])
    kept = services.outcomes.outcome(begun.id)
    assert kept.view_ids == {view.id}
    assert kept.lines == ()
    assert kept.state is OutcomeState.NOT_KNOWN


def test_beginning_twice_makes_one_outcome(services: Services, view: View) -> None:
    first = services.outcomes.begin(view.topic_id, [view.id])
    assert services.outcomes.begin(view.topic_id, [view.id]).id == first.id


def test_a_private_topic_makes_a_private_outcome(services: Services) -> None:
    private = next(topic for topic in services.topics.all() if topic.private)
    assert services.outcomes.begin(private.id, []).private


def test_an_outcome_needs_a_topic_that_is_there(services: Services, view: View) -> None:
    with pytest.raises(Gone):
        services.outcomes.begin(uuid4(), [view.id])


def test_an_outcome_is_kept_whole(services: Services, view: View) -> None:
    begun = services.outcomes.begin(view.topic_id, [view.id])
    lines = tuple(
        OutcomeLine(LineKind.WE_DID, Phrase(words, "bus"))
        for words in ("We asked.", "They came.")
    )
    written = replace(
        begun,
        state=OutcomeState.DOING,
        lines=lines,
        due=date(2027, 1, 12),
        owner="Dev Okafor",
        private=True,
    )
    services.outcomes.save(written)
    assert services.outcomes.outcome(begun.id) == written


def test_a_view_can_be_taken_off_and_others_put_on(services: Services) -> None:
    outcome = next(one for one in services.outcomes.all() if len(one.view_ids) == 1)
    other = services.views.waiting(1)[0]
    services.outcomes.save(replace(outcome, view_ids=frozenset({other.id})))
    assert services.outcomes.outcome(outcome.id).view_ids == {other.id}


def test_a_view_that_was_removed_comes_back_to_its_outcome(
    services: Services, view: View
) -> None:
    begun = services.outcomes.begin(view.topic_id, [view.id])
    services.removals.remove(Thing.VIEW, view.id)
    services.outcomes.save(services.outcomes.outcome(begun.id))
    assert services.outcomes.outcome(begun.id).view_ids == frozenset()
    services.removals.bring_back(Thing.VIEW, view.id)
    assert services.outcomes.outcome(begun.id).view_ids == {view.id}


def test_an_outcome_is_late_when_its_day_has_gone_by_and_it_is_not_done(
    services: Services, view: View
) -> None:
    begun = services.outcomes.begin(view.topic_id, [view.id])
    late = replace(begun, due=date(2026, 11, 22), state=OutcomeState.DOING)
    assert services.outcomes.is_late(late)
    assert not services.outcomes.is_late(replace(late, due=date(2026, 11, 23)))
    assert not services.outcomes.is_late(replace(late, state=OutcomeState.DID))
    assert not services.outcomes.is_late(begun)
