"""Someone who makes letters, and how long it took them each time."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import mkdtemp

from app.domain.letter import Letter
from benchmarks.peers.checking import fault
from benchmarks.result import middle

Make = Callable[[Sequence[Letter], Path], None]


class Runner:
    """Makes the same letters again and again, each time in a new folder inside ``folder``.

    The first letter is not timed: it is the start.
    """

    def __init__(self, make: Make, letters: Sequence[Letter], folder: Path) -> None:
        self.seconds: list[float] = []
        self._make = make
        self._letters = letters
        self._folder = folder
        self._made = self._new_folder()
        make(letters[:1], self._made)

    def run(self) -> None:
        """Make all letters once."""
        self._made = self._new_folder()
        began = time.perf_counter()
        self._make(self._letters, self._made)
        self.seconds.append(time.perf_counter() - began)

    @property
    def a_second(self) -> float:
        """How many letters were made in a second."""
        return len(self._letters) / middle(self.seconds)

    @property
    def kilobytes(self) -> float:
        """How large a letter is."""
        return middle([file.stat().st_size / 1024 for file in self._made.glob("*.pdf")])

    def fault(self) -> str:
        """What is wrong with the letters made last, or nothing."""
        return fault(self._letters, self._made)

    def _new_folder(self) -> Path:
        self._folder.mkdir(parents=True, exist_ok=True)
        return Path(mkdtemp(dir=self._folder))
