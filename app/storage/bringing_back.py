"""Bringing a copy of the board back, so that a crash at any moment leaves a whole board.

All that takes time is done in a new file beside the old one. What is there now is kept first:
as a copy, or as it is where it is damaged. Only then does the new file take its place.
"""

import os
import shutil
from contextlib import closing
from datetime import datetime
from pathlib import Path
from uuid import UUID

from sqlcipher3 import dbapi2

from app.domain.copies import Copy, Count, Kind
from app.domain.errors import AppError
from app.domain.errors.copies import CopyOfAnother
from app.domain.errors.store import DiskTrouble, StoreDamaged
from app.storage import copies, encrypted, keys, upgrade
from app.storage.copies import Source
from app.storage.copy_places import CopyPlaces
from app.storage.keys import Unlock
from app.storage.store import BoardFiles, Store, take_lock
from app.storage.trouble import explained, meaning

COMING, DAMAGED = ".coming", "damaged-"
AROUND = ("", "-wal", "-shm")
REMOVABLE = (Kind.MEMBER, Kind.MEETING, Kind.TOPIC, Kind.VIEW, Kind.OUTCOME, Kind.NEED)


def bring_back(copy: Copy, source: Source, now: datetime) -> Store:
    """Put a copy in the place of a board that nobody has open, and open it.

    ``source`` is the board that is here, or is to be here, with the key that opens the copy.
    Raises the AppError that says why it cannot be done, having changed nothing.
    """
    files, key = source.files, source.key
    lock = take_lock(files)
    coming = files.store.with_name(files.store.name + COMING)
    try:
        with explained():
            copies.check(copy, key)
            encrypted.copy(BoardFiles(copy.folder).store, coming, key)
            upgrade.bring_copy_up_to_date(coming, key)
            encrypted.revision(coming, key)
            encrypted.sync(coming)
            if not keys.is_sound(files.key):
                bring_key_back(copy, files, now)
            _keep_what_is_there(source, now)
            _put_in_place(coming, files)
    except BaseException:
        lock.unlock()
        raise
    finally:
        encrypted.forget(coming)
    return Store(files, key, lock)


def bring_key_back(copy: Copy, files: BoardFiles, now: datetime) -> None:
    """Put a copy's key file in the place of one that is damaged or gone."""
    with explained():
        if files.key.exists():
            _set_aside([files.key], files, now)
        _put_key(files, copy)


def open_again(files: BoardFiles, key: bytes) -> Store:
    """Open a board whose key is known. Raises the AppError that says why it cannot."""
    lock = take_lock(files)
    try:
        with explained():
            upgrade.bring_up_to_date(files.store, key)
    except BaseException:
        lock.unlock()
        raise
    return Store(files, key, lock)


def key_for(copy: Copy, files: BoardFiles, unlock: Unlock) -> bytes:
    """The key that opens a copy, by what opens the board here or what opened it back then.

    Raises the error of ``unlock``, or CopyOfAnother when it would take the place of another
    board.
    """
    if keys.is_sound(files.key):
        try:
            key = unlock(files.key)
        except AppError:
            pass  # the copy may be from before the passphrase was changed
        else:
            if not opens(BoardFiles(copy.folder).store, key):
                copies.check(copy, unlock(BoardFiles(copy.folder).key))
                raise CopyOfAnother
            return key
    key = unlock(BoardFiles(copy.folder).key)
    if keys.is_sound(files.key) and not opens(files.store, key):
        raise CopyOfAnother
    return key


def opens(file: Path, key: bytes) -> bool:
    """Whether a key fits a board's file, sound or not."""
    if not file.exists():
        return False
    try:
        encrypted.connect(file, key).close()
    except AppError:
        return False
    return True


def counts(now: Path, there: Path, key: bytes) -> list[Count]:
    """How many of each kind are in the board's file now, and how many in a copy's."""
    before, after = _count(now, key), _count(there, key)
    return [Count(kind, before[kind], after[kind]) for kind in Kind]


def erased(file: Path, key: bytes) -> frozenset[UUID]:
    """Who was erased from a board. Of one that is damaged or not there, nobody is known."""
    if not file.exists():
        return frozenset()
    try:
        with closing(encrypted.connect(file, key)) as connection:
            found = connection.execute("SELECT member_id FROM erased").fetchall()
    except (AppError, dbapi2.Error):
        return frozenset()
    return frozenset(UUID(member_id) for (member_id,) in found)


def _count(file: Path, key: bytes) -> dict[Kind, int]:
    with closing(encrypted.connect(file, key)) as connection:
        try:
            return {kind: _count_of(connection, kind) for kind in Kind}
        except dbapi2.Error as error:
            raise (meaning(error) or error) from error


def _count_of(connection: dbapi2.Connection, kind: Kind) -> int:
    where = " WHERE removed_at IS NULL" if kind in REMOVABLE else ""
    asked = f"SELECT count(*) FROM {kind}{where}"  # noqa: S608 - names of our own
    (count,) = connection.execute(asked).fetchone()
    return int(count)


def _keep_what_is_there(source: Source, now: datetime) -> None:
    files = source.files
    if not files.store.exists():
        return
    try:
        encrypted.revision(files.store, source.key)
    except (StoreDamaged, DiskTrouble):
        around = [files.store.with_name(files.store.name + ending) for ending in AROUND]
        _set_aside([file for file in around if file.exists()], files, now)
        return
    copies.make(source, CopyPlaces(files).here, now)
    with closing(encrypted.connect(files.store, source.key)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _set_aside(damaged: list[Path], files: BoardFiles, now: datetime) -> None:
    """Keep files together as they are, for whoever can mend them, as long as a copy is kept."""
    aside = files.folder / f"{DAMAGED}{now:{copies.MADE}}"
    aside.mkdir(exist_ok=True)
    for file in damaged:
        try:
            # Another name for the same file: nothing is read of a disk that may be failing.
            os.link(file, aside / file.name)
        except OSError:
            shutil.copy2(file, aside / file.name)
    encrypted.sync_folder(aside)
    encrypted.sync_folder(files.folder)


def _put_in_place(coming: Path, files: BoardFiles) -> None:
    """Let the new file be the board, with nothing beside it that belonged to the old one."""
    for ending in AROUND[1:]:
        files.store.with_name(files.store.name + ending).unlink(missing_ok=True)
    coming.replace(files.store)
    encrypted.sync_folder(files.folder)


def _put_key(files: BoardFiles, copy: Copy) -> None:
    part = files.key.with_name(files.key.name + COMING)
    try:
        shutil.copyfile(BoardFiles(copy.folder).key, part)
        encrypted.sync(part)
        part.replace(files.key)
        encrypted.sync_folder(files.folder)
    finally:
        part.unlink(missing_ok=True)
