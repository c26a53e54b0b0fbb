"""Copies of a board: whole or not at all, and gone in time."""

import os
import shutil
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors.copies import CopyDamaged, NoCopyThere
from app.domain.errors.store import DiskFull, StoreMissing
from app.storage import copies, encrypted
from app.storage.copies import PART, Source
from app.storage.copy_places import CopyPlaces
from app.storage.keys import key_from_passphrase, make_key_file
from app.storage.store import BoardFiles
from tests.conftest import PracticeFolder
from tests.storage.conftest import OPENS_WITH, OwnBoard
from tests.storage.copying import (
    LAPTOP,
    NOW,
    call,
    called,
    copy,
    flip,
    give_name,
    names,
    place,
    source,
)
from tests.storage.test_disk import fill


def test_a_copy_holds_what_the_board_holds_and_opens_like_it(own: OwnBoard) -> None:
    call(own, "Ashby")
    made = copy(own)
    assert names(made.folder) == ["board.db", "board.key"]
    assert key_from_passphrase(made.folder / "board.key", OPENS_WITH) == own.key
    assert called(made.folder, own.key) == "Ashby"


def test_a_copy_is_known_by_its_board_its_laptop_and_its_moment(own: OwnBoard) -> None:
    made = copy(own)
    assert (made.made, made.laptop, made.board) == (NOW, LAPTOP, source(own).mark)
    assert made.size == sum(file.stat().st_size for file in made.folder.iterdir())
    assert copies.found(place(own)) == [made]
    assert copies.found(place(own), "00000000") == []


def test_a_board_is_copied_while_it_is_in_use(own: OwnBoard) -> None:
    with closing(own.open()) as store:
        give_name(store, "Ashby")  # it is in the log as yet, not in the file
        made = copy(own)
        give_name(store, "Birley")
    assert called(made.folder, own.key) == "Ashby"
    assert called(own.folder, own.key) == "Birley"


def test_nothing_in_a_copy_can_be_read_without_the_key(own: OwnBoard) -> None:
    call(own, "Only Winston knows")
    made = copy(own)
    for file in made.folder.iterdir():
        assert b"Winston" not in file.read_bytes()
        assert b"SQLite format" not in file.read_bytes()


def test_what_nobody_has_confirmed_is_in_no_copy(
    practice: PracticeFolder, practice_key: bytes
) -> None:
    files = BoardFiles(practice.folder)
    with closing(encrypted.connect(files.store, practice_key)) as board:
        member, question = (
            board.execute(f"SELECT id FROM {table} LIMIT 1").fetchone()[0]  # noqa: S608
            for table in ("member", "question")
        )
        board.execute(
            "INSERT OR REPLACE INTO draft"
            " (member_id, question_id, said, choices, placed, words)"
            " VALUES (?, ?, 'answered', '[]', '[]', 'a secret')",
            (member, question),
        )
        board.execute(
            "INSERT INTO begun (form, about, member_id, typed) VALUES ('about_me', ?, ?, '{}')",
            (member, member),
        )
        board.commit()
    made = copies.make(
        Source(files, practice_key, lambda: LAPTOP), practice.folder / "copies", NOW
    )
    with closing(encrypted.connect(made.folder / "board.db", practice_key)) as there:
        assert there.execute("SELECT count(*) FROM draft").fetchone() == (0,)
        assert there.execute("SELECT count(*) FROM begun").fetchone() == (0,)
        assert there.execute("SELECT count(*) FROM view").fetchone() > (0,)
    with closing(encrypted.connect(files.store, practice_key)) as board:
        assert board.execute("SELECT words FROM draft").fetchone() == ("a secret",)


def test_where_there_is_no_board_nothing_is_copied(own: OwnBoard) -> None:
    own.files.store.unlink()
    with pytest.raises(StoreMissing):
        copy(own)
    assert names(own.folder) == ["board.key"]


def test_a_board_that_is_damaged_gives_no_copy(own: OwnBoard) -> None:
    good = copy(own)
    flip(own.files.key, 200)
    with pytest.raises(CopyDamaged):
        copy(own, after=1)
    assert copies.found(place(own)) == [good]
    assert names(place(own)) == [good.folder.name]


