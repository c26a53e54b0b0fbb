"""What is typed in a form at the desk is on the disk before a press keeps it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.begun import Form
from app.domain.topics import Question
from app.domain.views import Concern, ViewFilter
from app.services.all import Services, make_services
from app.storage.store import Store
from app.ui.facilitator.calls import CallsPage
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import PageName
from app.ui.facilitator.typing_form import SheetForm
from app.ui.facilitator.typing_page import TypingPage
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.views import ViewsPage
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, open_with_key
from tests.services.scenes import new_member
from tests.services.sheets import asked, printed
from tests.ui.facilitator.test_notes_stay import (
    TROUBLES,
    TYPED,
    Trouble,
    begin_note,
    desk_at_note,
    shown,
)

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


@pytest.fixture
def small(practice_made_once: Path, practice_key: bytes, small_disk: Path) -> Iterator[Store]:
    """Return a practice board on a disk of three megabytes."""
    shutil.copytree(practice_made_once, small_disk / "own")
    store = open_with_key(small_disk / "own", practice_key)
    yield store
    store.close()


@pytest.fixture
def on_small(small: Store, words: Catalogue) -> Services:
    """Return the services of the board on the small disk."""
    return make_services(small.sessions, words, lambda: TODAY)


def sheet(page: TypingPage, code: str) -> SheetForm:
    """Open a sheet by its code."""
    page.code.setText(code)
    page.code.returnPressed.emit()
    assert page.form is not None
    return page.form


def test_a_note_about_a_worry_is_on_the_disk_while_it_is_typed(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    page = ViewsPage(look, services)
    shown(qtbot, page)
    begin_note(page)
    view = page.shown[0]
    page.safety.log.note.setPlainText("She was not hurt")
    page.safety.log.passed_to.setText("the lead")
    qtbot.waitUntil(lambda: bool(services.begun.typed(Form.NOTE, view.id)))
    again = ViewsPage(look, services)  # as after the app was killed: nothing was left
    shown(qtbot, again)
    begin_note(again)
    log = again.safety.log
    assert (log.note.toPlainText(), log.passed_to.text()) == ("She was not hurt", "the lead")
    log.save.click()
    (note,) = services.safety.notes(view.id)
    assert (note.words, note.passed_to) == ("She was not hurt", "the lead")
    again.save_now()
    assert services.begun.typed(Form.NOTE, view.id) == {}


def test_a_press_right_after_the_last_key_leaves_nothing_begun(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    page = ViewsPage(look, services)
    shown(qtbot, page)
    begin_note(page)
    view = page.shown[0]
    page.safety.log.note.setPlainText("She was not hurt")
    page.safety.log.save.click()
    page.save_now()
    assert services.begun.typed(Form.NOTE, view.id) == {}
    assert page.safety.log.note.toPlainText() == ""


@TROUBLES
def test_a_note_the_disk_would_not_take_keeps_its_page_and_is_saved_by_itself(
    look: Look,
    window: Window,
    on_small: Services,
    small: Store,
    practice_key: bytes,
    trouble: Trouble,
) -> None:
    desk, page = desk_at_note(look, window, on_small)
    view = page.shown[0]
    page.safety.log.note.setPlainText(TYPED)
    with contextmanager(trouble)(small, practice_key):
        desk.open(PageName.TODAY)
        assert desk.page is page
        assert not page.problem.isHidden()
        begin_note(page, 1)
        begin_note(page)
        assert page.safety.log.note.toPlainText() == TYPED
    desk.open(PageName.TODAY)
    assert desk.page is not page
    assert on_small.begun.typed(Form.NOTE, view.id)["words"] == TYPED


def test_why_two_people_remove_a_view_is_on_the_disk_while_it_is_typed(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    page = ViewsPage(look, services)
    shown(qtbot, page)
    view = page.shown[0]
    services.views.flag(view.id, Concern.WORRIED)
    page.cards.cards[0].acted.emit(CardAct.REMOVE, view)
    form = page.safety.second
    form.first.setEditText("Moira")
    form.because.setPlainText("It is here twice")
    page.save_now()
    again = ViewsPage(look, services)
    shown(qtbot, again)
    again.cards.cards[0].acted.emit(CardAct.REMOVE, again.shown[0])
    form = again.safety.second
    assert (form.first.currentText(), form.second.currentText()) == ("Moira", "")
    assert form.because.toPlainText() == "It is here twice"
    form.second.setEditText("Sam")
    form.do.click()
    again.save_now()
    assert services.begun.typed(Form.TWO_PEOPLE, view.id) == {}


def test_how_a_call_went_is_on_the_disk_before_it_is_ticked(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    page = CallsPage(look, services)
    shown(qtbot, page)
    line = page.to_do.lines[0]
    qtbot.keyClicks(line.how, "A shorter part helps.")
    qtbot.waitUntil(lambda: services.calls.to_do()[0].how == "A shorter part helps.")
    again = CallsPage(look, services)
    shown(qtbot, again)
    assert again.to_do.lines[0].how.text() == "A shorter part helps."
    again.to_do.lines[0].box.click()
    assert services.calls.done()[0].how == "A shorter part helps."


def test_what_readers_changed_is_on_the_disk_while_it_is_typed(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    page = OutcomesPage(look, services)
    shown(qtbot, page)
    assert page.outcome is not None
    page.read_by.toggle.click()
    ticks = list(page.read_by.form.ticks.values())
    ticks[1].click()
    page.read_by.form.changed.setPlainText("They took out 1 line")
    page.save_now()
    again = OutcomesPage(look, services)
    shown(qtbot, again)
    again.read_by.toggle.click()
    form = again.read_by.form
    assert form.changed.toPlainText() == "They took out 1 line"
    assert form.member_ids == [list(form.ticks)[1]]
    form.save.click()
    assert services.read_throughs.of(page.outcome.id)[0].changed == "They took out 1 line"
    again.save_now()
    assert services.begun.typed(Form.READ_BY, page.outcome.id) == {}


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered on paper."""
    return asked(services, no_name=True)[1]


