"""The board in members' hands: nothing comes between, and the facilitator gets out."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from app.beginning import Beginning
from app.calm import Calm
from app.domain.board import Board
from app.opened import OpenBoard
from app.pictures.library import Library
from app.setting_up import set_up_board
from app.settings import usual_settings
from app.storage.store import open_with_passphrase
from app.system.members_screen import MembersScreen
from app.ui.facilitator.board_members import MembersScreenPart
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.member.who import WhoScreen
from app.ui.pictures import Pictures
from app.ui.unlock import UnlockScreen
from app.ui.window import Window
from tests.conftest import TODAY, PracticeFolder
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

ROOT = Path(__file__).parents[1]
PATIENCE = 60
PASSPHRASE = "three plain words and more"  # noqa: S105


@pytest.fixture
def board(
    window: Window, stage: Stage, look: Look, practice: PracticeFolder
) -> Iterator[OpenBoard]:
    """Return the practice board, open, with nothing on show yet."""
    store = open_with_passphrase(practice.folder, practice.passphrase)
    look = replace(look, pictures=Pictures(Library()))
    opened = OpenBoard(window, store, stage, look, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def calm(window: Window, stage: Stage, board: OpenBoard, practice: PracticeFolder) -> Calm:
    """Return what sees to the board's peace."""
    made = Calm(window, stage, practice.folder.parent)
    made.look_after(board)
    return made


def is_awake(calm: Calm) -> bool:
    """Whether the computer is kept awake just now."""
    return calm.awake.is_on


def unlock(qtbot: QtBot, board: OpenBoard, practice: PracticeFolder) -> None:
    """Get to the desk as a facilitator does."""
    press("I am a facilitator")
    door = board.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(practice.passphrase)
    press("Open")
    qtbot.waitUntil(lambda: board.desk is not None, timeout=20000)


def test_members_stay_in_a_full_window_until_a_facilitator_opens_the_desk(
    qtbot: QtBot, window: Window, board: OpenBoard, calm: Calm, practice: PracticeFolder
) -> None:
    board.show_desk()
    board.desk.side.hand_over.click()
    assert window.isFullScreen()
    assert is_awake(calm)
    press("Kofi")
    assert not window.close()
    settle()
    assert "Ask a facilitator to close this." in all_words()
    board.show_members()
    assert window.isFullScreen()
    assert is_awake(calm)
    unlock(qtbot, board, practice)
    assert not window.isFullScreen()
    assert not is_awake(calm)
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_the_door_is_held_too(window: Window, board: OpenBoard, calm: Calm) -> None:
    board.hand_over()
    press("I am a facilitator")
    assert not window.close()
    settle()
    assert "Ask a facilitator to close this." in all_words()
    assert isinstance(board.stage.screen, UnlockScreen)


def test_a_practice_board_that_nobody_handed_over_closes_like_any_window(
    qtbot: QtBot, window: Window, board: OpenBoard, calm: Calm
) -> None:
    board.show_members()
    assert not window.isFullScreen()
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_the_computer_stays_awake_for_a_visit_at_home_and_no_longer(
    board: OpenBoard, calm: Calm
) -> None:
    board.show_members()
    assert not is_awake(calm)
    press("Kofi")
    assert is_awake(calm)
    board.show_members()
    assert not is_awake(calm)


def test_who_turned_it_off_at_the_desk_has_a_window_like_any_other(
    qtbot: QtBot, window: Window, board: OpenBoard, calm: Calm, practice: PracticeFolder
) -> None:
    board.show_desk()
    board.desk.open(PageName.BOARD)
    (part,) = board.desk.page.findChildren(MembersScreenPart)
    (full,) = part.findChildren(QCheckBox)
    assert full.isChecked()
    full.click()
    assert not MembersScreen(practice.folder.parent).stays_full
    board.desk.side.hand_over.click()
    assert not window.isFullScreen()
    assert is_awake(calm)
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_a_tick_that_cannot_be_kept_is_taken_back_and_told(
    board: OpenBoard, calm: Calm, practice: PracticeFolder
) -> None:
    board.show_desk()
    board.desk.open(PageName.BOARD)
    (part,) = board.desk.page.findChildren(MembersScreenPart)
    (practice.folder.parent / "members-screen.new").mkdir()
    part.full.click()
    assert part.full.isChecked()
    assert board.desk.page.problem.text()


def test_the_desk_says_what_cannot_be_held_back(board: OpenBoard, calm: Calm) -> None:
    calm.awake.holds_sleep = calm.awake.holds_notices = False
    board.show_desk()
    board.desk.open(PageName.BOARD)
    (part,) = board.desk.page.findChildren(MembersScreenPart)
    assert part.sleep.text().startswith("This computer may go to sleep by itself.")
    assert part.notices.text().startswith("Turn on Do not disturb")
    assert part.notices.isVisibleTo(part)
    calm.awake.holds_sleep = calm.awake.holds_notices = True
    board.desk.open(PageName.BOARD)
    (part,) = board.desk.page.findChildren(MembersScreenPart)
    assert part.sleep.text().startswith("We ask this computer to stay awake")
    assert not part.notices.isVisibleTo(part)


def test_a_shutdown_is_let_through_and_keeps_everything_first(
    qtbot: QtBot, window: Window, board: OpenBoard, calm: Calm
) -> None:
    board.show_desk()
    board.desk.open(PageName.BOARD)
    board.desk.page.details.fields["phone"].setText("0161 496 0000")
    board.desk.page.details.fields["phone"].textEdited.emit("0161 496 0000")
    assert window.application.receivers(SIGNAL("commitDataRequest(QSessionManager&)")) > 0
    calm.make_ready_to_end()
    assert board.services.boards.board().phone == "0161 496 0000"
    board.hand_over()
    calm.make_ready_to_end()
    with qtbot.waitSignal(window.closing):
        assert window.close()


def test_our_own_board_is_in_members_hands_from_its_passphrase_on(
    qtbot: QtBot, window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    store, _code = set_up_board(tmp_path, Board("Our board", "Our board"), PASSPHRASE)
    store.close()
    beginning = Beginning(window, usual_settings(tmp_path))
    door = beginning.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(PASSPHRASE)
    assert not window.isFullScreen()
    door.next.click()
    qtbot.waitUntil(lambda: isinstance(beginning.stage.screen, WhoScreen), timeout=20000)
    assert window.isFullScreen()
    assert not window.close()
    beginning.calm.end()
    assert beginning.opened is None
    assert not window.isVisible()


def test_an_app_that_is_asked_to_end_closes_its_board(practice: PracticeFolder) -> None:
    command = [sys.executable, "-m", "app", "--practice", "--data", str(practice.folder.parent)]
    app = subprocess.Popen(  # noqa: S603
        command, cwd=ROOT, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    )
    lock, end = practice.folder / "board.lock", time.monotonic() + PATIENCE
    while not lock.exists():
        assert time.monotonic() < end, "the board does not open"
        assert app.poll() is None, "the app ended by itself"
        time.sleep(0.05)
    app.send_signal(signal.SIGTERM)
    assert app.wait(PATIENCE) == 0
    assert not lock.exists()
