"""The lines of the history are tied together: whatever is done to them shows."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest
from alembic import command
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError
from sqlcipher3 import dbapi2

from app.domain.history import Harm
from app.services.keep_times import KeepTimes
from app.services.people import People
from app.services.who_did_what import WhoDidWhat
from app.services.within import Within
from app.storage import chain, encrypted
from app.storage.models import ChangeRow
from app.storage.store import Store, open_with_passphrase, set_up
from tests import makers
from tests.conftest import PracticeFolder, open_with_key
from tests.storage.test_upgrade import config_for, connected

LINES = 40
SEEDS = range(9)
IN_A_FILE = pytest.mark.laptop_only("only a file is opened behind the app's back")
TRIGGERS = ("change_refuses_update", "change_refuses_delete")


@pytest.fixture
def written(store: Store) -> Store:
    """Return a board with a history of some length."""
    with store.sessions.begin() as session:
        people = People(Within(session))
        for place in range(LINES):
            people.save(makers.member(f"Sam {place}"))
    return store


@contextmanager
def behind_our_back(store: Store, key: bytes) -> Iterator[dbapi2.Connection]:
    """A connection of somebody who has the key, and has taken the triggers away."""
    with closing(encrypted.connect(store.files.store, key)) as connection:
        for name in TRIGGERS:
            connection.execute(f"DROP TRIGGER {name}")
        yield connection
        connection.commit()


Tampers = Callable[[dbapi2.Connection, Random], int]
"""Does something to the history, and returns the number of the first line that is wrong."""


def takes_out(connection: dbapi2.Connection, chance: Random) -> int:
    number = chance.randint(1, LINES - 1)
    connection.execute("DELETE FROM change WHERE number = ?", (number,))
    return number


def takes_out_and_closes_up(connection: dbapi2.Connection, chance: Random) -> int:
    number = takes_out(connection, chance)
    connection.execute("UPDATE change SET number = -number WHERE number > ?", (number,))
    connection.execute("UPDATE change SET number = -number - 1 WHERE number < 0")
    return number


def changes_one(connection: dbapi2.Connection, chance: Random) -> int:
    number = chance.randint(1, LINES)
    column, value = chance.choice(
        [
            ("who", "nobody"),
            ("what", "deleted"),
            ("table", "venue"),
            ("at", "2020-01-01 09:00:00.000000"),
            ("at", "no day at all"),
            ("row_id", uuid4().hex),
            ("row_id", None),
            ("who", b"\x00\xff"),
            ("hash", "0" * 64),
        ]
    )
    connection.execute(f'UPDATE change SET "{column}" = ? WHERE number = ?', (value, number))  # noqa: S608
    return number


def changes_one_with_its_hash(connection: dbapi2.Connection, chance: Random) -> int:
    number = chance.randint(1, LINES)
    kept = 'number, at, ?, what, "table", row_id'
    line = connection.execute(
        f"SELECT {kept} FROM change WHERE number = ?",  # noqa: S608
        ("nobody", number),
    ).fetchone()
    before = connection.execute("SELECT hash FROM change WHERE number = ?", (number - 1,))
    found = before.fetchone()
    wrong = chain.hash_of(found[0] if found else "", list(line))
    connection.execute(
        "UPDATE change SET who = 'nobody', hash = ? WHERE number = ?", (wrong, number)
    )
    return number + 1


def swaps_two(connection: dbapi2.Connection, chance: Random) -> int:
    first, second = sorted(chance.sample(range(1, LINES + 1), 2))
    for old, new in ((first, -1), (second, first), (-1, second)):
        connection.execute("UPDATE change SET number = ? WHERE number = ?", (new, old))
    return first


def puts_one_in(connection: dbapi2.Connection, chance: Random) -> int:
    number = chance.randint(1, LINES)
    connection.execute("UPDATE change SET number = -number WHERE number >= ?", (number,))
    connection.execute("UPDATE change SET number = 1 - number WHERE number < 0")
    add(connection, number)
    return number


def puts_one_before_all(connection: dbapi2.Connection, chance: Random) -> int:
    add(connection, chance.randint(-9, 0))
    return 1


def puts_one_at_the_end(connection: dbapi2.Connection, _chance: Random) -> int:
    add(connection, LINES + 1)
    return LINES + 1


def puts_one_in_twice(connection: dbapi2.Connection, chance: Random) -> int:
    number = chance.randint(1, LINES)
    table = connection.execute("SELECT * FROM change").fetchall()
    connection.execute("DROP TABLE change")
    connection.execute('CREATE TABLE change (at, who, what, "table", row_id, id, number, hash)')
    twice = [row for row in table if number in row]
    blanks = ", ".join("?" * 8)
    connection.executemany(f"INSERT INTO change VALUES ({blanks})", table + twice)  # noqa: S608
    return number + 1


def cuts_off(connection: dbapi2.Connection, chance: Random) -> int:
    number = chance.randint(1, LINES)
    connection.execute("DELETE FROM change WHERE number >= ?", (number,))
    return number


def cuts_off_with_the_number(connection: dbapi2.Connection, chance: Random) -> int:
    number = cuts_off(connection, chance)
    connection.execute("UPDATE history_end SET number = ?", (number - 1,))
    return number


def forgets_the_end(connection: dbapi2.Connection, _chance: Random) -> int:
    connection.execute("DELETE FROM history_end")
    return LINES + 1


def add(connection: dbapi2.Connection, number: int) -> None:
    connection.execute(
        'INSERT INTO change (id, at, who, what, "table", number, hash)'
        " VALUES (?, '2026-11-30 09:00:00.000000', 'x', 'added', 'member', ?, 'h')",
        (uuid4().hex, number),
    )


WAYS = [
    (takes_out, Harm.TAKEN_OUT),
    (takes_out_and_closes_up, Harm.CHANGED),
    (changes_one, Harm.CHANGED),
    (changes_one_with_its_hash, None),
    (swaps_two, Harm.CHANGED),
    (puts_one_in, Harm.CHANGED),
    (puts_one_before_all, Harm.PUT_IN),
    (puts_one_at_the_end, Harm.CHANGED),
    (puts_one_in_twice, Harm.PUT_IN),
    (cuts_off, Harm.CUT_OFF),
    (cuts_off_with_the_number, Harm.CUT_OFF),
    (forgets_the_end, Harm.CUT_OFF),
]


@IN_A_FILE
@pytest.mark.parametrize(("tampers", "harm"), WAYS)
@pytest.mark.parametrize("seed", SEEDS)
def test_whatever_is_done_to_the_lines_shows_and_where(
    written: Store, practice_key: bytes, tampers: Tampers, harm: Harm | None, seed: int
) -> None:
    with behind_our_back(written, practice_key) as connection:
        number = tampers(connection, Random(seed))  # noqa: S311 - nothing secret
    found = WhoDidWhat(written.sessions).check()
    assert found.broken is not None
    assert found.broken.number == number
    assert found.lines == number - 1
    assert harm in {found.broken.harm, None}


def test_a_history_that_nobody_touched_is_whole(written: Store) -> None:
    found = WhoDidWhat(written.sessions).check()
    assert (found.lines, found.broken) == (LINES, None)
    assert len(found.code) == len("ABCD-ABCD-ABCD")


def test_the_code_is_another_one_when_there_is_one_more_line(written: Store) -> None:
    history = WhoDidWhat(written.sessions)
    before = history.check().code
    People(written.sessions).save(makers.member())
    assert history.check().code != before


def test_an_empty_history_is_whole(store: Store) -> None:
    found = WhoDidWhat(store.sessions).check()
    assert (found.lines, found.code, found.broken) == (0, "", None)


@IN_A_FILE
@pytest.mark.parametrize("sql", ["UPDATE change SET who = 'nobody'", "DELETE FROM change"])
def test_the_file_itself_refuses_to_change_a_line(
    written: Store, practice_key: bytes, sql: str
) -> None:
    with (
        closing(encrypted.connect(written.files.store, practice_key)) as connection,
        pytest.raises(dbapi2.IntegrityError, match="only ever added"),
    ):
        connection.execute(sql)
    with written.sessions() as session, pytest.raises(DatabaseError, match="only ever added"):
        session.connection().execute(text(sql))
    assert WhoDidWhat(written.sessions).check().broken is None


def test_many_who_write_at_once_make_one_chain(store: Store) -> None:
    people = People(store.sessions)

    def write(place: int) -> None:
        for _ in range(5):
            people.save(makers.member(f"Sam {place}"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    found = WhoDidWhat(store.sessions).check()
    assert (found.lines, found.broken) == (40, None)


@IN_A_FILE
def test_two_copies_of_the_app_make_one_chain(
    store: Store, practice: PracticeFolder, practice_key: bytes
) -> None:
    other = open_with_key(practice.folder, practice_key)
    for place in range(6):
        People((store, other)[place % 2].sessions).save(makers.member())
    assert WhoDidWhat(store.sessions).check().lines == 6
    assert WhoDidWhat(other.sessions).check().broken is None
    other.close()


def test_what_was_not_kept_leaves_no_gap(store: Store) -> None:
    session = store.sessions()
    People(store.sessions).save(makers.member("Ann"))
    session.add(_line())
    session.flush()
    session.rollback()
    session.close()
    People(store.sessions).save(makers.member("Bob"))
    found = WhoDidWhat(store.sessions).check()
    assert (found.lines, found.broken) == (2, None)


def test_several_lines_in_one_go_have_their_order(store: Store) -> None:
    with store.sessions.begin() as session:
        session.add_all([_line() for _ in range(3)])
    assert WhoDidWhat(store.sessions).check().lines == 3


def test_pages_are_newest_first_and_do_not_overlap(written: Store) -> None:
    history = WhoDidWhat(written.sessions)
    assert history.how_many() == LINES
    first = history.before(LINES + 1, 15)
    second = history.before(first[-1].number, 15)
    numbers = [line.number for line in first + second]
    assert numbers == list(range(LINES, LINES - 30, -1))
    assert {(line.what, line.kind) for line in first} == {("added", "member")}


def test_the_lines_of_an_older_board_are_tied_in_their_order(
    practice: PracticeFolder, practice_key: bytes
) -> None:
    store = open_with_key(practice.folder, practice_key)
    for place in range(5):
        People(store.sessions).save(makers.member(f"Sam {place}"))
    with store.sessions() as session:
        wanted = select(ChangeRow.row_id).order_by(ChangeRow.number)
        before = session.scalars(wanted).all()
    store.close()
    with connected(store.files.store, practice_key) as connection:
        command.downgrade(config_for(connection), "0024")
        assert "number" not in str(connection.execute(text("PRAGMA table_info(change)")).all())
        command.upgrade(config_for(connection), "head")
    store = open_with_passphrase(practice.folder, practice.passphrase)
    with store.sessions() as session:
        assert session.scalars(wanted).all() == before
    found = WhoDidWhat(store.sessions).check()
    assert (found.lines, found.broken) == (5, None)
    assert KeepTimes(store.sessions).delete_days == 30
    People(store.sessions).save(makers.member())
    assert WhoDidWhat(store.sessions).check().lines == 6
    store.close()


def _line() -> ChangeRow:
    return ChangeRow(
        id=uuid4(), at=datetime.now(UTC), who="x", what="added", table="member", row_id=None
    )


def test_a_new_board_begins_with_an_empty_chain(tmp_path: Path) -> None:
    store, _code = set_up(tmp_path / "own", "three plain words")
    assert WhoDidWhat(store.sessions).check().lines == 0
    People(store.sessions).save(makers.member())
    assert WhoDidWhat(store.sessions).check().lines == 1
    store.close()