def test_a_sheet_is_on_the_disk_while_it_is_typed(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    member = new_member(services, "Zuri")
    (code,) = printed(services, question)
    page = TypingPage(look, services)
    shown(qtbot, page)
    form = sheet(page, code)
    qtbot.keyClick(form.answer.groups[0], "2")
    qtbot.keyClicks(form.words, "The bus  is LATE")
    qtbot.keyClick(form.helped, "2")
    qtbot.keyClicks(form.whose.field, "Zuri")
    qtbot.waitUntil(lambda: services.begun_sheets.typed(code) is not None)
    again = TypingPage(look, services)
    shown(qtbot, again)
    form = sheet(again, code)
    assert again.told.text().startswith("Begun before")
    assert form.typed.answer.words == "The bus  is LATE"
    assert form.typed.answer.choices == (question.choices[1].id,)
    assert form.typed.member_id == member.id
    qtbot.keyClick(form.sees, "1")
    form.keep.click()
    assert again.form is None
    (view,) = services.views.find(ViewFilter(text="The bus  is LATE"))
    assert view.member_id == member.id
    again.save_now()
    assert services.begun_sheets.typed(code) is None


def test_a_sheet_that_is_left_comes_back_with_its_code(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    first, second = printed(services, question, 2)
    page = TypingPage(look, services)
    shown(qtbot, page)
    qtbot.keyClicks(sheet(page, first).words, "Too far to walk")
    qtbot.keyClick(page, "\x1b")
    assert page.form is None
    assert sheet(page, second).words.toPlainText() == ""
    qtbot.keyClick(page, "\x1b")
    assert sheet(page, first).words.toPlainText() == "Too far to walk"


def test_what_is_taken_away_of_a_sheet_is_there_to_be_kept_after_all(
    qtbot: QtBot, look: Look, services: Services, question: Question
) -> None:
    (code,) = printed(services, question)
    page = TypingPage(look, services)
    shown(qtbot, page)
    qtbot.keyClicks(sheet(page, code).words, "Too far to walk")
    page.form.keep.click()  # type: ignore[union-attr]  # opened above
    sheet(page, code)
    page.put_right.click()
    page.form.take_away.click()  # type: ignore[union-attr]
    page.save_now()
    again = TypingPage(look, services)
    shown(qtbot, again)
    assert sheet(again, code).words.toPlainText() == "Too far to walk"
