"""What is kept of this computer's screen."""

from pathlib import Path

from app.system.members_screen import FILE, MembersScreen


def test_the_screen_stays_full_until_someone_says_otherwise(tmp_path: Path) -> None:
    assert MembersScreen(tmp_path).stays_full
    MembersScreen(tmp_path).keep_full(full=False)
    assert not MembersScreen(tmp_path).stays_full
    MembersScreen(tmp_path).keep_full(full=True)
    assert MembersScreen(tmp_path).stays_full


def test_it_stays_full_where_something_else_is_kept(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"full_screen": 7}', encoding="utf-8")
    assert MembersScreen(tmp_path).stays_full
