"""A private bus, and a desktop's services on it in another process."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

ROOT = Path(__file__).parents[2]


class Desktop:
    """A desktop that can be asked who holds what, and put to sleep."""

    def __init__(self, address: str, names: tuple[str, ...]) -> None:
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, "-m", "tests.system.desktop_services", *names],
            cwd=ROOT,
            env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": address},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"
        self._name = f"test-{id(self)}"
        self._bus = QDBusConnection.connectToBus(address, self._name)

    def ask(self, member: str) -> list[object]:
        """Ask the desktop itself something."""
        message = QDBusMessage.createMethodCall("board.test.Desktop", "/", "board.test", member)
        return list(self._bus.call(message).arguments())

    @property
    def held(self) -> list[str]:
        """What is being held back, by the names of the interfaces."""
        return [one for one in str(self.ask("Holders")[0]).split(",") if one]

    def end(self) -> None:
        """End the desktop's process."""
        QDBusConnection.disconnectFromBus(self._name)
        self._process.kill()
        self._process.communicate()


class Bus:
    """A bus of our own."""

    def __init__(self, program: str) -> None:
        self._daemon = subprocess.Popen(  # noqa: S603
            [program, "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def freeze(self) -> None:
        """Let it be stuck: it is there, and does nothing."""
        self._daemon.send_signal(signal.SIGSTOP)

    def end(self) -> None:
        """End it at once."""
        self._daemon.kill()
        self._daemon.communicate()


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bus]:
    """Return a bus of our own; the app finds it, and no other."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("there is no dbus-daemon here")
    made = Bus(program)
    for name in ("SESSION", "SYSTEM"):
        monkeypatch.setenv(f"DBUS_{name}_BUS_ADDRESS", made.address)
    yield made
    made.end()


@pytest.fixture
def desktop(bus: Bus) -> Iterator[Callable[..., Desktop]]:
    """Return what starts a desktop with the services of these names."""
    started: list[Desktop] = []

    def start(*names: str) -> Desktop:
        started.append(Desktop(bus.address, names))
        return started[-1]

    yield start
    for one in started:
        one.end()
