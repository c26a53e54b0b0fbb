"""Whatever a command is given, it says in a sentence what is wrong, and changes nothing."""

import json
import random
import shutil
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from app.commands.server import ADDRESS
from app.wording.catalogue import Catalogue
from tests.conftest import Rounds
from tests.torture.given import (
    CODE,
    LETS_IN,
    MEMBER,
    NO_FILE,
    OPENS_WITH,
    Given,
    Told,
    elsewhere,
    every_given,
    give,
    in_full,
    lay_odd,
    on_board,
    on_new,
    seen,
)
from tests.torture.laid import fill
from tests.torture.no_hang import no_hang
from tests.torture.spoiling import spoiled

SEED = 20_261_130
DONE, REFUSED, NOT_UNDERSTOOD = 0, 1, 2
MADE_HERE = "Copied to "
"""What is told of a copy beside the board, though there could be none on the stick as well."""


class Laid:
    """A folder of good files, of which one at a time is spoiled and put right again."""

    def __init__(self, folder: Path) -> None:
        self.folder, self._good = folder / "laid", folder / "good"
        self._code = fill(self.folder)
        shutil.copytree(self.folder, self._good)
        self.given = list(every_given(self.folder))
        self._secrets = (OPENS_WITH, LETS_IN, MEMBER, self._code)

    def good(self, one: Given) -> bytes:
        """What the file that a command reads holds while it is good."""
        return (self._good / one.file).read_bytes() if one.file else one.typed.encode()

    def take(self, one: Given, contents: bytes) -> Told:
        """Give a command with its file spoiled; refused, it says why and changes nothing."""
        if not one.file:
            return self.give(one.words, contents)
        (self.folder / one.file).write_bytes(contents)
        return self.give(one.words, self._typed(one))

    def _typed(self, one: Given) -> bytes:
        return (self._code if one.typed == CODE else one.typed).encode()

    def give(self, words: tuple[str, ...], typed: bytes = OPENS_WITH.encode()) -> Told:
        """Give a command with whatever now lies in the folder, and put that right again."""
        before = seen(self.folder)
        try:
            with no_hang():
                told = give(self.folder, words, typed)
            if is_refused(words, told):
                self._check_sentence(words, told)
                changed = {name for name, _print in before.items() ^ seen(self.folder).items()}
                if told.out.startswith(MADE_HERE):
                    changed = {name for name in changed if not name.startswith("data/copies/")}
                assert not changed, f"{words} was refused, and changed {sorted(changed)}"
            return told
        finally:
            self.put_right()

    def put_right(self) -> None:
        """Let everything be good again."""
        shutil.rmtree(self.folder)
        shutil.copytree(self._good, self.folder)

    def _check_sentence(self, words: tuple[str, ...], told: Told) -> None:
        lines = told.err.splitlines()
        assert told.status in (REFUSED, NOT_UNDERSTOOD), (words, told)
        assert len(lines) == 1 or (lines and "import" in words), (words, told)
        assert all(line.endswith((".", "?")) for line in lines), (words, told)
        assert Catalogue()("problem.unknown").words not in told.err, words
        assert not [one for one in self._secrets if one in told.err], (words, told)


def is_refused(words: tuple[str, ...], told: Told) -> bool:
    """Whether a command could not do its work. A text that is hard to read was read."""
    return told.status > (REFUSED if words[0] == "check-words" else DONE)


@pytest.fixture(scope="session")
def laid_once(tmp_path_factory: pytest.TempPathFactory) -> Laid:
    """Return every command and what it reads, in a folder that is put right after each."""
    return Laid(tmp_path_factory.mktemp("commands"))


@pytest.fixture
def laid(laid_once: Laid, monkeypatch: pytest.MonkeyPatch) -> Laid:
    """Return the same, with no address of a server in the environment."""
    monkeypatch.delenv(ADDRESS, raising=False)
    return laid_once


def test_every_command_does_its_work_with_good_files(laid: Laid) -> None:
    for one in {one.words: one for one in laid.given}.values():
        told = laid.take(one, laid.good(one))
        is_server_away = "server" in one.words or "@away" in one.words
        assert is_refused(one.words, told) == is_server_away, (one.name, told)


