"""What was said before is kept, within a limit, and damage only costs time."""

import os
from pathlib import Path

import pytest

from app.speech.cache import Cache, clip_key
from app.speech.clip import Clip
from app.speech.request import Request
from app.speech.timing import Word

CLIP = Clip(b"\1\2" * 500, 22050, 1, (Word(0, 5, 0), Word(6, 5, 12)), 23)


def key(number: int) -> str:
    return clip_key(Request(f"text {number}", "", 150))


def size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.iterdir())


def test_a_clip_comes_back_as_it_was_kept(tmp_path: Path) -> None:
    Cache(tmp_path).keep(key(1), CLIP)
    assert Cache(tmp_path).find(key(1)) == CLIP
    assert Cache(tmp_path).find(key(2)) is None


def test_the_same_words_at_another_speed_or_in_another_voice_are_another_clip() -> None:
    keys = {clip_key(Request("hello", voice, wpm)) for voice in ("", "cy") for wpm in (90, 150)}
    assert len(keys) == 4


def test_the_words_cannot_be_read_in_the_folder(tmp_path: Path) -> None:
    Cache(tmp_path).keep(clip_key(Request("marmalade", "", 150)), CLIP)
    (file,) = tmp_path.iterdir()
    assert "marmalade" not in file.name
    assert b"marmalade" not in file.read_bytes()


@pytest.mark.parametrize("damage", [b"", b"{}\n", b"not ours", b"[1]\n\1\2", b"\xff\xfe"])
def test_a_damaged_clip_is_not_there(tmp_path: Path, damage: bytes) -> None:
    Cache(tmp_path).keep(key(1), CLIP)
    (file,) = tmp_path.iterdir()
    file.write_bytes(damage)
    cache = Cache(tmp_path)
    assert cache.find(key(1)) is None
    assert key(1) not in cache


def test_one_changed_sample_is_noticed(tmp_path: Path) -> None:
    Cache(tmp_path).keep(key(1), CLIP)
    (file,) = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    content[-1] ^= 1
    file.write_bytes(content)
    assert Cache(tmp_path).find(key(1)) is None


def test_the_cache_stays_within_its_limit(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit_bytes=4000)
    for number in range(20):
        cache.keep(key(number), CLIP)
        assert size(tmp_path) <= 4000
    assert cache.find(key(19)) == CLIP


def test_what_was_used_last_is_kept_longest(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit_bytes=4000)
    for number in range(3):
        cache.keep(key(number), CLIP)
    cache.find(key(0))
    cache.keep(key(3), CLIP)
    assert key(0) in cache
    assert key(1) not in cache


def test_the_order_of_use_is_known_the_next_time(tmp_path: Path) -> None:
    for number in range(3):
        Cache(tmp_path).keep(key(number), CLIP)
        os.utime(tmp_path / f"{key(number)}.clip", (100 - number, 100 - number))
    cache = Cache(tmp_path, limit_bytes=4000)
    cache.keep(key(3), CLIP)
    assert key(0) in cache
    assert key(2) not in cache


def test_a_clip_too_big_for_the_cache_pushes_nothing_out(tmp_path: Path) -> None:
    cache = Cache(tmp_path, limit_bytes=4000)
    cache.keep(key(1), CLIP)
    cache.keep(key(2), Clip(bytes(9000), 22050, 1, (), 200))
    assert key(1) in cache
    assert key(2) not in cache


def test_a_disk_that_refuses_does_no_harm(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    cache.keep(key(1), CLIP)
    assert cache.find(key(1)) is None


def test_what_was_never_finished_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / f"{key(1)}.clip.part").write_bytes(b"half")
    assert key(1) not in Cache(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_all_that_was_kept_is_forgotten_also_what_another_put_there(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.keep(key(1), CLIP)
    Cache(tmp_path).keep(key(2), CLIP)
    cache.forget_all()
    assert list(tmp_path.iterdir()) == []
    assert cache.find(key(1)) is None
    cache.keep(key(3), CLIP)
    assert cache.find(key(3)) == CLIP
