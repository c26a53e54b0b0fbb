"""One copy of the app at a time, and nobody locked out."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from app.domain.errors.store import AlreadyOpen
from tests.storage.conftest import OPENS_WITH, OwnBoard

OPENER = """
import sys
from pathlib import Path
from app.storage.store import open_with_passphrase
store = open_with_passphrase(Path(sys.argv[1]), sys.argv[2])
print("open", flush=True)
sys.stdin.read()
store.close()
"""


@contextmanager
def another_copy(own: OwnBoard) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the board open."""
    process = subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-c", OPENER, str(own.folder), OPENS_WITH],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_second_copy_is_refused_until_the_first_is_closed(own: OwnBoard) -> None:
    first = own.open()
    with pytest.raises(AlreadyOpen):
        own.open()
    first.check_passphrase(OPENS_WITH)
    first.close()
    own.open().close()


def test_a_copy_in_another_process_is_refused_and_its_lock_is_left_alone(own: OwnBoard) -> None:
    with another_copy(own):
        for _ in range(2):
            with pytest.raises(AlreadyOpen):
                own.open()
        assert own.files.lock.exists()


def test_a_copy_that_was_killed_locks_nobody_out(own: OwnBoard) -> None:
    with another_copy(own) as process:
        process.kill()
        process.wait()
        assert own.files.lock.exists()
        own.open().close()
    assert not own.files.lock.exists()


@pytest.mark.parametrize(
    "left",
    ["", "\x00\x00\x00", "1\nsystemd\nthis-laptop-before-it-was-renamed\n\n\n"],
    ids=["empty", "torn", "another name"],
)
def test_a_lock_that_a_flat_battery_left_locks_nobody_out(own: OwnBoard, left: str) -> None:
    own.files.lock.write_text(left, encoding="utf-8")
    store = own.open()
    with pytest.raises(AlreadyOpen):
        own.open()
    store.close()


def test_a_failed_opening_leaves_no_lock(own: OwnBoard) -> None:
    sound = own.files.store.read_bytes()
    own.files.store.write_bytes(b"")
    with pytest.raises(Exception, match="StoreDamaged"):
        own.open()
    own.files.store.write_bytes(sound)
    own.open().close()
