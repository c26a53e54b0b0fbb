"""Orca, the screen reader, and what it says: its own log tells every word it sends to a voice.

It has a home of its own, and no sound: what is not said aloud is logged all the same.
"""

import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

from tests.readers.bus import NEEDS_BUS, Bus, end, needs

ORCA = Path("/usr/bin/orca")
PACKAGES = "orca speech-dispatcher"
NEEDS_ORCA = needs(
    PACKAGES, are_there=ORCA.exists() and bool(shutil.which("speech-dispatcher"))
)
SAID = re.compile(r"SPEECH OUTPUT: '(.*)'\s*\{")
KEYS = ("tab", "space", "left shift", "left tab", "return")
PATIENCE = 60
STILL = 1.0
"""How long it says nothing more when it has said what there is to say."""

__all__ = ["NEEDS_BUS", "NEEDS_ORCA", "Orca", "own_orca"]


class Orca:
    """Who reads the screen aloud, and hands on the keyboard."""

    def __init__(self, bus: Bus, log: int) -> None:
        self._bus = bus
        self._log = log
        self._logged = b""
        self._listener = Thread(target=self._take_in, daemon=True)
        self._listener.start()

    @property
    def all_said(self) -> list[str]:
        """Everything it has said, in order; not the names of keys."""
        said = SAID.findall(self._logged.decode(errors="replace"))
        return [one.strip() for one in said if one.strip() not in KEYS]

    def _take_in(self) -> None:
        """Take in the log as long as it is written."""
        while True:
            try:
                self._logged += os.read(self._log, 65536)
            except OSError:  # nobody writes any more
                return

    def press(self, *keys: str, until: str) -> list[str]:
        """Press keys, and give what it says until it has said this, and all that follows."""
        before = len(self.all_said)
        self._bus.press(*keys)
        self.wait_for(until, before)
        count, still = 0, time.monotonic()
        while time.monotonic() - still < STILL:
            if len(self.all_said) != count:
                count, still = len(self.all_said), time.monotonic()
            time.sleep(0.02)
        return self.all_said[before:]

    def wait_for(self, words: str, before: int = 0) -> None:
        """Wait until it has said this, besides so much that it had said before."""
        finish = time.monotonic() + PATIENCE
        while words not in self.all_said[before:]:
            if time.monotonic() > finish:
                raise TimeoutError(f"Orca never says {words!r}, but {self.all_said}")
            time.sleep(0.05)


@contextmanager
def own_orca(bus: Bus) -> Iterator[Orca]:
    """Give an Orca of our own until the work with it is done."""
    home = bus.folder / "home"
    home.mkdir()
    read, written = os.openpty()  # to a terminal a log is written line by line, and at once
    options = ("--enable", "speech", "--disable", "braille")
    process = subprocess.Popen(  # noqa: S603 - a program of the system
        [ORCA, "--debug-file", os.ttyname(written), *options],
        env={**bus.environment, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    orca = Orca(bus, read)
    try:
        orca.wait_for("Screen reader on.")
        yield orca
    finally:
        end(process)
        os.close(written)
        os.close(read)
