"""The desk locks itself, at once and whole, and comes back as it was."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from app.calm import Calm
from app.opened import OpenBoard
from app.system.desk_lock import DeskLock
from app.ui.facilitator.page import PageName
from app.ui.jobs import Job
from app.ui.member.stage import Stage
from app.ui.unlock import UnlockScreen
from app.ui.unused import Unused
from app.ui.window import Window
from tests.conftest import PracticeFolder
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

PATIENCE = 20_000
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
NAME = "Kofi"


@pytest.fixture
def calm(window: Window, stage: Stage, board: OpenBoard, tmp_path: Path) -> Calm:
    """Return what sees to the peace of the board, which is at its desk."""
    made = Calm(window, stage, tmp_path)
    made.look_after(board)
    board.show_desk()
    settle()
    return made


@pytest.fixture
def clock(calm: Calm) -> Iterator[list[float]]:
    """Return the clock by which the desk knows how long nobody pressed anything."""
    now = [0.0]
    assert calm.unused is not None
    calm.unused._clock = lambda: now[0]  # noqa: SLF001 - nobody waits for five minutes
    calm.unused.begin()
    yield now
    calm.unused.end()


def unlock(qtbot: QtBot, board: OpenBoard, practice: PracticeFolder) -> None:
    """Come back to the desk."""
    door = board.stage.screen
    assert isinstance(door, UnlockScreen)
    door.field.setText(practice.passphrase)
    press("Open")
    qtbot.waitUntil(lambda: not board.is_locked, timeout=PATIENCE)
    settle()


def look(calm: Calm) -> None:
    """Let it look how long nobody has pressed anything."""
    assert isinstance(calm.unused, Unused)
    calm.unused.look()
    settle()


def test_the_desk_locks_after_five_minutes_and_the_same_page_comes_back(
    qtbot: QtBot, board: OpenBoard, calm: Calm, clock: list[float], practice: PracticeFolder
) -> None:
    board.desk.open(PageName.BOARD)
    settle()
    page = board.desk.page
    phone = page.details.fields["phone"]
    phone.setFocus()
    phone.clear()
    qtbot.keyClicks(phone, "0161 496 0001")
    clock[0] = 299.0
    look(calm)
    assert board.desk.isVisible()
    clock[0] = 301.0
    look(calm)
    assert board.is_locked
    assert isinstance(board.stage.screen, UnlockScreen)
    assert board.services.boards.board().phone == "0161 496 0001"
    unlock(qtbot, board, practice)
    assert board.desk.page is page
    assert page.isVisible()
    assert phone.hasFocus()
    phone.undo()
    assert phone.text() != "0161 496 0001"


def test_a_press_begins_the_wait_anew(
    window: Window, board: OpenBoard, calm: Calm, clock: list[float]
) -> None:
    clock[0] = 299.0
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    clock[0] = 597.0
    look(calm)
    assert board.desk.isVisible()
    clock[0] = 600.0
    look(calm)
    assert board.is_locked


def test_a_press_in_a_dialog_begins_the_wait_anew_too(
    qtbot: QtBot, board: OpenBoard, calm: Calm, clock: list[float]
) -> None:
    dialog = QDialog(board.desk)
    field = QLineEdit(dialog)
    dialog.open()
    settle()
    look(calm)
    clock[0] = 299.0
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
    clock[0] = 400.0
    look(calm)
    assert not board.is_locked
    assert field.isVisible()


def test_dialogs_menus_and_whatever_lies_over_the_desk_go_with_it(
    board: OpenBoard, calm: Calm
) -> None:
    menu, ended = QMenu("Menu", board.desk), []
    menu.addAction(NAME)
    message = QMessageBox(board.desk)
    message.setText(f"Keep {NAME}?")
    message.addButton("Yes", QMessageBox.ButtonRole.YesRole)
    message.addButton("No", QMessageBox.ButtonRole.NoRole)

    def lock_with_menu() -> None:
        menu.popup(board.desk.mapToGlobal(board.desk.rect().center()))
        board.lock()
        ended.append("locked")

    QTimer.singleShot(0, lock_with_menu)
    message.exec()
    assert ended == ["locked"]
    settle()
    assert NAME not in all_words()
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert len(shown) == 1
    assert board.is_locked


def test_nothing_of_the_desk_is_told_to_a_screen_reader_while_it_is_locked(
    window: Window, board: OpenBoard, calm: Calm
) -> None:
    board.desk.open(PageName.PEOPLE)
    settle()
    assert NAME in told_within(window)
    board.lock()
    settle()
    assert NAME not in told_within(window)
    assert not board.desk.isVisible()
    assert board.desk.parent() is None


def told_within(window: Window) -> str:
    """All that a screen reader may come to from the window, seen or hidden."""
    told, waiting = [], [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        told.append(one.text(QAccessible.Text.Name))
        children: list[QAccessibleInterface | None]
        children = [one.child(at) for at in range(one.childCount())]
        waiting += [child for child in children if child is not None]
    return "\n".join(told)


def test_it_locks_when_the_computer_sleeps_or_is_locked(
    qtbot: QtBot, board: OpenBoard, calm: Calm, practice: PracticeFolder
) -> None:
    assert calm.sleep is not None
    assert calm.computer_lock is not None
    for tells in (calm.sleep.about_to_sleep, calm.sleep.woke, calm.computer_lock.locked):
        tells.emit()
        settle()
        assert board.is_locked
        unlock(qtbot, board, practice)


def test_a_visit_is_never_locked(board: OpenBoard, calm: Calm, clock: list[float]) -> None:
    board.hand_over()
    assert calm.unused is not None
    assert calm.sleep is not None
    assert not calm.unused.is_watching
    press(NAME)
    screen = board.stage.screen
    clock[0] = 100_000.0
    calm.sleep.about_to_sleep.emit()
    board.lock()
    assert board.stage.screen is screen
    assert not board.is_locked


def test_long_work_goes_on_while_the_desk_is_locked(
    qtbot: QtBot, board: OpenBoard, calm: Calm, practice: PracticeFolder
) -> None:
    board.desk.open(PageName.LETTERS)
    page = board.desk.page
    steps: list[int] = []

    def work(report: Callable[[int, int], None]) -> None:
        for step in range(4):
            report(step, 3)

    job = Job(work, page)
    job.reported.connect(lambda done, _total: steps.append(done))
    ended: list[object] = []
    job.done.connect(ended.append)
    board.lock()
    job.start()
    qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
    assert steps == [0, 1, 2, 3]
    unlock(qtbot, board, practice)
    assert board.desk.page is page


def test_there_is_no_way_from_a_locked_desk_but_the_passphrase(
    window: Window, board: OpenBoard, calm: Calm
) -> None:
    board.lock()
    settle()
    screen = board.stage.screen
    assert isinstance(screen, UnlockScreen)
    assert not screen.bottom.back.isVisible()
    for step in ("went_back", "went_on"):
        getattr(board.stage.screen, step).emit()
        settle()
        assert board.is_locked
        assert isinstance(board.stage.screen, UnlockScreen)
    board.lock()
    assert board.desk is not None


def test_what_was_copied_is_forgotten_by_the_lock_and_the_handing_over(
    board: OpenBoard, calm: Calm
) -> None:
    clipboard = QApplication.clipboard()
    for covers in (board.lock, board.hand_over, board.show_members):
        clipboard.setText(NAME)
        covers()
        assert clipboard.text() == ""


def test_how_long_it_waits_is_kept_for_this_laptop_and_is_never_off(
    board: OpenBoard, calm: Calm, clock: list[float], practice: PracticeFolder
) -> None:
    lock = DeskLock(practice.folder)
    assert lock.minutes == 5
    board.desk.open(PageName.KEEPING, "passphrase")
    tab = board.desk.page.tabs.shown
    tab.lock.after.activated.emit(0)
    assert lock.minutes == 2
    clock[0] = 121.0
    look(calm)
    assert board.is_locked


@pytest.mark.parametrize(
    "kept", ['{"minutes": 0}', '{"minutes": true}', '{"minutes": 1e9}', "{"]
)
def test_what_else_stands_in_its_file_is_the_usual_wait(tmp_path: Path, kept: str) -> None:
    (tmp_path / "desk-lock.json").write_text(kept, encoding="utf-8")
    assert DeskLock(tmp_path).minutes == 5
