"""A changed passphrase, and a new recovery code: the old way in or the new one."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.domain.errors.door import KeyDamaged, KeyMissing, WrongPassphrase, WrongRecoveryCode
from app.storage.keys import (
    NewKey,
    key_from_code,
    key_from_passphrase,
    make_key_file,
    new_code,
    wrap_for_code,
    wrap_for_passphrase,
)
from tests.storage.test_disk import fill

OLD, NEW = "tŷ bach twt 🏠", "four quite other words"
STEPS = (
    "json.dump",
    "os.fsync",
    "Path.replace",
    "Path.unlink",
)
DIES_AT = """
import json, os, sys
from pathlib import Path
from app.storage.keys import wrap_for_passphrase

def dies_after(holder, name):
    real = getattr(holder, name)
    def half(*given, **named):
        real(*given, **named)
        os._exit(9)
    setattr(holder, name, half)

def dies_before(holder, name):
    setattr(holder, name, lambda *given, **named: os._exit(9))

step, when, file, key = sys.argv[1:]
holder, name = step.split(".")
{"before": dies_before, "after": dies_after}[when](globals()[holder], name)
wrap_for_passphrase(Path(file), bytes.fromhex(key), "four quite other words")
"""


@pytest.fixture
def new(tmp_path: Path) -> NewKey:
    """Return a key just made."""
    return make_key_file(tmp_path / "board.key", OLD)


@pytest.fixture
def file(tmp_path: Path, new: NewKey) -> Path:
    """Return its file."""
    return tmp_path / "board.key"


def test_another_passphrase_opens_the_same_key_and_the_code_stays(
    file: Path, new: NewKey
) -> None:
    wrap_for_passphrase(file, new.key, NEW)
    assert key_from_passphrase(file, NEW) == new.key
    assert key_from_code(file, new.recovery_code) == new.key
    with pytest.raises(WrongPassphrase):
        key_from_passphrase(file, OLD)


def test_another_code_opens_the_same_key_and_the_passphrase_stays(
    file: Path, new: NewKey
) -> None:
    code = new_code()
    wrap_for_code(file, new.key, code)
    assert key_from_code(file, code) == new.key
    assert key_from_passphrase(file, OLD) == new.key
    with pytest.raises(WrongRecoveryCode):
        key_from_code(file, new.recovery_code)


def test_nothing_is_left_beside_it(file: Path, new: NewKey) -> None:
    wrap_for_passphrase(file, new.key, NEW)
    wrap_for_code(file, new.key, new_code())
    assert [one.name for one in file.parent.iterdir()] == ["board.key"]


def test_a_key_file_that_is_gone_or_has_rotted_is_left_as_it_is(
    file: Path, new: NewKey
) -> None:
    file.write_bytes(b"{}")
    with pytest.raises(KeyDamaged):
        wrap_for_passphrase(file, new.key, NEW)
    assert file.read_bytes() == b"{}"
    file.unlink()
    with pytest.raises(KeyMissing):
        wrap_for_code(file, new.key, new_code())
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_a_crash_at_any_step_leaves_one_whole_way_in(
    file: Path, new: NewKey, step: str, when: str
) -> None:
    died = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", DIES_AT, step, when, str(file), new.key.hex()],
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert died.returncode == 9
    opening = []
    for typed in (OLD, NEW):
        try:
            opening.append(key_from_passphrase(file, typed) == new.key)
        except WrongPassphrase:
            continue
    assert opening == [True]
    assert key_from_code(file, new.recovery_code) == new.key
    wrap_for_passphrase(file, new.key, "after the crash it can be changed")
    assert key_from_passphrase(file, "after the crash it can be changed") == new.key
    assert [one.name for one in file.parent.iterdir()] == ["board.key"]


def test_a_full_disk_leaves_the_old_passphrase(small_disk: Path) -> None:
    file = small_disk / "board.key"
    new = make_key_file(file, OLD)
    fill(small_disk)
    with pytest.raises(OSError, match="No space left"):
        wrap_for_passphrase(file, new.key, NEW)
    assert key_from_passphrase(file, OLD) == new.key
