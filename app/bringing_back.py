"""Bringing a copy of a board back to this laptop, for the window and for the commands."""

from pathlib import Path

from app.domain.copies import Copy, moment
from app.domain.errors import AppError
from app.domain.errors.copies import CopyDamaged
from app.domain.errors.store import FolderNotWritable
from app.services.erasing import Erasing
from app.storage import bringing_back, copies
from app.storage.copies import Source
from app.storage.copy_places import CopyPlaces
from app.storage.keys import Unlock
from app.storage.rescue import Rescue, rescue_for
from app.storage.store import BoardFiles, Store
from app.system.this_laptop import ThisLaptop


def source_of(files: BoardFiles, key: bytes) -> Source:
    """A board on this laptop as what copies are made of."""
    return Source(files, key, lambda: ThisLaptop(files.folder).id.hex[:8])


def look_for_rescue(folder: Path, unlock: Unlock) -> Rescue | None:
    """The copy that a board which does not open can be brought back from, or None."""
    return rescue_for(folder, unlock)


def rescue(folder: Path, found: Rescue) -> Store:
    """Bring back what was found, and open the board."""
    files = BoardFiles(folder)
    if found.only_key:
        bringing_back.bring_key_back(found.copy, files, moment())
        return bringing_back.open_again(files, found.key)
    return bring(files, found.copy, found.key)


def bring_from(folder: Path, there: Path, unlock: Unlock) -> tuple[Copy, Store]:
    """Bring the newest sound copy in a place back to this laptop, or to it for the first time.

    It is laid beside the board first, so that it is there if the laptop is switched off. Raises
    the AppError that says why it cannot be done, having changed nothing of the board.
    """
    files = BoardFiles(folder)
    if any(one.exists() and not one.is_file() for one in (files.store, files.key)):
        raise FolderNotWritable(folder=folder)
    copy, key = _newest_sound(copies.in_folder(there), files, unlock)
    here = CopyPlaces(files).here
    before = copies.found(here)
    carried = copies.carry(copy, here, source_of(files, key))
    try:
        return carried, bring(files, carried, key)
    except AppError:
        if carried not in before:
            copies.forget(carried)
        raise


def _newest_sound(found: list[Copy], files: BoardFiles, unlock: Unlock) -> tuple[Copy, bytes]:
    trouble: AppError = CopyDamaged()
    for copy in found:
        try:
            key = bringing_back.key_for(copy, files, unlock)
            copies.check(copy, key)
        except AppError as error:
            # The first reason is that of the newest, which is what people know about.
            trouble = error if copy is found[0] else trouble
        else:
            return copy, key
    raise trouble


def bring(files: BoardFiles, copy: Copy, key: bytes) -> Store:
    """Put a copy in the place of a board that is closed, and open it."""
    # What the board does from now on must not be taken for what it did after the copy.
    ThisLaptop(files.folder).renew()
    erased = bringing_back.erased(files.store, key)
    store = bringing_back.bring_back(copy, source_of(files, key), moment())
    Erasing(store.sessions).erase_again(erased)  # whoever was erased stays so
    return store
