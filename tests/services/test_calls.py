"""The call list: who is on it, what was done, and the day it is deleted for good."""

from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select, text

from app.domain.calls import KEEP_DAYS, Call, Reason
from app.domain.errors.store import Gone
from app.domain.errors.writing import BoardHasNoName
from app.domain.views import Moment, Mood
from app.services.all import Services, make_services
from app.storage.models import CallRow, ChangeRow, FeelingRow
from app.storage.store import BoardFiles, Store, set_up
from app.wording.catalogue import Catalogue
from tests.services.scenes import At, new_member

FELT_ON = date(2026, 11, 2)


@pytest.fixture
def nobody(store: Store, services: Services) -> Services:
    """Return the services of a board on whose call list there is nobody."""
    with store.sessions.begin() as session:
        for kind in (CallRow, FeelingRow):
            for row in session.scalars(select(kind)):
                session.delete(row)
    return services


@pytest.fixture
def wilf(nobody: Services) -> UUID:
    """Return a member who has said nothing yet."""
    return new_member(nobody).id


def add(store: Store, member: UUID, day: date, reason: Reason = Reason.TALK) -> None:
    """Put a call and a feeling of a day into the store."""
    at = datetime.combine(day, time(11, 30)).astimezone(UTC)
    with store.sessions.begin() as session:
        session.add(CallRow(id=uuid4(), member_id=member, reason=reason, at=at))
        session.add(
            FeelingRow(
                id=uuid4(),
                member_id=member,
                moment=Moment.START,
                mood=Mood.WORRIED,
                felt_at=at,
            )
        )


def kept(store: Store) -> tuple[int, int]:
    with store.sessions() as session:
        return (
            len(session.scalars(select(CallRow)).all()),
            len(session.scalars(select(FeelingRow)).all()),
        )


def reasons(calls: list[Call]) -> list[Reason]:
    return [call.reason for call in calls]


def test_who_leaves_worse_than_they_came_is_on_the_list(nobody: Services, wilf: UUID) -> None:
    nobody.visits.feel(wilf, Moment.START, Mood.GOOD)
    assert nobody.calls.to_do() == []
    nobody.visits.feel(wilf, Moment.END, Mood.BAD)
    (call,) = nobody.calls.to_do()
    assert (call.member, call.reason, call.times) == ("Wilf", Reason.WORSE, 1)


def test_who_changes_their_mind_leaves_the_list_again(nobody: Services, wilf: UUID) -> None:
    nobody.visits.feel(wilf, Moment.END, Mood.WORRIED)
    nobody.visits.feel(wilf, Moment.END, Mood.BAD)
    assert reasons(nobody.calls.to_do()) == [Reason.WORSE]
    nobody.visits.feel(wilf, Moment.END, Mood.GOOD)
    assert nobody.calls.to_do() == []


def test_yesterdays_worry_stays_whatever_is_felt_today(
    nobody: Services, store: Store, wilf: UUID
) -> None:
    add(store, wilf, datetime.now(UTC).astimezone().date() - timedelta(days=1), Reason.WORRIED)
    nobody.visits.feel(wilf, Moment.END, Mood.GOOD)
    assert reasons(nobody.calls.to_do()) == [Reason.WORRIED]


def test_breaks_of_a_day_are_counted_together(
    nobody: Services, store: Store, wilf: UUID
) -> None:
    add(store, wilf, FELT_ON, Reason.BREAK)
    for _ in range(3):
        nobody.visits.rest(wilf)
    assert [(one.reason, one.times) for one in nobody.calls.to_do()] == [
        (Reason.BREAK, 1),
        (Reason.BREAK, 3),
    ]


def test_the_oldest_comes_first_and_nobody_is_mixed_up(
    nobody: Services, store: Store, wilf: UUID
) -> None:
    bea = new_member(nobody, "Bea").id
    add(store, wilf, FELT_ON)
    add(store, bea, FELT_ON - timedelta(days=3))
    nobody.visits.rest(bea)
    nobody.visits.rest(wilf)
    names = [(one.member, one.reason) for one in nobody.calls.to_do()]
    assert names[:2] == [("Bea", Reason.TALK), ("Wilf", Reason.TALK)]
    assert set(names[2:]) == {("Bea", Reason.BREAK), ("Wilf", Reason.BREAK)}


def test_a_call_is_ticked_with_a_note_and_can_be_to_do_again(
    nobody: Services, wilf: UUID
) -> None:
    nobody.visits.rest(wilf)
    nobody.visits.rest(wilf)
    (call,) = nobody.calls.to_do()
    nobody.calls.tick(call.ids, "  We had tea.  ")
    assert nobody.calls.to_do() == []
    assert nobody.calls.count() == 0
    (done,) = nobody.calls.done()
    assert (done.ids, done.times, done.how) == (call.ids, 2, "We had tea.")
    assert done.done_on is not None
    nobody.calls.tick(done.ids, "We had cake.")
    assert nobody.calls.done()[0].how == "We had cake."
    nobody.calls.untick(done.ids)
    assert nobody.calls.done() == []
    assert nobody.calls.to_do()[0].how == "We had cake."


