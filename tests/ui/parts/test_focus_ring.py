"""The ring round what the keyboard is on: thick, clear, whole, and never out of sight."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QThreadPool
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.at_desk import AtDesk
from app.domain.profiles import ScreenProfile, ThemeName
from app.services.all import Services
from app.storage.store import Store
from app.ui.facilitator.page import PageName
from app.ui.facilitator.writing_checking import PAUSE_MS, Checking
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.focus_ring import FocusRing
from app.ui.window import Window
from tests.ui.contrast import contrast
from tests.ui.fit import name as name_of
from tests.ui.fit import place, settle, stops
from tests.ui.member.screens import SCREENS

LEAST_PX, LEAST_CONTRAST, GAP_PX = 4, 4.5, 2
LEAST_SHARE = 0.4
"""Of the places measured: where it lies over a letter or an edge, that was dark before."""
REACH = 12
PARTS = (0.25, 0.4, 0.5, 0.6, 0.75)
"""Where each side is measured, from its beginning to its end."""
MOST_PARTS = 4
"""How many parts a field has at the most that Tab goes through, such as hours and minutes."""
ROUNDS = 130


@pytest.fixture
def ring(qtbot: QtBot, window: Window) -> FocusRing:
    """Return the ring of a window that has the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    (found,) = window.findChildren(FocusRing)
    return found


def lines(widget: QWidget, parts: Sequence[float]) -> list[list[QPoint]]:
    """The places from the edge of a widget outwards, at some points of each side."""
    area, away = place(widget), range(1, REACH + 1)
    found: list[list[QPoint]] = []
    for part in parts:
        across = area.left() + round(part * area.width())
        down = area.top() + round(part * area.height())
        found += (
            [QPoint(area.left() - by, down) for by in away],
            [QPoint(area.right() + by, down) for by in away],
            [QPoint(across, area.top() - by) for by in away],
            [QPoint(across, area.bottom() + by) for by in away],
        )
    return found


def changed(before: QImage, after: QImage, line: Sequence[QPoint]) -> list[bool]:
    """Where along a line the ring is seen: what is there has changed by 4.5 to 1 or more."""
    return [
        contrast(before.pixelColor(at), after.pixelColor(at)) >= LEAST_CONTRAST for at in line
    ]


def faults_of(window: Window, ring: FocusRing, widget: QWidget) -> list[str]:
    """What is wrong with the ring round a widget that has the keyboard."""
    inside = window.rect().adjusted(REACH, REACH, -REACH, -REACH)
    shown = window.grab().toImage()
    ring.hide()
    without = window.grab().toImage()
    ring.go_round(widget)
    found = []
    if not ring.isVisible() or not window.rect().contains(ring.geometry()):
        found.append("the ring is not all there")
    # At the edge of the window it has to come nearer.
    measured = [one for one in lines(widget, PARTS) if inside_of(inside, one)]
    clear = [one for one in measured if sum(changed(without, shown, one)) >= LEAST_PX]
    if len(clear) < len(measured) * LEAST_SHARE or not measured:
        found.append(f"it is clear at {len(clear)} of {len(measured)} places")
    near = [
        at
        for line in lines(widget, [0.5])
        if inside_of(inside, line)
        for at in line[:GAP_PX]
        if shown.pixelColor(at) != without.pixelColor(at)
    ]
    return [*found, f"there is no gap at {near}"] if near else found


def inside_of(area: QRect, line: Sequence[QPoint]) -> bool:
    return all(area.contains(at) for at in line)


@pytest.mark.parametrize("theme", ThemeName)
def test_it_is_clear_round_everything_on_a_members_screen(
    window: Window, ring: FocusRing, look: Look, theme: ThemeName
) -> None:
    look = look.liked_by(ScreenProfile(theme=theme))
    window.wear(look.style_sheet)
    for name in ("feelings", "choose one"):
        screen = SCREENS[name](look)
        window.show_screen(screen)
        settle()
        window.used_keyboard.emit()
        for widget in stops(screen):
            if not widget.isEnabled():
                continue
            widget.setFocus()
            assert faults_of(window, ring, widget) == [], widget.accessibleName()


