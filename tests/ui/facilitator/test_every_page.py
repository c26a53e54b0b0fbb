"""Every page of the desk, with everything on it and on a board with nothing in it."""

from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.at_desk import AtDesk
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.today import TodayPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import Window

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")


@pytest.fixture
def desk(stage: Stage, window: Window, look: Look, services: Services) -> Desk:
    """Return the whole desk of the practice board, on show."""
    return on_show(AtDesk(look, services, stage, window), window)


def on_show(at_desk: AtDesk, window: Window) -> Desk:
    desk = at_desk.make()
    window.show_screen(desk)
    return desk


def every_page(services: Services) -> list[tuple[PageName, UUID | None]]:
    """Every page, and the plan at each topic."""
    topics = [(PageName.PLAN, topic.id) for topic in services.topics.all()]
    return [*((name, None) for name in PageName), *topics]


def reached_by_tab(qtbot: QtBot, desk: Desk, start: QWidget) -> list[QWidget]:
    """Everything that Tab goes to until it has gone round."""
    start.setFocus()
    reached: list[QWidget] = []
    while not reached or reached[-1] is not start:
        qtbot.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(desk.window().focusWidget())
    return reached


def test_no_page_shows_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, window: Window, desk: Desk, services: Services
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    shown: list[QWindow | None] = []
    qapp.focusWindowChanged.connect(shown.append)
    for name, what in every_page(services):
        desk.open(name, what)
        QCoreApplication.processEvents()
    qapp.focusWindowChanged.disconnect(shown.append)
    assert not shown


def test_tab_goes_through_a_page_in_the_order_in_which_it_is_read(
    qtbot: QtBot, desk: Desk
) -> None:
    page = desk.page
    assert isinstance(page, TodayPage)
    reached = reached_by_tab(qtbot, desk, desk.side.hand_over)
    places = [
        reached.index(one)
        for one in (
            page.calls,
            page.room.rows[0].box,
            page.room.rows[-1].box,
            page.waiting.all,
            page.bell.ring,
        )
    ]
    assert places == sorted(places)


def test_tab_goes_round_the_whole_plan_and_back(qtbot: QtBot, desk: Desk) -> None:
    desk.open(PageName.PLAN)
    QCoreApplication.processEvents()
    page = desk.page
    assert isinstance(page, PlanPage)
    assert page.form
    on = reached_by_tab(qtbot, desk, desk.side.hand_over)
    assert on.index(page.form.when.on.field) < on.index(page.form.closing.close_it)
    back = [desk.side.hand_over]
    while len(back) == 1 or back[-1] is not back[0]:
        qtbot.keyClick(desk.window().focusWidget(), Qt.Key.Key_Backtab)
        back.append(desk.window().focusWidget())
    assert set(back) == set(on)


def too_wide(desk: Desk) -> list[str]:
    """What scrolls up and down, and has something to the right of its place."""
    return [
        area.accessibleName()
        for area in desk.findChildren(QScrollArea)
        if area.isVisible() and area.widget().width() > area.viewport().width()
    ]


def test_nothing_that_scrolls_is_wider_than_its_place(
    qtbot: QtBot, window: Window, desk: Desk, services: Services
) -> None:
    window.resize(1280, 720)
    for name, what in every_page(services):
        desk.open(name, what)
        QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: not too_wide(desk), timeout=2000)
