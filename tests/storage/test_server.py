"""A board on a real PostgreSQL server: opening it, and what a server may not do."""

import os
import socket
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import select, text

from app.domain.errors import AppError
from app.domain.errors.door import WrongRecoveryCode
from app.domain.errors.server import (
    BoardNotOnServer,
    ServerAway,
    ServerBoardOld,
    ServerNotTrusted,
    ServerRefused,
    WrongServerPassword,
)
from app.domain.errors.store import StoreBusy, StoreTooNew
from app.storage import upgrade
from app.storage.models import Base, VenueRow
from app.storage.server import ServerStore
from app.storage.server_trouble import ServerFault
from tests.cable import Cable
from tests.on_server import BOARD, PASSWORD, Server, sign_in

SAID = "Only Winston knows where the biscuits are"


def venues(store: ServerStore) -> int:
    with store.sessions() as session:
        return len(session.scalars(select(VenueRow.id)).all())


def add_venue(store: ServerStore, name: str) -> None:
    with store.sessions.begin() as session:
        session.add(VenueRow(name=name))


def add_two(store: ServerStore, between: Callable[[], None]) -> None:
    with store.sessions.begin() as session:
        session.add(VenueRow(name="first half"))
        session.flush()
        between()
        session.add(VenueRow(name="second half"))


def rename_soon(store: ServerStore, venue_id: UUID) -> None:
    """Rename a place, unless it cannot be had at once."""
    with store.sessions.begin() as session:
        session.execute(text("SET LOCAL lock_timeout = '50ms'"))
        row = session.get(VenueRow, venue_id)
        assert row is not None
        row.name = "waits"


def differences(context: MigrationContext) -> list[str]:
    """How the tables differ from the models, but for links that may be looked at later."""
    found = compare_metadata(context, Base.metadata)
    links = [one for one in found if one[0] in {"add_fk", "remove_fk"}]
    assert all(link.deferrable for act, link in links if act == "remove_fk")
    gone, come = (
        sorted(
            f"{link.parent} {link.column_keys} {link.ondelete}"
            for act, link in links
            if act == kind
        )
        for kind in ("remove_fk", "add_fk")
    )
    return [str(one) for one in found if one not in links] + (
        [] if gone == come else gone + come
    )


def config_for(connection: object) -> Config:
    config = Config()
    config.set_main_option("script_location", str(upgrade.MIGRATIONS))
    config.attributes["connection"] = connection
    return config


def test_a_new_board_on_a_server_has_just_the_tables_of_the_models(server: Server) -> None:
    with server.database() as name, server.alone():
        server.make_board(name)
        engine = server.engine(name)
        with engine.connect() as connection:
            connection.execute(text(f"SET search_path = {BOARD}"))
            context = MigrationContext.configure(connection, opts={"compare_type": True})
            assert differences(context) == []
        engine.dispose()


def test_the_tables_of_a_server_can_be_taken_down_and_made_again_with_people_in_them(
    server: Server, server_database: str
) -> None:
    engine = server.engine(server_database).execution_options(isolation_level="REPEATABLE READ")
    with engine.begin() as connection:
        connection.execute(text(f"SET search_path = {BOARD}"))
        people = connection.scalar(text("SELECT count(*) FROM member"))
        command.downgrade(config_for(connection), "0016")
        command.upgrade(config_for(connection), "head")
        assert connection.scalar(text("SELECT count(*) FROM member")) == people
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert differences(context) == []
    engine.dispose()


def test_what_is_saved_is_there_for_the_next_who_opens_the_board(
    server: Server, server_database: str
) -> None:
    with server.opened(server_database) as first:
        before = venues(first)
        add_venue(first, SAID)
    with server.opened(server_database) as second:
        assert venues(second) == before + 1


def test_the_servers_password_opens_the_desk_and_there_is_no_code(
    store_on_server: ServerStore,
) -> None:
    store_on_server.check_passphrase(PASSWORD)
    with pytest.raises(WrongServerPassword):
        store_on_server.check_passphrase(PASSWORD.upper())
    with pytest.raises(WrongRecoveryCode):
        store_on_server.check_code("")
    assert not store_on_server.has_code


@pytest.mark.parametrize(
    ("person", "password", "database", "told"),
    [
        ("tester", "three plain word", "", WrongServerPassword),
        ("nobody_here", PASSWORD, "", WrongServerPassword),
        ("elmshire_owner", PASSWORD, "", WrongServerPassword),
        ("tester", PASSWORD, "not_there", ServerRefused),
        ("tester", PASSWORD, "postgres", BoardNotOnServer),
    ],
)
def test_whoever_may_not_open_it_is_told_why(
    server: Server,
    server_database: str,
    person: str,
    password: str,
    database: str,
    told: type[AppError],
) -> None:
    url = server.url_for(database or server_database, person)
    with pytest.raises(told):
        sign_in(url, password)


def test_a_server_that_is_not_there_is_away(server_database: str) -> None:
    with closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))  # and nobody listens
        port = taken.getsockname()[1]
        with pytest.raises(ServerAway):
            sign_in(f"postgresql://tester@127.0.0.1:{port}/x?schema=x", PASSWORD)


def test_a_server_that_says_nothing_is_away_in_the_end(server_database: str) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as silent:
        port = silent.getsockname()[1]
        with pytest.raises(ServerAway):
            sign_in(f"postgresql://tester@127.0.0.1:{port}/x?schema=x", PASSWORD)


