"""Setting a board up, and opening it again."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.errors.door import (
    KeyDamaged,
    KeyMissing,
    PassphraseTooShort,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.domain.errors.store import (
    BoardAlreadyThere,
    DiskTrouble,
    FolderNotWritable,
    StoreMissing,
)
from app.storage.keys import make_key_file, new_code
from app.storage.models import BoardRow
from app.storage.store import open_with_code, open_with_passphrase, set_up
from tests.storage.conftest import OPENS_WITH, OwnBoard

SAID = "Only Winston knows where the biscuits are"


def test_a_board_that_was_set_up_opens_again_with_what_it_kept(tmp_path: Path) -> None:
    store, _code = set_up(tmp_path / "new" / "board", OPENS_WITH)
    with store.sessions.begin() as session:
        session.add(BoardRow(name=SAID, short_name="B"))
    store.close()
    again = open_with_passphrase(tmp_path / "new" / "board", OPENS_WITH)
    with again.sessions() as session:
        assert session.scalar(text("SELECT name FROM board")) == SAID
    again.close()


def test_a_new_board_is_two_files_and_no_leavings(own: OwnBoard) -> None:
    assert sorted(file.name for file in own.folder.iterdir()) == ["board.db", "board.key"]


def test_the_recovery_code_opens_the_same_board(own: OwnBoard) -> None:
    store = open_with_code(own.folder, own.code.lower().replace("-", " "))
    store.check_passphrase(OPENS_WITH)
    store.close()


def test_an_open_board_knows_its_own_passphrase_and_code(own: OwnBoard) -> None:
    store = own.open()
    store.check_passphrase(OPENS_WITH)
    with pytest.raises(WrongPassphrase):
        store.check_passphrase(OPENS_WITH.upper())
    store.check_code(own.code)
    with pytest.raises(WrongRecoveryCode):
        store.check_code(own.code[::-1])
    store.close()


def test_an_open_board_knows_that_another_key_was_put_in_place_of_its_own(
    own: OwnBoard, tmp_path: Path
) -> None:
    store = own.open()
    other = make_key_file(tmp_path / "other.key", OPENS_WITH)
    (tmp_path / "other.key").replace(own.files.key)
    with pytest.raises(WrongPassphrase):
        store.check_passphrase(OPENS_WITH)
    with pytest.raises(WrongRecoveryCode):
        store.check_code(other.recovery_code)
    own.files.key.unlink()
    with pytest.raises(KeyMissing):
        store.check_passphrase(OPENS_WITH)
    store.close()


def test_a_new_passphrase_opens_the_board_and_the_old_one_no_more(own: OwnBoard) -> None:
    with closing(own.open()) as store:
        store.change_passphrase("another four plain words")
        store.check_passphrase("another four plain words")
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(own.folder, OPENS_WITH)
    open_with_passphrase(own.folder, "another four plain words").close()
    own.open().close()


def test_a_new_recovery_code_opens_the_board_and_the_old_one_no_more(own: OwnBoard) -> None:
    with closing(own.open()) as store:
        code = new_code()
        store.change_code(code)
    with pytest.raises(WrongRecoveryCode):
        own.open()
    open_with_code(own.folder, code).close()
    open_with_passphrase(own.folder, OPENS_WITH).close()


def test_a_new_passphrase_may_not_be_easy_to_guess(own: OwnBoard) -> None:
    before = own.bytes
    with closing(own.open()) as store, pytest.raises(PassphraseTooShort):
        store.change_passphrase("1234567")
    assert own.bytes == before


def test_a_wrong_passphrase_changes_nothing(own: OwnBoard) -> None:
    before, names = own.bytes, sorted(own.folder.iterdir())
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(own.folder, "three plain word")
    with pytest.raises(WrongRecoveryCode):
        open_with_code(own.folder, own.code[:-1])
    assert own.bytes == before
    assert sorted(own.folder.iterdir()) == names


def test_nothing_that_was_written_can_be_read_in_the_files(own: OwnBoard) -> None:
    store = own.open()
    with store.sessions.begin() as session:
        session.add(BoardRow(name=SAID, short_name="B"))
    while_open = {file.name: file.read_bytes() for file in own.folder.iterdir()}
    store.close()
    closed = {file.name: file.read_bytes() for file in own.folder.iterdir()}
    assert len(while_open["board.db-wal"]) > 0
    assert len(closed["board.db"]) > len(SAID)
    for kept in [*while_open.values(), *closed.values()]:
        for plain in (SAID.encode(), b"Winston", b"SQLite format", b"CREATE TABLE"):
            assert plain not in kept


@pytest.mark.parametrize(
    ("setting", "wanted"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("busy_timeout", 5000),
    ],
)
def test_an_open_board_works_with_the_settings_that_keep_it_safe(
    own: OwnBoard, setting: str, wanted: object
) -> None:
    store = own.open()
    with store.sessions() as session:
        assert session.scalar(text(f"PRAGMA {setting}")) == wanted
    store.close()


def test_a_board_is_never_set_up_on_top_of_another(own: OwnBoard) -> None:
    before = own.bytes
    with pytest.raises(BoardAlreadyThere):
        set_up(own.folder, "another passphrase")
    assert own.bytes == before
    own.open().close()


@pytest.mark.parametrize("left", ["board.db", "board.key"])
def test_nor_on_top_of_what_is_left_of_one(own: OwnBoard, left: str) -> None:
    for file in (own.files.store, own.files.key):
        if file.name != left:
            file.unlink()
    with pytest.raises(BoardAlreadyThere):
        set_up(own.folder, "another passphrase")
    assert [file.name for file in own.folder.iterdir()] == [left]


def test_a_short_passphrase_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooShort) as refused:
        set_up(tmp_path / "board", "1234567")
    assert refused.value.blanks == {"letters": 8}
    assert not (tmp_path / "board").exists()


def test_a_set_up_that_fails_leaves_nothing_in_the_way_of_the_next(tmp_path: Path) -> None:
    in_the_way = tmp_path / "board.db.new"
    in_the_way.mkdir()
    with pytest.raises(DiskTrouble):
        set_up(tmp_path, OPENS_WITH)
    assert [file.name for file in tmp_path.iterdir()] == ["board.db.new"]
    in_the_way.rmdir()
    store, _code = set_up(tmp_path, OPENS_WITH)
    store.close()


def test_a_folder_with_no_board_says_so_and_stays_empty(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "not there"):
        with pytest.raises(StoreMissing):
            open_with_passphrase(folder, OPENS_WITH)
    assert list(tmp_path.iterdir()) == []


def test_a_key_with_no_board_is_a_missing_board(own: OwnBoard) -> None:
    own.files.store.unlink()
    with pytest.raises(StoreMissing):
        own.open()
    assert [file.name for file in own.folder.iterdir()] == ["board.key"]


def test_a_board_with_no_key_says_that_the_key_is_missing(own: OwnBoard) -> None:
    before = own.files.store.read_bytes()
    own.files.key.unlink()
    with pytest.raises(KeyMissing):
        own.open()
    assert own.files.store.read_bytes() == before


def test_a_damaged_key_file_is_not_a_wrong_passphrase(own: OwnBoard) -> None:
    own.files.key.write_text("{}", encoding="utf-8")
    with pytest.raises(KeyDamaged):
        own.open()


def test_the_key_of_another_board_does_not_open_this_one(own: OwnBoard, tmp_path: Path) -> None:
    other, _code = set_up(tmp_path / "other", "another passphrase")
    other.close()
    own.files.key.write_bytes(other.files.key.read_bytes())
    before = own.bytes
    with pytest.raises(WrongPassphrase):
        open_with_passphrase(own.folder, OPENS_WITH)
    with pytest.raises(WrongRecoveryCode):
        own.open()
    assert own.bytes == before


@pytest.mark.parametrize("folder", ["a file", "a file/board", "/proc/board"])
def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path, folder: str) -> None:
    (tmp_path / "a file").write_text("in the way", encoding="utf-8")
    with pytest.raises(FolderNotWritable):
        set_up(tmp_path / folder, OPENS_WITH)
    assert (tmp_path / "a file").read_text(encoding="utf-8") == "in the way"


def test_a_board_that_cannot_be_read_at_all_is_not_called_damaged(own: OwnBoard) -> None:
    own.files.store.unlink()
    own.files.store.mkdir()
    with pytest.raises(DiskTrouble):
        own.open()
