"""A whole disk is stolen and read byte by byte, with what was deleted and never overwritten."""

import mmap
import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.pictures.library import Library
from app.speech.speaker import Speaker
from app.storage.store import Store
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.voice import give_voice
from app.ui.window import Window
from tests.conftest import TODAY, Rounds, open_with_key
from tests.privacy.planting import found_in, plant, sentences
from tests.torture.drive import drive_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
PATIENCE = 30_000


@pytest.fixture
def writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, Path]]:
    """Return the file of a disk, and the disk: all that is written for a while goes there."""
    image, disk = tmp_path / "disk.img", tmp_path / "disk"
    with drive_in(image, disk):
        for name in ("TMPDIR", "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            (disk / name.lower()).mkdir()
            monkeypatch.setenv(name, str(disk / name.lower()))
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
        yield image, disk


def use(qtbot: QtBot, window: Window, look: Look, store: Store, cache: Path, tag: str) -> None:
    """Open the board, say everything, and close it again."""
    stage, speaker = Stage(window, look), Speaker(cache)
    give_voice(speaker, window, stage)
    speaker.silent.disconnect()
    speaker.start()
    board = OpenBoard(window, store, stage, look, lambda: TODAY)
    try:
        qtbot.waitUntil(lambda: speaker.is_awake, timeout=PATIENCE)
        plant(qtbot, window, board, sentences(tag))
    finally:
        board.close()
        speaker.close()
        stage.deleteLater()


def test_every_byte_of_the_disk_is_searched_and_nobody_is_found(
    qtbot: QtBot,
    window: Window,
    look: Look,
    practice_made_once: Path,
    practice_key: bytes,
    writes_to: tuple[Path, Path],
    rounds: Rounds,
) -> None:
    image, disk = writes_to
    (disk / "control").write_text(sentences("control")["view"], encoding="utf-8")
    pictured = replace(look, pictures=Pictures(Library()))
    with qtbot.waitActive(window):
        window.activateWindow()
    tags = [f"inround{number}of" for number in range(rounds(1, 25))]
    for tag in tags:
        folder = disk / "data" / tag
        shutil.copytree(practice_made_once, folder)
        store = open_with_key(folder, practice_key)
        use(qtbot, window, pictured, store, disk / "cache", tag)
        if tag != tags[-1]:
            shutil.rmtree(folder)  # what was in it stays on the disk until it is written over
    os.sync()
    with image.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as raw:
        assert found_in(raw, {"view": sentences("control")["view"]}) == {"view"}
        for tag in tags:
            begins = sentences(tag)["view"].split("view")[0]  # as every sentence of it does
            assert found_in(raw, {"any": begins}) == set(), tag
