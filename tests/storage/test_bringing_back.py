"""Bringing a copy back: today's board is kept, and the copy is whole in its place."""

import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from app.domain.copies import Copy, Kind
from app.domain.errors import AppError
from app.domain.errors.copies import CopyDamaged, CopyOfAnother
from app.domain.errors.door import WrongPassphrase
from app.domain.errors.store import AlreadyOpen, StoreDamaged
from app.storage import bringing_back, copies, encrypted
from app.storage.bringing_back import bring_back, key_for
from app.storage.copies import Source
from app.storage.keys import key_from_code, key_from_passphrase
from app.storage.rescue import rescue_for
from app.storage.store import BoardFiles, open_with_code, open_with_passphrase, set_up
from tests.storage.conftest import OPENS_WITH, OwnBoard
from tests.storage.copying import LAPTOP, NOW, call, called, copy, flip, names, place, source
from tests.storage.test_upgrade import one_more


def put_back(own: OwnBoard, made: Copy, after: int = 0) -> None:
    """Bring a copy back so many minutes later, and close the board again."""
    bring_back(made, source(own), NOW + timedelta(minutes=after)).close()


def damage(own: OwnBoard) -> None:
    flip(own.files.store, 8 * 30_000)


def by_passphrase(passphrase: str) -> Callable[[Path], bytes]:
    return partial(key_from_passphrase, passphrase=passphrase)


def test_the_board_is_as_it_was_and_todays_is_kept_as_a_copy(own: OwnBoard) -> None:
    call(own, "Monday")
    monday = copy(own, after=-60)
    call(own, "Tuesday")
    put_back(own, monday)
    assert called(own.folder, own.key) == "Monday"
    tuesday, still = copies.found(place(own))
    assert still == monday
    put_back(own, tuesday, after=1)
    assert called(own.folder, own.key) == "Tuesday"


def test_nothing_is_left_over_beside_the_board(own: OwnBoard) -> None:
    put_back(own, copy(own, after=-60))
    assert names(own.folder) == ["board.db", "board.key", "copies"]


def test_the_board_is_open_afterwards_for_nobody_else(own: OwnBoard) -> None:
    with (
        closing(bring_back(copy(own, after=-60), source(own), NOW)),
        pytest.raises(AlreadyOpen),
    ):
        own.open()


def test_while_somebody_has_the_board_open_it_stays_as_it_is(own: OwnBoard) -> None:
    made = copy(own)
    with closing(own.open()), pytest.raises(AlreadyOpen):
        put_back(own, made)
    assert copies.found(place(own)) == [made]


def test_a_copy_that_is_damaged_changes_nothing(own: OwnBoard) -> None:
    made, before = copy(own), own.bytes
    damage(OwnBoard(made.folder, own.code, own.key))
    with pytest.raises(CopyDamaged):
        put_back(own, made)
    assert own.bytes == before
    assert names(own.folder) == ["board.db", "board.key", "copies"]
    own.open().close()


