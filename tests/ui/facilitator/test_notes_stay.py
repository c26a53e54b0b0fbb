"""Notes typed at the desk stay where the disk does not take them, and are kept when it does."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import text

from app.services.all import Services, make_services
from app.storage import encrypted
from app.storage.store import Store
from app.ui.covering import CoveredDesk
from app.ui.facilitator.calls import CallsPage
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, open_with_key
from tests.storage.test_disk import fill

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)

TYPED = "Talked with her after the meeting. " * 400


@pytest.fixture
def small(practice_made_once: Path, practice_key: bytes, small_disk: Path) -> Iterator[Store]:
    """Return a practice board on a disk of three megabytes."""
    shutil.copytree(practice_made_once, small_disk / "own")
    store = open_with_key(small_disk / "own", practice_key)
    yield store
    store.close()


Trouble = Callable[[Store, bytes], Iterator[None]]


def full(store: Store, _key: bytes) -> Iterator[None]:
    filler = fill(store.files.folder.parent)
    yield
    filler.unlink()


def locked(store: Store, key: bytes) -> Iterator[None]:
    with closing(encrypted.connect(store.files.store, key)) as other:
        other.isolation_level = None
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def read_only(store: Store, _key: bytes) -> Iterator[None]:
    with store.sessions() as session:
        session.execute(text("PRAGMA query_only = ON"))
    yield
    with store.sessions() as session:
        session.execute(text("PRAGMA query_only = OFF"))


TROUBLES = pytest.mark.parametrize("trouble", [full, locked, read_only])


@pytest.fixture
def services(small: Store, words: Catalogue) -> Services:
    """Return the services of the board on the small disk."""
    return make_services(small.sessions, words, lambda: TODAY)


def shown(qtbot: QtBot, page: Page) -> None:
    qtbot.addWidget(page)
    page.show()


def begin_note(page: ViewsPage, place: int = 0) -> None:
    """Come to the form for what was done about a worry."""
    page.cards.cards[place].acted.emit(CardAct.SAFETY, page.shown[place])
    if page.safety.log.isHidden():
        page.safety.toggle.click()


def desk_at_note(look: Look, window: Window, services: Services) -> tuple[Desk, ViewsPage]:
    """A desk on which somebody begins a note about a worry, and another page to go to."""
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.VIEWS: lambda: ViewsPage(look, services),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    desk.open(PageName.VIEWS)
    page = desk.page
    assert isinstance(page, ViewsPage)
    begin_note(page)
    return desk, page


@TROUBLES
def test_a_note_about_a_worry_stays_and_is_kept_when_all_is_well_again(
    qtbot: QtBot,
    look: Look,
    services: Services,
    small: Store,
    practice_key: bytes,
    trouble: Trouble,
) -> None:
    page = ViewsPage(look, services)
    shown(qtbot, page)
    begin_note(page)
    log, view = page.safety.log, page.shown[0]
    log.note.setPlainText(TYPED)
    with contextmanager(trouble)(small, practice_key):
        log.save.click()
        assert page.problem.isVisible()
        assert log.note.toPlainText() == TYPED
    log.save.click()
    assert page.problem.isHidden()
    assert log.note.toPlainText() == ""
    (note,) = services.safety.notes(view.id)
    assert note.words == TYPED.strip()


@TROUBLES
def test_a_call_stays_to_do_with_its_note_where_the_tick_is_not_kept(
    qtbot: QtBot,
    look: Look,
    services: Services,
    small: Store,
    practice_key: bytes,
    trouble: Trouble,
) -> None:
    page = CallsPage(look, services)
    shown(qtbot, page)
    line = page.to_do.lines[0]
    line.how.setText("A shorter part helps.")
    with contextmanager(trouble)(small, practice_key):
        line.box.click()
        assert page.problem.isVisible()
        assert page.to_do.lines[0] is line
        assert line.how.text() == "A shorter part helps."
        assert not line.box.isChecked()
    line.box.click()
    assert services.calls.done()[0].how == "A shorter part helps."


def test_a_note_is_still_there_after_another_view_and_after_the_lock(
    look: Look, services: Services, window: Window
) -> None:
    page = ViewsPage(look, services)
    window.show_screen(page)
    begin_note(page)
    log = page.safety.log
    log.note.setPlainText("Not finished yet")
    log.passed_to.setText("the lead")
    begin_note(page, 1)
    assert log.note.toPlainText() == ""
    log.note.setPlainText("About the second")
    begin_note(page)
    assert (log.note.toPlainText(), log.passed_to.text()) == ("Not finished yet", "the lead")
    page.safety.toggle.click()
    page.safety.toggle.click()
    covered = CoveredDesk(window, page)
    covered.uncover()
    page.refresh()
    assert (log.note.toPlainText(), log.passed_to.text()) == ("Not finished yet", "the lead")
    begin_note(page, 1)
    assert log.note.toPlainText() == "About the second"
