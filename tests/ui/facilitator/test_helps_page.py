"""The page of what helps as a whole: it fits, is gone through in order, and is never blank."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.needs import Adjustment
from app.domain.phrase import Phrase
from app.services.all import Services, make_services
from app.services.printing import Printing
from app.storage.store import set_up
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.today import TodayPage
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.services import needs
from tests.ui.facilitator.helping import lists_part, meeting_part, own_part
from tests.ui.fit import named, settle

FAN = "0d9d4f5a-8f64-4d07-8f9b-0a6f4a2f7d11"


@pytest.fixture
def new_board(tmp_path: Path, words: Catalogue) -> Iterator[Services]:
    """Return the services of a board with nothing in it."""
    store, _code = set_up(tmp_path / "new", "three plain words")
    yield make_services(store.sessions, words)
    store.close()


def at_desk(window: Window, look: Look, services: Services) -> Desk:
    """The desk, open at what helps."""
    printing = Printing(services.letters, services.album)
    makers = {
        PageName.TODAY: lambda: TodayPage(look, services),
        PageName.PEOPLE: lambda: Page(look, "People"),
        PageName.HELPS: lambda: HelpsPage(look, services, printing),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.HELPS)
    return desk


def helps(desk: Desk) -> HelpsPage:
    assert isinstance(desk.page, HelpsPage)
    return desk.page


def reached_by_tab(qtbot: QtBot, desk: Desk) -> list[QWidget]:
    """Everything that Tab goes to until it has gone round."""
    start = desk.side.hand_over
    start.setFocus()
    reached: list[QWidget] = []
    while not reached or reached[-1] is not start:
        qtbot.keyClick(desk.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(desk.window().focusWidget())
        assert len(reached) < 100
    return reached


def too_wide(page: HelpsPage) -> list[str]:
    return [
        area.accessibleName()
        for area in page.findChildren(QScrollArea)
        if area.isVisible()
        and (inside := area.widget())
        and inside.width() > area.viewport().width()
    ]


def fill(services: Services) -> None:
    """Let every tab have something to show."""
    needs.own_need(services, "Kofi", "I need a fan.")
    needs.need_of(services, "Kofi", "tr_soft_light")
    needs.need_of(services, "Roy", "co_lipspeaker")
    fan = Phrase("I need a fan.", "help")
    services.helps.save_line(Adjustment(FAN, "the_room", fan, "Bring the fan."))


def test_the_whole_list_opens_from_today_and_leads_back(
    window: Window, look: Look, services: Services
) -> None:
    desk = at_desk(window, look, services)
    desk.open(PageName.TODAY)
    assert isinstance(desk.page, TodayPage)
    desk.page.room.all.click()
    assert helps(desk).heading.text() == "What helps"
    assert desk.side.buttons[PageName.TODAY].isChecked()


def test_every_tab_fits_a_small_window(
    qtbot: QtBot, window: Window, look: Look, services: Services
) -> None:
    fill(services)
    window.resize(1280, 720)
    page = helps(at_desk(window, look, services))
    meeting_part(page).list.setCurrentRow(0)
    own_part(page).list.setCurrentRow(0)
    for place in range(3):
        page.tabs.setCurrentIndex(place)
        settle()
        qtbot.waitUntil(lambda: not too_wide(page))
    assert (window.width(), window.height()) == (1280, 720)


def test_the_chosen_line_stays_in_sight_in_a_smaller_window(
    window: Window, look: Look, services: Services
) -> None:
    part = meeting_part(helps(at_desk(window, look, services)))
    settle()
    part.list.setCurrentRow(40)
    settle()
    window.resize(1280, 720)
    settle()
    item = part.list.currentItem()
    assert item is not None
    assert part.list.viewport().rect().contains(part.list.visualItemRect(item))


def test_tab_goes_through_the_list_in_the_order_in_which_it_is_read(
    qtbot: QtBot, window: Window, look: Look, services: Services
) -> None:
    fill(services)
    desk = at_desk(window, look, services)
    part = meeting_part(helps(desk))
    part.list.setCurrentRow(0)
    settle()
    reached = reached_by_tab(qtbot, desk)
    details = part.details
    assert details is not None
    order = (part.pick, part.who, part.list, details.owner, details.due_on.field)
    places = [reached.index(one) for one in (*order, details.could_not)]
    assert places == sorted(places)
    assert all(named(one) for one in reached)


def test_tab_goes_through_lists_and_own_lines_too(
    qtbot: QtBot, window: Window, look: Look, services: Services
) -> None:
    fill(services)
    desk = at_desk(window, look, services)
    lists = lists_part(helps(desk))
    lists.buttons[next(iter(lists.buttons))].click()
    reached = reached_by_tab(qtbot, desk)
    assert [one for one in reached if one in lists.buttons.values()]
    assert all(named(one) for one in reached)
    own = own_part(helps(desk))
    own.list.setCurrentRow(0)
    settle()
    form = own.form
    assert form is not None
    reached = reached_by_tab(qtbot, desk)
    order = (own.list, own.add, form.words.row.text, form.group, form.action, form.when)
    places = [reached.index(one) for one in (*order, form.venue, form.subset, form.bin)]
    assert places == sorted(places)
    assert all(named(one) for one in reached)


def test_a_new_board_says_in_every_tab_what_there_is_to_do(
    window: Window, look: Look, new_board: Services
) -> None:
    page = helps(at_desk(window, look, new_board))
    meeting_part(page)
    told = []
    for place in (0, 3, 4):
        page.tabs.setCurrentIndex(place)
        settle()
        seen = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
        told.append(" ".join(seen))
    assert look("room.no_meeting").words in told[0]
    assert look("needs_lists.reviews_none").words in told[1]
    assert "Add what is missing for your board" in told[2]


def test_what_is_typed_is_kept_when_another_tab_is_opened(
    window: Window, look: Look, services: Services
) -> None:
    page = helps(at_desk(window, look, services))
    part = meeting_part(page)
    part.list.setCurrentRow(0)
    assert part.details is not None
    part.details.owner.setText("Bex")
    part.details.owner.textEdited.emit("Bex")
    page.tabs.setCurrentIndex(1)
    assert services.room.to_do(needs.current(services).id)[0].owner == "Bex"
