"""Whether Qt is in touch with the program that plays sound for everyone on Linux."""

import os
import socket
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

_LINES = Path("/proc/self/fd")
_USUAL = "/pulse/native"
_SECONDS = 0.2  # a server that lives reacts within one millisecond, unless it is very busy


class SoundServer:
    """Watches PulseAudio, or what stands in for it, and Qt's line to it.

    Qt ends the whole app when it is asked to play while the line is cut, as it is for some
    seconds when the server is started again; and it waits half a minute for a server that is
    stuck. It tells of neither, so we look ourselves.
    """

    _met: ClassVar[set[str]] = set()
    """The servers Qt has been in touch with: it has one line, whoever asks for sound."""

    def __init__(self) -> None:
        self._address = _address()

    def is_gone(self) -> bool:
        """Whether Qt was in touch with a server and is not any more. It may be again."""
        if self._address is None:
            return False
        there = _in_touch(self._address)
        if there and self._address not in self._met:
            self._met.add(self._address)
            _keep_trying(self._address)
        return self._address in self._met and not there

    def is_stuck(self) -> bool:
        """Whether there is a server, and it does not react to a line that ends."""
        if self._address is None:
            return False
        with socket.socket(socket.AF_UNIX) as line, suppress(OSError):
            line.settimeout(_SECONDS)
            line.connect(self._address)
            line.shutdown(socket.SHUT_WR)
            try:
                line.recv(1)
            except TimeoutError:
                return True
        return False


def _address() -> str | None:
    if not sys.platform.startswith("linux"):
        return None
    given = os.environ.get("PULSE_SERVER", "").partition(" ")[0].removeprefix("unix:")
    if given:
        return given if given.startswith("/") else None
    folder = os.environ.get("XDG_RUNTIME_DIR")
    return folder + _USUAL if folder else None


def _in_touch(address: str) -> bool:
    """Tell whether anything in this process has an open line to the server."""
    for line in os.listdir(_LINES):  # noqa: PTH208 - only the numbers are wanted
        with suppress(OSError):
            name = _other_end(int(line))
            if name == address or name.endswith(_USUAL):
                return True
    return False


def _other_end(line: int) -> str:
    """Give the name of what a line goes to; raises OSError if it goes nowhere."""
    if not stat.S_ISSOCK(os.stat(line).st_mode):
        return ""
    end = socket.socket(fileno=line)
    try:
        return str(end.getpeername())
    finally:
        end.detach()  # it is not ours to close


def _keep_trying(address: str) -> None:
    """Let Qt find a server that comes back later.

    Qt asks again three seconds after it lost a server, and never again if nothing at all is
    there to be asked. So it is given a second address, at which it is always turned away.
    """
    servers = os.environ.get("PULSE_SERVER") or f"unix:{address}"
    if " " in servers:
        return
    with suppress(OSError):
        door = socket.socket()
        door.bind(("127.0.0.1", 0))  # and never opened; Qt's line does not leave the computer
        os.environ["PULSE_SERVER"] = f"{servers} tcp4:127.0.0.1:{door.getsockname()[1]}"
        door.detach()  # it stays shut as long as the app runs