def test_on_a_full_disk_there_is_no_copy_and_the_others_stay(
    own: OwnBoard, small_disk: Path
) -> None:
    kept = copies.make(source(own), small_disk, NOW)
    filler = fill(small_disk)
    with pytest.raises(DiskFull):
        copies.make(source(own), small_disk, NOW + timedelta(hours=1))
    assert copies.found(small_disk) == [kept]
    assert names(small_disk) == sorted([kept.folder.name, filler.name])
    assert copies.is_sound(kept, own.key)


@pytest.mark.parametrize("name", ["board.db", "board.key"])
def test_a_copy_that_is_damaged_is_noticed(own: OwnBoard, name: str) -> None:
    made = copy(own)
    assert copies.is_sound(made, own.key)
    flip(made.folder / name, 8 * 150)
    assert not copies.is_sound(made, own.key)


def test_a_copy_that_is_not_whole_is_no_copy(own: OwnBoard) -> None:
    made = copy(own)
    (made.folder / "board.key").unlink()
    assert copies.found(place(own)) == []


def test_what_a_killed_laptop_left_is_tidied_away_later(own: OwnBoard) -> None:
    left = place(own) / (copy(own).folder.name + PART)
    left.mkdir()
    copy(own, after=1)
    assert left.exists()  # another program may be writing it
    os.utime(left, (0, 0))
    copy(own, after=2)
    assert not left.exists()


def test_old_copies_go_and_those_of_other_boards_and_laptops_stay(own: OwnBoard) -> None:
    for minute in range(7):
        copy(own, after=minute)
    others = [
        place(own) / name.replace(LAPTOP, "11111111").replace(source(own).mark, mark)
        for name, mark in zip(names(place(own)), [source(own).mark, "22222222"], strict=False)
    ]
    for other, like in zip(others, copies.found(place(own)), strict=False):
        shutil.copytree(like.folder, other)
    copies.forget_old(source(own), place(own), NOW + timedelta(hours=1), 30)
    ours = [one for one in copies.found(place(own)) if one.folder not in others]
    assert [one.made.minute - NOW.minute for one in ours] == [6, 5, 4, 3, 2]
    assert all(other.exists() for other in others)
    copies.forget_old(source(own), place(own), NOW + timedelta(days=31), 30)
    assert [one.folder for one in copies.found(place(own))] == [others[1]]


def test_a_copy_is_carried_out_once(own: OwnBoard, tmp_path: Path) -> None:
    made = copy(own)
    there = copies.carry(made, tmp_path / "stick", source(own))
    assert there.folder.name == made.folder.name
    assert copies.carry(made, tmp_path / "stick", source(own)) == there
    flip(there.folder / "board.db", 8 * 5000)
    again = copies.carry(made, tmp_path / "stick", source(own))
    assert copies.is_sound(again, own.key)


def test_a_folder_that_people_point_at_may_be_a_copy_a_stick_or_a_board(
    own: OwnBoard, tmp_path: Path
) -> None:
    made = copy(own)
    moved = shutil.copytree(made.folder, tmp_path / "Desktop" / "from the stick")
    assert [one.folder for one in copies.in_folder(moved)] == [moved]
    assert copies.in_folder(place(own)) == [made]
    assert [one.folder for one in copies.in_folder(own.folder)] == [own.folder, made.folder]
    with pytest.raises(NoCopyThere):
        copies.in_folder(tmp_path / "Desktop")
    with pytest.raises(NoCopyThere):
        copies.in_folder(tmp_path / "nowhere")


def test_after_a_change_of_passphrase_every_copy_opens_with_the_new_one(
    own: OwnBoard, tmp_path: Path
) -> None:
    places = CopyPlaces(own.files)
    stick = tmp_path / "stick"
    stick.mkdir()
    places.choose(stick)
    made = copy(own)
    outside = places.outside
    assert outside
    carried = copies.carry(made, outside, source(own))
    new = make_key_file(own.files.key, "four other words")  # it need not fit, to be seen there
    copies.renew_keys(own.files, own.key)
    for one in (made, carried):
        assert key_from_passphrase(one.folder / "board.key", "four other words") == new.key
        assert names(one.folder) == ["board.db", "board.key"]


def test_copies_of_another_board_keep_their_key(own: OwnBoard) -> None:
    made = copy(own)
    before = (made.folder / "board.key").read_bytes()
    copies.renew_keys(own.files, bytes(32))
    assert (made.folder / "board.key").read_bytes() == before