def test_a_command_with_a_spoiled_file_does_its_work_or_changes_nothing(
    laid: Laid, rounds: Rounds
) -> None:
    chance = random.Random(SEED)  # noqa: S311 - to be the same each time
    refused = Counter[str]()
    turn = list(laid.given)
    chance.shuffle(turn)
    many = rounds(48, 4_000)
    for number in range(many):
        one = turn[number % len(turn)]
        spoil = spoiled_key if one.file.endswith(".key") and chance.random() < 0.5 else spoiled
        told = laid.take(one, spoil(chance, laid.good(one)))
        refused[one.words[0]] += is_refused(one.words, told)
    assert sum(refused.values()) > many // 5, refused


def test_a_command_with_what_is_no_such_file_at_all_changes_nothing(
    laid: Laid, rounds: Rounds
) -> None:
    quiet = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]

    @settings(
        max_examples=rounds(12, 500), deadline=None, database=None, suppress_health_check=quiet
    )
    @given(
        one=some.sampled_from(laid.given),
        contents=some.binary() | some.text().map(str.encode),
    )
    def take(one: Given, contents: bytes) -> None:
        laid.take(one, contents)

    take()


def test_a_place_that_is_none_is_refused(laid: Laid, rounds: Rounds) -> None:
    chance = random.Random(SEED)  # noqa: S311 - to be the same each time
    everywhere = list(elsewhere())
    chance.shuffle(everywhere)
    for words in everywhere[: rounds(24, len(everywhere))]:
        lay_odd(laid.folder)
        laid.give(words)


def test_what_is_no_file_in_the_place_of_a_file_is_refused(laid: Laid, rounds: Rounds) -> None:
    chance = random.Random(SEED)  # noqa: S311 - to be the same each time
    both = [(one, odd) for one in laid.given if one.file for odd in NO_FILE]
    chance.shuffle(both)
    for one, odd in both[: rounds(24, len(both))]:
        lay_odd(laid.folder)
        (laid.folder / one.file).unlink()
        (laid.folder / odd).rename(laid.folder / one.file)
        laid.give(one.words)


AT_A_KEYBOARD: tuple[tuple[tuple[str, ...], int], ...] = (
    (on_board("pack", "--out", "@made.pack"), REFUSED),
    (on_new("join", "@data/board.db"), REFUSED),
    (("check-words", "@data/board.db"), NOT_UNDERSTOOD),
    (("restore",), NOT_UNDERSTOOD),
)


@pytest.mark.parametrize(("words", "status"), AT_A_KEYBOARD)
def test_a_process_of_its_own_ends_in_the_same_way(
    laid: Laid, words: tuple[str, ...], status: int
) -> None:
    (laid.folder / "data" / "board.db").write_bytes(b"\xff" * 5000)
    before = seen(laid.folder)
    done = subprocess.run(  # noqa: S603 - the command is our own
        [sys.executable, "-m", "app", *in_full(words, laid.folder)],
        input=f"{OPENS_WITH}\n".encode(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    told, after = done.stderr.decode(), seen(laid.folder)
    laid.put_right()
    assert done.returncode == status
    assert after == before
    assert done.stdout == b""
    assert "Traceback" not in told
    # Of what is no command at all, the way to give one is told first.
    assert told.startswith("usage:") or len(told.splitlines()) == 1


def spoiled_key(chance: random.Random, good: bytes) -> bytes:
    """A key file that somebody changed by hand, and made look whole again."""
    kept = json.loads(good)
    slot = chance.choice(kept["slots"])
    inside = slot["cost"] if "cost" in slot and chance.random() < 0.5 else slot
    inside[chance.choice(sorted(inside))] = chance.choice(
        (None, -1, 0, 3, 2**20, 2**31, 2**70, 1.5, "", "AAAA", "é", [], {}, [[]], True)
    )
    return json.dumps(whole(kept)).encode()


def whole(kept: dict[str, object]) -> dict[str, object]:
    """A key file with the sum that tells a whole one from one that has rotted."""
    slots = json.dumps(kept["slots"], sort_keys=True)
    return kept | {"check": sha256(slots.encode()).hexdigest()}
