"""Copies of a board: each is a folder with both of its files, named for whose it is and when.

A copy is written under another name, read again, and only then given its own. What somebody
has begun to answer and not confirmed is in none: it would tell whose a no-name view is.
"""

import re
import shutil
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.copies import Copy, counts_as_made, to_keep
from app.domain.errors import AppError
from app.domain.errors.copies import CopyDamaged, NoCopyThere
from app.domain.errors.store import StoreMissing
from app.storage import encrypted, keys
from app.storage.copy_places import BESIDE, ON_STICK, CopyPlaces
from app.storage.store import BoardFiles
from app.storage.trouble import explained

NAME = re.compile(
    r"(?P<made>\d{4}-\d\d-\d\dT\d\d\.\d\d\.\d\d\.\d{6})-board-(?P<board>[0-9a-f]{8})"
    r"-laptop-(?P<laptop>[0-9a-f]{8})"
)
MADE = "%Y-%m-%dT%H.%M.%S.%f"
PART = ".part"
LEFT_BEHIND_S = 3600
"""What is older than this, and not whole, is not being written any more."""
BEGUN = ("draft_attachment", "draft", "begun")


@dataclass(frozen=True)
class Source:
    """A board to copy: its files, the key that opens it, and the laptop it is on.

    The laptop is only asked for when a copy is made.
    """

    files: BoardFiles
    key: bytes
    laptop: Callable[[], str]

    @property
    def mark(self) -> str:
        """What its copies are known by."""
        return keys.mark_of(self.key)


def make(source: Source, place: Path, now: datetime) -> Copy:
    """Copy a board, even while it is in use. Raises the AppError that says why it cannot."""
    if not source.files.store.exists():
        raise StoreMissing

    def fill(part: BoardFiles) -> None:
        encrypted.copy(source.files.store, part.store, source.key)
        _leave_out_what_is_begun(part.store, source.key)
        shutil.copyfile(source.files.key, part.key)

    name = f"{now:{MADE}}-board-{source.mark}-laptop-{source.laptop()}"
    copy = _write(place, name, fill, source)
    _renew(copy, source.files)  # the passphrase may have been changed meanwhile
    return copy


def carry(copy: Copy, place: Path, source: Source) -> Copy:
    """Lay a copy somewhere else too, under the same name where that tells what it is."""
    files = BoardFiles(copy.folder)
    name = f"{copy.made:{MADE}}-board-{source.mark}-laptop-{copy.laptop or source.laptop()}"
    there = place / name
    if there.is_dir():
        if is_sound(read(there), source.key):
            return read(there)
        _delete(there)

    def fill(part: BoardFiles) -> None:
        shutil.copyfile(files.store, part.store)
        shutil.copyfile(files.key, part.key)

    return _write(place, name, fill, source)


def found(place: Path, mark: str = "") -> list[Copy]:
    """The copies that lie in a place, the newest first; those of one board with its mark."""
    try:
        folders = [folder for folder in place.iterdir() if NAME.fullmatch(folder.name)]
        copies = [read(folder) for folder in folders]
    except OSError:
        return []
    ours = [copy for copy in copies if copy.size and mark in ("", copy.board)]
    return sorted(ours, key=lambda copy: copy.made, reverse=True)


def in_folder(folder: Path) -> list[Copy]:
    """The copies in a folder that people point at, the newest first. Raises NoCopyThere.

    It may be a copy itself, a stick, or the folder of a board.
    """
    ways = (folder, folder / ON_STICK, folder / BESIDE)
    copies = [copy for way in ways for copy in found(way)]
    if BoardFiles(folder).store.exists() and read(folder).size:
        copies = [read(folder), *copies]
    if not copies:
        raise NoCopyThere(folder=folder)
    return copies


def read(folder: Path) -> Copy:
    """What the name of a copy's folder tells, and how large it is; 0 when it is not whole."""
    files, told = BoardFiles(folder), NAME.fullmatch(folder.name)
    try:
        kept = files.store.stat()
        size = kept.st_size + files.key.stat().st_size
        made = datetime.fromtimestamp(kept.st_mtime, UTC)
    except OSError:
        return Copy(folder, datetime.fromtimestamp(0, UTC), 0)
    if told is None:
        return Copy(folder, made, size)
    made = datetime.strptime(told["made"], MADE).replace(tzinfo=UTC)
    return Copy(folder, made, size, told["board"], told["laptop"])


