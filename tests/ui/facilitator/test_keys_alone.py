"""The desk by keys alone, one at a time: no second key is ever needed, and none is a trap."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QImage, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.at_desk import AtDesk
from app.services.all import Services
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.typing_form import ExactWords
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.photo_trimmer import PhotoTrimmer
from app.ui.window import Window
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")

WITH_ANOTHER_WAY = {"Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"}
"""Shortcuts of the themes: each has its button beside it."""
USABLE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QTabBar)
ONE_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(
    qtbot: QtBot, stage: Stage, window: Window, look: Look, services: Services, store: Store
) -> Desk:
    """Return the whole desk of the practice board, on show, with the keyboard."""
    made = AtDesk(look, services, stage, store, window).make()
    window.show_screen(made)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def pages(desk: Desk) -> Iterator[QWidget]:
    """Every page of the desk, one after another."""
    for name in PageName:
        desk.open(name)
        settle()
        assert desk.page is not None
        yield desk.page


def shortcuts(desk: Desk) -> set[str]:
    """The keys that do something wherever on the page the keyboard is."""
    keys = [one.key() for one in desk.findChildren(QShortcut)]
    keys += [key for action in desk.findChildren(QAction) for key in action.shortcuts()]
    return {key.toString() for key in keys if not key.isEmpty()}


def test_no_key_alone_is_a_shortcut_and_each_shortcut_has_another_way(desk: Desk) -> None:
    found = set().union(*(shortcuts(desk) for _page in pages(desk)))
    assert found <= WITH_ANOTHER_WAY


def test_what_is_undone_by_shortcut_has_its_buttons(desk: Desk, look: Look) -> None:
    desk.open(PageName.VIEWS)
    page = desk.page
    assert isinstance(page, ViewsPage)
    page.as_themes.click()
    settle()
    found = shortcuts(desk)
    assert "Ctrl+Z" in found
    assert found <= WITH_ANOTHER_WAY
    buttons = {one.text() for one in desk.findChildren(QPushButton) if one.isVisible()}
    assert {look("desk.undo").words, look("themes.redo").words} <= buttons


def test_no_word_at_the_desk_is_a_shortcut_by_chance(desk: Desk) -> None:
    wrong = []
    for page in pages(desk):
        words = [one.text() for one in desk.findChildren(QAbstractButton)]
        words += [one.text() for one in desk.findChildren(QAction)]
        for bar in page.findChildren(QTabBar):
            words += [bar.tabText(at) for at in range(bar.count())]
        wrong += [one for one in words if not QKeySequence.mnemonic(one).isEmpty()]
    assert wrong == []


def test_arrows_at_the_side_open_nothing_until_space_is_pressed(desk: Desk) -> None:
    ways = desk.side.buttons
    ways[PageName.TODAY].setFocus()
    handle = desk.window().windowHandle()
    for _way in range(2):
        QTest.keyClick(handle, Qt.Key.Key_Down)
    assert isinstance(desk.page, TodayPage)
    assert ways[PageName.VIEWS].hasFocus()
    QTest.keyClick(handle, Qt.Key.Key_Space)
    settle()
    assert isinstance(desk.page, ViewsPage)


def test_the_keyboard_is_at_the_way_to_the_page_that_is_open(desk: Desk) -> None:
    assert desk.side.buttons[PageName.TODAY].hasFocus()
    desk.open(PageName.VIEWS)
    settle()
    assert desk.side.buttons[PageName.VIEWS].hasFocus()
    desk.open(PageName.TYPING)
    settle()
    assert desk.page is not None
    assert desk.page.isAncestorOf(desk.focusWidget())


def test_everything_that_can_be_used_on_a_page_is_reached_by_tab(desk: Desk) -> None:
    missed = []
    start, handle = desk.side.hand_over, desk.window().windowHandle()
    for _page in pages(desk):
        there = usable(desk)
        start.setFocus()
        reached: set[QWidget | None] = set()
        while start not in reached:
            QTest.keyClick(handle, Qt.Key.Key_Tab)
            reached.add(desk.window().focusWidget())
        still = set(usable(desk))
        missed += [
            f"{type(one).__name__} {one.accessibleName()}"
            for one in there
            if one in still and not reached & {one, one.focusProxy()}
        ]
    assert missed == []


def usable(desk: Desk) -> list[QWidget]:
    """What can be pressed, chosen or typed into just now, where Tab is meant to stop."""
    return [
        one
        for one in desk.findChildren(QWidget)
        if isinstance(one, USABLE) and one.isVisible() and one.isEnabled()
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def held(widget: QWidget, key: Qt.Key) -> None:
    """Hold a key: the computer sends it again and again."""
    QTest.keyPress(widget, key)
    for _again in range(5):
        again = QKeyEvent(QEvent.Type.KeyPress, key, ONE_KEY, "", autorep=True)
        QApplication.sendEvent(widget, again)
    QTest.keyRelease(widget, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt])
def test_holding_shift_or_pressing_it_five_times_does_nothing(desk: Desk, key: Qt.Key) -> None:
    before, focus = desk.page, desk.window().focusWidget()
    assert focus is not None
    held(focus, key)
    for _time in range(5):
        QTest.keyClick(focus, key)
    settle()
    assert desk.page is before
    assert desk.window().focusWidget() is focus


def test_a_new_line_needs_one_key(qtbot: QtBot, look: Look) -> None:
    box = ExactWords("Their words")
    qtbot.addWidget(box)
    box.show()
    qtbot.keyClicks(box, "one")
    with qtbot.assertNotEmitted(box.entered):
        qtbot.keyClick(box, Qt.Key.Key_F9)
    qtbot.keyClicks(box, "two")
    assert box.toPlainText() == "one\ntwo"


def test_a_photo_is_made_smaller_with_one_key_at_a_time(qtbot: QtBot, look: Look) -> None:
    trimmer = PhotoTrimmer(look)
    qtbot.addWidget(trimmer)
    photo = QImage(400, 300, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.white)
    trimmer.show_photo(photo)
    trimmer.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Space):
        qtbot.keyClick(trimmer, key)
    qtbot.keyClick(trimmer, Qt.Key.Key_Right)
    left, top, right, bottom = trimmer.part
    assert (round(left, 2), round(top, 2)) == (0.02, 0.0)
    assert (round(right, 2), round(bottom, 2)) == (1.0, 0.98)
