"""Several who write on a server take turns, so that each sees what the one before kept.

Whoever writes first waits until nobody else does, and only then reads. So two who save
different things at the same moment both save them, and their lines come one after the other in
the history; of two who save the same thing, the second is told by ``seen``. Who only reads
never waits.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text
from sqlalchemy.orm import Session, sessionmaker

from app.storage.models import HistoryEndRow

TABLE = HistoryEndRow.__tablename__
MY_TURN = f"LOCK TABLE {TABLE} IN SHARE ROW EXCLUSIVE MODE"
"""A lock of a table: that alone is waited for before a transaction sees how things are."""


class InTurn(sessionmaker[Session]):
    """Makes the sessions of somebody who may write."""

    @contextmanager
    def begin(self) -> Iterator[Session]:
        """A transaction that writes. Raises StoreBusy where another takes too long."""
        with super().begin() as session:
            session.execute(text(MY_TURN))
            yield session


def may_write(connection: Connection) -> bool:
    """Whether somebody is let to write: whoever may only read is told when they try."""
    asked = text("SELECT has_table_privilege(:name, 'UPDATE')")
    return bool(connection.scalar(asked, {"name": TABLE}))
