"""Leaving no trace on a server of whose a no-name view is: ``traces`` says why.

PostgreSQL keeps with each row the number of the transaction that wrote it, and rows lie in the
order they came: both would tell which view belongs to whom. So the last to close a board writes
all that members said anew, in one transaction, and lays it in the order of its random ids. It
is done by functions of whoever owns the tables, because facilitators may not lay tables anew.
"""

import logging

from sqlalchemy import Connection, Table, text

from app.domain.errors import AppError
from app.storage.address import Address
from app.storage.link import make_engine
from app.storage.models import Base

STEPS = ("written_by_one_hand", "laid_in_order")
"""Two functions, each in its own transaction: the second throws away what the first left."""

FUNCTION = """
CREATE OR REPLACE FUNCTION {name}() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER
SET search_path = {schema}, pg_temp AS $body$ BEGIN {work} RETURN true; END $body$;
REVOKE ALL ON FUNCTION {name}() FROM PUBLIC;
"""
HANDS = 'EXISTS (SELECT FROM "{0}" WHERE xmin <> (SELECT xmin FROM "{0}" LIMIT 1))'

_log = logging.getLogger(__name__)


def settle(address: Address, password: str) -> None:
    """Lay what members said anew, if nobody has the board open. If not, it stays owed."""
    engine = make_engine(address, password, shares=False)
    try:
        is_owed = True
        for step in STEPS:
            with engine.begin() as connection:
                is_owed = is_owed and _is_alone(connection)
                is_owed = is_owed and bool(connection.scalar(text(f"SELECT {step}()")))
    except AppError as error:  # such as a reader's, who may not
        _log.warning("The tables could not be laid anew: %s", type(error).__name__)
    finally:
        engine.dispose()


def make_functions(connection: Connection, schema: str) -> None:
    """Make the functions that lay the tables anew; whoever makes them owns the tables."""
    tables = [table for table in Base.metadata.sorted_tables if _is_said(table)]
    owed = " OR ".join(HANDS.format(table.name) for table in tables)
    write = " ".join(map(_write, tables))
    lay = " ".join(f'CLUSTER "{table.name}" USING "pk_{table.name}";' for table in tables)
    works = (f"IF NOT ({owed}) THEN RETURN false; END IF; {write}", lay)
    for name, work in zip(STEPS, works, strict=True):
        connection.exec_driver_sql(FUNCTION.format(name=name, schema=schema, work=work))


def _is_alone(connection: Connection) -> bool:
    """Whether nobody else has the board open; nobody can open it until this is done."""
    lock = text("SELECT pg_try_advisory_xact_lock(hashtext(current_schema()))")
    return bool(connection.scalar(lock))


def _is_said(table: Table) -> bool:
    return not table.dialect_options["sqlite"]["with_rowid"]


def _write(table: Table) -> str:
    first = next(iter(table.primary_key.columns)).name
    return f'UPDATE "{table.name}" SET "{first}" = "{first}";'  # noqa: S608 - names of ours
