"""Every page of the desk, with everything on it and on a board with nothing in it."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.at_desk import AtDesk
from app.domain.views import ViewFilter, ViewState
from app.services.all import Services, make_services
from app.storage.store import Store, set_up
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.sheets_page import SheetsPage
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import open_with_key

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")


@pytest.fixture
def desk(stage: Stage, window: Window, look: Look, services: Services, store: Store) -> Desk:
    """Return the whole desk of the practice board, on show."""
    return on_show(AtDesk(look, services, stage, store, window), window)


@pytest.fixture(scope="module")
def new_made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """Return a board with nothing in it, which no test may touch, and its key."""
    folder = tmp_path_factory.mktemp("new") / "board"
    store, _code = set_up(folder, "three plain words")
    store.close()
    return folder, store.key


@pytest.fixture
def new_desk(
    new_made_once: tuple[Path, bytes],
    tmp_path: Path,
    stage: Stage,
    window: Window,
    look: Look,
    words: Catalogue,
) -> Iterator[Desk]:
    """Return the whole desk of a board with nothing in it, on show."""
    made, key = new_made_once
    shutil.copytree(made, tmp_path / "new")
    store = open_with_key(tmp_path / "new", key)
    services = make_services(store.sessions, words)
    yield on_show(AtDesk(look, services, stage, store, window), window)
    store.close()


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
    back: list[QWidget] = [desk.side.hand_over]
    while len(back) == 1 or back[-1] is not back[0]:
        qtbot.keyClick(desk.window().focusWidget(), Qt.Key.Key_Backtab)
        back.append(desk.window().focusWidget())
    assert set(back) == set(on)


def inside_of(area: QScrollArea) -> QWidget:
    inside = area.widget()
    assert inside is not None
    return inside


def too_wide(desk: Desk) -> list[str]:
    """What scrolls up and down, and has something to the right of its place."""
    return [
        area.accessibleName()
        for area in desk.findChildren(QScrollArea)
        if area.isVisible() and inside_of(area).width() > area.viewport().width()
    ]


def test_nothing_that_scrolls_is_wider_than_its_place(
    qtbot: QtBot, window: Window, desk: Desk, services: Services
) -> None:
    window.resize(1280, 720)
    for name, what in every_page(services):
        desk.open(name, what)
        QCoreApplication.processEvents()
        qtbot.waitUntil(lambda: not too_wide(desk))


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (PageName.TODAY, "Plan your first meeting"),
        (PageName.CALLS, "There is nobody to check on."),
        (PageName.PLAN, "There is no meeting yet. Press Add a meeting."),
        (PageName.VIEWS, "Nobody has had their say yet."),
        (PageName.OUTCOMES, "There are no outcomes yet."),
        (PageName.LETTERS, "There are no letters here yet."),
        (PageName.PEOPLE, "There is nobody on the board yet. Press Add a person."),
        (PageName.SHEETS, "There is nothing to print yet."),
        (PageName.TYPING, "Type the code of a sheet, and press Enter."),
    ],
)
def test_a_new_board_says_on_every_page_what_there_is_to_do(
    new_desk: Desk, name: PageName, told: str
) -> None:
    new_desk.open(name)
    QCoreApplication.processEvents()
    seen = [label.text() for label in new_desk.findChildren(QLabel) if label.isVisible()]
    assert any(told in one for one in seen)


def test_headings_stay_at_the_top_while_there_is_nothing_under_them(new_desk: Desk) -> None:
    new_desk.open(PageName.PLAN)
    assert isinstance(new_desk.page, PlanPage)
    new_desk.page.add.click()
    new_desk.open(PageName.TODAY)
    page = new_desk.page
    assert isinstance(page, TodayPage)
    for _until_it_is_laid_out in range(4):
        QCoreApplication.processEvents()
    for panel in (page.room, page.turns):
        assert panel.nothing.isVisible()
        assert panel.nothing.geometry().bottom() < panel.height() / 2


def test_nothing_can_be_printed_without_a_topic(new_desk: Desk) -> None:
    new_desk.open(PageName.SHEETS)
    page = new_desk.page
    assert isinstance(page, SheetsPage)
    assert not page.save.isEnabled()


def test_whom_to_ask_again_is_not_offered_where_it_cannot_be_shown(desk: Desk) -> None:
    desk.open(PageName.VIEWS)
    page = desk.page
    assert isinstance(page, ViewsPage)
    for way in (page.as_themes, page.as_tallies):
        way.click()
        assert page.again.toggle.isHidden()
        page.as_cards.click()
        assert not page.again.toggle.isHidden()


def test_cards_fit_beside_whom_to_ask_again(qtbot: QtBot, window: Window, desk: Desk) -> None:
    window.resize(1280, 720)
    desk.open(PageName.VIEWS)
    page = desk.page
    assert isinstance(page, ViewsPage)
    assert any(card.made for card in page.cards.cards)
    page.again.toggle.click()
    for _until_it_is_laid_out in range(4):
        QCoreApplication.processEvents()
    assert page.again.isVisible()
    qtbot.waitUntil(lambda: not too_wide(desk))


def test_the_form_for_two_people_has_room_beside_a_problem(
    qtbot: QtBot, window: Window, desk: Desk
) -> None:
    window.resize(1280, 720)
    desk.open(PageName.VIEWS, ViewFilter(state=ViewState.WORRY))
    page = desk.page
    assert isinstance(page, ViewsPage)
    form = page.safety.second
    for card in page.cards.cards:
        page.safety.ask_second(card.view)
        form.do.click()
        assert not page.problem.isHidden()
        qtbot.waitUntil(lambda: form.because.geometry().bottom() < form.do.y())
        assert form.do.geometry().bottom() <= form.height()
