"""Whether the program that plays sound for everyone on Linux is still there."""

import os
import socket
import sys
from pathlib import Path

_SECONDS = 0.05


class SoundServer:
    """Watches for PulseAudio, or what stands in for it, going away.

    Qt ends the whole app when it is asked to play through a server that has gone, and does not
    notice by itself that it has.
    """

    def __init__(self) -> None:
        self._address = _address()
        self._was_there = False
        self.gone = False

    def look(self) -> None:
        """Look again. A server that was there and is not any more counts as gone for good."""
        if self._address is None:
            return
        there = _answers(self._address)
        self.gone = self.gone or (self._was_there and not there)
        self._was_there = self._was_there or there


def _address() -> Path | None:
    if not sys.platform.startswith("linux"):
        return None
    given = os.environ.get("PULSE_SERVER", "").removeprefix("unix:")
    if given:
        return Path(given) if given.startswith("/") else None
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return Path(folder) / "pulse" / "native" if folder else None


def _answers(address: Path) -> bool:
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_SECONDS)
            line.connect(str(address))
    except OSError:
        return False
    return True