def check(copy: Copy, key: bytes) -> None:
    """Read every page of a copy. Raises CopyDamaged, or StoreDamaged for what is no copy."""
    files = BoardFiles(copy.folder)
    try:
        encrypted.revision(files.store, key)
    except AppError as error:
        raise CopyDamaged from error
    if not keys.is_sound(files.key):
        raise CopyDamaged


def is_sound(copy: Copy, key: bytes) -> bool:
    """Whether a copy can be brought back."""
    try:
        check(copy, key)
    except CopyDamaged:
        return False
    return True


def forget_old(source: Source, place: Path, now: datetime, days: int) -> None:
    """Delete the copies of a board that are no longer to be kept, each laptop's by itself."""
    copies, places = found(place, source.mark), CopyPlaces(source.files)
    places.note_ahead((copy.folder.name for copy in copies if copy.made > now), now)
    copies = [replace(copy, made=_counts_as_made(copy, places, now)) for copy in copies]
    for laptop in {copy.laptop for copy in copies}:
        of_one = {copy for copy in copies if copy.laptop == laptop}
        for copy in of_one - to_keep(of_one, now, days):
            _delete(copy.folder)


def newest_first(copies: Iterable[Copy], files: BoardFiles, now: datetime) -> list[Copy]:
    """Copies of a board in the order in which they count as made."""
    places = CopyPlaces(files)
    return sorted(copies, key=lambda one: _counts_as_made(one, places, now), reverse=True)


def _counts_as_made(copy: Copy, places: CopyPlaces, now: datetime) -> datetime:
    return counts_as_made(copy.folder.name, copy.made, places.first_found, now)


def forget(copy: Copy) -> None:
    """Delete a copy, whole."""
    _delete(copy.folder)


def renew_keys(files: BoardFiles, key: bytes) -> None:
    """Let each copy that this laptop can reach open with what opens the board now.

    To be called once the board's key file is changed: until then copies open as before. When
    one cannot be reached after all, the others are renewed, and then it is told why.
    """
    trouble: AppError | None = None
    for place in CopyPlaces(files).reached():
        for copy in found(place, keys.mark_of(key)):
            try:
                _renew(copy, files)
            except AppError as error:
                trouble = error
    if trouble is not None:
        raise trouble


def _renew(copy: Copy, files: BoardFiles) -> None:
    there = BoardFiles(copy.folder).key
    part = there.with_name(there.name + PART)
    with explained():
        if there.read_bytes() == files.key.read_bytes():
            return
        try:
            shutil.copyfile(files.key, part)
            encrypted.sync(part)
            part.replace(there)
            encrypted.sync_folder(copy.folder)
        finally:
            part.unlink(missing_ok=True)


def _write(place: Path, name: str, fill: Callable[[BoardFiles], None], source: Source) -> Copy:
    with explained(), _whole_or_not_at_all(place, name, source.mark) as part:
        files = BoardFiles(part)
        fill(files)
        encrypted.sync(files.store)
        encrypted.sync(files.key)
        encrypted.sync_folder(part)
        check(read(part), source.key)
    return read(place / name)


@contextmanager
def _whole_or_not_at_all(place: Path, name: str, mark: str) -> Iterator[Path]:
    """A folder to write a copy in. It gets its name at the end, and goes if there is none."""
    new_here = [one for one in (place, *place.parents) if not one.exists()]
    place.mkdir(parents=True, exist_ok=True)
    _tidy(place, mark)
    part = place / (name + PART)
    try:
        part.mkdir()
        yield part
        part.rename(place / name)
        encrypted.sync_folder(place)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        with suppress(OSError):
            for one in new_here:
                one.rmdir()
        raise


def _delete(folder: Path) -> None:
    """Delete a copy. It loses its name first: half of one is no copy any more."""
    part = folder.with_name(folder.name + PART)
    with explained():
        folder.rename(part)
        shutil.rmtree(part)


def _tidy(place: Path, mark: str) -> None:
    """Delete what was half written or half deleted when a laptop was switched off."""
    for left in place.glob(f"*-board-{mark}-*{PART}"):
        if time.time() - left.stat().st_mtime > LEFT_BEHIND_S:
            shutil.rmtree(left, ignore_errors=True)


def _leave_out_what_is_begun(file: Path, key: bytes) -> None:
    """Take out what nobody has confirmed, and lay the pages anew, so that no trace is left."""
    with closing(encrypted.connect(file, key)) as connection:
        connection.isolation_level = None
        tables = connection.execute("SELECT name FROM sqlite_master").fetchall()
        for table in BEGUN:
            if (table,) in tables:
                connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a name of ours
        connection.execute("PRAGMA user_version = 0")
        connection.execute("VACUUM")
