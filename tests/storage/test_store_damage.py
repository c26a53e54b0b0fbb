"""Files that are not what they were."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.errors.store import StoreDamaged, StoreTooNew
from app.storage import encrypted
from app.storage.models import BoardRow
from tests.storage.conftest import OwnBoard

PAGE = 4096


def refuses(own: OwnBoard) -> None:
    """Opening the board is refused, and leaves both files as they are."""
    before = own.bytes
    with pytest.raises(StoreDamaged):
        own.open()
    assert own.bytes == before


@pytest.mark.parametrize("page", [0, 1, 7, -2, -1])
@pytest.mark.parametrize("byte", [3, 900, PAGE - 5])
def test_one_wrong_bit_in_any_page_is_noticed(own: OwnBoard, page: int, byte: int) -> None:
    kept = bytearray(own.files.store.read_bytes())
    place = page % (len(kept) // PAGE) * PAGE + byte
    kept[place] ^= 0x10
    own.files.store.write_bytes(kept)
    refuses(own)


@pytest.mark.parametrize("length", [0, 1, 100, PAGE, 3 * PAGE + 17])
def test_a_file_that_was_cut_short_is_noticed(own: OwnBoard, length: int) -> None:
    own.files.store.write_bytes(own.files.store.read_bytes()[:length])
    refuses(own)


def test_a_file_that_lost_its_last_page_is_noticed(own: OwnBoard) -> None:
    own.files.store.write_bytes(own.files.store.read_bytes()[:-PAGE])
    refuses(own)


@pytest.mark.parametrize(
    "kept", [b"SQLite format 3\x00" + bytes(PAGE), b"hello", bytes(8 * PAGE)]
)
def test_what_was_never_a_board_is_noticed(own: OwnBoard, kept: bytes) -> None:
    own.files.store.write_bytes(kept)
    refuses(own)


def test_a_database_of_something_else_is_not_a_board(own: OwnBoard) -> None:
    own.files.store.unlink()
    with closing(encrypted.connect(own.files.store, own.key)) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
        connection.execute("INSERT INTO alembic_version VALUES ('0001')")
        connection.commit()
    refuses(own)


def test_a_page_that_rots_while_the_board_is_open_is_noticed_when_it_is_read(
    own: OwnBoard,
) -> None:
    store = own.open()
    rot = own.files.store.read_bytes()[:PAGE]
    with own.files.store.open("r+b") as file:
        file.seek(PAGE)
        file.write(rot * (own.files.store.stat().st_size // PAGE - 1))
    with store.sessions() as session, pytest.raises(StoreDamaged):
        session.execute(text("SELECT * FROM member, view, topic, board, letter")).all()
    store.close()


def test_a_board_from_a_newer_app_is_left_for_it(own: OwnBoard) -> None:
    with closing(encrypted.connect(own.files.store, own.key)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    before = own.bytes
    with pytest.raises(StoreTooNew) as refused:
        own.open()
    assert refused.value.blanks == {"revision": "9999"}
    assert own.bytes == before


def test_what_was_saved_before_a_crash_is_there_after_it(own: OwnBoard, tmp_path: Path) -> None:
    store = own.open()
    with store.sessions.begin() as session:
        session.add(BoardRow(name="Saved just in time", short_name="B"))
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in own.folder.iterdir():
        (crashed / file.name).write_bytes(file.read_bytes())
    store.close()
    assert (crashed / "board.db-wal").stat().st_size > 0
    again = OwnBoard(crashed, own.code, own.key).open()
    with again.sessions() as session:
        assert session.scalar(text("SELECT name FROM board")) == "Saved just in time"
    again.close()
