"""Bits flip and the laptop is switched off: it is noticed, and nothing is lost."""

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.storage import copies, encrypted, keys
from app.storage.copies import PART, Source
from app.storage.copy_places import CopyPlaces
from app.storage.keys import key_from_code
from app.storage.store import BoardFiles, open_with_code, set_up
from tests.conftest import Rounds
from tests.storage.copying import LAPTOP, NOW, called, flip, give_name

ROOT = Path(__file__).parents[2]
OLD, NEW = "The board as it was", "The board as it is"


class Tortured:
    """A board with a name, and a copy of it from when it had another."""

    def __init__(self, folder: Path, code: str) -> None:
        self.folder, self.code = folder, code
        files = BoardFiles(folder)
        self.key = key_from_code(files.key, code)
        self.place = CopyPlaces(files).here
        (self.copy,) = copies.found(self.place)

    def kill_while(self, what: str, seconds: float) -> None:
        """Have a process work on it, and end that suddenly."""
        program = [sys.executable, "-m", "tests.torture.killed_copying"]
        child = subprocess.Popen(  # noqa: S603 - our own words
            [*program, str(self.folder), what, self.code],
            cwd=ROOT,
            stdout=subprocess.PIPE,
        )
        assert child.stdout
        assert child.stdout.readline() == b"begun\n"
        time.sleep(seconds)
        child.send_signal(signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL
        child.stdout.close()

    def opens_as(self) -> str:
        """The name that the board has when it is opened as usual."""
        open_with_code(self.folder, self.code).close()
        return called(self.folder, self.key)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Return a board with one copy that no test may touch, and its recovery code."""
    folder = tmp_path_factory.mktemp("tortured") / "board"
    store, code = set_up(folder, "three plain words")
    give_name(store, OLD)
    source = Source(store.files, store.key, lambda: LAPTOP)
    copies.make(source, CopyPlaces(store.files).here, NOW)
    give_name(store, NEW)
    store.close()
    return folder, code


@pytest.fixture
def board(made_once: tuple[Path, str], tmp_path: Path) -> Tortured:
    """Return a board with one copy, to be tortured."""
    folder, code = made_once
    return Tortured(shutil.copytree(folder, tmp_path / "board"), code)


def noticed(file: Path, bits: list[int], look: Callable[[], bool]) -> int:
    """How many of these bits are noticed when they are turned over, one at a time."""
    found = 0
    for bit in bits:
        flip(file, bit)
        found += look()
        flip(file, bit)
    return found


def test_every_bit_that_flips_in_a_board_is_noticed(board: Tortured, rounds: Rounds) -> None:
    files = BoardFiles(board.folder)

    def is_refused() -> bool:
        try:
            encrypted.revision(files.store, board.key)
        except AppError:
            return True
        return False

    assert not is_refused()
    many = rounds(8, 100)
    bits = random.Random(10).sample(range(8 * files.store.stat().st_size), many)  # noqa: S311
    assert noticed(files.store, bits, is_refused) == many
    assert not is_refused()


def test_every_bit_that_flips_in_a_copy_is_noticed(board: Tortured, rounds: Rounds) -> None:
    file = board.copy.folder / "board.db"
    many = rounds(8, 100)
    bits = random.Random(11).sample(range(8 * file.stat().st_size), many)  # noqa: S311

    def is_refused() -> bool:
        return not copies.is_sound(board.copy, board.key)

    assert not is_refused()
    assert noticed(file, bits, is_refused) == many
    assert not is_refused()


def test_every_bit_that_flips_in_the_key_of_a_copy_is_noticed_or_does_no_harm(
    board: Tortured, rounds: Rounds
) -> None:
    file = board.copy.folder / "board.key"
    many = rounds(40, 1000)
    bits = random.Random(14).sample(range(8 * file.stat().st_size), many)  # noqa: S311

    def is_refused() -> bool:
        return not keys.is_sound(file)

    def is_refused_or_opens() -> bool:
        return is_refused() or key_from_code(file, board.code) == board.key

    assert noticed(file, bits, is_refused_or_opens) == many
    assert noticed(file, bits, is_refused) > many * 0.9


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal there")
def test_killed_while_copying_the_board_and_all_copies_are_whole(
    board: Tortured, rounds: Rounds
) -> None:
    pauses = random.Random(12)  # noqa: S311
    for _round in range(rounds(2, 40)):
        board.kill_while("copying", pauses.uniform(0, 0.4))
        found = copies.found(board.place)
        assert found
        assert all(copies.is_sound(one, board.key) for one in found)
        assert len(list(board.place.iterdir())) == len(found) + len(parts(board.place))
        assert board.opens_as() == NEW


@pytest.mark.skipif(os.name == "nt", reason="there is no such signal there")
def test_killed_while_bringing_back_there_is_the_old_board_or_the_new_one(
    board: Tortured, rounds: Rounds
) -> None:
    pauses = random.Random(13)  # noqa: S311
    as_it_is = board.folder.with_name("as it is")
    shutil.copytree(board.folder, as_it_is)
    for _round in range(rounds(2, 60)):
        board.kill_while("bringing back", pauses.uniform(0, 0.4))
        assert board.opens_as() in (OLD, NEW)
        kept = {called(one.folder, board.key) for one in copies.found(board.place)}
        assert NEW in kept | {called(board.folder, board.key)}
        shutil.rmtree(board.folder)
        shutil.copytree(as_it_is, board.folder)


def parts(place: Path) -> list[Path]:
    """What was being written or deleted."""
    return list(place.glob(f"*{PART}"))
