"""A visit and a day at the desk, with a keyboard and nothing else: no mouse is plugged in."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind
from app.domain.views import Sharing
from app.opened import OpenBoard
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.today import TodayPage
from app.ui.parts.focus_ring import FocusRing
from app.ui.window import Window
from tests.conftest import PracticeFolder
from tests.journeys.conftest import Reopen
from tests.journeys.hands import press_with
from tests.journeys.keys import Keys, by_number_or_tab
from tests.journeys.test_whole_visit import go_on_to, named, services_of, views_of
from tests.ui.fit import settle
from tests.ui.pressing import find
from tests.ui.reading import all_words

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")

OWN = "The steps are too high for me"
TAB, SPACE, DOWN, ENTER = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Down,
    Qt.Key.Key_Return,
)


@pytest.fixture
def keys(window: Window) -> Keys:
    """Return the keyboard."""
    return Keys(window)


def test_a_whole_visit_by_keys_alone(
    window: Window, board: OpenBoard, keys: Keys, reopen: Reopen
) -> None:
    hand = by_number_or_tab(window)
    press_with(hand, "Kofi", "Good", "Next", "Next", "Going to hospital", "Next")
    go_on_to(hand, "How did hospital staff treat you?")
    press_with(hand, "Bad", "I want to say more")
    keys.type(OWN)
    press_with(hand, "Break", "I am ready")
    assert OWN in all_words()
    press_with(hand, "Next", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    press_with(hand, "The board, with my name", "Yes, save it", "I do not know", "Next", "Next")
    press_with(hand, "Yes", "Yes, save it", "The board, without my name", "Yes, save it")
    press_with(hand, "Stop", "I have finished")
    assert "Hello! Who is here?" in all_words()

    services = services_of(reopen())
    first = views_of(services, named(services, "Kofi"))["How did hospital staff treat you?"]
    assert [phrase.words for phrase in first.picked] == ["Bad"]
    assert (first.words, first.sharing) == (OWN, Sharing.WITH_NAME)


def test_a_day_at_the_desk_by_keys_alone(
    qtbot: QtBot,
    window: Window,
    board: OpenBoard,
    keys: Keys,
    practice: PracticeFolder,
) -> None:
    desk = unlock(qtbot, board, keys, practice)
    (ring,) = window.findChildren(FocusRing)

    today = desk.page
    assert isinstance(today, TodayPage)
    row = today.room.rows[0]
    was = row.box.isChecked()
    keys.choose(row.box)
    assert ring.isVisible()
    again = desk.page
    assert isinstance(again, TodayPage)
    assert again.room.rows[0].box.isChecked() is not was

    open_page(desk, keys, PageName.PLAN)
    plan = desk.page
    assert isinstance(plan, PlanPage)
    assert plan.form is not None
    keys.go_to(plan.form.when.link)
    keys.type("x")
    open_page(desk, keys, PageName.OUTCOMES)
    assert any("x" in meeting.online_link for meeting in board.services.meetings.all())

    outcomes = desk.page
    assert isinstance(outcomes, OutcomesPage)
    line = outcomes.editor.groups[LineKind.WE_DID].rows[0].text
    keys.go_to(line)
    keys.press(Qt.Key.Key_End)
    keys.type(" We asked them.")
    outcomes.save_now()
    assert outcomes.outcome is not None
    kept = board.services.outcomes.outcome(outcomes.outcome.id)
    assert "We asked them." in kept.of_kind(LineKind.WE_DID)[0].words

    open_page(desk, keys, PageName.LETTERS)
    letters = desk.page
    assert isinstance(letters, LettersPage)
    keys.go_to(letters.which)
    while not letters.make.isEnabled():
        keys.press(DOWN)
    with qtbot.waitSignal(letters.making.ended):
        keys.choose(letters.make)
    assert letters.list.count() > 0


def unlock(qtbot: QtBot, board: OpenBoard, keys: Keys, practice: PracticeFolder) -> Desk:
    """Go through the door of the desk."""
    settle()
    keys.choose(find("I am a facilitator"))
    if "passphrase" in all_words():
        keys.type(practice.passphrase)
        keys.press(ENTER)
    qtbot.waitUntil(lambda: board.desk is not None)
    settle()
    desk = board.desk
    assert isinstance(desk, Desk)
    return desk


def open_page(desk: Desk, keys: Keys, name: PageName) -> None:
    """Open a page from the bar at the side."""
    here = next(one for one in desk.side.buttons.values() if one.isChecked())
    keys.go_to(here)
    keys.go_to(desk.side.buttons[name], DOWN)
    keys.press(SPACE)
    settle()
