"""Which laptop a board is on."""

import shutil
from pathlib import Path

from app.system.this_laptop import FILE, ThisLaptop


def test_a_laptop_stays_the_same(tmp_path: Path) -> None:
    first = ThisLaptop(tmp_path).id
    assert ThisLaptop(tmp_path).id == first


def test_a_copied_folder_is_another_laptop(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    first = ThisLaptop(here).id
    shutil.copytree(here, there)
    second = ThisLaptop(there).id
    assert second != first
    assert (ThisLaptop(there).id, ThisLaptop(here).id) == (second, first)


def test_a_board_that_was_brought_back_is_on_another_laptop(tmp_path: Path) -> None:
    first = ThisLaptop(tmp_path).id
    assert ThisLaptop(tmp_path).renew() != first
    assert ThisLaptop(tmp_path).id != first


def test_a_file_that_cannot_be_read_makes_another_laptop(tmp_path: Path) -> None:
    first = ThisLaptop(tmp_path).id
    for damaged in ('{"id": 7', "[]", '{"here": 1}'):
        (tmp_path / FILE).write_text(damaged, encoding="utf-8")
        assert ThisLaptop(tmp_path).id != first
