"""Promised dates, and lines that stay as they are."""

from dataclasses import replace
from datetime import date

from sqlalchemy import select

from app.domain.outcomes import LineKind, OutcomeLine
from app.domain.phrase import Phrase
from app.services.all import Services
from app.storage.models import OutcomeLineRow, PromiseRow
from app.storage.store import Store


def test_a_promise_can_be_made_moved_and_withdrawn(services: Services, store: Store) -> None:
    view = services.views.waiting(1)[0]
    begun = services.outcomes.begin(view.topic_id, [view.id])
    for due in (date(2027, 1, 12), date(2027, 2, 9), None, date(2027, 3, 9)):
        services.outcomes.save(replace(begun, due=due))
        assert services.outcomes.outcome(begun.id).due == due
        with store.sessions() as session:
            kept = session.scalars(select(PromiseRow.due).filter_by(outcome_id=begun.id)).all()
        assert kept == ([due] if due else [])


def test_saving_the_same_lines_again_leaves_their_rows_alone(
    services: Services, store: Store
) -> None:
    outcome = next(one for one in services.outcomes.all() if len(one.lines) > 1)

    def rows() -> set[object]:
        with store.sessions() as session:
            wanted = select(OutcomeLineRow.id).filter_by(outcome_id=outcome.id)
            return {*session.scalars(wanted)}

    before = rows()
    services.outcomes.save(replace(outcome, owner="Dev Okafor"))
    assert rows() == before
    services.outcomes.save(replace(outcome, lines=outcome.lines[::-1]))
    assert services.outcomes.outcome(outcome.id).lines == outcome.lines[::-1]


def test_a_picture_that_changed_is_a_changed_line(services: Services) -> None:
    outcome = next(one for one in services.outcomes.all() if one.lines)
    line = OutcomeLine(LineKind.WE_DID, Phrase(outcome.lines[0].phrase.words, "taxi"))
    services.outcomes.save(replace(outcome, lines=(line,)))
    assert services.outcomes.outcome(outcome.id).lines == (line,)
