"""Whether the program that plays sound for everyone on Linux is still there."""

import os
import socket
import struct
import sys
from pathlib import Path

_SECONDS = 0.05
_PATIENCE_SECONDS = 0.3
_NO_KEY = bytes(256)
_GREETING = struct.pack(">cIcIcIcI", b"L", 8, b"L", 0, b"L", 13, b"x", len(_NO_KEY)) + _NO_KEY
"""What PulseAudio is greeted with. It answers even those that it then sends away."""


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

    @property
    def is_stuck(self) -> bool:
        """Whether there is a server that never answers. Qt would wait for it."""
        return self._address is not None and _hangs(self._address)


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


def _hangs(address: Path) -> bool:
    packet = struct.pack(">5I", len(_GREETING), 0xFFFFFFFF, 0, 0, 0) + _GREETING
    try:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(_PATIENCE_SECONDS)
            line.connect(str(address))
            line.sendall(packet)
            line.recv(1)
    except TimeoutError:
        return True
    except OSError:
        return False  # nobody is there: Qt sees that by itself
    return False
