"""Several facilitators at once: nobody undoes what another kept without having seen it."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date
from threading import Barrier, Thread
from uuid import uuid4

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.orm import Session, sessionmaker

from app.domain.errors.store import ChangedMeanwhile, StoreBusy
from app.domain.needs import Need
from app.domain.outcomes import LineKind, OutcomeLine
from app.domain.phrase import Phrase
from app.services.all import Services, make_services
from app.services.removals import Thing
from app.storage.models import VenueRow
from app.storage.seen import keep_what_others_changed
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests import makers
from tests.conftest import TODAY
from tests.on_server import Server

LATER = date(2027, 6, 1)
TIMES = 12


@dataclass(frozen=True)
class Two:
    """Two facilitators who have the same board open, each on a computer of their own."""

    anna: Services
    bob: Services
    sessions: tuple[sessionmaker[Session], sessionmaker[Session]]


@pytest.fixture(params=["file", "server"])
def two(request: pytest.FixtureRequest, words: Catalogue) -> Iterator[Two]:
    """Return two who have a practice board open: on a server, or twice the same file."""
    with ExitStack() as closing:
        if request.param == "server":
            server: Server = request.getfixturevalue("server")
            name = request.getfixturevalue("server_database")
            makes = [closing.enter_context(server.opened(name)).sessions for _ in range(2)]
        else:
            store: Store = request.getfixturevalue("file_store")
            makes = [_as_on_a_server(store) for _ in range(2)]
        first, second = (make_services(one, words, lambda: TODAY) for one in makes)
        yield Two(first, second, (makes[0], makes[1]))


def _as_on_a_server(store: Store) -> sessionmaker[Session]:
    sessions = sessionmaker(store.sessions.kw["bind"], expire_on_commit=False)
    keep_what_others_changed(sessions)
    return sessions


def test_a_form_that_was_opened_before_another_saved_does_not_undo_it(two: Two) -> None:
    member = two.anna.people.members()[0]
    two.bob.people.save(replace(two.bob.people.member(member.id), note="from Bob"))
    with pytest.raises(ChangedMeanwhile):
        two.anna.people.save(replace(member, note="from Anna"))
    assert two.anna.people.member(member.id).note == "from Bob"


def test_a_stale_form_does_not_bring_back_what_another_changed_elsewhere(two: Two) -> None:
    member = two.anna.people.members()[0]
    two.bob.people.save(replace(two.bob.people.member(member.id), note="from Bob"))
    with pytest.raises(ChangedMeanwhile):
        two.anna.people.save(replace(member, likes="from Anna"))
    kept = two.bob.people.member(member.id)
    assert (kept.note, kept.likes) == ("from Bob", member.likes)


def test_whoever_was_told_looks_again_and_then_saves(two: Two) -> None:
    member = two.anna.people.members()[0]
    two.bob.people.save(replace(two.bob.people.member(member.id), note="from Bob"))
    with pytest.raises(ChangedMeanwhile):
        two.anna.people.save(replace(member, likes="from Anna"))
    two.anna.people.save(replace(two.anna.people.member(member.id), likes="from Anna"))
    kept = two.bob.people.member(member.id)
    assert (kept.note, kept.likes) == ("from Bob", "from Anna")


def test_what_two_change_in_different_parts_is_kept_of_both(two: Two) -> None:
    member = two.anna.people.members()[0]
    two.bob.people.members()
    two.anna.people.change(member.id, lambda now: replace(now, likes="from Anna"))
    two.bob.people.change(member.id, lambda now: replace(now, note="from Bob"))
    kept = two.anna.people.member(member.id)
    assert (kept.note, kept.likes) == ("from Bob", "from Anna")


def test_saving_twice_oneself_is_nobody_else(two: Two) -> None:
    member = two.anna.people.members()[0]
    for note in ("first", "second", "third"):
        two.anna.people.save(replace(member, note=note))
    assert two.bob.people.member(member.id).note == "third"


def test_what_was_not_kept_in_the_end_was_not_seen_by_anybody(two: Two) -> None:
    anna, _bob = two.sessions
    with anna() as session:
        row = session.scalars(select(VenueRow)).first()
        assert row is not None
        venue_id, row.name = row.id, "not kept"
        session.flush()
        session.rollback()
    with anna.begin() as session:
        again = session.get(VenueRow, venue_id)
        assert again is not None
        again.name = "kept"
    with anna() as session:
        assert session.scalars(select(VenueRow.name).filter_by(id=venue_id)).all() == ["kept"]


def test_the_lines_of_an_outcome_that_another_wrote_are_not_thrown_away(two: Two) -> None:
    outcome = next(one for one in two.anna.outcomes.all() if one.lines)
    theirs = next(one for one in two.bob.outcomes.all() if one.id == outcome.id)
    line = OutcomeLine(LineKind.NEXT, Phrase("From Bob."))
    two.bob.outcomes.save(replace(theirs, lines=(*theirs.lines, line)))
    with pytest.raises(ChangedMeanwhile):
        two.anna.outcomes.save(replace(outcome, owner="Anna"))
    kept = next(one for one in two.anna.outcomes.all() if one.id == outcome.id)
    assert (kept.owner, kept.lines[-1].phrase.words) == (outcome.owner, "From Bob.")


def test_what_one_added_oneself_one_may_delete(two: Two) -> None:
    member = two.anna.people.members()[0]
    two.anna.helps.save(Need(uuid4(), member.id, Phrase("Added by Anna"), ""))
    two.anna.helps.delete_for_good(member.id)
    assert two.bob.helps.needs(member.id) == []


def test_what_another_removed_stays_removed_when_a_form_is_saved(two: Two) -> None:
    member = two.anna.people.members()[0]
    two.bob.removals.remove(Thing.MEMBER, member.id)
    two.anna.people.save(replace(member, note="from Anna"))
    assert member.id not in {one.id for one in two.anna.people.members()}


def test_a_promise_that_another_moved_is_not_taken_away(two: Two) -> None:
    outcome = next(one for one in two.anna.outcomes.all() if one.due)
    theirs = next(one for one in two.bob.outcomes.all() if one.id == outcome.id)
    two.bob.outcomes.save(replace(theirs, due=LATER))
    with pytest.raises(ChangedMeanwhile):
        two.anna.outcomes.save(replace(outcome, due=None))
    kept = next(one for one in two.anna.outcomes.all() if one.id == outcome.id)
    assert kept.due == LATER


def test_two_who_save_at_the_very_same_moment_do_not_both_think_it_is_kept(
    server: Server, server_database: str, words: Catalogue
) -> None:
    with server.opened(server_database) as one, server.opened(server_database) as other:
        stores = (one, other)
        member = make_services(one.sessions, words).people.members()[0]
        both = Barrier(2)
        told: list[int | None] = []

        def save(place: int) -> None:
            people = make_services(stores[place].sessions, words).people
            seen = people.member(member.id)
            both.wait(timeout=60)
            try:
                people.save(replace(seen, note=f"{place}"))
                told.append(place)
            except ChangedMeanwhile:
                told.append(None)

        threads = [Thread(target=save, args=(place,)) for place in (0, 1)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        (kept,) = [place for place in told if place is not None]
        assert make_services(one.sessions, words).people.member(member.id).note == f"{kept}"


def test_two_who_save_different_things_at_the_same_moment_both_save_them(
    server: Server, server_database: str, words: Catalogue
) -> None:
    with server.opened(server_database) as one, server.opened(server_database) as other:
        both = [make_services(store.sessions, words) for store in (one, other)]
        before = both[0].who_did_what.check().lines
        members = both[0].people.members()[:2]
        together = Barrier(2)

        def save(place: int) -> None:
            people = both[place].people
            for time in range(TIMES):
                together.wait(timeout=60)
                seen = people.member(members[place].id)
                people.save(replace(seen, note=f"{time}"))
                people.save(makers.member(f"Sam {place} {time}"))

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(save, (0, 1)))
        assert {both[0].people.member(one.id).note for one in members} == {f"{TIMES - 1}"}
        names = {member.name for member in both[1].people.members()}
        assert names >= {f"Sam {place} {time}" for place in (0, 1) for time in range(TIMES)}
        chain = both[1].who_did_what.check()
        assert (chain.lines - before, chain.broken) == (4 * TIMES, None)


def test_who_reads_does_not_wait_for_who_writes(
    server: Server, server_database: str, words: Catalogue
) -> None:
    with server.opened(server_database) as one, server.opened(server_database) as other:
        people = make_services(other.sessions, words).people
        before = people.members()
        with one.sessions.begin() as session:
            session.add(VenueRow(name="not yet kept"))
            session.flush()
            assert people.members() == before


def test_who_waits_too_long_for_the_others_is_told_and_nothing_is_kept(
    server: Server, server_database: str
) -> None:
    with server.opened(server_database) as one, server.opened(server_database) as other:
        event.listen(other.sessions.kw["bind"], "begin", _be_impatient)
        with one.sessions.begin(), pytest.raises(StoreBusy), other.sessions.begin() as session:
            session.add(VenueRow(name="never kept"))
        with one.sessions() as session:
            assert not session.scalars(select(VenueRow).filter_by(name="never kept")).all()


def _be_impatient(connection: Connection) -> None:
    connection.exec_driver_sql("SET LOCAL lock_timeout = '50ms'")