def test_a_break_after_the_others_were_seen_to_is_to_do(nobody: Services, wilf: UUID) -> None:
    nobody.visits.rest(wilf)
    nobody.calls.tick(nobody.calls.to_do()[0].ids)
    nobody.visits.rest(wilf)
    assert [one.times for one in nobody.calls.to_do()] == [1]
    assert [one.times for one in nobody.calls.done()] == [1]


NUL = pytest.param("\0", marks=pytest.mark.laptop_only("PostgreSQL has no place for this sign"))


@pytest.mark.parametrize("note", ["", " ", "ما شاء الله", "x" * 5000, "<b>&", NUL])
def test_any_note_is_kept_as_it_is(nobody: Services, wilf: UUID, note: str) -> None:
    nobody.visits.ask_to_talk(wilf)
    nobody.calls.tick(nobody.calls.to_do()[0].ids, note)
    assert nobody.calls.done()[0].how == note.strip()


def test_what_is_deleted_cannot_be_ticked(nobody: Services) -> None:
    for ids in ([], [uuid4()]):
        with pytest.raises(Gone):
            nobody.calls.tick(ids)
        with pytest.raises(Gone):
            nobody.calls.untick(ids)


@pytest.mark.parametrize("days", KEEP_DAYS)
def test_feelings_and_calls_are_deleted_when_their_day_has_come(
    nobody: Services, store: Store, at: At, wilf: UUID, days: int
) -> None:
    nobody.calls.keep_for(days)
    add(store, wilf, FELT_ON)
    add(store, wilf, FELT_ON + timedelta(days=1))
    gone = FELT_ON + timedelta(days=days)
    assert nobody.calls.next_go_on() == gone
    assert at(gone - timedelta(days=1)).calls.forget_old() == 0
    assert kept(store) == (2, 2)
    assert at(gone).calls.forget_old() == 2
    assert kept(store) == (1, 1)
    assert at(gone).calls.next_go_on() == gone + timedelta(days=1)
    assert at(date(2040, 1, 1)).calls.forget_old() == 2
    assert kept(store) == (0, 0)
    assert nobody.calls.next_go_on() is None


def test_done_or_not_a_call_goes_on_its_day(
    nobody: Services, store: Store, at: At, wilf: UUID
) -> None:
    add(store, wilf, FELT_ON)
    nobody.calls.tick(nobody.calls.to_do()[0].ids, "We talked.")
    at(FELT_ON + timedelta(days=30)).calls.forget_old()
    assert nobody.calls.done() == nobody.calls.to_do() == []


def test_nothing_is_deleted_where_nothing_is_old(services: Services, store: Store) -> None:
    before = kept(store)
    assert before > (0, 0)
    assert services.calls.forget_old() == 0
    assert kept(store) == before


@pytest.mark.laptop_only("it looks into the file")
def test_what_is_deleted_is_written_over_and_not_left_beside_the_file(
    nobody: Services, store: Store, at: At, wilf: UUID
) -> None:
    add(store, wilf, FELT_ON)
    beside = store.files.store.with_name("board.db-wal")
    assert beside.stat().st_size > 0
    at(FELT_ON + timedelta(days=31)).calls.forget_old()
    assert beside.stat().st_size == 0
    with store.sessions() as session:
        assert session.execute(text("PRAGMA secure_delete")).scalar_one() == 1


def test_the_board_chooses_how_long_they_are_kept(nobody: Services) -> None:
    assert nobody.calls.keep_days == 30
    nobody.calls.keep_for(7)
    assert nobody.calls.keep_days == nobody.boards.board().feelings_days == 7
    for days in (0, -1, 31, 10_000):
        with pytest.raises(ValueError, match=str(days)):
            nobody.calls.keep_for(days)
    assert nobody.calls.keep_days == 7


def test_a_board_without_details_keeps_them_as_is_usual(
    own_folder: BoardFiles, words: Catalogue
) -> None:
    store, _code = set_up(own_folder.folder, "three plain words")
    services = make_services(store.sessions, words)
    assert services.calls.keep_days == 30
    assert services.calls.next_go_on() is None
    assert services.calls.forget_old() == 0
    with pytest.raises(BoardHasNoName):
        services.calls.keep_for(7)
    with pytest.raises(BoardHasNoName):
        services.boards.use_voice("high")
    store.close()


@pytest.fixture
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> BoardFiles:
    """Return where a board of one's own can be."""
    return BoardFiles(tmp_path_factory.mktemp("care") / "own")


def test_history_knows_nothing_of_how_anyone_feels(
    nobody: Services, store: Store, wilf: UUID
) -> None:
    with store.sessions() as session:
        before = {row.id for row in session.scalars(select(ChangeRow))}
    nobody.visits.feel(wilf, Moment.START, Mood.GOOD)
    nobody.visits.feel(wilf, Moment.END, Mood.WORRIED)
    nobody.visits.rest(wilf)
    nobody.visits.ask_to_talk(wilf)
    nobody.calls.tick(nobody.calls.to_do()[0].ids, "We had tea.")
    nobody.calls.untick(nobody.calls.done()[0].ids)
    nobody.visits.talked(wilf)
    with store.sessions() as session:
        assert {row.id for row in session.scalars(select(ChangeRow))} == before
