"""Whatever was told to be kept is there after the app is killed, whole, and nothing else is."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Timer
from typing import IO

import pytest

from app.services.all import Services, make_services
from app.storage import encrypted
from app.storage.store import BoardFiles
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, PracticeFolder, Rounds, open_with_key
from tests.torture.shown import ask_anew, kept

ROOT = Path(__file__).parents[2]
MOST_KEPT = 4
"""Of so many things that are about to be kept, one is the last."""
JUST_AFTER, LATER = 0.03, 0.5
"""Seconds until the end from then: in the middle of it, or at any moment after."""
PARK_LASTS = 15
"""Rounds after which everybody is asked anew: what has no name cannot be said again."""


@dataclass
class Ledger:
    """What has to be there: as it was the last time, but for what was told since."""

    sure: dict[str, str]
    maybe: dict[str, str] = field(default_factory=dict)
    told: int = 0
    lines: list[str] = field(default_factory=list)

    def note(self, line: str) -> None:
        """Take in one line of what the app told."""
        self.lines.append(line)
        what, key, value = line.rstrip("\n").split("\t")
        if what == "about":
            self.maybe[key] = value
        elif what == "kept":
            self.sure[key] = value
            self.maybe.pop(key, None)
            self.told += 1

    def wrong(self, now: dict[str, str]) -> list[str]:
        """What is neither as it was told to be kept, nor as it was about to be."""
        return [
            f"{key}: {now.get(key)!r}, kept was {value!r}, about to be {self.maybe.get(key)!r}"
            f" after {self.lines}"
            for key, value in self.sure.items()
            if now.get(key) not in (value, self.maybe.get(key, value))
        ]


@dataclass
class Killed:
    """A board whose app is killed again and again."""

    folder: Path
    key: bytes
    mother: subprocess.Popen[str]
    random: Random
    words: Catalogue
    told: int = 0
    now: dict[str, str] = field(default_factory=dict)

    @property
    def lines(self) -> IO[str]:
        """What the app tells."""
        assert self.mother.stdout
        return self.mother.stdout

    def round(self, seed: int) -> list[str]:
        """Let the app work for a while, kill it, and say what is wrong with what is left."""
        if seed % PARK_LASTS == 0:
            self.now = self.look(ask=True)
        ledger = Ledger(dict(self.now))
        assert self.mother.stdin
        self.mother.stdin.write(json.dumps([seed, self.now]) + "\n")
        self.mother.stdin.flush()
        child = int(self.lines.readline().split("\t")[1])
        assert self.lines.readline().startswith("ready"), "the board was not opened again"
        self._kill_later(child, ledger)
        self.told += ledger.told
        self.now = self.look()
        return ledger.wrong(self.now)

    def _kill_later(self, child: int, ledger: Ledger) -> None:
        """Kill it while it keeps something, or at any moment after; note all that it tells."""
        left = self.random.randint(0, MOST_KEPT)
        delay = self.random.uniform(0, self.random.choice((JUST_AFTER, LATER)))
        end = Timer(delay, os.kill, [child, signal.SIGKILL])
        if left == 0:
            end.start()
        for line in iter(self.lines.readline, ""):
            if line.startswith("ended"):
                assert int(line.split("\t")[2]) == signal.SIGKILL, "the app ended by itself"
                return
            ledger.note(line)
            if line.startswith("about"):
                left -= 1
                if left == 0:
                    end.start()

    def look(self, *, ask: bool = False) -> dict[str, str]:
        """What is kept now; the file has to be sound."""
        encrypted.revision(BoardFiles(self.folder).store, self.key)
        store = open_with_key(self.folder, self.key)
        try:
            services: Services = make_services(store.sessions, self.words, lambda: TODAY)
            if ask:
                ask_anew(services)
            return kept(services)
        finally:
            store.close()


@pytest.fixture
def killed(practice: PracticeFolder, practice_key: bytes, words: Catalogue) -> Iterator[Killed]:
    """Return a practice board that an app works on."""
    mother = subprocess.Popen(  # noqa: S603 - our own words
        [sys.executable, "-m", "tests.torture.mother", str(practice.folder)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    chance = Random(10)  # noqa: S311 - no secret
    yield Killed(practice.folder, practice_key, mother, chance, words)
    mother.communicate(timeout=600)


@pytest.mark.skipif(sys.platform == "win32", reason="apps are started by forking")
def test_what_was_told_to_be_kept_is_there_after_a_kill(killed: Killed, rounds: Rounds) -> None:
    for seed in range(rounds(5, 1_000)):
        assert killed.round(seed) == [], f"round {seed}"
    assert killed.told > 0
