"""A screen, a message bus and an accessibility bus of our own, and who reads over them.

Nothing else on the computer sees them, and nothing of them is left behind. ``.ci/setup``
installs what they need.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[1]
LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")
PROGRAMS = ("Xvfb", "dbus-daemon", "xdotool")
PACKAGES = "at-spi2-core dbus gir1.2-atspi-2.0 python3-gi xdotool xvfb"
PATIENCE = 60
ENDING = 10
"""How many seconds it has to end by itself."""
CLIENT = (SYSTEM_PYTHON, "-W", "ignore", HERE / "client.py")
"""Who reads over the bus. The system warns of what it itself is made with."""
Answer = Any
"""What a line of JSON holds."""
SCREEN = ("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
MESSAGES = ("dbus-daemon", "--session", "--nofork", "--print-address=1")


def _can_read() -> bool:
    """Whether there is a screen, a bus, and a Python that can read over it."""
    if sys.platform != "linux" or not all(map(shutil.which, PROGRAMS)):
        return False
    asks = "import gi; gi.require_version('Atspi', '2.0')"
    command = [str(SYSTEM_PYTHON), "-c", asks]
    there = LAUNCHER.exists() and SYSTEM_PYTHON.exists()
    return (
        there
        and not subprocess.run(  # noqa: S603 - our own words
            command, check=False, stderr=subprocess.DEVNULL
        ).returncode
    )


def needs(packages: str, *, are_there: bool) -> pytest.MarkDecorator:
    """Skip where these packages are not there, and say what to type. In CI they must be."""
    line = f"sudo apt-get install --no-install-recommends {packages}"
    skips = not are_there and os.environ.get("CI") != "true"
    return pytest.mark.skipif(skips, reason=f"no screen reader can be tried here: {line}")


NEEDS_BUS = needs(PACKAGES, are_there=_can_read())


@dataclass(frozen=True)
class Bus:
    """Where a program finds our screen and our buses, and where it may keep things."""

    environment: Mapping[str, str]
    folder: Path

    def start(self, *command: str | Path) -> "subprocess.Popen[str]":
        """Start a program that sees our screen and our buses, and nothing else."""
        return subprocess.Popen(  # noqa: S603 - our own programs
            command,
            env=self.environment,
            cwd=REPOSITORY,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def press(self, *keys: str) -> None:
        """Press keys, one after another, as a hand does."""
        subprocess.run(  # noqa: S603 - our own words
            ["/usr/bin/xdotool", "key", *keys], env=self.environment, check=True
        )

    def take_keyboard_to(self, title: str) -> None:
        """Wait for a window, and give it the keyboard: there is nobody here who would."""
        found = ("search", "--sync", "--onlyvisible", "--name", title)
        subprocess.run(  # noqa: S603 - our own words
            ["/usr/bin/xdotool", *found, "windowfocus"], env=self.environment, check=True
        )


@contextmanager
def own_bus() -> Iterator[Bus]:
    """Give a screen and buses until the work with them is done."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        environment = _without_ours() | {
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
        }
        environment["DISPLAY"] = f":{_first_line(stack, SCREEN, environment)}"
        environment["DBUS_SESSION_BUS_ADDRESS"] = _first_line(stack, MESSAGES, environment)
        launcher = subprocess.Popen(  # noqa: S603 - a program of the system
            [LAUNCHER, "--launch-immediately"], env=environment, stderr=subprocess.DEVNULL
        )
        stack.callback(end, launcher)
        yield Bus(environment, folder)


class Orders:
    """A process that obeys one line at a time and answers with a line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._to, self._from = process.stdin, process.stdout

    def ask(self, *order: object) -> Answer:
        """Give an order and wait for what comes of it."""
        if self._to is not None:
            self._to.write(json.dumps(order) + "\n")
            self._to.flush()
        return self.answer()

    def answer(self) -> Answer:
        """Wait for the next answer."""
        line = self._from.readline() if self._from is not None else ""
        if not line:
            raise RuntimeError(f"it ended with {self._process.wait(PATIENCE)}")
        return json.loads(line)

    def end(self) -> None:
        """Let it come to its end."""
        if self._to is not None:
            self._to.close()
        end(self._process)


def _without_ours() -> dict[str, str]:
    """The environment without this computer's own desktop, or what other tests need."""
    gone = ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in gone}


def _first_line(
    stack: ExitStack, command: Sequence[str], environment: Mapping[str, str]
) -> str:
    """Start a server that ends with the stack, and give the line it says when it is ready."""
    server = subprocess.Popen(  # noqa: S603 - a program of the system
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    stack.callback(end, server)
    return server.stdout.readline().strip() if server.stdout else ""


def end(process: "subprocess.Popen[Any]") -> None:
    """End a process of ours, and see to it that it is gone."""
    process.terminate()
    try:
        process.wait(ENDING)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
