"""Once a month the first page reminds of the list of what is due to go."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from sqlalchemy import update

from app.at_desk import AtDesk
from app.services.all import Services
from app.storage.models import OutcomeRow
from app.storage.store import Store
from app.system.looked_through import LookedThrough
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.today import TodayPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import LEAST, Window
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")


@pytest.fixture
def desk(window: Window, stage: Stage, look: Look, services: Services, store: Store) -> Desk:
    """Return the desk of the practice board, with nothing looked through yet."""
    made = AtDesk(look, services, stage, store, window).make()
    window.resize(LEAST)
    window.show_screen(made)
    return made


def today(desk: Desk) -> TodayPage:
    desk.open(PageName.TODAY)
    assert isinstance(desk.page, TodayPage)
    QThreadPool.globalInstance().waitForDone()
    settle()
    return desk.page


def let_much_be_due(store: Store) -> None:
    """Let everything have been answered long ago."""
    with store.sessions.begin() as session:
        session.execute(update(OutcomeRow).values(made_at=datetime(2020, 1, 6, tzinfo=UTC)))


def test_who_has_looked_through_the_list_is_not_reminded_before_the_next_month(
    desk: Desk, services: Services, store: Store
) -> None:
    let_much_be_due(store)
    due = services.due_list.due()
    assert due
    page = today(desk)
    assert page.due.go.isVisible()
    assert page.due.go.text() == f"Due to go: {len(due)}"
    page.due.go.click()
    settle()
    assert desk.page is not page
    assert today(desk).due.isHidden()
    assert services.due_list.due() == due  # nothing goes by itself


def test_where_nothing_is_due_nobody_is_reminded(desk: Desk, services: Services) -> None:
    for one in services.due_list.due():
        services.due_list.let_go(one)
    assert today(desk).due.isHidden()


def test_every_month_is_a_new_one_also_when_the_clock_was_set_back(tmp_path: Path) -> None:
    looked = LookedThrough(tmp_path)
    assert not looked.is_done(date(2026, 11, 23))
    looked.note(date(2026, 11, 23))
    assert LookedThrough(tmp_path).is_done(date(2026, 11, 30))
    assert not looked.is_done(date(2026, 12, 1))
    assert not looked.is_done(date(2025, 11, 23))
