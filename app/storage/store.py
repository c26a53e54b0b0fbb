"""A board's folder: set it up, open it, close it."""

import errno
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile
from sqlalchemy import Engine, QueuePool, create_engine
from sqlalchemy.orm import Session, sessionmaker
from sqlcipher3 import dbapi2

from app.domain.errors import (
    AlreadyOpen,
    AppError,
    BoardAlreadyThere,
    DiskFull,
    FolderNotWritable,
    PassphraseTooShort,
    StoreMissing,
)
from app.storage import encrypted, traces, upgrade
from app.storage.history import keep_history
from app.storage.keys import NewKey, key_from_code, key_from_passphrase, make_key_file
from app.storage.trouble import explain_errors, explained

Sessions = sessionmaker[Session]

SHORTEST_PASSPHRASE = 8


@dataclass(frozen=True)
class BoardFiles:
    """The files of one board, side by side in its folder."""

    folder: Path

    @property
    def store(self) -> Path:
        """The encrypted database."""
        return self.folder / "board.db"

    @property
    def key(self) -> Path:
        """The key, wrapped for the passphrase and for the recovery code."""
        return self.folder / "board.key"

    @property
    def lock(self) -> Path:
        """There while the app has the board open."""
        return self.folder / "board.lock"

    @property
    def exist(self) -> bool:
        """True when a board has been set up here."""
        return self.store.exists() or self.key.exists()


class Store:
    """An open board. Close it, so that another copy of the app may open it."""

    has_code = True

    def __init__(self, files: BoardFiles, key: bytes, lock: QLockFile) -> None:
        self.files = files
        self._key = key
        self._lock = lock
        self._engine = _engine(files.store, key)
        self.sessions: Sessions = sessionmaker(self._engine, expire_on_commit=False)
        keep_history(self.sessions)

    def is_passphrase(self, passphrase: str) -> bool:
        """Whether this passphrase opens the board that is already open."""
        try:
            return key_from_passphrase(self.files.key, passphrase) == self._key
        except AppError:
            return False

    def is_code(self, code: str) -> bool:
        """Whether this recovery code opens the board that is already open."""
        try:
            return key_from_code(self.files.key, code) == self._key
        except AppError:
            return False

    def close(self) -> None:
        """Let go of the board's files."""
        self._engine.dispose()
        traces.settle(self.files.store, self._key)
        self._lock.unlock()


def set_up(folder: Path, passphrase: str) -> tuple[Store, str]:
    """Make a new, empty board and return it with the recovery code to print.

    Raises the AppError that says why it cannot, having changed nothing.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(letters=SHORTEST_PASSPHRASE)
    files = BoardFiles(folder)
    lock = _lock(files)
    try:
        if files.exist:
            raise BoardAlreadyThere
        with explained():
            new = _make(files, passphrase)
    except BaseException:
        lock.unlock()
        raise
    return Store(files, new.key, lock), new.recovery_code


def _make(files: BoardFiles, passphrase: str) -> NewKey:
    """Make both files of a board, or neither: half a board could never be opened."""
    part = files.key.with_name(files.key.name + ".new")
    try:
        new = make_key_file(part, passphrase)
        upgrade.make_tables(files.store, new.key)
        part.replace(files.key)
    except BaseException:
        for file in (part, files.store):
            file.unlink(missing_ok=True)
        raise
    return new


def open_with_passphrase(folder: Path, passphrase: str) -> Store:
    """Open a board. Raises the AppError that says why it cannot, having changed nothing."""
    return _open(folder, partial(key_from_passphrase, passphrase=passphrase))


def open_with_code(folder: Path, code: str) -> Store:
    """Open a board whose passphrase is lost, with its printed recovery code."""
    return _open(folder, partial(key_from_code, code=code))


def _open(folder: Path, unlock: Callable[[Path], bytes]) -> Store:
    files = BoardFiles(folder)
    if not files.exist:
        raise StoreMissing
    key = unlock(files.key)
    if not files.store.exists():
        raise StoreMissing
    lock = _lock(files)
    try:
        with explained():
            upgrade.bring_up_to_date(files.store, key)
            traces.settle(files.store, key)
    except BaseException:
        lock.unlock()
        raise
    return Store(files, key, lock)


def _lock(files: BoardFiles) -> QLockFile:
    try:
        files.folder.mkdir(parents=True, exist_ok=True)
        probe = files.folder / ".can-write"
        probe.touch()
        probe.unlink()
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull from error
        raise FolderNotWritable(folder=files.folder) from error
    lock = QLockFile(str(files.lock))
    lock.setStaleLockTime(0)  # however long a board stays open, it is open
    # A flat battery can leave a lock that names nobody, or a computer by its old name. Only
    # a lock that no program holds can be taken away.
    if lock.tryLock(0) or (lock.removeStaleLockFile() and lock.tryLock(0)):
        return lock
    if lock.error() is QLockFile.LockError.UnknownError:
        raise DiskFull  # there was no room to write the lock
    raise AlreadyOpen


def _engine(file: Path, key: bytes) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=partial(encrypted.connect_for_work, file, key),
        module=dbapi2,
        poolclass=QueuePool,
        hide_parameters=True,  # what members say must not stand in the log of a fault
    )
    explain_errors(engine)
    return engine
