"""At every door the same wrong tries count, and the screen says when to try again."""

import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.beginning import Beginning
from app.cli import main
from app.domain.board import Board
from app.opened import OpenBoard
from app.setting_up import set_up_board
from app.settings import usual_settings
from app.storage.store import Store
from app.system.door import Door
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.unlock import UnlockScreen
from app.ui.window import Window
from tests.conftest import TODAY, PracticeFolder
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

PASSPHRASE = "three plain words and more"  # noqa: S105
PATIENCE = 20_000


@pytest.fixture
def board(window: Window, stage: Stage, look: Look, store: Store) -> Iterator[OpenBoard]:
    """Return the practice board, open, with members asked who is here."""
    opened = OpenBoard(window, store, stage, look, lambda: TODAY)
    opened.show_members()
    yield opened
    opened.close()


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """Return the folder of a board of our own, not open."""
    folder = tmp_path / "ours"
    store, _code = set_up_board(folder, Board("Our board", "Our board"), PASSPHRASE)
    store.close()
    return folder


@pytest.fixture
def beginning(
    window: Window, ours: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Beginning]:
    """Return the app, at its first screen."""
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    made = Beginning(window, usual_settings(ours))
    yield made
    made.close()


def door_of(stage: Stage) -> UnlockScreen:
    """The door that is on the screen."""
    assert isinstance(stage.screen, UnlockScreen)
    return stage.screen


def try_with(qtbot: QtBot, screen: UnlockScreen, typed: str) -> None:
    """Type something at a door, and wait until it was looked at."""
    screen.field.setText(typed)
    screen.go_on()
    qtbot.waitUntil(lambda: screen.next.isEnabled() or is_held(screen), timeout=PATIENCE)


def is_held(screen: UnlockScreen) -> bool:
    """Whether the screen says that one has to wait."""
    return screen.noted is not None and "Please wait" in screen.noted.words


def guess(folder: Path, times: int) -> None:
    """Have so many wrong tries made already, the last of them just now."""
    Door(folder)._keep(times, Door(folder)._clock())  # noqa: SLF001 - as if someone waited


def test_after_three_wrong_tries_the_door_says_when_to_try_again_and_opens_by_itself(
    qtbot: QtBot, board: OpenBoard, practice: PracticeFolder
) -> None:
    press("I am a facilitator")
    screen = door_of(board.stage)
    for typed in ("no", "not this", "nor this"):
        try_with(qtbot, screen, typed)
    settle()
    assert "Too many wrong tries. Please wait 2 seconds, then try again." in all_words()
    assert not screen.next.isEnabled()
    assert screen.field.isEnabled()
    qtbot.waitUntil(screen.next.isEnabled, timeout=PATIENCE)
    settle()
    assert "You can try again now." in all_words()
    screen.field.setText(practice.passphrase)
    press("Open")
    qtbot.waitUntil(lambda: board.desk is not None, timeout=PATIENCE)
    assert Door(practice.folder).wait_s() == 0


def test_enter_at_the_wrong_moment_is_no_try(
    qtbot: QtBot, board: OpenBoard, practice: PracticeFolder
) -> None:
    guess(practice.folder, 8)
    press("I am a facilitator")
    screen = door_of(board.stage)
    sent: list[str] = []
    screen.gave_passphrase.connect(sent.append)
    QTest.keyClicks(screen.field, "guess")
    for _time in range(5):
        QTest.keyClick(screen.field, Qt.Key.Key_Return)
    assert sent == []
    assert screen.field.text() == "guess"


def test_going_back_and_coming_again_is_no_way_round(
    board: OpenBoard, practice: PracticeFolder
) -> None:
    guess(practice.folder, 9)
    for _time in range(2):
        press("I am a facilitator")
        assert not door_of(board.stage).next.isEnabled()
        assert "Please wait 3 minutes, then try again." in all_words()
        press("Use the recovery code")
        assert not door_of(board.stage).next.isEnabled()
        press("Back")


def test_wrong_codes_count_too(
    qtbot: QtBot, board: OpenBoard, practice: PracticeFolder
) -> None:
    guess(practice.folder, 2)
    press("I am a facilitator", "Use the recovery code")
    try_with(qtbot, door_of(board.stage), "ABCDE")
    assert not door_of(board.stage).next.isEnabled()


def test_the_first_door_remembers_over_a_restart(
    qtbot: QtBot, ours: Path, beginning: Beginning
) -> None:
    screen = door_of(beginning.stage)
    for typed in ("no", "not this", "nor this"):
        try_with(qtbot, screen, typed)
    guess(ours, 10)
    beginning.show_first()
    assert not door_of(beginning.stage).next.isEnabled()
    settle()
    assert "Please wait 5 minutes" in all_words()


def test_a_missing_key_is_told_at_the_door_of_the_desk(
    qtbot: QtBot, board: OpenBoard, practice: PracticeFolder
) -> None:
    press("I am a facilitator")
    key = practice.folder / "board.key"
    key.rename(practice.folder / "away")
    screen = door_of(board.stage)
    try_with(qtbot, screen, practice.passphrase)
    assert "The key file board.key is missing." in all_words()
    (practice.folder / "away").rename(key)
    assert screen.next.isEnabled()
    assert Door(practice.folder).wait_s() == 0


def check(folder: Path, typed: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Run ``check`` on a board as from the command line, with this passphrase piped in."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed + os.linesep))
    return main(["--data", str(folder), "check"])


def test_commands_wait_at_the_same_door(
    ours: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for typed in ("no", "not this", "nor this"):
        assert check(ours, typed, monkeypatch) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0] == "That passphrase is not right. Please try again."
    assert told[2] == "Too many wrong tries. Please wait 2 seconds, then try again."
    guess(ours, 6)
    assert check(ours, PASSPHRASE, monkeypatch) == 1
    assert "Please wait" in capsys.readouterr().err
    guess(ours, 0)
    assert check(ours, PASSPHRASE, monkeypatch) == 0
