"""What can be done about a board that does not open: the newest copy that is sound."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.domain.copies import Copy, moment
from app.domain.errors import AppError
from app.domain.errors.door import KeyDamaged, KeyMissing, WrongPassphrase, WrongRecoveryCode
from app.storage import copies, encrypted, keys
from app.storage.copy_places import CopyPlaces
from app.storage.keys import Unlock
from app.storage.store import BoardFiles


@dataclass(frozen=True)
class Rescue:
    """A copy to bring back, and the key that opens it.

    ``only_key`` when the board itself is sound, and nothing of it would be lost.
    """

    copy: Copy
    key: bytes
    only_key: bool
    is_ahead: bool
    """Whether the copy is of a day to come: the clock was wrong when it was made."""


def rescue_for(folder: Path, unlock: Unlock) -> Rescue | None:
    """The newest copy that opens and is sound; nothing is changed.

    Raises WrongPassphrase or WrongRecoveryCode when only that keeps it from being found.
    """
    files = BoardFiles(folder)
    places = CopyPlaces(files).reached()
    now = moment()
    every = (copy for place in places for copy in copies.found(place))
    known = copies.newest_first(every, files, now)
    key = _key(files, known, unlock)
    if key is None:
        return None
    ours = (copy for copy in known if copy.board == keys.mark_of(key))
    sound = (copy for copy in ours if copies.is_sound(copy, key))
    newest = next(sound, None)
    if newest is None:
        return None
    only_key = _is_sound(files.store, key)
    return Rescue(newest, key, only_key=only_key, is_ahead=newest.made > now)


def _key(files: BoardFiles, known: Iterable[Copy], unlock: Unlock) -> bytes | None:
    wrong: AppError | None = None
    tried: set[bytes] = set()
    for file in (files.key, *(BoardFiles(copy.folder).key for copy in known)):
        kept = file.read_bytes() if file.exists() else b""
        if kept in tried:
            continue
        tried.add(kept)
        try:
            return unlock(file)
        except (KeyDamaged, KeyMissing):
            continue
        except (WrongPassphrase, WrongRecoveryCode) as error:
            wrong = error
    if wrong is not None:
        raise wrong
    return None


def _is_sound(file: Path, key: bytes) -> bool:
    try:
        return file.exists() and bool(encrypted.revision(file, key))
    except AppError:
        return False
