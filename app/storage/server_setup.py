"""Making a board on a server, and letting people in: for whoever looks after the server.

A board is a schema with three roles: one owns its tables and cannot sign in, and each person is
in one of the other two. Facilitators read and write, readers only read; nobody may change or
delete what is only ever added.
"""

import importlib
from enum import StrEnum

from sqlalchemy import Connection, text

from app.domain.errors.door import PassphraseTooShort
from app.domain.errors.server import ServerBoardInUse, ServerNameWrong
from app.domain.errors.store import StoreTooNew
from app.storage import upgrade
from app.storage.address import PLAIN_NAME, read_with_password
from app.storage.history import ONLY_ADDED
from app.storage.link import make_engine
from app.storage.server_rules import make_rules
from app.storage.server_traces import STEPS, make_functions
from app.storage.store import SHORTEST_PASSPHRASE


class ServerRole(StrEnum):
    """What somebody may do with a board on a server."""

    FACILITATOR = "facilitator"
    READER = "reader"


def set_up_board(url: str, board: str) -> None:
    """Make a board on a server, or bring it up to date: all of it, or nothing.

    Raises ServerBoardInUse while somebody has it open, and StoreTooNew.
    """
    _check_names(board)
    engine = make_engine(*read_with_password(url), shares=False)
    try:
        with engine.begin() as connection:
            connection.execute(text("SET LOCAL statement_timeout = 0"))
            for role in ("owner", *ServerRole):
                _make_role(connection, f"{board}_{role}")
            _make_tables(connection, board)
            _grant(connection, board)
    finally:
        engine.dispose()


def let_in(url: str, board: str, person: str, password: str, role: ServerRole) -> None:
    """Let somebody sign in with this password, and be in just one of a board's roles.

    Raises PassphraseTooShort. The server gets the password only in the form it keeps.
    """
    _check_names(board, person)
    if len(password) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(letters=SHORTEST_PASSPHRASE)
    engine = make_engine(*read_with_password(url), shares=False)
    try:
        with engine.begin() as connection:
            _make_role(connection, person)
            kept = _as_kept(connection, person, password)
            connection.exec_driver_sql(f"ALTER ROLE {person} LOGIN PASSWORD '{kept}'")
            for other in ServerRole:
                if other is not role:
                    connection.exec_driver_sql(f"REVOKE {board}_{other} FROM {person}")
            connection.exec_driver_sql(f"GRANT {board}_{role} TO {person}")
    finally:
        engine.dispose()


def _check_names(*names: str) -> None:
    if not all(PLAIN_NAME.fullmatch(name) for name in names):
        raise ServerNameWrong


def _make_role(connection: Connection, name: str) -> None:
    wanted = text("SELECT 1 FROM pg_roles WHERE rolname = :name")
    if connection.scalar(wanted, {"name": name}) is None:
        connection.exec_driver_sql(f"CREATE ROLE {name} NOLOGIN")


def _make_tables(connection: Connection, board: str) -> None:
    """Make or upgrade the tables, as the role that owns them."""
    connection.exec_driver_sql(f"GRANT {board}_owner TO CURRENT_USER")
    connection.exec_driver_sql(
        f"CREATE SCHEMA IF NOT EXISTS {board} AUTHORIZATION {board}_owner"
    )
    connection.exec_driver_sql(f"SET LOCAL ROLE {board}_owner")
    connection.exec_driver_sql(f"SET LOCAL search_path = {board}")
    alone = text("SELECT pg_try_advisory_xact_lock(hashtext(current_schema()))")
    if not connection.scalar(alone):
        raise ServerBoardInUse
    _check_not_newer(connection)
    importlib.import_module("app.storage.migrate").upgrade_tables(
        connection, upgrade.MIGRATIONS
    )
    make_functions(connection, board)
    make_rules(connection)


def _check_not_newer(connection: Connection) -> None:
    if connection.scalar(text("SELECT to_regclass('alembic_version')")) is None:
        return
    revision = str(connection.scalar(text("SELECT version_num FROM alembic_version")))
    if revision > upgrade.newest_revision():
        raise StoreTooNew(revision=revision)


def _grant(connection: Connection, board: str) -> None:
    """Give each role what it may do; it is said anew each time, for tables that are new."""
    everyone = ", ".join(f"{board}_{role}" for role in ServerRole)
    facilitators = f"{board}_{ServerRole.FACILITATOR}"
    added = ", ".join(f'"{row.__tablename__}"' for row in ONLY_ADDED)
    for command in (
        f"GRANT USAGE ON SCHEMA {board} TO {everyone}",
        f"GRANT SELECT ON ALL TABLES IN SCHEMA {board} TO {everyone}",
        f"GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {board} TO {facilitators}",
        f"REVOKE ALL ON pack_way FROM {board}_{ServerRole.READER}",
        f"REVOKE UPDATE, DELETE ON {added} FROM {facilitators}",
        f"REVOKE INSERT, DELETE ON history_end FROM {facilitators}",
        # A view whose author takes their name off is another view, and its notes go with it.
        # When it goes for good, so do the words: see ``server_rules``.
        f"GRANT UPDATE (view_id, words) ON safety_note TO {facilitators}",
        f"REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM {facilitators}",
        *(f"GRANT EXECUTE ON FUNCTION {step}() TO {facilitators}" for step in STEPS),
    ):
        connection.exec_driver_sql(command)


def _as_kept(connection: Connection, person: str, password: str) -> str:
    """The password in the form that servers keep: with it nobody can sign in."""
    pgconn = connection.connection.driver_connection.pgconn  # type: ignore[union-attr]
    kept: bytes = pgconn.encrypt_password(password.encode(), person.encode(), b"scram-sha-256")
    return kept.decode()
