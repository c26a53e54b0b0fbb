"""A pack is read back as it was written, or refused whole with one sentence."""

import json
import os
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import AppError
from app.domain.errors.files import CannotWriteFile, FileNotThere
from app.domain.errors.packs import (
    NotAPack,
    PackChanged,
    PackCutShort,
    PackOfAnotherBoard,
    PackTooNew,
    PackTooOld,
)
from app.joining import pack_file
from app.joining.pack_file import Header, Pack, PackKeys, look_at_header, write_pack

KEY = bytes(range(32))
KEYS = PackKeys(KEY)
HEADER = Header(KEYS.board, "a" * 32, "0025", 7, "2026-11-23", '{"slots": []}')
PARTS: list[Any] = [{"table": "topic", "rows": [["Buses", 1, None]]}, {"café": "\ud800"}, [2.5]]
HEAD_START = len(pack_file.MAGIC) + 2 + 4


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a good pack."""
    made = tmp_path / "board.pack"
    write_pack(made, KEYS, HEADER, PARTS)
    return made


def read(file: Path) -> list[Any]:
    return list(Pack(file, KEYS, "0025").parts())


def test_what_goes_in_comes_out_again_in_order(file: Path) -> None:
    assert read(file) == PARTS
    assert Pack(file, KEYS, "0025").header == HEADER == look_at_header(file)


def test_nothing_of_what_is_in_a_pack_can_be_read_without_the_key(file: Path) -> None:
    whole = file.read_bytes()
    assert b"topic" not in whole
    assert zlib.compress(b"Buses")[2:-4] not in whole
    assert KEY not in whole


def test_two_packs_of_the_same_are_not_sealed_alike(file: Path) -> None:
    before = file.read_bytes()
    write_pack(file, KEYS, HEADER, PARTS)
    assert file.read_bytes() != before
    assert read(file) == PARTS


def test_a_pack_with_any_one_byte_changed_is_refused(file: Path, tmp_path: Path) -> None:
    whole, other = file.read_bytes(), tmp_path / "changed.pack"
    for place in range(len(whole)):
        for turned in (0x01, 0x80):
            wrong = bytearray(whole)
            wrong[place] ^= turned
            other.write_bytes(wrong)
            with pytest.raises(AppError):
                read(other)


def test_a_pack_cut_at_any_length_is_said_to_be_cut(file: Path, tmp_path: Path) -> None:
    whole, other = file.read_bytes(), tmp_path / "cut.pack"
    for length in range(1, len(whole)):
        other.write_bytes(whole[:length])
        with pytest.raises(PackCutShort):
            read(other)


@pytest.mark.parametrize("more", [b"\0", b"\0" * 4, b"TBPACK\r\n" * 9])
def test_a_pack_with_something_after_its_end_is_refused(file: Path, more: bytes) -> None:
    file.write_bytes(file.read_bytes() + more)
    with pytest.raises(PackChanged):
        read(file)


@pytest.mark.parametrize("whole", [b"", b"%PDF-1.7 and so on", b"\0" * 500, b"PK\x03\x04"])
def test_another_file_is_said_to_be_no_pack(tmp_path: Path, whole: bytes) -> None:
    other = tmp_path / "other"
    other.write_bytes(whole)
    with pytest.raises(NotAPack):
        read(other)


def test_a_pack_that_is_not_there_or_is_a_folder_is_said_so(tmp_path: Path) -> None:
    for missing in (tmp_path / "gone.pack", tmp_path):
        with pytest.raises(FileNotThere):
            read(missing)


def test_a_pack_of_another_board_is_said_to_be_so(file: Path) -> None:
    with pytest.raises(PackOfAnotherBoard):
        Pack(file, PackKeys(bytes(32)), "0025")


def test_a_pack_of_another_board_that_says_it_is_ours_is_refused(tmp_path: Path) -> None:
    others, file = PackKeys(bytes(32)), tmp_path / "claims.pack"
    write_pack(file, others, HEADER, PARTS)
    with pytest.raises(PackChanged):
        read(file)


def test_a_header_from_another_pack_of_this_board_is_refused(file: Path) -> None:
    whole = file.read_bytes()
    write_pack(file, KEYS, replace(HEADER, number=8), PARTS)
    other = file.read_bytes()
    assert len(other) == len(whole)
    end = HEAD_START + int.from_bytes(whole[HEAD_START - 4 : HEAD_START], "big")
    file.write_bytes(other[:end] + whole[end:])
    with pytest.raises(PackChanged):
        read(file)


def test_a_part_that_was_left_out_or_moved_is_refused_even_if_it_were_signed(
    file: Path, tmp_path: Path
) -> None:
    write_pack(file, KEYS, HEADER, reversed(PARTS))
    assert read(file) == PARTS[::-1]
    with file.open("rb") as whole:
        head = pack_file._head(whole)  # noqa: SLF001 - as somebody with half the key would
        parts = list(pack_file._sealed(whole))  # noqa: SLF001
    pack = Pack(file, KEYS, "0025")
    assert head == json.dumps(json.loads(head), separators=(",", ":"), sort_keys=True).encode()
    for number, sealed in enumerate(parts[1:]):
        with pytest.raises(PackChanged):
            pack._open(sealed, number)  # noqa: SLF001


@pytest.mark.parametrize(
    ("revision", "problem"), [("0024", PackTooNew), ("0026", PackTooOld), ("9000", PackTooOld)]
)
def test_a_pack_of_an_app_with_other_tables_is_refused(
    file: Path, revision: str, problem: type[AppError]
) -> None:
    with pytest.raises(problem):
        Pack(file, KEYS, revision)


@pytest.mark.parametrize(("version", "problem"), [(2, PackTooNew), (0, PackTooOld)])
def test_a_pack_of_another_version_is_refused(
    file: Path, version: int, problem: type[AppError]
) -> None:
    whole = bytearray(file.read_bytes())
    whole[8:10] = version.to_bytes(2, "big")
    file.write_bytes(whole)
    with pytest.raises(problem):
        read(file)


def test_a_size_that_is_not_true_is_refused_before_room_is_made_for_it(file: Path) -> None:
    whole = file.read_bytes()
    end = HEAD_START + int.from_bytes(whole[HEAD_START - 4 : HEAD_START], "big")
    for place in (HEAD_START - 4, end):
        file.write_bytes(whole[:place] + b"\xff\xff\xff\xff" + whole[place + 4 :])
        with pytest.raises(PackChanged):
            read(file)


def test_a_part_that_unpacks_to_more_than_a_part_may_be_is_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pack(file, KEYS, HEADER, ["a" * 100_000])
    assert file.stat().st_size < 1_000
    monkeypatch.setattr(pack_file, "LONGEST_PART", 10_000)
    with pytest.raises(PackChanged):
        read(file)


def test_a_pack_that_cannot_be_written_leaves_the_one_before(file: Path) -> None:
    def stops() -> Any:  # noqa: ANN401 - never gives anything more
        yield PARTS[0]
        raise OSError

    before = file.read_bytes()
    with pytest.raises(CannotWriteFile):
        write_pack(file, KEYS, HEADER, stops())
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]


def test_nobody_waits_at_a_pipe_for_a_pack(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a pipe")
    with pytest.raises(FileNotThere):
        look_at_header(tmp_path / "a pipe")
