"""What is kept of this computer's screen."""

from pathlib import Path

import pytest

from app.domain.errors import CannotWriteFile
from app.system.members_screen import FILE, MembersScreen


def test_the_screen_stays_full_until_someone_says_otherwise(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert MembersScreen(folder).stays_full
    MembersScreen(folder).keep_full(full=False)
    assert not MembersScreen(folder).stays_full
    MembersScreen(folder).keep_full(full=True)
    assert MembersScreen(folder).stays_full
    assert [one.name for one in folder.iterdir()] == [FILE]


@pytest.mark.parametrize(
    "broken", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"full_screen": 7}', b"[" * 100_000]
)
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / FILE).write_bytes(broken)
    assert MembersScreen(tmp_path).stays_full
    MembersScreen(tmp_path).keep_full(full=False)
    assert not MembersScreen(tmp_path).stays_full


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")
    with pytest.raises(CannotWriteFile):
        MembersScreen(tmp_path / "data").keep_full(full=False)
    assert MembersScreen(tmp_path / "data").stays_full
