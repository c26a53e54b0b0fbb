"""The room on the first page: what failed and what is late is marked, and leads to it all."""

from datetime import date

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from app.domain.needs import Happened
from app.services.all import Services, make_services
from app.storage.store import Store
from app.ui.facilitator.line_marks import Shape
from app.ui.facilitator.page import PageName
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.today_room import MOST_ROWS, NeedRow
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.services import needs


def shown(qtbot: QtBot, look: Look, services: Services) -> TodayPage:
    page = TodayPage(look, services)
    qtbot.addWidget(page)
    page.show()
    return page


def shapes(row: NeedRow) -> list[Shape]:
    return [mark.shape for mark in row.marks.marks]


def test_what_failed_last_time_is_on_top_and_marked(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    needs.nobody_needs(services)
    needs.need_of(services, "Leon", "dm_breaks")
    need = needs.need_of(services, "Kofi", "ph_eat_drink")
    needs.said(services, need, needs.earlier(services), Happened.NO)
    row = shown(qtbot, look, services).room.rows[0]
    assert row.need.need_ids == (need.id,)
    assert shapes(row) == [Shape.FAILED]
    assert row.marks.marks[0].words == "Failed last time"
    assert "Failed last time for Kofi" in row.box.accessibleDescription()


def test_what_is_late_is_marked(
    qtbot: QtBot, look: Look, store: Store, words: Catalogue
) -> None:
    services = make_services(store.sessions, words, lambda: date(2027, 1, 11))
    page = shown(qtbot, look, services)
    late = [services.room.is_late(row.need) for row in page.room.rows]
    assert any(late)
    assert [Shape.LATE in shapes(row) for row in page.room.rows] == late


def test_what_could_not_be_done_shows_so(qtbot: QtBot, look: Look, services: Services) -> None:
    needs.nobody_needs(services)
    needs.need_of(services, "Kofi", "gt_taxi")
    line = services.today.page().room[0]
    meeting = needs.current(services).id
    services.room.could_not(meeting, line.need_ids, "No taxi came.")
    row = shown(qtbot, look, services).room.rows[0]
    assert shapes(row) == [Shape.COULD_NOT]
    assert "No taxi came." in row.box.accessibleDescription()


def test_three_things_that_failed_are_seen_at_once_while_nobody_waits_to_talk(
    qtbot: QtBot, window: Window, look: Look, services: Services
) -> None:
    for member_id, _name in services.today.page().wants_to_talk:
        services.visits.talked(member_id)
    page = TodayPage(look, services)
    window.show_screen(page)
    page.setFixedSize(1126, 768)  # beside the side bar, in the smallest usual window
    room = page.room
    seen = room.list.viewport().rect()

    def whole() -> list[NeedRow]:
        return [
            row
            for row in room.rows
            if seen.contains(row.rect().translated(row.mapTo(room.list.viewport(), QPoint())))
        ]

    qtbot.waitUntil(lambda: len(whole()) >= 3)
    assert all(shapes(row) == [Shape.FAILED] for row in whole())


def test_in_a_low_window_no_list_runs_out_of_its_panel(
    qtbot: QtBot, window: Window, look: Look, services: Services
) -> None:
    for member_id, _name in services.today.page().wants_to_talk:
        services.visits.talked(member_id)
    page = TodayPage(look, services)
    window.show_screen(page)
    page.setFixedSize(1040, 720)
    rows = page.waiting.list
    qtbot.waitUntil(lambda: rows.geometry().bottom() < page.waiting.height())


def test_the_whole_list_is_one_press_away(qtbot: QtBot, look: Look, services: Services) -> None:
    page = shown(qtbot, look, services)
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.room.all.click()
    assert asked.args == [PageName.HELPS, None]


def test_very_many_lines_are_counted_and_the_first_are_shown(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    needs.nobody_needs(services)
    for line in list(services.helps.catalogue())[: MOST_ROWS + 3]:
        needs.need_of(services, "Kofi", line)
    last = services.today.page().room[-1]
    services.room.tick(needs.current(services).id, last.need_ids, ready=True)
    page = shown(qtbot, look, services)
    assert len(page.room.rows) == MOST_ROWS
    assert page.room.ready.text() == f"1 of {MOST_ROWS + 3} ready"
    page.room.rows[0].box.click()
    assert page.room.ready.text() == f"2 of {MOST_ROWS + 3} ready"
