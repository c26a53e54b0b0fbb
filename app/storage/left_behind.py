"""What lies beside a board and is no copy of it: it goes when copies do, with what it holds."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.domain.copies import counts_as_made
from app.storage import encrypted
from app.storage.bringing_back import DAMAGED
from app.storage.copies import MADE
from app.storage.copy_places import CopyPlaces
from app.storage.store import BoardFiles
from app.storage.trouble import explained


def forget_left_behind(files: BoardFiles, now: datetime, days: int) -> None:
    """Delete what was set aside as damaged, or kept from before an upgrade, so long ago."""
    asides = list(files.folder.glob(f"{DAMAGED}*"))
    befores = list(files.folder.glob(f"{files.store.stem}-before-*"))
    places = CopyPlaces(files)
    places.note_ahead((one.name for one in [*asides, *befores] if _made(one) > now), now)
    last, first = now - timedelta(days=days), places.first_found

    def is_old(one: Path) -> bool:
        return counts_as_made(one.name, _made(one), first, now) <= last

    with explained():
        for aside in filter(is_old, asides):
            shutil.rmtree(aside)
        for before in filter(is_old, befores):
            encrypted.forget(before)


def _made(one: Path) -> datetime:
    try:
        told = datetime.strptime(one.name.removeprefix(DAMAGED), MADE)
    except ValueError:
        return datetime.fromtimestamp(one.stat().st_mtime, UTC)
    return told.replace(tzinfo=UTC)
