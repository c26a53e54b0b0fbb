"""Making a board's tables, and bringing an older board up to date on a copy.

Alembic takes half a second to import, so it is only imported when there is work for it.
"""

import importlib
from pathlib import Path

from app.domain.errors.store import StoreTooNew
from app.storage import encrypted

MIGRATIONS = Path(__file__).parent / "migrations"


def newest_revision() -> str:
    """The revision this app writes: the last of the numbered migrations."""
    return max(file.stem.split("_")[0] for file in MIGRATIONS.glob("versions/[0-9]*.py"))


def bring_up_to_date(file: Path, key: bytes) -> None:
    """Upgrade a board if it is older than this app.

    The work is done on a copy, so a failed upgrade leaves the old file as it was; the old
    file is kept beside the new one. Raises StoreDamaged or StoreTooNew.
    """
    if not _is_older(file, key):
        return
    newest = newest_revision()
    part = file.with_name(file.name + ".upgrading")
    try:
        encrypted.copy(file, part, key)
        _migrate(part, key)
        encrypted.copy(file, file.with_name(f"{file.stem}-before-{newest}{file.suffix}"), key)
        _swap_in(part, file)
    finally:
        encrypted.forget(part)


def bring_copy_up_to_date(file: Path, key: bytes) -> None:
    """Upgrade a copy of a board, which nobody works on, as it lies."""
    if _is_older(file, key):
        _migrate(file, key)


def _is_older(file: Path, key: bytes) -> bool:
    found, newest = encrypted.revision(file, key), newest_revision()
    if found > newest:
        raise StoreTooNew(revision=found)
    return found < newest


def make_tables(file: Path, key: bytes) -> None:
    """Make the empty tables of a new board."""
    part = file.with_name(file.name + ".new")
    encrypted.forget(part)
    try:
        _migrate(part, key)
        _swap_in(part, file)
    finally:
        encrypted.forget(part)


def _migrate(file: Path, key: bytes) -> None:
    importlib.import_module("app.storage.migrate").migrate(file, key, MIGRATIONS)
    encrypted.revision(file, key)
    encrypted.sync(file)


def _swap_in(part: Path, file: Path) -> None:
    for ending in ("-wal", "-shm"):
        file.with_name(file.name + ending).unlink(missing_ok=True)
    part.replace(file)
