"""The other end of a talker: it gives the orders and takes the news."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PATIENCE = 30


@dataclass(frozen=True)
class News:
    """What happened in the app, when by ``time.monotonic``, and what was told with it."""

    name: str
    at: float
    values: tuple[int | float | str, ...]


class Talking:
    """A voice in a process of its own."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._news: list[News] = []
        self._muttered: list[str] = []  # by libraries
        self._has_ended = False
        self._came = threading.Condition()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.talker", str(folder)],
            cwd=Path(__file__).parents[1],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            with self._came:
                if line.startswith("["):
                    name, at, *values = json.loads(line)
                    self._news.append(News(name, at, tuple(values)))
                else:
                    self._muttered.append(line)
                self._came.notify_all()
        with self._came:
            self._has_ended = True
            self._came.notify_all()

    def order(self, *words: str) -> int:
        """Give an order, and the place in the news from which on its news will come."""
        if self._process.stdin is None:
            raise RuntimeError("the voice has no ears")
        place = len(self._news)
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        return place

    def all(self, name: str, since: int = 0) -> list[News]:
        """All news of this name, from a place in the news on."""
        return [one for one in self._news[since:] if one.name == name]

    def wait_for(self, name: str, since: int = 0, times: int = 1) -> News:
        """Wait until there has been news of this name so many times since a place."""

        def is_settled() -> bool:
            return self._has_ended or len(self.all(name, since)) >= times

        with self._came:
            self._came.wait_for(is_settled, PATIENCE)
        if len(self.all(name, since)) < times:
            told = "".join(self._muttered[-5:])
            raise TimeoutError(f"the voice never told of {name!r}; {told}")
        return self.all(name, since)[times - 1]

    def say(self, *texts: str) -> int:
        """Say something; gives the place in the news from which on its news will come."""
        return self.order("say", *texts)

    def longest_gap(self) -> float:
        """For how many seconds at most it could do nothing else, since this was last asked."""
        return float(self.wait_for("gap", self.order("gap")).values[0])

    def close(self) -> int:
        """End it, and give its exit status: below 0 if it had crashed."""
        with self._process:
            if self._process.poll() is None:
                self.order("close")
            try:
                return self._process.wait(PATIENCE)
            finally:
                self._process.kill()
                self._thread.join()


@contextmanager
def voice(folder: Path, environment: dict[str, str]) -> Iterator[Talking]:
    """Give a voice that is awake, until the work with it is done."""
    talking = Talking(folder, environment)
    try:
        talking.wait_for("awake")
        yield talking
    finally:
        talking.close()
