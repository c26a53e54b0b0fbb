"""Somebody has the disk and not the passphrase: they find nothing that anybody said."""

import logging
import os
import subprocess
import sys
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.pictures.library import Library
from app.speech.speaker import Speaker
from app.storage.store import Store
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.window import Window
from tests.conftest import TODAY, PracticeFolder
from tests.privacy.dumps import log_pages, pages
from tests.privacy.planting import found_in, found_under, plant, sentences, titles

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PLANTED = sentences("7f3a")
PATIENCE = 30_000


@pytest.fixture
def practice(practice_made_once: Path, tmp_path: Path) -> PracticeFolder:
    """Return a practice board in a folder with everything else that the app writes."""
    folder = tmp_path / "disk" / "data" / "practice"
    folder.mkdir(parents=True)
    for name in ("board.db", "board.key"):
        (folder / name).write_bytes((practice_made_once / name).read_bytes())
    return PracticeFolder(folder)


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the disk: whatever the app writes for a while, it writes there too."""
    disk = tmp_path / "disk"
    for name in ("TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        (disk / name.lower()).mkdir(parents=True)
        monkeypatch.setenv(name, str(disk / name.lower()))
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.chdir(disk)
    return disk


@pytest.fixture
def speaker(disk: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Speaker]:
    """Return a voice that is real but for the loudspeaker, with its cache on the disk."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    made = Speaker(disk / "data" / "cache")
    yield made
    made.close()


@pytest.fixture
def stage(qtbot: QtBot, stage: Stage, speaker: Speaker) -> Stage:
    """Return a stage whose voice is awake, and has told already that there is no sound."""
    speaker.silent.disconnect()
    speaker.start()
    qtbot.waitUntil(lambda: speaker.is_awake, timeout=PATIENCE)
    return stage


@pytest.fixture
def board(
    qtbot: QtBot, window: Window, stage: Stage, look: Look, store: Store, disk: Path
) -> Iterator[OpenBoard]:
    """Return the board in use."""
    with qtbot.waitActive(window):
        window.activateWindow()
    pictured = replace(look, pictures=Pictures(Library()))
    opened = OpenBoard(window, store, stage, pictured, lambda: TODAY)
    yield opened
    opened.close()


def test_nothing_that_was_said_is_on_the_disk_in_use_after_a_crash_or_after_closing(
    qtbot: QtBot,
    window: Window,
    board: OpenBoard,
    speaker: Speaker,
    disk: Path,
    practice: PracticeFolder,
    practice_key: bytes,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.INFO)
    plant(qtbot, window, board, PLANTED)
    # What is on the disk now is what a crash leaves there.
    file = practice.folder / "board.db"
    kept = b"".join([*pages(file, practice_key), *log_pages(file, practice_key)])
    assert found_in(kept, PLANTED) == set(PLANTED) - {"spoken"}
    assert found_under(disk, PLANTED) == {}
    assert found_in(titles().encode(), PLANTED) == set()
    assert QApplication.clipboard().text() == ""
    board.close()
    speaker.close()
    assert found_under(disk, PLANTED) == {}
    assert not list(disk.rglob("*.wav"))
    said, errors = capfd.readouterr()
    assert found_in((said + errors + caplog.text).encode(), PLANTED) == set()


def test_the_search_finds_whatever_form_a_sentence_has(tmp_path: Path) -> None:
    sentence = PLANTED["view"]
    for at, raw in enumerate(
        (
            sentence.encode(),
            sentence.encode("utf-16-le"),
            sentence.encode("utf-16-be"),
            b64encode(b"x" + sentence.encode() + b"tail"),
            b64encode(b"xy" + sentence.encode("utf-16-le") + b"tail"),
            sentence.encode().hex().encode(),
        )
    ):
        (tmp_path / str(at)).write_bytes(b"before" + raw + b"after")
        assert found_under(tmp_path, PLANTED) == {str(at): {"view"}}
        (tmp_path / str(at)).unlink()
    (tmp_path / sentence).mkdir()
    assert found_under(tmp_path, PLANTED) == {sentence: {"view"}}


def test_a_crash_of_the_app_leaves_no_memory_on_the_disk() -> None:
    pytest.importorskip("resource")
    look = (
        "import resource, sys; from app.cli import main\n"
        "try: main(['--help'])\n"
        "except SystemExit: print(resource.getrlimit(resource.RLIMIT_CORE))"
    )
    done = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", look],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.stdout.splitlines()[-1] == "(0, 0)"
