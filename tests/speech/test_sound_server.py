"""A sound server that goes away is noticed before Qt is asked to use it."""

import socket
import sys
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
