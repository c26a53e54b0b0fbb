"""What journeys share: the whole app on an open board, and hands to press with."""

from collections.abc import Callable, Iterator
from dataclasses import replace

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
from tests.conftest import TODAY, PracticeFolder, open_with_key
from tests.journeys.hands import Hand, finger, keyboard, mouse

Reopen = Callable[[], Store]


@pytest.fixture
def stage(stage: Stage, speaker: Speaker) -> Stage:
    """Return a stage that has told already that there is no sound.

    It tells that on the next screen, and in large words on a screen of its own: when that is
    depends on how fast the computer is.
    """
    speaker.silent.disconnect()
    return stage


@pytest.fixture
def board(
    qtbot: QtBot, window: Window, stage: Stage, look: Look, store: Store
) -> Iterator[OpenBoard]:
    """Return the practice board, open, with the question who is here."""
    with qtbot.waitActive(window):
        window.activateWindow()
    opened = OpenBoard(
        window, store, stage, replace(look, pictures=Pictures(Library())), lambda: TODAY
    )
    opened.show_members()
    yield opened
    opened.close()


@pytest.fixture
def reopen(board: OpenBoard, practice: PracticeFolder, practice_key: bytes) -> Iterator[Reopen]:
    """Return what closes the board and opens its file again."""
    stores = []

    def again() -> Store:
        board.close()
        stores.append(open_with_key(practice.folder, practice_key))
        return stores[-1]

    yield again
    for store in stores:
        store.close()


@pytest.fixture
def unhurried() -> Iterator[None]:
    """Let a test press as fast as it can, without one press being half of a double one."""
    usual = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    yield
    QApplication.setDoubleClickInterval(usual)


@pytest.fixture(params=["mouse", "finger", "keyboard"])
def hand(request: pytest.FixtureRequest, qtbot: QtBot, window: Window, unhurried: None) -> Hand:
    """Return each way to press, one after another."""
    ways: dict[str, Callable[[], Hand]] = {
        "mouse": lambda: mouse(window),
        "finger": lambda: finger(window),
        "keyboard": lambda: keyboard(qtbot),
    }
    return ways[str(request.param)]()
