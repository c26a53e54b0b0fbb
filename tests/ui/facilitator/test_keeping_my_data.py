"""Keep safe: who did what, a member's data, and what is due to go."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from app.at_desk import AtDesk
from app.domain.dates import short_date
from app.domain.due import DueKind
from app.domain.views import Concern, ViewFilter
from app.services.all import Services
from app.services.printing import Printing
from app.storage.history import WATCHED
from app.storage.models import OutcomeRow
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.due import DuePart
from app.ui.facilitator.keeping import KeepingPage
from app.ui.facilitator.own_data import OwnDataPart
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.who_did_what import WhoDidWhatPart
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import LEAST, Window
from tests import makers
from tests.conftest import TODAY
from tests.privacy.dumps import every_row, tells
from tests.services.scenes import new_member, open_question, say
from tests.ui.facilitator.pictures_desk import look_of
from tests.ui.fit import cut_off, overlapping, settle, too_small, unnamed

TABS = ("who_did_what", "own_data", "due")


@pytest.fixture
def look(services: Services) -> Look:
    """Return the look of the practice board, with its own photos."""
    return look_of(services)


@pytest.fixture
def page(window: Window, look: Look, services: Services) -> KeepingPage:
    """Return the page, with its three tabs, on the desk."""
    printing = Printing(services.letters, services.album)
    tabs = {
        "who_did_what": lambda page: WhoDidWhatPart(page, services.who_did_what),
        "own_data": lambda page: OwnDataPart(page, services, printing),
        "due": lambda page: DuePart(page, services),
    }
    desk = Desk(
        look,
        "Elmshire",
        services.removals,
        {
            **dict.fromkeys(PageName, lambda: Page(look, "Another page")),
            PageName.KEEPING: lambda: KeepingPage(look, tabs),
        },
    )
    window.show_screen(desk)
    desk.open(PageName.KEEPING)
    assert isinstance(desk.page, KeepingPage)
    return desk.page


def history(page: KeepingPage, qtbot: QtBot) -> WhoDidWhatPart:
    page.show_what("who_did_what")
    part = page.tabs.shown
    assert isinstance(part, WhoDidWhatPart)
    checking = page.look("who_did_what.checking").words
    qtbot.waitUntil(lambda: part.state.text() != checking)
    return part


def cell(part: WhoDidWhatPart, row: int, column: int) -> str:
    item = part.table.item(row, column)
    assert item is not None
    return item.text()


def data(page: KeepingPage, qtbot: QtBot, member_id: UUID) -> OwnDataPart:
    page.show_what("own_data")
    part = page.tabs.shown
    assert isinstance(part, OwnDataPart)
    part.refresh()
    part.whose.setCurrentIndex(part.whose.values.index(member_id))
    part.whose.activated.emit(part.whose.currentIndex())
    qtbot.waitUntil(lambda: bool(part.preview.pages), timeout=30_000)
    return part


def due(page: KeepingPage) -> DuePart:
    page.show_what("due")
    part = page.tabs.shown
    assert isinstance(part, DuePart)
    part.refresh()
    return part


def test_the_newest_lines_are_shown_in_plain_words(
    page: KeepingPage, qtbot: QtBot, services: Services
) -> None:
    services.people.save(makers.member())
    part = history(page, qtbot)
    part.refresh()
    assert cell(part, 0, 0) == "1"
    assert cell(part, 0, 2) == "A facilitator"
    assert cell(part, 0, 3) == "A person was added"
    qtbot.waitUntil(lambda: "whole: 1 lines" in part.state.text())


def test_every_thing_that_is_watched_has_a_name_for_people(look: Look) -> None:
    for table in (*(row.__tablename__ for row in WATCHED), "view", "recording", "picture"):
        assert look(f"who_did_what.thing_{table}").words


def test_lines_are_turned_a_page_at_a_time(
    page: KeepingPage, qtbot: QtBot, services: Services
) -> None:
    for _ in range(60):
        services.people.save(makers.member())
    part = history(page, qtbot)
    part.refresh()
    seen = []
    for press in (None, part.turner.on, part.turner.on):
        if press is not None:
            press.click()
        seen.append([cell(part, row, 0) for row in (0, part.table.rowCount() - 1)])
    assert seen == [["60", "36"], ["35", "11"], ["10", "1"]]
    assert not part.turner.on.isEnabled()
    part.turner.back.click()
    assert cell(part, 0, 0) == "35"


def test_the_page_says_where_the_lines_are_broken(
    page: KeepingPage, qtbot: QtBot, store: Store, services: Services
) -> None:
    services.people.save(makers.member())
    with store.sessions.begin() as session:
        connection = session.connection()
        connection.exec_driver_sql("DROP TRIGGER change_refuses_update")
        connection.exec_driver_sql("UPDATE change SET who = 'nobody'")
    part = history(page, qtbot)
    part.refresh()
    qtbot.waitUntil(lambda: "line 1 was changed" in part.state.text())


def test_a_copy_is_saved_as_one_file(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    member = services.people.members()[0]
    part, file = data(page, qtbot, member.id), tmp_path / "copy.zip"
    part.save_as(file)
    qtbot.waitUntil(part.said.isVisible, timeout=30_000)
    assert "copy.zip" in part.said.text()
    with ZipFile(file) as packed:
        assert packed.testzip() is None
        assert {"everything.json", "what-the-board-keeps.pdf"} <= set(packed.namelist())


def test_a_copy_that_cannot_be_written_is_told(
    page: KeepingPage, qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    part = data(page, qtbot, services.people.members()[0].id)
    part.save_as(tmp_path / "nowhere" / "copy.zip")
    qtbot.waitUntil(page.problem.isVisible, timeout=30_000)
    assert part.save.isEnabled()


def test_nobody_is_erased_at_the_first_press(
    page: KeepingPage, qtbot: QtBot, services: Services
) -> None:
    member = new_member(services, "Zqwilf")
    part = data(page, qtbot, member.id)
    part.erase.erase.click()
    assert part.erase.is_sure
    assert part.erase.keep.isVisible()
    part.erase.keep.click()
    assert part.erase.erase.text() == page.look("own_data.erase", name="Zqwilf").words
    assert services.people.member(member.id) == member


def test_the_second_press_erases_and_goes_on_to_somebody_else(
    page: KeepingPage, qtbot: QtBot, store: Store, services: Services
) -> None:
    member = new_member(services, "Zqwilf")
    say(services, member.id, open_question(services).id, "Zqramp")
    part = data(page, qtbot, member.id)
    assert "1 thing they said" in part.erase.goes.text()
    part.erase.erase.click()
    with qtbot.waitSignal(part.erased):
        part.erase.erase.click()
    assert not [
        row for row in every_row(store) for name in ("Zqwilf", "Zqramp") if tells(row, name)
    ]
    assert part.whose.value in {one.id for one in services.people.members()}
    assert not part.erase.is_sure
    qtbot.waitUntil(lambda: bool(part.preview.pages), timeout=30_000)


def test_another_member_is_not_erased_by_a_press_for_the_first(
    page: KeepingPage, qtbot: QtBot, services: Services
) -> None:
    first, second = services.people.members()[:2]
    part = data(page, qtbot, first.id)
    part.erase.erase.click()
    part = data(page, qtbot, second.id)
    part.erase.erase.click()
    assert {first, second} <= set(services.people.members())


def test_a_worry_is_passed_on_before_anybody_can_be_erased(
    page: KeepingPage, qtbot: QtBot, services: Services
) -> None:
    member = new_member(services)
    view = say(services, member.id, open_question(services).id, "Somebody hurts me")
    services.views.flag(view.id, Concern.ACT_NOW)
    part = data(page, qtbot, member.id)
    assert part.erase.wait.isVisibleTo(part)
    assert not part.erase.erase.isEnabled()


@pytest.mark.qt_log_ignore("OpenType support missing")
def test_with_somebody_who_is_erased_the_sound_of_their_name_goes(
    qtbot: QtBot, stage: Stage, window: Window, services: Services, store: Store
) -> None:
    desk = AtDesk(stage.look, services, stage, store, window).make()
    window.show_screen(desk)
    desk.open(PageName.KEEPING)
    assert isinstance(desk.page, KeepingPage)
    part = data(desk.page, qtbot, services.people.members()[0].id)
    with qtbot.waitSignal(stage.wants_sound_forgotten):
        part.erased.emit()


@pytest.fixture
def old(store: Store) -> None:
    """Let every outcome have been made long ago."""
    with store.sessions.begin() as session:
        long_ago = datetime(2020, 1, 6, tzinfo=UTC)
        session.execute(update(OutcomeRow).values(made_at=long_ago))


@pytest.mark.usefixtures("old")
def test_something_goes_at_the_second_press(page: KeepingPage, services: Services) -> None:
    part = due(page)
    before = len(part.list.lines)
    assert before
    part.list.setCurrentRow(0)
    part.one.go.click()
    assert len(services.due_list.due()) == before
    part.one.go.click()
    assert len(services.due_list.due()) == len(part.list.lines) == before - 1
    assert part.one.what.text() == page.look("due.gone").words


@pytest.mark.usefixtures("old")
def test_something_is_kept_longer_with_a_day_and_a_reason(
    page: KeepingPage, services: Services
) -> None:
    part = due(page)
    part.list.setCurrentRow(0)
    part.one.longer.click()
    assert page.problem.isVisible()
    assert services.due_list.kept_longer() == []
    until = TODAY + timedelta(days=90)
    part.one.until.field.setText(short_date(until))
    part.one.until.field.textEdited.emit(short_date(until))
    part.one.because.setText("The council asked")
    part.one.longer.click()
    (kept,) = services.due_list.kept_longer()
    assert (kept.until, kept.because) == (until, "The council asked")
    part.list.setCurrentRow(len(part.list.lines) - 1)
    assert "The council asked" in part.one.why.text()


def test_how_long_things_are_kept_is_chosen_here(page: KeepingPage, services: Services) -> None:
    part = due(page)
    part.times.picks[DueKind.NEEDS].setCurrentIndex(2)
    part.times.picks[DueKind.NEEDS].activated.emit(2)
    part.times.days.setCurrentIndex(0)
    part.times.days.activated.emit(0)
    assert services.keep_times.months()[DueKind.NEEDS] == 12
    assert services.keep_times.delete_days == 7


def test_with_nothing_due_the_page_says_so(page: KeepingPage, services: Services) -> None:
    for one in services.due_list.due():
        services.due_list.let_go(one)
    assert services.due_list.due() == []
    part = due(page)
    assert part.nothing.isVisibleTo(part)
    assert not part.list.isEnabled()
    assert services.views.find(ViewFilter())


@pytest.mark.usefixtures("old")
@pytest.mark.parametrize("tab", TABS)
def test_each_tab_fits_the_smallest_window_and_has_names(
    window: Window, page: KeepingPage, qtbot: QtBot, services: Services, tab: str
) -> None:
    services.people.save(makers.member())
    window.resize(LEAST)
    page.show_what(tab)
    if tab == "own_data":
        data(page, qtbot, services.people.members()[0].id)
    if tab == "who_did_what":
        history(page, qtbot)
    if tab == "due":
        due(page).list.setCurrentRow(0)
    settle()
    part = page.tabs.shown
    for fault in (cut_off, too_small, unnamed, overlapping):
        assert fault(part) == [], fault.__name__
