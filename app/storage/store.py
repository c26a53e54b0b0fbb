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

from app.domain.errors.door import PassphraseTooShort, WrongPassphrase, WrongRecoveryCode
from app.domain.errors.store import (
    AlreadyOpen,
    BoardAlreadyThere,
    DiskFull,
    FolderNotWritable,
    StoreMissing,
)
from app.storage import encrypted, traces, upgrade
from app.storage.drive import KEY_FILE
from app.storage.history import keep_history
from app.storage.keys import (
    NewKey,
    Unlock,
    derived,
    key_from_code,
    key_from_passphrase,
    make_key_file,
    wrap_for_code,
    wrap_for_passphrase,
)
from app.storage.trouble import explain_errors, explained

Sessions = sessionmaker[Session]

SHORTEST_PASSPHRASE = 8
PACKS = "packs"
"""The purpose of the key that seals what goes to other laptops."""


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
        return self.folder / KEY_FILE

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

    @property
    def folder(self) -> Path:
        """Where its files are."""
        return self.files.folder

    @property
    def key(self) -> bytes:
        """The key of the board's file, which opens its copies too."""
        return self._key

    def check_passphrase(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless it opens the board that is already open.

        Raises KeyMissing or KeyDamaged where that cannot be known.
        """
        if key_from_passphrase(self.files.key, passphrase) != self._key:
            raise WrongPassphrase

    def check_code(self, code: str) -> None:
        """Raise WrongRecoveryCode unless it opens the board that is already open."""
        if key_from_code(self.files.key, code) != self._key:
            raise WrongRecoveryCode

    def change_passphrase(self, passphrase: str) -> None:
        """Let this passphrase open the board from now on, and the one before no more.

        Raises PassphraseTooShort, or the AppError of the disk, having changed nothing.
        """
        _check_length(passphrase)
        self._wrap(partial(wrap_for_passphrase, passphrase=passphrase))

    def change_code(self, code: str) -> None:
        """Let this recovery code open the board from now on, and the one before no more."""
        self._wrap(partial(wrap_for_code, code=code))

    def _wrap(self, wrap: Callable[[Path, bytes], None]) -> None:
        """Write the key file anew: here is where a changed way in comes to be."""
        with explained():
            wrap(self.files.key, self._key)

    @property
    def pack_key(self) -> bytes:
        """The key that is for packs alone, the same wherever this board is."""
        return derived(self._key, PACKS)

    @property
    def key_file(self) -> str:
        """The key file, as it goes with packs to laptops that have none yet."""
        return self.files.key.read_text(encoding="utf-8")

    def close(self) -> None:
        """Let go of the board's files."""
        self._engine.dispose()
        traces.settle(self.files.store, self._key)
        self._lock.unlock()


def set_up(folder: Path, passphrase: str) -> tuple[Store, str]:
    """Make a new, empty board and return it with the recovery code to print.

    Raises the AppError that says why it cannot, having changed nothing.
    """
    _check_length(passphrase)
    files = BoardFiles(folder)
    lock = take_lock(files)
    try:
        if files.exist:
            raise BoardAlreadyThere
        with explained():
            new = _make(files, passphrase)
    except BaseException:
        lock.unlock()
        raise
    return Store(files, new.key, lock), new.recovery_code


def _check_length(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise PassphraseTooShort(letters=SHORTEST_PASSPHRASE)


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


def set_up_again(folder: Path, key_file: str, key: bytes) -> Store:
    """Make an empty board with the key, and the key file, that it has on another laptop.

    Raises the AppError that says why it cannot, having changed nothing.
    """
    files = BoardFiles(folder)
    lock = take_lock(files)
    part = files.key.with_name(files.key.name + ".new")
    try:
        if files.exist:
            raise BoardAlreadyThere
        with explained():
            part.write_text(key_file, encoding="utf-8")
            upgrade.make_tables(files.store, key)
            encrypted.sync(part)
            part.replace(files.key)
    except BaseException:
        part.unlink(missing_ok=True)
        if not files.key.exists():
            files.store.unlink(missing_ok=True)
        lock.unlock()
        raise
    return Store(files, key, lock)


def open_with_passphrase(folder: Path, passphrase: str) -> Store:
    """Open a board. Raises the AppError that says why it cannot, having changed nothing."""
    return open_with(folder, partial(key_from_passphrase, passphrase=passphrase))


def open_with_code(folder: Path, code: str) -> Store:
    """Open a board whose passphrase is lost, with its printed recovery code."""
    return open_with(folder, partial(key_from_code, code=code))


def open_with(folder: Path, unlock: Unlock) -> Store:
    """Open a board with what finds its key in the key file, in the same way."""
    files = BoardFiles(folder)
    if not files.exist:
        raise StoreMissing
    key = unlock(files.key)
    if not files.store.exists():
        raise StoreMissing
    lock = take_lock(files)
    try:
        with explained():
            upgrade.bring_up_to_date(files.store, key)
            traces.settle(files.store, key)
    except BaseException:
        lock.unlock()
        raise
    return Store(files, key, lock)


def take_lock(files: BoardFiles) -> QLockFile:
    """Make sure that nobody else works on this board. Raises AlreadyOpen."""
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
    explain_errors(engine, file)
    return engine
