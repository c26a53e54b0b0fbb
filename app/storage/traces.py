"""Leaving no trace of how a view came to have no name, or of one that was deleted.

SQLite overwrites what it deletes, as ``encrypted`` asks it to. Two things would still tell:
the log of the latest changes, which has them one after another, and where a row lies in its
page, which is the order in which rows came. The log is emptied at once. The pages are laid
anew, in the order of their random ids, when the board is closed, or else when it is next
opened. Copies from before an upgrade go then too: they know what was said with a name.
"""

import logging
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine, event, text
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from app.domain.errors import AppError
from app.storage import encrypted

OWED = 1
"""What the file's own mark (user_version) says while its pages must be laid anew."""
WAIT_MS, USUAL_WAIT_MS = 200, 5000
"""A member does not wait for long while something else reads: the next time empties it too."""

_log = logging.getLogger(__name__)


def leave_no_trace(session: Session) -> None:
    """Empty the log when this is saved, and lay the pages anew when the board closes.

    A server's board is laid anew whenever the last closes it: see ``server_traces``.
    """
    if not _is_in_file(session):
        return
    session.execute(text(f"PRAGMA user_version = {OWED}"))
    event.listen(session, "after_commit", _empty_log, once=True)


def settle(file: Path, key: bytes) -> None:
    """Lay the pages of a board anew, if that is owed. If it cannot be done, it stays owed."""
    if not file.exists():
        return
    try:
        with closing(encrypted.connect_for_work(file, key)) as connection:
            (mark,) = connection.execute("PRAGMA user_version").fetchone()
            if mark == OWED:
                _lay_anew(connection)
                for copy in file.parent.glob(f"{file.stem}-before-*{file.suffix}"):
                    encrypted.forget(copy)
    except (AppError, OSError, dbapi2.Error) as error:
        _log.warning("The pages could not be laid anew: %s", type(error).__name__)


def empty_log(session: Session) -> None:
    """Take what is written beside the file into it, so that nothing deleted stays there."""
    if _is_in_file(session):
        session.execute(text("PRAGMA wal_checkpoint(TRUNCATE)"))


def _is_in_file(session: Session) -> bool:
    return session.get_bind().dialect.name == "sqlite"


def _lay_anew(connection: dbapi2.Connection) -> None:
    connection.isolation_level = None
    connection.execute("VACUUM")
    connection.execute("PRAGMA user_version = 0")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _empty_log(session: Session) -> None:
    engine = session.get_bind()
    if not isinstance(engine, Engine):
        raise TypeError(engine)
    with closing(engine.raw_connection()) as connection:
        connection.cursor().execute(f"PRAGMA busy_timeout = {WAIT_MS}")
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.cursor().execute(f"PRAGMA busy_timeout = {USUAL_WAIT_MS}")
