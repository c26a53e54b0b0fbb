"""Small things that are kept of this computer."""

from pathlib import Path

import pytest

from app.domain.errors.store import DiskTrouble
from app.system.kept import Kept


def test_what_is_kept_is_there_the_next_time_and_nothing_else_is(tmp_path: Path) -> None:
    file = tmp_path / "data" / "one.json"
    assert Kept(file).all() == {}
    Kept(file).keep({"a": 1, "b": True})
    Kept(file).keep({"a": 2})
    assert Kept(file).all() == {"a": 2}
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"1" * 5000]
)
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, broken: bytes) -> None:
    file = tmp_path / "one.json"
    file.write_bytes(broken)
    assert Kept(file).all() == {}
    Kept(file).keep({"a": 1})
    assert Kept(file).all() == {"a": 1}


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")
    with pytest.raises(DiskTrouble):
        Kept(tmp_path / "data" / "one.json").keep({"a": 1})
