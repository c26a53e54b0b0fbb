"""Which members read a text before it was sent, and whether it is still that text."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from sqlalchemy import select

from app.domain.errors.store import Gone
from app.domain.errors.writing import NobodyRead
from app.domain.outcomes import LineKind, Outcome, OutcomeLine
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.read_throughs import Since
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ChangeRow
from app.storage.store import Store
from tests.conftest import TODAY


@pytest.fixture
def outcome(services: Services) -> Outcome:
    """Return an outcome with some lines."""
    return next(one for one in services.outcomes.all() if len(one.lines) > 1)


@pytest.fixture
def readers(services: Services) -> list[Member]:
    """Return two members."""
    return services.people.members()[:2]


def test_who_read_it_is_kept_with_the_day_and_what_they_changed(
    services: Services, outcome: Outcome, readers: list[Member]
) -> None:
    helper = services.senders.all()[0]
    ids = [member.id for member in readers]
    services.read_throughs.record(outcome.id, ids, helper.id, " They took out 1 line. ")

    (read,) = services.read_throughs.of(outcome.id)
    assert read.names == ("Ania", "Bernadette")
    assert (read.gone, read.on, read.helped_by) == (0, TODAY, helper.name)
    assert read.changed == "They took out 1 line."
    assert read.lines == outcome.lines


def test_the_newest_comes_first_and_other_outcomes_have_their_own(
    services: Services, outcome: Outcome, readers: list[Member]
) -> None:
    first, second = readers
    services.read_throughs.record(outcome.id, [first.id])
    services.read_throughs.record(outcome.id, [second.id], on=date(2026, 11, 2))

    names = [read.names for read in services.read_throughs.of(outcome.id)]
    assert names == [("Ania",), ("Bernadette",)]
    other = next(one for one in services.outcomes.all() if one.id != outcome.id)
    assert services.read_throughs.of(other.id) == []


def test_it_is_told_whether_words_or_pictures_have_changed_since(
    services: Services, outcome: Outcome, readers: list[Member]
) -> None:
    read = services.read_throughs.record(outcome.id, [readers[0].id])
    first, *rest = outcome.lines
    drawn = replace(first, phrase=replace(first.phrase, picture="bus"))
    written = OutcomeLine(LineKind.NEXT, Phrase("We will ask again.", "bus"))

    assert read.since(outcome.lines) is Since.SAME
    assert read.since([drawn, *rest]) is Since.PICTURES
    assert read.since([*outcome.lines, written]) is Since.WORDS
    assert read.since([*rest, first]) is Since.WORDS


def test_the_text_as_it_was_read_stays_when_the_outcome_changes(
    services: Services, outcome: Outcome, readers: list[Member]
) -> None:
    services.read_throughs.record(outcome.id, [readers[0].id])
    services.outcomes.save(replace(outcome, lines=outcome.lines[:1]))

    (read,) = services.read_throughs.of(outcome.id)
    assert read.lines == outcome.lines
    assert read.since(services.outcomes.outcome(outcome.id).lines) is Since.WORDS


def test_a_member_who_is_removed_is_counted_and_not_named_any_more(
    services: Services, outcome: Outcome, readers: list[Member]
) -> None:
    services.read_throughs.record(outcome.id, [member.id for member in readers])
    services.removals.remove(Thing.MEMBER, readers[0].id)

    (read,) = services.read_throughs.of(outcome.id)
    assert (read.names, read.gone) == (("Bernadette",), 1)
    services.removals.bring_back(Thing.MEMBER, readers[0].id)
    assert services.read_throughs.of(outcome.id)[0].names == ("Ania", "Bernadette")


def test_someone_has_to_have_read_it(services: Services, outcome: Outcome) -> None:
    with pytest.raises(NobodyRead):
        services.read_throughs.record(outcome.id, [])
    assert services.read_throughs.of(outcome.id) == []


def test_an_outcome_that_is_not_there_cannot_have_been_read(
    services: Services, readers: list[Member]
) -> None:
    with pytest.raises(Gone):
        services.read_throughs.record(uuid4(), [readers[0].id])


def test_it_can_be_taken_away_and_brought_back_and_history_tells(
    services: Services, outcome: Outcome, readers: list[Member], store: Store
) -> None:
    read = services.read_throughs.record(outcome.id, [readers[0].id])
    services.removals.remove(Thing.READ_THROUGH, read.id)
    assert services.read_throughs.of(outcome.id) == []
    services.removals.bring_back(Thing.READ_THROUGH, read.id)
    assert services.read_throughs.of(outcome.id) == [read]
    with store.sessions() as session:
        kept = select(ChangeRow.what).filter_by(row_id=read.id).order_by(ChangeRow.at)
        assert session.scalars(kept).all() == ["added", "removed", "brought back"]


def test_nothing_of_it_is_in_a_letter(services: Services, readers: list[Member]) -> None:
    outcome = next(one for one in services.outcomes.all() if services.letters.has_readers(one))
    before = services.letters.preview(outcome.id)
    services.read_throughs.record(outcome.id, [readers[0].id], changed="They took out 1 line.")
    assert services.letters.preview(outcome.id) == before
