"""What the tests of the voice share: a real voice, and a computer without sound."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.speech.clip import Clip, read_clip
from app.speech.command import worker_command, worker_folder
from app.speech.script import Manner
from app.speech.speaker import Speaker
from tests.conftest import PATIENCE_MS

Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture(autouse=True)
def _without_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let tests pass alike, and quietly, whether or not there is a loudspeaker."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)


@pytest.fixture
def ask() -> Ask:
    """Return a way to give orders to a new worker and get its answers to them."""

    def give(*orders: dict[str, object]) -> list[dict[str, Any]]:
        lines = "".join(
            json.dumps({"voice": "", "rate": 150, **order}) + "\n" for order in orders
        )
        done = subprocess.run(  # noqa: S603 - the command is our own
            worker_command(),
            cwd=worker_folder(),
            input=lines,
            capture_output=True,
            text=True,
            timeout=PATIENCE_MS / 1000,
            check=False,
        )
        return [json.loads(line) for line in done.stdout.splitlines()]

    return give


@pytest.fixture
def made(ask: Ask, tmp_path: Path) -> Callable[..., Clip]:
    """Return a way to have words made into a clip by the real voice."""

    def make(text: str, wpm: int = 150) -> Clip:
        file = tmp_path / "made.wav"
        _, reply = ask({"op": "synth", "id": 1, "text": text, "rate": wpm, "wav": str(file)})
        return read_clip(file, text, reply["words"])

    return make


@pytest.fixture
def speaker(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaker]:
    """Return a quick speaker whose every file is inside the test's own folder."""
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    speaker = Speaker(tmp_path / "cache")
    speaker.manner = Manner(wpm=450)
    speaker.pause_ms = 0
    speaker.patience_ms = PATIENCE_MS
    yield speaker
    speaker.close()