def test_a_server_proves_by_its_certificate_that_it_is_the_right_one(
    server: Server, server_database: str
) -> None:
    root = os.environ.get("TEST_POSTGRES_ROOT")
    if not root:
        pytest.skip("whoever started the server did not say where its certificate is")
    safe = f"&sslmode=verify-full&sslrootcert={root}"
    store = sign_in(server.url_for(server_database, more=safe), PASSWORD)
    with store.sessions() as session:
        mine = "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        assert session.scalar(text(mine)) is True
    store.close()


def test_a_server_with_a_certificate_of_nobodys_is_not_trusted(
    server: Server, server_database: str
) -> None:
    with pytest.raises(ServerNotTrusted):
        sign_in(server.url_for(server_database, more="&sslmode=verify-full"), PASSWORD)


def test_a_server_that_lets_people_in_without_a_password_is_not_trusted(
    server: Server, server_database: str, tmp_path: Path
) -> None:
    rules = "SELECT setting FROM pg_settings WHERE name = 'hba_file'"
    engine = server.engine()
    with engine.connect() as connection:
        file = Path(str(connection.scalar(text(rules))))
        kept = file.read_text(encoding="utf-8")
        try:
            file.write_text(f"host {server_database} all all trust\n{kept}", encoding="utf-8")
            connection.execute(text("SELECT pg_reload_conf()"))
            with pytest.raises(ServerNotTrusted):
                _open_until_refused(server.url_for(server_database))
        finally:
            file.write_text(kept, encoding="utf-8")
            connection.execute(text("SELECT pg_reload_conf()"))
    engine.dispose()


def _open_until_refused(url: str) -> None:
    """Open a board again and again: the server reads its new rules in its own time."""
    for _time in range(500):
        sign_in(url, PASSWORD).close()


def test_the_board_goes_on_once_the_server_is_back(
    server: Server, server_database: str
) -> None:
    at = server.address
    with closing(Cable(at.host, at.port)) as cable:
        url = server.url_for(server_database)
        store = sign_in(url.replace(str(at.port), str(cable.port)), PASSWORD)
        before = venues(store)
        cable.pull()
        with pytest.raises(ServerAway):
            add_venue(store, "while it was away")
        cable.put_back()
        assert venues(store) == before
        add_venue(store, "once it was back")
        assert venues(store) == before + 1
        store.close()


def test_a_server_that_goes_in_the_middle_keeps_nothing_half(
    server: Server, store_on_server: ServerStore, lent_database: str
) -> None:
    before = venues(store_on_server)
    with pytest.raises(ServerAway):
        add_two(store_on_server, between=lambda: server.cut_off(lent_database))
    assert venues(store_on_server) == before


def test_nobody_waits_for_ever_for_what_another_holds(
    server: Server, store_on_server: ServerStore, lent_database: str
) -> None:
    with server.opened(lent_database) as other:
        with other.sessions.begin() as holding:
            row = holding.scalars(select(VenueRow).with_for_update()).first()
            assert row is not None
            with pytest.raises(StoreBusy):
                rename_soon(store_on_server, row.id)
        with store_on_server.sessions() as session:
            assert session.scalar(text("SHOW lock_timeout")) == "5s"
            assert session.scalar(text("SHOW statement_timeout")) == "30s"


def test_a_board_of_another_version_is_not_touched(
    server: Server, server_database: str
) -> None:
    for version, told in (("0001", ServerBoardOld), ("9999", StoreTooNew)):
        server.call_revision(server_database, version)
        with pytest.raises(told):
            sign_in(server.url_for(server_database), PASSWORD)


def test_a_fault_that_a_server_noticed_quotes_nothing_of_the_rows(
    store_on_server: ServerStore,
) -> None:
    with pytest.raises(ServerFault) as fault, store_on_server.sessions.begin() as session:
        session.execute(text("INSERT INTO picture (label) VALUES (:said)"), {"said": SAID})
    told = _lines(fault.value)
    assert "NotNullViolation 23502" in told
    assert SAID not in told
    assert "Winston" not in told


def test_a_sign_that_nobody_sees_and_a_server_cannot_keep_is_left_out(
    store_on_server: ServerStore,
) -> None:
    add_venue(store_on_server, "The\0 hall")
    with store_on_server.sessions() as session:
        assert "The hall" in session.scalars(select(VenueRow.name)).all()


def test_nothing_of_an_open_board_shows_its_address_or_password(
    store_on_server: ServerStore,
) -> None:
    engine = store_on_server.sessions.kw["bind"]
    for thing in (store_on_server, engine, engine.url, engine.pool, store_on_server.sessions):
        assert PASSWORD not in repr(thing)
        assert "localhost" not in repr(thing)


def test_whose_a_view_is_cannot_be_told_once_the_last_has_closed_the_board(
    server: Server, server_database: str
) -> None:
    hands = text("SELECT count(DISTINCT xmin::text) FROM taken")
    write = text(
        "UPDATE taken SET member_id = member_id WHERE ctid = (SELECT max(ctid) FROM taken)"
    )
    with server.opened(server_database) as store:
        with server.opened(server_database) as other, other.sessions.begin() as session:
            session.execute(write)
        with store.sessions() as session:
            assert session.scalar(hands) == 2  # somebody had it open still
    with server.opened(server_database) as store, store.sessions() as session:
        assert session.scalar(hands) == 1
        laid = session.scalars(text("SELECT id FROM view ORDER BY ctid")).all()
        assert len(laid) > 2
        assert laid == sorted(laid)


def _lines(error: BaseException) -> str:
    return "".join(traceback.format_exception(error))