@pytest.mark.parametrize("theme", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.BLACK_ON_YELLOW])
def test_it_is_clear_round_what_stands_at_the_desk(
    window: Window,
    ring: FocusRing,
    look: Look,
    services: Services,
    store: Store,
    stage: Stage,
    theme: ThemeName,
) -> None:
    look = look.liked_by(ScreenProfile(theme=theme))
    window.wear(look.style_sheet)
    desk = AtDesk(look, services, stage, store, window).make()
    window.show_screen(desk)
    settle()
    window.used_keyboard.emit()
    desk.side.hand_over.setFocus()
    for _stop in range(25):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        settle()
        widget = window.focusWidget()
        assert widget is not None
        assert faults_of(window, ring, widget) == [], widget.accessibleName()


def test_it_is_whole_at_the_edge_of_the_window(
    window: Window, ring: FocusRing, look: Look
) -> None:
    screen = SCREENS["feelings"](look)
    window.show_screen(screen)
    settle()
    window.used_keyboard.emit()
    assert screen.top is not None
    for widget in (screen.top.stop, screen.top.who, screen.next, screen.bottom.back):
        widget.setFocus()
        assert window.rect().contains(ring.geometry())
        assert ring.geometry().contains(place(widget).adjusted(2, 2, -2, -2))


def test_whoever_presses_a_key_sees_where_the_keyboard_is(
    window: Window, ring: FocusRing, look: Look
) -> None:
    screen = SCREENS["feelings"](look)
    window.show_screen(screen)
    settle()
    assert not ring.isVisible()
    card = window.focusWidget()
    assert card is not None
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert ring.geometry().contains(place(card))


def in_sight(widget: QWidget) -> QRect:
    """The part of a widget that is not scrolled away."""
    return widget.visibleRegion().boundingRect()


@pytest.mark.parametrize("name", PageName)
def test_the_keyboard_reaches_everything_on_a_page_and_scrolls_to_it(
    window: Window,
    ring: FocusRing,
    look: Look,
    services: Services,
    store: Store,
    stage: Stage,
    name: PageName,
) -> None:
    window.resize(1280, 720)
    desk = AtDesk(look, services, stage, store, window).make()
    window.show_screen(desk)
    desk.open(name)
    await_checks(window)
    start = desk.side.hand_over
    start.setFocus()
    reached: list[QWidget] = []
    for _stop in range(ROUNDS * 3):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        now = window.focusWidget()
        assert now is not None
        if now is start:
            break
        reached.append(now)
        caught = reached[-MOST_PARTS:].count(now) == MOST_PARTS
        assert not caught, f"Tab is caught in {name_of(now)}"
        out = in_sight(now).height() < min(now.height(), around(now).height()) - 1
        assert not out, f"{name_of(now)} is out of sight: {in_sight(now)} of {now.rect()}"
        assert ring.isVisible()
    assert window.focusWidget() is start


def await_checks(window: Window) -> None:
    """Let what is written on the page be checked: what is found moves the rest of it."""
    settle()
    if window.findChildren(Checking):
        QTest.qWait(PAUSE_MS * 2)
        QThreadPool.globalInstance().waitForDone()
        settle()


def around(widget: QWidget) -> QRect:
    """The room in which a widget is scrolled, or the window."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent.viewport().rect()
        parent = parent.parentWidget()
    return widget.window().rect()


def test_what_is_scrolled_out_of_sight_has_no_ring_over_something_else(
    qtbot: QtBot, window: Window, ring: FocusRing
) -> None:
    area, inside = QScrollArea(), QWidget()
    inside.setFixedSize(600, 4000)
    field = QWidget(inside)
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.setGeometry(40, 60, 200, 50)
    area.setWidget(inside)
    window.show_screen(area)
    settle()
    window.used_keyboard.emit()
    field.setFocus()
    assert ring.isVisible()
    area.verticalScrollBar().setValue(2000)
    settle()
    assert not ring.isVisible()
