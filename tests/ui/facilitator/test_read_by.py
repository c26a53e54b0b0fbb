"""Writing down which members read the text of an outcome."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.people import Role
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import Page, PageName
from app.ui.window import Window
from tests.ui import fit
from tests.ui.facilitator.pictures_desk import look_of

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
BY_TWO = "Read by Ania and Dilys on Monday 23 November 2026."


@pytest.fixture
def desk(window: Window, services: Services) -> Desk:
    """Return the desk, open at its outcomes."""
    look = look_of(services)
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.OUTCOMES: lambda: OutcomesPage(look, services),
    }
    desk = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(desk)
    window.activateWindow()
    desk.open(PageName.OUTCOMES)
    return desk


@pytest.fixture
def page(desk: Desk) -> OutcomesPage:
    """Return the page with outcomes."""
    assert isinstance(desk.page, OutcomesPage)
    return desk.page


def record(page: OutcomesPage, *names: str, changed: str = "") -> None:
    """Tick members and save."""
    panel = page.read_by
    panel.toggle.click()
    for box in panel.form.ticks.values():
        box.setChecked(box.text() in names)
    panel.form.changed.setPlainText(changed)
    panel.form.save.click()


def is_open(page: OutcomesPage) -> bool:
    return page.read_by.is_open


def test_it_is_one_line_until_somebody_opens_it(page: OutcomesPage) -> None:
    assert page.read_by.words.words == "Nobody has read this yet."
    assert not is_open(page)
    page.read_by.toggle.click()
    assert is_open(page)
    assert not page.preview.isVisible()
    page.read_by.toggle.click()
    assert page.preview.isVisible()


def test_members_are_ticked_and_those_who_speak_for_them_are_not_offered(
    page: OutcomesPage, services: Services
) -> None:
    page.read_by.toggle.click()
    offered = {box.text() for box in page.read_by.form.ticks.values()}
    roles = {Role.MEMBER, Role.CO_CHAIR}
    assert offered == {one.name for one in services.people.members() if one.role in roles}
    assert QApplication.focusWidget() is next(iter(page.read_by.form.ticks.values()))


def test_who_read_it_is_kept_and_shown(page: OutcomesPage, services: Services) -> None:
    record(page, "Ania", "Dilys", changed="They took out 1 line.")
    assert page.read_by.words.words == BY_TWO
    assert not page.read_by.since.isVisible()
    assert not page.read_by.is_open
    assert page.outcome is not None
    (read,) = services.read_throughs.of(page.outcome.id)
    assert (read.names, read.changed) == (("Ania", "Dilys"), "They took out 1 line.")
    assert read.helped_by == services.senders.all()[0].name


def test_what_is_typed_and_not_saved_yet_was_read_too(
    page: OutcomesPage, services: Services
) -> None:
    row = next(row for _, row in page.desk.lines())
    row.text.setPlainText("You said you wait too long.")
    record(page, "Ania")
    assert page.outcome is not None
    (read,) = services.read_throughs.of(page.outcome.id)
    assert "You said you wait too long." in [line.phrase.words for line in read.lines]
    assert not page.read_by.since.isVisible()


def test_it_is_told_when_the_words_have_changed_since(page: OutcomesPage) -> None:
    row = next(row for _, row in page.desk.lines())
    before = row.text.words
    row.picture.put_back("letter", is_guess=False)
    row.pictured.emit()
    record(page, "Ania")
    row.text.setPlainText("You said you wait too long.")
    page.save_now()
    assert page.read_by.since.isVisible()
    assert page.read_by.since.words == "The words have changed since."
    row.text.setPlainText(before)
    page.save_now()
    assert not page.read_by.since.isVisible()


def test_nothing_is_kept_while_nobody_is_ticked(page: OutcomesPage, services: Services) -> None:
    record(page)
    assert page.problem.text() == "Please tick the members who read it."
    assert page.read_by.is_open
    assert page.outcome is not None
    assert services.read_throughs.of(page.outcome.id) == []


def test_a_day_that_is_not_one_is_told_and_the_ticks_stay(page: OutcomesPage) -> None:
    page.read_by.toggle.click()
    page.read_by.form.day.field.setText("the other day")
    box = next(iter(page.read_by.form.ticks.values()))
    box.click()
    page.read_by.form.save.click()
    assert page.problem.isVisible()
    assert page.read_by.is_open
    assert box.isChecked()


def test_it_is_removed_with_a_way_back(desk: Desk, page: OutcomesPage) -> None:
    record(page, "Ania", "Dilys")
    page.read_by.toggle.click()
    (remove,) = page.read_by.before.rows[0].findChildren(QPushButton)
    assert remove.accessibleName() == f"Remove: {BY_TWO}"
    remove.click()
    assert page.read_by.words.words == "Nobody has read this yet."
    assert desk.notice.isVisible()
    desk.notice.undo.click()
    assert page.read_by.words.words == BY_TWO


def test_a_member_who_is_removed_is_not_named(page: OutcomesPage, services: Services) -> None:
    record(page, "Ania", "Dilys")
    ania, dilys = (
        next(one for one in services.people.members() if one.name == name)
        for name in ("Ania", "Dilys")
    )
    services.removals.remove(Thing.MEMBER, ania.id)
    page.refresh()
    said = page.read_by.words.words
    assert said == "Read by Dilys and 1 other member on Monday 23 November 2026."
    services.removals.remove(Thing.MEMBER, dilys.id)
    page.refresh()
    assert page.read_by.words.words == "Read by 2 members on Monday 23 November 2026."


def test_another_outcome_shuts_the_form_and_has_its_own_record(
    page: OutcomesPage, services: Services
) -> None:
    record(page, "Ania")
    page.read_by.toggle.click()
    page.show_what(services.outcomes.all()[1].id)
    assert not page.read_by.is_open
    assert page.preview.isVisible()
    assert page.read_by.words.words == "Nobody has read this yet."


def test_esc_goes_back_to_the_letter(qtbot: QtBot, page: OutcomesPage) -> None:
    page.read_by.toggle.click()
    qtbot.keyClick(page.read_by.form.save, Qt.Key.Key_Escape)
    assert not page.read_by.is_open
    assert QApplication.focusWidget() is page.read_by.toggle


def test_nothing_of_it_is_cut_off(page: OutcomesPage) -> None:
    record(page, "Ania", "Dilys", changed="They took out 1 line.")
    fit.settle()
    assert list(fit.cut_off(page.read_by)) == []
    page.read_by.toggle.click()
    fit.settle()
    assert list(fit.cut_off(page.read_by)) == []
    assert list(fit.unnamed(page.read_by)) == []
