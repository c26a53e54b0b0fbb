"""A sound server that goes away is noticed before Qt is asked to use it."""

import socket
import sys
import threading
from pathlib import Path

import pytest

from app.speech.sound_server import SoundServer

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has one")


def test_a_server_that_goes_away_counts_as_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = tmp_path / "server"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{address}")
    server = SoundServer()
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(address))
        listening.listen()
        server.look()
        assert not server.gone
    server.look()
    assert server.gone


@pytest.mark.parametrize("address", ["unix:/no/such/server", "tcp:localhost", ""])
def test_a_server_never_seen_is_not_missed(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("PULSE_SERVER", address)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    server = SoundServer()
    server.look()
    server.look()
    assert not server.gone


def test_a_server_that_takes_calls_and_never_answers_is_stuck(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = tmp_path / "server"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{address}")
    server = SoundServer()
    assert not server.is_stuck  # nobody is there at all
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(address))
        listening.listen()
        assert server.is_stuck


def test_a_server_that_answers_is_not_stuck(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = tmp_path / "server"
    monkeypatch.setenv("PULSE_SERVER", f"unix:{address}")
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(address))
        listening.listen()

        def answer() -> None:
            with listening.accept()[0] as line:
                line.recv(1024)
                line.send(b"hello")

        answering = threading.Thread(target=answer)
        answering.start()
        assert not SoundServer().is_stuck
        answering.join()
