"""When there is no room left to save on, or something else holds the file."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from app.domain.errors.store import DiskFull, StoreBusy
from app.storage import encrypted
from app.storage.models import PictureRow
from app.storage.store import Store, set_up
from tests.storage.conftest import OPENS_WITH, OwnBoard

BIG = bytes(200_000)


def add_picture(store: Store, label: str, contents: bytes) -> None:
    with store.sessions.begin() as session:
        session.add(PictureRow(label=label, contents=contents))


def labels(store: Store) -> list[str]:
    with store.sessions() as session:
        return [*session.scalars(select(PictureRow.label).order_by(PictureRow.label))]


def fill(disk: Path) -> Path:
    """Leave no room on a disk at all."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (100_000, 1):
            try:
                while file.write(bytes(size)) == size:
                    continue
            except OSError:
                continue
    return filler


def test_a_board_that_may_not_grow_says_so_and_goes_on_when_it_may(own: OwnBoard) -> None:
    store = own.open()
    add_picture(store, "first", b"small")
    with store.sessions() as session:
        pages = session.scalar(text("PRAGMA page_count")) or 0
        session.execute(text(f"PRAGMA max_page_count = {pages + 2}"))
    with pytest.raises(DiskFull):
        add_picture(store, "second", BIG)
    assert labels(store) == ["first"]
    with store.sessions() as session:
        session.execute(text("PRAGMA max_page_count = 1000000"))
    add_picture(store, "third", BIG)
    assert labels(store) == ["first", "third"]
    store.close()
    own.open().close()


def test_a_full_disk_loses_nothing_that_was_saved(own: OwnBoard, small_disk: Path) -> None:
    shutil.copytree(own.folder, small_disk / "own")
    there = OwnBoard(small_disk / "own", own.code, own.key)
    store = there.open()
    add_picture(store, "first", b"small")
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        add_picture(store, "second", BIG)
    assert labels(store) == ["first"]
    filler.unlink()
    add_picture(store, "third", BIG)
    assert labels(store) == ["first", "third"]
    store.close()
    again = there.open()
    assert labels(again) == ["first", "third"]
    again.close()


def test_a_full_disk_is_only_noticed_when_the_work_is_put_away(
    own: OwnBoard, small_disk: Path
) -> None:
    shutil.copytree(own.folder, small_disk / "own")
    store = OwnBoard(small_disk / "own", own.code, own.key).open()
    assert labels(store) == []
    fill(small_disk)
    session = store.sessions()
    session.add(PictureRow(label="second", contents=BIG))
    session.flush()  # this much is well
    with pytest.raises(DiskFull):
        session.commit()
    session.close()
    assert labels(store) == []
    store.close()


def test_a_full_disk_is_not_taken_for_an_open_board(own: OwnBoard, small_disk: Path) -> None:
    shutil.copytree(own.folder, small_disk / "own")
    there = OwnBoard(small_disk / "own", own.code, own.key)
    filler = fill(small_disk)
    before = there.bytes
    with pytest.raises(DiskFull):
        there.open()
    assert there.bytes == before
    filler.unlink()
    there.open().close()


def test_a_board_cannot_be_set_up_on_a_full_disk_and_can_be_later(small_disk: Path) -> None:
    filler = fill(small_disk)
    with filler.open("r+b") as file:
        file.truncate(filler.stat().st_size - 40_960)  # room for the key, not for the tables
    with pytest.raises(DiskFull):
        set_up(small_disk / "board", OPENS_WITH)
    assert list((small_disk / "board").iterdir()) == []
    filler.unlink()
    store, _code = set_up(small_disk / "board", OPENS_WITH)
    store.close()


def test_a_board_that_something_else_holds_is_busy_and_then_goes_on(own: OwnBoard) -> None:
    store = own.open()
    assert labels(store) == []
    with closing(encrypted.connect(own.files.store, own.key)) as other:
        other.execute("BEGIN IMMEDIATE")
        session = store.sessions()
        session.execute(text("PRAGMA busy_timeout = 20"))
        session.add(PictureRow(label="second", contents=b"small"))
        with pytest.raises(StoreBusy):
            session.commit()
        session.close()
        other.rollback()
    add_picture(store, "third", b"small")
    with store.sessions() as session:
        assert session.scalar(select(func.count(PictureRow.id))) == 1
    store.close()
