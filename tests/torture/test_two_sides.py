"""At the members' side anything is tried in any order, and nothing of the desk is reached."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from app import NAME
from app.opened import OpenBoard
from app.pictures.library import Library
from app.storage.store import Store
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.window import Window
from tests.conftest import TODAY, Rounds
from tests.journeys.monkey import Monkey
from tests.journeys.system_ways import everything_told, try_some, windows_shown
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore(
    "OpenType support missing", "This plugin does not support", "keyToAscii", extend=True
)
SECRET = "Zqxw kept to ourselves"  # noqa: S105 - what members may not see
PRESSES, WAYS_EACH = 40, 2


@pytest.fixture
def board(qtbot: QtBot, window: Window, look: Look, store: Store) -> Iterator[OpenBoard]:
    """Return the board in members' hands, after something was typed at the desk."""
    with qtbot.waitActive(window):
        window.activateWindow()
    stage = Stage(window, look)
    opened = OpenBoard(
        window, store, stage, replace(look, pictures=Pictures(Library())), lambda: TODAY
    )
    opened.show_desk()
    opened.desk.open(PageName.BOARD)
    phone = opened.desk.page.details.fields["phone"]
    phone.clear()
    qtbot.keyClicks(phone, SECRET)
    phone.selectAll()
    phone.copy()
    opened.hand_over()
    settle()
    yield opened
    opened.close()


def test_no_presses_and_no_system_ways_lead_out_of_the_members_side(
    window: Window, board: OpenBoard, rounds: Rounds
) -> None:
    for seed in range(rounds(2, 200)):
        board.show_members()
        monkey = Monkey(window, seed)
        monkey.go(PRESSES)
        try_some(window, Random(seed), WAYS_EACH)  # noqa: S311 - no secret
        monkey.rest()
        assert QThreadPool.globalInstance().waitForDone(20_000)
        settle()
        assert board.desk is None, monkey.last
        assert SECRET not in everything_told(window), monkey.last
        assert windows_shown() == [window], monkey.last
        assert window.windowTitle() == NAME
