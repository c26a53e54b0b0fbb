"""Boards on a real PostgreSQL server, for the tests that want one."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir

from sqlalchemy import Engine, inspect, text

from app.services.practice import fill
from app.storage.address import Address, read_with_password
from app.storage.link import make_engine
from app.storage.server import ServerStore, open_on_server
from app.storage.server_setup import ServerRole, let_in, set_up_board

BOARD = "elmshire"
PERSON = "tester"
PASSWORD = "three plain words"  # noqa: S105 - of a server that is gone after the tests


PUT_BACK = """
CREATE SCHEMA kept;
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = '{board}' LOOP
        EXECUTE format('CREATE TABLE kept.%I AS TABLE {board}.%I', name, name);
    END LOOP;
END $$;
CREATE FUNCTION kept.put_back() RETURNS void LANGUAGE plpgsql
SET session_replication_role = replica AS $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = '{board}' LOOP
        EXECUTE format('DELETE FROM {board}.%I', name);
        EXECUTE format('INSERT INTO {board}.%I TABLE kept.%I', name, name);
    END LOOP;
END $$
"""
"""Makes a function that puts a board back as it was: much quicker than a new database."""


def sign_in(url: str, password: str = PASSWORD) -> ServerStore:
    """Open a board; nothing of it is kept on this computer."""
    return open_on_server(url, password, Path(gettempdir()))


@dataclass(frozen=True)
class Server:
    """A server that is there for tests, by the address of whoever looks after it."""

    url: str

    @property
    def address(self) -> Address:
        """Where it is."""
        return read_with_password(self.url)[0]

    def engine(self, database: str = "") -> Engine:
        """Connections of whoever looks after it, each command for itself."""
        engine = make_engine(*read_with_password(self.admin_url(database)), shares=False)
        return engine.execution_options(isolation_level="AUTOCOMMIT")

    def do(self, command: str, database: str = "") -> None:
        """Do one thing as whoever looks after it."""
        engine = self.engine(database)
        with engine.connect() as connection:
            connection.execute(text(command))
        engine.dispose()

    def tables(self, database: str) -> list[str]:
        """The tables of the board in a database."""
        engine = self.engine(database)
        found = inspect(engine).get_table_names(BOARD)
        engine.dispose()
        return found

    def cut_off(self, database: str) -> None:
        """End every connection to a database."""
        self.do(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"  # noqa: S608 - our own name
            f" WHERE datname = '{database}'"
        )

    def call_revision(self, database: str, revision: str) -> None:
        """Make a board one of another version of the app."""
        self.do(f"UPDATE {BOARD}.alembic_version SET version_num = '{revision}'", database)  # noqa: S608

    def admin_url(self, database: str = "") -> str:
        """The address of one database for whoever looks after the server."""
        start, _slash, own = self.url.rpartition("/")
        return f"{start}/{database or own}"

    def url_for(self, database: str, person: str = PERSON, more: str = "") -> str:
        """The address of the board in one database, for somebody who may use it."""
        at = self.address
        return f"postgresql://{person}@{at.host}:{at.port}/{database}?schema={BOARD}{more}"

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """A database of a test's own, empty or like another."""
        name = f"test_{secrets.token_hex(6)}"
        self.do(f"CREATE DATABASE {name} TEMPLATE {template}")
        try:
            yield name
        finally:
            self.do(f"DROP DATABASE {name} WITH (FORCE)")

    @contextmanager
    def opened(self, database: str, person: str = PERSON) -> Iterator[ServerStore]:
        """The board in a database, open."""
        store = sign_in(self.url_for(database, person))
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """While roles are made, no other process of the tests makes any: servers share them."""
        engine = self.engine()
        with engine.connect() as connection:
            for name in ("statement_timeout", "lock_timeout"):
                connection.execute(text(f"SET {name} = 0"))
            connection.execute(text("SELECT pg_advisory_lock(1)"))
            yield
        engine.dispose()

    def make_board(self, database: str) -> None:
        """Make a board there that the tester may write to, and nobody has written in."""
        url = self.admin_url(database)
        set_up_board(url, BOARD)
        let_in(url, BOARD, PERSON, PASSWORD, ServerRole.FACILITATOR)

    def keep_as_it_is(self, database: str) -> None:
        """Remember how a board is now, for ``put_back``."""
        self.do(PUT_BACK.format(board=BOARD), database)

    def put_back(self, database: str) -> None:
        """Make a board what it was when it was to be kept."""
        self.do("SELECT kept.put_back()", database)

    def fill(self, database: str) -> None:
        """Put the people of the practice board in."""
        with self.opened(database) as store:
            fill(store.sessions)
