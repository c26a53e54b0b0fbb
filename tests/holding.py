"""Something else that holds a board, as the check of a virus does."""

from collections.abc import Iterator
from contextlib import closing, contextmanager

from sqlalchemy import Engine, event
from sqlalchemy.pool import ConnectionPoolEntry
from sqlcipher3 import dbapi2

from app.storage import encrypted
from app.storage.store import Store

PATIENCE_MS = 20


@contextmanager
def held(store: Store) -> Iterator[None]:
    """Let nothing be saved meanwhile. The board does not wait for its turn as long as usual."""
    with store.sessions() as session:
        engine = session.get_bind()
    assert isinstance(engine, Engine)

    def hurry(connection: dbapi2.Connection, *_more: ConnectionPoolEntry) -> None:
        connection.execute(f"PRAGMA busy_timeout = {PATIENCE_MS}")

    event.listen(engine, "checkout", hurry)
    with closing(encrypted.connect_for_work(store.files.store, store.key)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")
    event.remove(engine, "checkout", hurry)
