"""A sound server that goes away or is stuck is noticed before Qt is asked to use it."""

import os
import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from app.speech.sound_server import SoundServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has one")


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return where the sound server is, if there is one."""
    address = str(tmp_path / "server")
    monkeypatch.setenv("PULSE_SERVER", f"unix:{address}")
    return address


@pytest.fixture
def listening(address: str) -> Iterator[socket.socket]:
    """Return a server that is there, and answers nobody by itself."""
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address)
        server.listen()
        yield server


def line_to(address: str) -> socket.socket:
    line = socket.socket(socket.AF_UNIX)
    line.connect(address)
    return line


def test_a_server_is_gone_while_the_line_to_it_is_cut(
    address: str, listening: socket.socket
) -> None:
    server = SoundServer()
    with line_to(address):
        assert not server.is_gone()
    assert server.is_gone()
    with line_to(address):
        assert not server.is_gone()


def test_whoever_asks_later_knows_of_a_line_that_was_cut_before(
    address: str, listening: socket.socket
) -> None:
    with line_to(address):
        SoundServer().is_gone()
    assert SoundServer().is_gone()


@pytest.mark.parametrize("address", ["unix:/no/such/server", "tcp:localhost", ""])
def test_a_server_never_seen_is_not_missed(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("PULSE_SERVER", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    server = SoundServer()
    assert not server.is_gone()
    assert not server.is_stuck()
    assert not server.is_gone()


def test_other_lines_of_the_app_do_not_count(address: str, tmp_path: Path) -> None:
    server, other = SoundServer(), str(tmp_path / "other")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(other)
        listening.listen()
        with line_to(other):
            assert not server.is_gone()
    assert not server.is_gone()


def test_looking_leaves_every_line_open(address: str, listening: socket.socket) -> None:
    server = SoundServer()
    with line_to(address) as line:
        assert not server.is_gone()
        assert line.getpeername() == address
        assert not server.is_gone()


def test_qt_is_given_a_place_that_always_turns_it_away(
    address: str, listening: socket.socket
) -> None:
    with line_to(address):
        assert not SoundServer().is_gone()
    first, _, second = os.environ["PULSE_SERVER"].partition(" ")
    _, host, port = second.split(":")
    assert first == f"unix:{address}"
    with pytest.raises(ConnectionRefusedError), socket.create_connection((host, int(port))):
        pass


def test_a_server_that_does_not_react_is_stuck(listening: socket.socket) -> None:
    assert SoundServer().is_stuck()


def test_a_server_that_hangs_up_is_not_stuck(listening: socket.socket) -> None:
    def hang_up() -> None:
        listening.accept()[0].close()

    hanging_up = Thread(target=hang_up)
    hanging_up.start()
    assert not SoundServer().is_stuck()
    hanging_up.join()