def test_an_older_copy_is_brought_up_to_date(
    own: OwnBoard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(own, "Monday")
    monday = copy(own, after=-60)
    before = (monday.folder / "board.db").read_bytes()
    one_more(tmp_path, monkeypatch)
    put_back(own, monday)
    assert called(own.folder, own.key) == "Monday"
    own.open().close()
    assert (monday.folder / "board.db").read_bytes() == before
    assert names(own.folder) == ["board.db", "board.key", "copies"]


def test_a_damaged_board_is_set_aside_with_all_that_belongs_to_it(own: OwnBoard) -> None:
    call(own, "Monday")
    monday = copy(own)
    damage(own)
    with closing(encrypted.connect(own.files.store, own.key)) as other:
        other.execute("UPDATE board SET name = 'Tuesday'")
        other.commit()
        around = [own.files.store.with_name(f"board.db{end}") for end in ("", "-wal")]
        damaged = [file.read_bytes() for file in around]
        put_back(own, monday)
    assert called(own.folder, own.key) == "Monday"
    (aside,) = own.folder.glob("damaged-*")
    assert names(aside) == ["board.db", "board.db-shm", "board.db-wal"]
    assert [(aside / file.name).read_bytes() for file in around] == damaged


def test_a_second_damage_leaves_the_first_where_it_is(own: OwnBoard) -> None:
    made = copy(own)
    for minute in range(2):
        damage(own)
        now = NOW.replace(minute=minute)
        bring_back(made, source(own), now).close()
    assert len(list(own.folder.glob("damaged-*/board.db"))) == 2


def test_a_copy_goes_to_a_laptop_that_has_no_board(own: OwnBoard, tmp_path: Path) -> None:
    call(own, "Ashby")
    made = copy(own)
    there = Source(BoardFiles(tmp_path / "new laptop"), own.key, lambda: "11111111")
    bring_back(made, there, NOW).close()
    open_with_passphrase(there.files.folder, OPENS_WITH).close()
    open_with_code(there.files.folder, own.code).close()
    assert called(there.files.folder, own.key) == "Ashby"


def test_a_key_file_comes_back_and_the_damaged_one_is_kept(own: OwnBoard) -> None:
    made = copy(own)
    flip(own.files.key, 8 * 100)
    damaged = own.files.key.read_bytes()
    bringing_back.bring_key_back(made, own.files, NOW)
    own.open().close()
    (aside,) = own.folder.glob("damaged-*")
    assert (aside / "board.key").read_bytes() == damaged


def test_a_copy_opens_with_what_opens_the_board_or_opened_it_then(own: OwnBoard) -> None:
    made = copy(own)
    assert key_for(made, own.files, by_passphrase(OPENS_WITH)) == own.key
    (made.folder / "board.key").write_bytes(b"lost")
    assert key_for(made, own.files, by_passphrase(OPENS_WITH)) == own.key
    with pytest.raises(AppError):
        key_for(made, own.files, by_passphrase("something else"))


def test_a_copy_of_another_board_never_takes_the_place_of_this_one(
    own: OwnBoard, tmp_path: Path
) -> None:
    for passphrase in (OPENS_WITH, "another passphrase"):
        store, _code = set_up(tmp_path / passphrase, passphrase)
        store.close()
        other = copies.read(tmp_path / passphrase)
        with pytest.raises(CopyOfAnother):
            key_for(other, own.files, by_passphrase(passphrase))


def test_what_would_change_is_counted(own: OwnBoard) -> None:
    made = copy(own)
    counted = bringing_back.counts(own.files.store, made.folder / "board.db", own.key)
    assert [one.kind for one in counted] == list(Kind)
    assert {(one.now, one.there) for one in counted} == {(0, 0)}


def test_the_newest_sound_copy_is_found_for_a_damaged_board(own: OwnBoard) -> None:
    good, bad = copy(own), copy(own, after=1)
    damage(own)
    damage(OwnBoard(bad.folder, own.code, own.key))
    found = rescue_for(own.folder, by_passphrase(OPENS_WITH))
    assert found
    assert (found.copy, found.key, found.only_key) == (good, own.key, False)


@pytest.mark.parametrize("lost", [True, False])
def test_a_lost_or_damaged_key_file_comes_from_a_copy(own: OwnBoard, *, lost: bool) -> None:
    made = copy(own)
    if lost:
        own.files.key.unlink()
    else:
        flip(own.files.key, 8 * 100)
    found = rescue_for(own.folder, partial(key_from_code, code=own.code))
    assert found
    assert (found.copy, found.only_key) == (made, True)
    with pytest.raises(WrongPassphrase):
        rescue_for(own.folder, by_passphrase("not this one"))


def test_a_board_file_that_is_gone_comes_from_a_copy(own: OwnBoard) -> None:
    made = copy(own)
    own.files.store.unlink()
    found = rescue_for(own.folder, by_passphrase(OPENS_WITH))
    assert found
    assert (found.copy, found.only_key) == (made, False)
    put_back(own, made)
    own.open().close()


def test_without_a_sound_copy_there_is_none_to_offer(own: OwnBoard) -> None:
    damage(own)
    assert rescue_for(own.folder, by_passphrase(OPENS_WITH)) is None
    with pytest.raises(StoreDamaged):
        own.open()


def test_looking_for_a_copy_changes_nothing(own: OwnBoard) -> None:
    copy(own)
    damage(own)
    before = {file: file.read_bytes() for file in own.folder.rglob("*") if file.is_file()}
    rescue_for(own.folder, by_passphrase(OPENS_WITH))
    after = {file: file.read_bytes() for file in own.folder.rglob("*") if file.is_file()}
    assert after == before


def test_a_copy_of_a_whole_folder_is_brought_too(own: OwnBoard, tmp_path: Path) -> None:
    call(own, "Ashby")
    old_disk = shutil.copytree(own.folder, tmp_path / "old disk")
    (found,) = copies.in_folder(old_disk)
    there = Source(BoardFiles(tmp_path / "new"), own.key, lambda: LAPTOP)
    bring_back(found, there, NOW).close()
    assert called(tmp_path / "new", own.key) == "Ashby"
