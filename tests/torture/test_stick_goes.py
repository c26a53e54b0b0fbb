"""The stick with the second copies is pulled out in the middle, and the board goes on."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pytest

from app.bringing_back import source_of
from app.domain.copies import Made
from app.domain.errors import AppError
from app.domain.errors.copies import CannotCopyThere
from app.services.copies import Copies
from app.storage import copies, encrypted
from app.storage.copies import PART
from app.storage.copy_places import ON_STICK
from app.storage.models import PictureRow
from app.storage.store import BoardFiles
from tests.conftest import open_with_key
from tests.storage.conftest import OwnBoard, own, own_made_once
from tests.storage.copying import called, give_name
from tests.torture.drive import Drive, drive_in

__all__ = ["own", "own_made_once"]

LONG = bytes(12 << 20)
"""What makes copying a board take so long that a stick can be pulled out meanwhile."""


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Drive]:
    """Return a stick that is in."""
    with drive_in(tmp_path / "stick.img", tmp_path / "stick") as made:
        yield made


@pytest.fixture
def large(own: OwnBoard) -> OwnBoard:
    """Return a board that takes a while to copy."""
    with closing(own.open()) as store:
        give_name(store, "The board")
        with store.sessions.begin() as session:
            session.add(PictureRow(label="A photo", contents=LONG))
    return own


def pulled_out_while_copying(stick: Drive, copying: Copies, part: str) -> Made:
    """Make a copy, and pull the stick out as soon as this part of it is there."""
    made: list[Made] = []
    work = Thread(target=lambda: made.append(copying.make()))
    work.start()
    place = stick.place / ON_STICK
    while work.is_alive() and not list(place.glob(f"*{PART}/{part}")):
        continue
    stick.pull_out()
    work.join()
    return made[0]


@pytest.mark.parametrize("part", ["board.db", "board.key"])
def test_a_stick_that_is_pulled_out_while_it_is_copied_to_is_told_and_copied_to_when_it_is_back(
    large: OwnBoard, stick: Drive, part: str
) -> None:
    copying = Copies(source_of(large.files, large.key))
    copying.choose_outside(stick.place)
    made = pulled_out_while_copying(stick, copying, part)
    assert isinstance(made.trouble, CannotCopyThere)
    assert copies.is_sound(made.here, large.key)
    encrypted.revision(large.files.store, large.key)
    assert isinstance(copying.make().trouble, CannotCopyThere)
    assert not stick.place.exists()
    stick.plug_in()
    again = copying.make()
    assert again.trouble is None
    found = copies.found(stick.place / ON_STICK)
    assert all(copies.is_sound(one, large.key) for one in found)
    assert called(found[0].folder, large.key) == "The board"


def test_copies_of_a_board_whose_drive_is_gone_say_so_and_are_made_when_it_is_back(
    own: OwnBoard, stick: Drive
) -> None:
    folder = stick.place / "own"
    shutil.copytree(own.folder, folder)
    os.sync()
    store = open_with_key(folder, own.key)
    give_name(store, "The board on a drive")
    copying = Copies(source_of(BoardFiles(folder), own.key))
    stick.pull_out()
    assert copying.are_due()
    with pytest.raises(AppError):
        copying.make()
    copying.tidy_what_came()
    assert copying.all() == []
    assert not stick.place.exists()
    stick.plug_in()
    assert called(copying.make().here.folder, own.key) == "The board on a drive"
    store.close()
