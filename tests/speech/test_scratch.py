"""Where sound is for a moment: nothing of it is left, even by a run that was killed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.speech.scratch import Scratch

ROOT = Path(__file__).parents[2]
KILLED = """
import os, signal, sys
from pathlib import Path
from app.speech.scratch import Scratch
scratch = Scratch(Path(sys.argv[1]))
scratch.file("1.wav").write_bytes(b"a name")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where sound is written."""
    place = tmp_path / "runtime"
    place.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(place))
    return place


@pytest.mark.skipif(os.name == "nt", reason="nobody is killed like that there")
def test_what_a_killed_run_left_goes_at_the_next_start(place: Path) -> None:
    subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", KILLED, str(place)], check=False, cwd=ROOT
    )
    assert len(list(place.rglob("*.wav"))) == 1
    scratch = Scratch(place)
    assert list(place.iterdir()) == []
    scratch.close()


def test_what_another_run_is_using_stays(place: Path) -> None:
    first = Scratch(place)
    file = first.file("1.wav")
    assert file is not None
    file.write_bytes(b"sound")
    Scratch(place).close()
    assert file.exists()
    first.close()
    assert list(place.iterdir()) == []


def test_what_is_not_ours_stays(place: Path) -> None:
    (place / "together-board-voice-old").mkdir()
    Scratch(place).close()
    assert (place / "together-board-voice-old").exists()
