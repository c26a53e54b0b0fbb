"""Nobody is told of an outcome before it is easy read, or someone said why it is not."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.domain.errors.store import Gone
from app.domain.errors.writing import StopsToAnswer, WordsMissing
from app.domain.outcomes import LineKind, Outcome, OutcomeLine
from app.domain.phrase import Phrase
from app.services.all import Services
from app.storage.models import ChangeRow
from app.storage.store import Store

HARD = "We asked the CQC about it."


@pytest.fixture
def outcome(services: Services) -> Outcome:
    """Return an outcome with readers and a line that is not easy read."""
    found = next(
        one
        for one in services.outcomes.all()
        if services.letters.has_readers(one) and not one.private
    )
    line = OutcomeLine(LineKind.WE_DID, Phrase(HARD, "letter"))
    services.outcomes.save(replace(found, lines=(*found.lines, line)))
    return services.outcomes.outcome(found.id)


def test_no_letter_is_made_while_a_stop_is_open(services: Services, outcome: Outcome) -> None:
    with pytest.raises(StopsToAnswer) as stopped:
        services.letters.make(outcome.id)

    assert stopped.value.blanks["line"] == HARD


def test_no_poster_is_made_while_a_stop_is_open(services: Services, outcome: Outcome) -> None:
    with pytest.raises(StopsToAnswer):
        services.papers.poster(outcome.id)


def test_a_stop_that_is_left_with_a_reason_stops_nothing(
    services: Services, outcome: Outcome
) -> None:
    for sentence, stop in services.easy_read.stops(outcome):
        services.easy_read.leave(sentence, stop, "Everyone here knows it.")

    assert services.easy_read.stops(outcome) == []
    assert services.letters.make(outcome.id)


def test_a_reason_is_needed(services: Services, outcome: Outcome) -> None:
    sentence, stop = services.easy_read.stops(outcome)[0]

    with pytest.raises(WordsMissing):
        services.easy_read.leave(sentence, stop, "  ")
    assert services.easy_read.stops(outcome)


def test_what_was_left_is_found_again_in_another_sentence(
    services: Services, outcome: Outcome
) -> None:
    sentence, stop = services.easy_read.stops(outcome)[0]
    services.easy_read.leave(sentence, stop, "Everyone here knows it.")

    assert services.easy_read.check(["The CQC came."])[0]


def test_names_of_people_and_places_are_never_hard_words(services: Services) -> None:
    found = services.easy_read.check(["We met at Elmbury Library with Kofi Brennan."])[0]

    assert [one for one in found if one.rule == "ER33"] == []


def test_the_first_name_of_somebody_here_is_no_hard_word(services: Services) -> None:
    assert services.easy_read.check(["Moira will phone you on Friday."]) == [[]]


def test_all_outcomes_of_the_practice_board_may_be_told(services: Services) -> None:
    assert [services.easy_read.stops(one) for one in services.outcomes.all()] == [
        [] for _ in services.outcomes.all()
    ]


def test_what_was_left_is_told_with_why_and_can_be_looked_at_again(
    services: Services, outcome: Outcome, store: Store
) -> None:
    sentence, stop = services.easy_read.stops(outcome)[0]
    services.easy_read.leave(sentence, stop, "Everyone here knows it.")
    lines = [line.phrase.words for line in outcome.lines]

    (left,) = services.easy_read.left_in(lines)
    assert (left.sentence, left.found) == (HARD, stop.text)
    assert left.because == "Everyone here knows it."

    services.easy_read.look_again(left.id)
    assert services.easy_read.left_in(lines) == []
    assert services.easy_read.stops(outcome) == [(sentence, stop)]
    with store.sessions() as session:
        kept = session.scalars(select(ChangeRow.what).filter_by(row_id=left.id))
        assert sorted(kept) == ["added", "deleted"]
    with pytest.raises(Gone):
        services.easy_read.look_again(left.id)


def test_what_was_left_in_another_text_is_not_told_here(
    services: Services, outcome: Outcome
) -> None:
    sentence, stop = services.easy_read.stops(outcome)[0]
    services.easy_read.leave(sentence, stop, "Everyone here knows it.")

    assert services.easy_read.left_in(["We asked the doctor."]) == []
