"""What lies beside a board and is no copy of it: it goes when copies do, with what it holds."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.storage import encrypted
from app.storage.bringing_back import DAMAGED
from app.storage.copies import MADE
from app.storage.store import BoardFiles
from app.storage.trouble import explained


def forget_left_behind(files: BoardFiles, now: datetime, days: int) -> None:
    """Delete what was set aside as damaged, or kept from before an upgrade, so long ago."""
    last = now - timedelta(days=days)
    with explained():
        for aside in _old(files.folder.glob(f"{DAMAGED}*"), last):
            shutil.rmtree(aside)
        for before in _old(files.folder.glob(f"{files.store.stem}-before-*"), last):
            encrypted.forget(before)


def _old(found: Iterator[Path], last: datetime) -> list[Path]:
    return [one for one in found if _made(one) <= last]


def _made(one: Path) -> datetime:
    try:
        told = datetime.strptime(one.name.removeprefix(DAMAGED), MADE)
    except ValueError:
        return datetime.fromtimestamp(one.stat().st_mtime, UTC)
    return told.replace(tzinfo=UTC)
