"""Who may do what with a board on a server: the server itself holds to it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from sqlalchemy import select, text

from app.domain.errors.door import PassphraseTooShort
from app.domain.errors.server import (
    BoardNotOnServer,
    ServerBoardInUse,
    ServerNameWrong,
    WrongServerPassword,
)
from app.domain.errors.store import MayOnlyRead
from app.domain.history import Harm
from app.services.boards import Boards
from app.services.people import People
from app.services.who_did_what import WhoDidWhat
from app.storage.models import ChangeRow, SafetyNoteRow
from app.storage.server import ServerStore
from app.storage.server_setup import ServerRole, let_in, set_up_board
from app.storage.server_trouble import ServerFault
from tests import makers
from tests.on_server import BOARD, PASSWORD, PERSON, Server, sign_in

AUDITOR = "test_auditor"


@pytest.fixture(autouse=True)
def _alone(server: Server, practice_on_server: str) -> Iterator[None]:
    """Make roles while nobody else does."""
    with server.alone():
        yield


@dataclass(frozen=True)
class Audited:
    """A practice board that an auditor may read."""

    url: str
    store: ServerStore


@pytest.fixture
def audited(server: Server, server_database: str) -> Iterator[Audited]:
    """Return a board as its auditor has it open."""
    let_in(server.admin_url(server_database), BOARD, AUDITOR, PASSWORD, ServerRole.READER)
    with server.opened(server_database, AUDITOR) as store:
        yield Audited(server.url_for(server_database, AUDITOR), store)


def test_a_reader_reads_everything_and_changes_nothing(audited: Audited) -> None:
    people = People(audited.store.sessions)
    members = people.members()
    assert members
    with pytest.raises(MayOnlyRead):
        people.save(makers.member())
    assert people.members() == members


def test_a_reader_may_not_change_the_tables_behind_the_apps_back(audited: Audited) -> None:
    for command in (
        "DELETE FROM member",
        "TRUNCATE member",
        "DROP TABLE member",
        "CREATE TABLE mine (id integer)",
        "SELECT written_by_one_hand()",
    ):
        with pytest.raises(MayOnlyRead), audited.store.sessions.begin() as session:
            session.execute(text(command))


def test_a_facilitator_may_not_change_history_or_the_tables_themselves(
    server: Server, server_database: str
) -> None:
    with server.opened(server_database) as store:
        People(store.sessions).save(makers.member())
        with store.sessions.begin() as session:
            session.add(SafetyNoteRow(words="The police were told"))
        for command in (
            "DELETE FROM change",
            "UPDATE change SET who = 'nobody'",
            "DELETE FROM safety_note",
            "UPDATE safety_note SET words = 'nothing'",
            "UPDATE alembic_version SET version_num = '0001'",
            "TRUNCATE change",
            "DELETE FROM history_end",
            "INSERT INTO history_end VALUES (2, 0, '')",
            "ALTER TABLE member DROP COLUMN name",
        ):
            with pytest.raises(MayOnlyRead), store.sessions.begin() as session:
                session.execute(text(command))
        with store.sessions() as session:
            assert session.scalars(select(ChangeRow.who)).all() == [PERSON]
        with store.sessions.begin() as session:  # as when the view it is about goes for good
            session.execute(text("UPDATE safety_note SET words = ''"))


def test_what_even_who_looks_after_it_does_to_the_history_shows(
    server: Server, server_database: str
) -> None:
    with server.opened(server_database) as store:
        for name in ("Ann", "Bob", "Cat"):
            People(store.sessions).save(makers.member(name))
        assert WhoDidWhat(store.sessions).check().broken is None
        server.do(f"UPDATE {BOARD}.change SET who = 'nobody' WHERE number = 2", server_database)  # noqa: S608
        broken = WhoDidWhat(store.sessions).check().broken
        assert broken is not None
        assert (broken.number, broken.harm) == (2, Harm.CHANGED)


def test_whoever_becomes_a_reader_stops_being_a_facilitator(
    server: Server, server_database: str
) -> None:
    url = server.admin_url(server_database)
    let_in(url, BOARD, AUDITOR, PASSWORD, ServerRole.FACILITATOR)
    with server.opened(server_database, AUDITOR) as store:
        People(store.sessions).save(makers.member())
    let_in(url, BOARD, AUDITOR, PASSWORD, ServerRole.READER)
    with server.opened(server_database, AUDITOR) as store:
        people = People(store.sessions)
        with pytest.raises(MayOnlyRead):
            people.save(makers.member())


def test_whoever_looks_after_it_needs_no_more_than_to_make_roles_and_own_the_database(
    server: Server,
) -> None:
    keeper, board = "test_keeper", "test_kept"
    with server.database() as name:
        server.do(f"DROP ROLE IF EXISTS {keeper}")
        server.do(f"CREATE ROLE {keeper} LOGIN CREATEROLE PASSWORD 'keeps it well'")
        server.do(f"ALTER DATABASE {name} OWNER TO {keeper}")
        at = server.address
        url = f"postgresql://{keeper}:keeps%20it%20well@{at.host}:{at.port}/{name}"
        set_up_board(url, board)
        let_in(url, board, AUDITOR, PASSWORD, ServerRole.FACILITATOR)
        store = sign_in(server.url_for(name, AUDITOR).replace(BOARD, board), PASSWORD)
        People(store.sessions).save(makers.member())
        store.close()
        set_up_board(url, board)


def test_boards_on_one_server_know_nothing_of_each_other(
    server: Server, server_database: str
) -> None:
    url, other, stranger = server.admin_url(server_database), "test_oakshire", "test_stranger"
    set_up_board(url, other)
    let_in(url, other, stranger, PASSWORD, ServerRole.FACILITATOR)
    there = server.url_for(server_database, stranger)
    with pytest.raises(BoardNotOnServer):
        sign_in(there, PASSWORD)
    store = sign_in(there.replace(BOARD, other), PASSWORD)
    assert People(store.sessions).members() == []
    with pytest.raises(MayOnlyRead), store.sessions() as session:
        session.execute(text("SELECT * FROM elmshire.member"))
    store.close()


def test_a_password_is_changed_by_letting_somebody_in_again(
    server: Server, server_database: str
) -> None:
    url = server.admin_url(server_database)
    let_in(url, BOARD, AUDITOR, PASSWORD, ServerRole.READER)
    let_in(url, BOARD, AUDITOR, PASSWORD[::-1], ServerRole.READER)
    there = server.url_for(server_database, AUDITOR)
    with pytest.raises(WrongServerPassword):
        sign_in(there, PASSWORD)
    sign_in(there, PASSWORD[::-1]).close()


def test_setting_up_again_brings_up_to_date_and_keeps_everything(
    server: Server, server_database: str
) -> None:
    url = server.admin_url(server_database)
    with server.opened(server_database) as store:
        members = People(store.sessions).members()
        with pytest.raises(ServerBoardInUse):
            set_up_board(url, BOARD)
    set_up_board(url, BOARD)
    with server.opened(server_database) as store:
        assert People(store.sessions).members() == members


def test_a_board_that_cannot_be_made_whole_is_not_made_at_all(
    server: Server, practice_on_server: str
) -> None:
    with server.database() as name:
        server.do(f"CREATE SCHEMA {BOARD} AUTHORIZATION {BOARD}_owner", name)
        server.do(f"CREATE TABLE {BOARD}.view (in_the_way integer)", name)
        with pytest.raises(ServerFault, match="DuplicateTable"):
            server.make_board(name)
        assert server.tables(name) == ["view"]
        server.do(f"DROP TABLE {BOARD}.view", name)
        server.make_board(name)
        with server.opened(name) as store:
            assert Boards(store.sessions).board().name == ""


@pytest.mark.parametrize("name", ["", "Elmshire", "elm shire", "elm;drop", 'elm"', "x" * 60])
def test_a_name_that_is_not_plain_is_refused(server: Server, name: str) -> None:
    with pytest.raises(ServerNameWrong):
        set_up_board(server.url, name)
    with pytest.raises(ServerNameWrong):
        let_in(server.url, BOARD, name, PASSWORD, ServerRole.READER)


def test_a_password_that_is_easy_to_guess_is_refused(server: Server) -> None:
    with pytest.raises(PassphraseTooShort):
        let_in(server.url, BOARD, AUDITOR, "1234567", ServerRole.READER)


def test_only_whoever_looks_after_the_server_lets_people_in(
    server: Server, server_database: str
) -> None:
    url = server.url_for(server_database).replace(
        PERSON, f"{PERSON}:{PASSWORD.replace(' ', '%20')}"
    )
    with pytest.raises(MayOnlyRead):
        set_up_board(url, "test_mine")
