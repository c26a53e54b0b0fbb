"""Opening an encrypted SQLite file, and knowing whether it is sound."""

import os
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.domain.errors.store import DiskTrouble, StoreDamaged
from app.storage.trouble import meaning

APPLICATION_ID = 0x54424F44  # "TBOD": an emptied file is a sound database, but not a board
SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a confirmed view is on the disk, even if the battery dies next
    "foreign_keys = ON",
    "secure_delete = ON",  # a draft that became a no-name view must not linger in free pages
    "busy_timeout = 5000",
)
FORGETTING = """
    CREATE TEMP TRIGGER forget_{table}_{what} AFTER {act} ON main.{on} {when} BEGIN
        UPDATE joined SET shown = '{{}}', others = '[]'
        WHERE "table" = '{table}' AND "key" = OLD.{key};
    END
"""
"""What was deleted goes at once from what laptops know of each other's work too."""
FORGOTTEN = (
    *(
        {"table": table, "on": table, "key": "id", "what": "row", "act": "DELETE", "when": ""}
        for table in ("attachment", "letter", "view")
    ),
    {
        "table": "view",
        "on": "view",
        "key": "id",
        "what": "words",
        "act": "UPDATE OF words",
        "when": "WHEN NEW.words = '' AND NEW.taken_back",
    },
    {
        "table": "view",
        "on": "placement",
        "key": "view_id",
        "what": "cards",
        "act": "DELETE",
        "when": "WHEN (SELECT taken_back FROM view WHERE id = OLD.view_id)",
    },
)


def connect(file: Path, key: bytes) -> Any:  # noqa: ANN401 - a DBAPI connection has no type
    """Return a connection that can read ``file``.

    Raises StoreDamaged when the key does not fit what is in it, or what else the disk says.
    """
    try:
        connection = dbapi2.connect(str(file), check_same_thread=False)
    except dbapi2.Error as error:
        raise (meaning(error, file) or StoreDamaged()) from error
    try:
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except dbapi2.Error as error:
        connection.close()
        raise (meaning(error, file) or StoreDamaged()) from error
    return connection


def connect_for_work(file: Path, key: bytes) -> Any:  # noqa: ANN401 - a DBAPI connection has no type
    """Return a connection with the settings the app works with.

    Raises DiskTrouble where there is no file: an empty one must not come to be in its place.
    """
    if not file.exists():
        raise DiskTrouble
    connection = connect(file, key)
    for setting in SETTINGS:
        connection.execute(f"PRAGMA {setting}")
    for forgotten in FORGOTTEN:
        connection.execute(FORGETTING.format(**forgotten))
    return connection


def revision(file: Path, key: bytes) -> str:
    """The revision of a board's tables; raises StoreDamaged unless the file is sound."""
    with closing(connect(file, key)) as connection:
        try:
            (mark,) = connection.execute("PRAGMA application_id").fetchone()
            found = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            found += [row for row in connection.execute("PRAGMA quick_check") if row != ("ok",)]
            (version,) = connection.execute(
                "SELECT version_num FROM alembic_version"
            ).fetchone()
        except (dbapi2.Error, TypeError) as error:
            raise (meaning(error, file) or StoreDamaged()) from error
    if mark != APPLICATION_ID or found:
        raise StoreDamaged(found=found[:3])
    return str(version)


def copy(source: Path, target: Path, key: bytes) -> None:
    """Copy a board that may be in use; the copy has the same key and is on the disk."""
    forget(target)
    with closing(connect(source, key)) as old, closing(connect(target, key)) as new:
        # In one go: in steps, it would begin again each time that somebody saves something.
        old.backup(new)
        new.execute("PRAGMA journal_mode = DELETE")
    sync(target)


def forget(file: Path) -> None:
    """Delete a file with what SQLite left beside it, which would spoil the next of its name."""
    for ending in ("", "-journal", "-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk, where the system can be asked to."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def sync(file: Path) -> None:
    """Wait until a file is on the disk."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
