"""Turning what the disk, the database and a server say into something to tell people."""

import errno
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from sqlalchemy import Engine, ExceptionContext, event
from sqlcipher3 import dbapi2

from app.domain.errors import AppError
from app.domain.errors.files import NoSuchPlace
from app.domain.errors.store import DiskFull, DiskTrouble, StoreBusy, StoreDamaged
from app.storage.drive import is_gone
from app.storage.server_trouble import is_from_server, server_meaning

MEANINGS = (
    ("SQLITE_FULL", DiskFull),
    ("SQLITE_BUSY", StoreBusy),
    ("SQLITE_LOCKED", StoreBusy),
    ("SQLITE_IOERR", DiskTrouble),
    ("SQLITE_READONLY", DiskTrouble),
    ("SQLITE_CANTOPEN", DiskTrouble),
    ("SQLITE_CORRUPT", StoreDamaged),
    ("SQLITE_NOTADB", StoreDamaged),
)
OF_THE_DISK: Mapping[int, type[AppError]] = {
    errno.ENOSPC: DiskFull,
    errno.ENAMETOOLONG: NoSuchPlace,
}
IN_WORDS = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "database is locked": "SQLITE_BUSY",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}
"""What tells the errors of copying a file, which have no name."""


def meaning(error: BaseException | None, store: Path | None = None) -> AppError | None:
    """What to tell people about an error, or None when it is a fault of ours.

    A ``store`` whose drive is gone is not damaged.
    """
    told = _meaning(error)
    if isinstance(told, StoreDamaged) and store is not None and is_gone(store):
        return DiskTrouble()
    return told


def _meaning(error: BaseException | None) -> AppError | None:
    if isinstance(error, OSError):
        return OF_THE_DISK.get(error.errno or 0, DiskTrouble)()
    if not isinstance(error, dbapi2.Error):
        return None
    name = getattr(error, "sqlite_errorname", "") or IN_WORDS.get(str(error), "")
    return next((told() for start, told in MEANINGS if name.startswith(start)), None)


@contextmanager
def explained() -> Iterator[None]:
    """Raise the AppError that an error of the disk means; let everything else rise."""
    try:
        yield
    except (OSError, dbapi2.Error) as error:
        told = meaning(error)
        if told is None:
            raise
        raise told from error


def explain_errors(engine: Engine, store: Path | None = None) -> None:
    """Do the same for whatever an engine does. A full disk is often noticed at commit."""
    event.listen(engine, "handle_error", partial(_explain, store))


def _explain(store: Path | None, context: ExceptionContext) -> None:
    error = context.original_exception
    if is_from_server(error):
        _explain_server(context)
        return
    told = meaning(error, store)
    if isinstance(told, DiskTrouble | StoreDamaged):
        # What was open on a drive that went away stays dead when it is back: it is opened anew.
        context.is_disconnect = True
    if told is not None:
        raise told from error


def _explain_server(context: ExceptionContext) -> None:
    """A server's error quotes the row that it is about, so its words may go nowhere.

    Whether a connection still works is asked with errors that the pool itself looks at.
    """
    error = context.original_exception
    told = server_meaning(error)
    if not context.is_pre_ping:
        error.args = ("its words are left out",)
        raise told from error
