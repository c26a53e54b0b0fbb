"""What tests of copies share: a board with a name, its copies, and what is in them."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from app.domain.copies import Copy
from app.storage import copies, encrypted
from app.storage.copies import Source
from app.storage.copy_places import CopyPlaces
from app.storage.models import BoardRow
from app.storage.store import BoardFiles, Store
from tests.storage.conftest import OwnBoard

NOW = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
LAPTOP = "5d0c77e1"


def source(own: OwnBoard) -> Source:
    """The board as what copies are made of."""
    return Source(own.files, own.key, lambda: LAPTOP)


def place(own: OwnBoard) -> Path:
    """Where its copies lie, beside it."""
    return CopyPlaces(own.files).here


def copy(own: OwnBoard, after: int = 0) -> Copy:
    """Make a copy, so many minutes after the first."""
    return copies.make(source(own), place(own), NOW + timedelta(minutes=after))


def call(own: OwnBoard, name: str) -> None:
    """Open the board, give it a name, and close it."""
    with closing(own.open()) as store:
        give_name(store, name)


def give_name(store: Store, name: str) -> None:
    """Give the board another name."""
    with store.sessions.begin() as session:
        session.execute(text("DELETE FROM board"))
        session.add(BoardRow(name=name, short_name=name))


def called(folder: Path, key: bytes) -> str:
    """The name of the board, in its folder or in a copy's."""
    with closing(encrypted.connect(BoardFiles(folder).store, key)) as connection:
        (name,) = connection.execute("SELECT name FROM board").fetchone()
    return str(name)


def flip(file: Path, bit: int) -> None:
    """Turn over one bit of a file."""
    kept = bytearray(file.read_bytes())
    kept[bit // 8] ^= 1 << bit % 8
    file.write_bytes(kept)


def names(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(one.name for one in folder.iterdir())
