"""A pair of hands at the laptop, which tells what it is about to keep and what is kept."""

import sys
from collections.abc import Mapping
from random import Random

from PySide6.QtTest import QTest

from app.opened import OpenBoard
from tests.ui.fit import settle

PAUSE_MS = 900
"""How long somebody stops typing: what was typed is on the disk before that."""


class Worker:
    """Works with an open board by chance, and does the same for the same seed.

    ``kept`` is what is kept when the board is opened, as ``shown`` tells it. That something is
    kept is told only when the app has shown it: the next screen came, or a page was saved.
    """

    def __init__(self, board: OpenBoard, seed: int, kept: Mapping[str, str]) -> None:
        self.board = board
        self.kept = dict(kept)
        self.random = Random(seed)  # noqa: S311 - no secret
        self._count = 0
        self._seed = seed

    def words(self) -> str:
        """Words that nobody typed before."""
        self._count += 1
        return f"words {self._seed} {self._count}"

    def about(self, key: str, value: str) -> None:
        """Tell what may be kept from now on."""
        say("about", key, value)

    def is_kept(self, key: str, value: str) -> None:
        """Tell what has to be there from now on."""
        self.kept[key] = value
        say("kept", key, value)

    def pause(self) -> None:
        """Stop typing for a moment; what is due by then is done, however slow the computer."""
        QTest.qWait(PAUSE_MS)
        settle()


def say(what: str, key: str, value: str) -> None:
    """Tell whoever kills this."""
    sys.stdout.write(f"{what}\t{key}\t{value}\n")
    sys.stdout.flush()
