"""Whatever anybody presses, nothing breaks, nothing is lost, and there is always a way on.

``make torture`` makes each of these many times as long.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication

from app.audit.screens import SCREENS
from app.domain.views import View, ViewFilter
from app.opened import OpenBoard
from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.window import Window
from tests.conftest import PATIENCE_MS, Rounds
from tests.journeys.monkey import Monkey, ways
from tests.ui.fit import settle

EACH = 10_000 // len(SCREENS) + 1
MOST_STEPS = 12
MOST_VIEWS = 10_000
FAR = 20
"""How many different screens a monkey gets to at least."""

pytestmark = pytest.mark.qt_log_ignore(
    "OpenType support missing", "This plugin does not support", extend=True
)


@pytest.fixture
def unseen(window: Window) -> Iterator[Window]:
    """Return the window, which need not be painted for a monkey."""
    window.activateWindow()
    window.setUpdatesEnabled(False)
    yield window
    window.setUpdatesEnabled(True)


def silent(window: Window, look: Look) -> Stage:
    """A stage with no voice."""
    return Stage(window, look)


def test_whatever_is_pressed_on_a_screen_nothing_breaks(
    unseen: Window, look: Look, rounds: Rounds
) -> None:
    stage = silent(unseen, look)
    presses = rounds(EACH // 8, EACH)
    for seed, (name, make) in enumerate(SCREENS.items()):
        stage.show(lambda make=make: make(look), stage.again, stage.again)  # type: ignore[misc]
        monkey = Monkey(unseen, seed)
        monkey.go(presses)
        monkey.rest()
        settle()
        assert isinstance(unseen.centralWidget(), Screen), (name, monkey.last)
        assert ways(unseen), f"a dead end at {name}: {monkey.last}"


def test_whole_visits_of_random_presses_lose_nothing(
    unseen: Window, board: OpenBoard, look: Look, rounds: Rounds
) -> None:
    # Deleting is a member's right, and the desk has a test of its own.
    words = ("move.delete_it", "who.facilitator")
    spared = frozenset(look(name).words for name in words)
    views = board.services.views
    titles: set[str] = set()
    unseen.showed.connect(lambda screen: titles.add(screen.accessibleName()))
    before = views.find(ViewFilter(), most=MOST_VIEWS)
    for seed in range(rounds(4, 60)):
        board.show_members()
        settle()
        monkey = Monkey(unseen, seed, spared)
        monkey.go(250)
        monkey.rest()
        assert QThreadPool.globalInstance().waitForDone(PATIENCE_MS)
        settle()
        assert board.stage.screen is not None
        assert ways(unseen), monkey.last
        now = views.find(ViewFilter(), most=MOST_VIEWS)
        still = {one.id for one in now}
        skipped = [one for one in before if one.id not in still]
        assert all(may_come_back(board, one) for one in skipped), monkey.last
        before = now
    assert len(titles) > FAR, titles
    assert is_led_to_the_start(board)


def may_come_back(board: OpenBoard, view: View) -> bool:
    """Whether its author finds what they said among what they deleted."""
    deleted = board.services.own_deleted.of_member(view.member_id) if view.member_id else []
    return any(
        (one.question.id, one.answer.words) == (view.question_id, view.words) for one in deleted
    )


def is_led_to_the_start(board: OpenBoard) -> bool:
    """Whether Stop, and then the end of it, leads out of wherever the monkey left."""
    for _step in range(MOST_STEPS):
        screen = board.stage.screen
        if screen is None:
            return False
        if board.visit is None:
            return True
        if screen.top is not None:
            screen.top.stop.click()
        elif screen.bottom.back.isVisibleTo(screen):
            screen.bottom.back.click()
        else:
            screen.next.click()
        settle()
    return board.visit is None


def test_random_presses_at_the_desk_break_nothing(
    unseen: Window, board: OpenBoard, rounds: Rounds
) -> None:
    board.show_desk()
    settle()
    spared = frozenset({board.desk.side.hand_over.text()})
    for seed, name in enumerate(board.desk.side.buttons):
        board.desk.open(name)
        settle()
        monkey = Monkey(unseen, seed, spared)
        monkey.go(rounds(10, 400))
        monkey.rest()
        assert QThreadPool.globalInstance().waitForDone(20_000)
        settle()
        assert board.desk is not None, monkey.last
        assert board.desk.page is not None, monkey.last
        assert ways(unseen), monkey.last
    QApplication.processEvents()
