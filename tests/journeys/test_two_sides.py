"""From the members' side nothing of the desk, of another member or of the disk is reached.

``docs/two-sides.md`` lists what was tried, with the test that holds each line.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app import NAME
from app.opened import OpenBoard
from app.ui.facilitator.page import PageName
from app.ui.window import Window
from tests.journeys.hands import focus, mouse, press_with
from tests.journeys.system_ways import (
    DROPPED,
    WAYS,
    drop,
    everything_told,
    fields,
    is_asking_what_this_is,
    links,
    paste_and_undo,
    windows_shown,
)
from tests.journeys.test_whole_visit import go_on_to
from tests.services.scenes import new_member, open_question, say
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SECRET = "Zqxw kept to ourselves"  # noqa: S105 - what nobody else may see


@pytest.fixture
def handed_over(qtbot: QtBot, window: Window, board: OpenBoard) -> OpenBoard:
    """Return the board in members' hands, after somebody said and did private things."""
    quiet = new_member(board.services, "Wilf")
    say(board.services, quiet.id, open_question(board.services).id, SECRET)
    board.show_desk()
    for name in (PageName.VIEWS, PageName.BOARD):
        board.desk.open(name)
        settle()
    phone = board.desk.page.details.fields["phone"]
    phone.setFocus()
    phone.clear()
    qtbot.keyClicks(phone, SECRET)
    phone.selectAll()
    phone.copy()
    board.hand_over()
    settle()
    return board


def write(window: Window) -> QPlainTextEdit:
    """Go on to where a member writes."""
    hand = mouse(window)
    press_with(hand, "Kofi", "Good", "Next", "Next", "Going to hospital", "Next")
    go_on_to(hand, "How did hospital staff treat you?")
    press_with(hand, "Bad", "I want to say more")
    field = focus()
    assert isinstance(field, QPlainTextEdit)
    return field


def is_held(window: Window, board: OpenBoard) -> bool:
    """Whether nothing but the members' window is there, and nothing private can be got at."""
    settle()
    assert SECRET not in everything_told(window)
    assert windows_shown() == [window]
    assert window.windowTitle() == NAME
    return board.desk is None and not is_asking_what_this_is()


def test_the_desk_is_gone_when_members_have_the_computer(
    window: Window, handed_over: OpenBoard
) -> None:
    assert is_held(window, handed_over)


def test_what_was_copied_at_the_desk_is_not_pasted(
    window: Window, handed_over: OpenBoard
) -> None:
    field = write(window)
    paste_and_undo(window)
    assert field.toPlainText() == ""
    assert is_held(window, handed_over)


def test_what_one_member_copied_or_typed_does_not_come_to_the_next(
    qtbot: QtBot, window: Window, handed_over: OpenBoard
) -> None:
    field = write(window)
    qtbot.keyClicks(field, SECRET)
    field.selectAll()
    field.copy()
    assert QApplication.clipboard().text() == SECRET
    handed_over.show_members()
    settle()
    assert is_held(window, handed_over)
    press_with(mouse(window), "I am new here")
    paste_and_undo(window)
    assert [one.property("text") for one in fields(window)] == [""]
    assert is_held(window, handed_over)


def test_nothing_that_is_dropped_is_taken(window: Window, handed_over: OpenBoard) -> None:
    field = write(window)
    drop(window)
    assert DROPPED not in field.toPlainText()
    assert not field.acceptDrops()
    assert not field.viewport().acceptDrops()
    assert is_held(window, handed_over)


def test_no_way_of_the_computer_opens_anything(window: Window, handed_over: OpenBoard) -> None:
    for way in WAYS:
        handed_over.show_members()
        settle()
        way(window)
        assert is_held(window, handed_over), way.__name__
    handed_over.show_members()
    write(window)
    for way in WAYS:
        way(window)
        assert is_held(window, handed_over), way.__name__


def test_no_words_lead_anywhere(window: Window, handed_over: OpenBoard) -> None:
    assert links(window) == []
    write(window)
    assert links(window) == []


def test_dialogs_that_were_open_go_with_the_desk(window: Window, board: OpenBoard) -> None:
    board.show_desk()
    board.desk.open(PageName.VIEWS)
    settle()
    left = QPlainTextEdit(SECRET, board.desk)
    left.setWindowFlag(Qt.WindowType.Dialog)
    left.show()
    assert len(windows_shown()) == 2
    board.desk.side.hand_over.click()
    assert is_held(window, board)


def test_a_search_for_what_can_be_got_at_finds_it_at_the_desk(
    window: Window, handed_over: OpenBoard
) -> None:
    handed_over.show_desk()
    handed_over.desk.open(PageName.BOARD)
    settle()
    assert SECRET in everything_told(window)
