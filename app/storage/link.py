"""Connections to a server, each with a limit on how long anything may take.

psycopg is wanted for this alone, so it is imported when the first connection is made.
"""

import importlib
from collections.abc import Mapping
from functools import partial
from typing import Any

from sqlalchemy import Engine, create_engine, event

from app.domain.errors.server import ServerPartMissing
from app.storage.address import Address
from app.storage.trouble import explain_errors

WAIT_TO_CONNECT_S = 4
LIMITS = {
    "lock_timeout": "5s",
    "statement_timeout": "30s",
    "idle_in_transaction_session_timeout": "60s",
}
NEVER_HANG = {
    "connect_timeout": WAIT_TO_CONNECT_S,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""A cable that is pulled out is noticed after some ten seconds, whatever was being asked."""


def make_engine(address: Address, password: str, *, shares: bool = True) -> Engine:
    """What gives connections to a board. Raises ServerPartMissing without psycopg.

    With ``shares`` each holds the board open: nobody upgrades it, or lays it anew, meanwhile.
    """
    try:
        engine = create_engine(
            "postgresql+psycopg://",
            creator=partial(connect, address, password, shares=shares),
            pool_pre_ping=True,  # after the server was away, the first to ask is connected anew
            hide_parameters=True,  # what members say must not stand in the log of a fault
            use_native_hstore=False,
            # Two who change the same row at once: the second is told, and changes nothing.
            isolation_level="REPEATABLE READ",
        )
    except ImportError as error:
        raise ServerPartMissing from error
    explain_errors(engine)
    event.listen(engine, "before_cursor_execute", _fit, retval=True)
    return engine


def connect(address: Address, password: str, *, shares: bool = False) -> Any:  # noqa: ANN401 - a DBAPI connection has no type
    """Sign in once. Raises what psycopg raises."""
    psycopg = importlib.import_module("psycopg")
    connection = psycopg.connect(
        host=address.host,
        port=address.port,
        dbname=address.database,
        user=address.user,
        password=password,
        application_name="Together Board",
        options=_options(address),
        require_auth="scram-sha-256",  # a server that asks for no password would be open to all
        gssencmode="disable",  # or it could stand in for TLS
        **_trust(address.trust),
        **NEVER_HANG,
    )
    if shares:
        connection.execute("SELECT pg_advisory_lock_shared(hashtext(current_schema()))")
        connection.commit()
    return connection


def _fit(*executed: Any) -> tuple[str, Any]:  # noqa: ANN401 - a DBAPI's parameters
    """Let what is asked of a file be asked of a server too.

    PostgreSQL has no place for the sign NUL, which nobody sees: a text goes without it. What
    joining asks in SQL of its own has a question mark for each value.
    """
    _connection, _cursor, statement, parameters, *_rest = executed
    many = parameters if isinstance(parameters, list) else [parameters]
    plain = [_all_plain(one) for one in many]
    if plain and plain[0] and isinstance(plain[0], tuple):
        statement = statement.replace("?", "%s")
    return statement, plain if isinstance(parameters, list) else plain[0]


def _all_plain(values: Any) -> Any:  # noqa: ANN401 - a DBAPI's parameters
    if isinstance(values, dict):
        return {name: _plain(value) for name, value in values.items()}
    return tuple(_plain(value) for value in values)


def _plain(value: object) -> object:
    return value.replace("\0", "") if isinstance(value, str) else value


def _options(address: Address) -> str:
    settings = {**LIMITS, "search_path": address.schema or "pg_catalog"}
    return " ".join(f"-c {name}={value}" for name, value in settings.items())


def _trust(asked: Mapping[str, str]) -> Mapping[str, str]:
    """With nothing else said, a server is trusted as this computer trusts a web site."""
    usual = {"sslrootcert": "system"} if asked.get("sslmode") == "verify-full" else {}
    return {**usual, **asked}
