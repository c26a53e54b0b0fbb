"""The face of an outcome's lines, and what was left as it is in them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind
from app.domain.phrase import Phrase
from app.services.all import Services
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.window import Window
from tests.ui import fit

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
EASY = "We asked the doctor to help you."
HARD = "Each stakeholder implemented it."


@pytest.fixture
def page(window: Window, look: Look, services: Services) -> OutcomesPage:
    """Return the page at an outcome."""
    page = OutcomesPage(look, services)
    window.show_screen(page)
    window.activateWindow()
    page.show_what(services.outcomes.all()[0].id)
    return page


def write(qtbot: QtBot, page: OutcomesPage, *lines: str) -> None:
    """Let these be all the lines, and wait until they are checked."""
    for group in page.editor.groups.values():
        group.show_lines(())
    page.editor.groups[LineKind.WE_DID].show_lines([Phrase(line, "letter") for line in lines])
    with qtbot.waitSignal(page.desk.checking.found):
        page.desk.look_again()


def leave(page: OutcomesPage, services: Services, because: str) -> None:
    finding = services.easy_read.check([HARD])[0][0]
    services.easy_read.leave(HARD, finding, because)


def again(page: OutcomesPage) -> QPushButton:
    (made,) = page.desk.left.list.rows[0].findChildren(QPushButton)
    assert isinstance(made, QPushButton)
    return made


def test_a_face_always_has_its_word(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page, EASY)
    assert page.desk.score.face.isVisible()
    assert page.desk.score.ease.text() == "Easy"
    assert page.desk.score.words.text() == "0 things found in 100 words"
    write(qtbot, page, HARD)
    assert page.desk.score.ease.text() == "Hard"
    assert page.desk.score.accessibleName() == "Hard 50 things found in 100 words"


def test_there_is_no_face_while_nothing_is_written(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page)
    assert not page.desk.score.face.isVisible()
    assert page.desk.score.ease.text() == page.desk.score.words.text() == ""


def test_what_was_left_is_shown_with_why_when_asked_for(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    leave(page, services, "They all know it")
    write(qtbot, page, HARD)
    assert page.desk.left.toggle.text() == "Left as it is: 1"
    assert not page.desk.left.isVisible()
    page.desk.left.toggle.click()
    fit.settle()
    assert page.desk.left.isVisible()
    (words,) = page.desk.left.list.rows[0].findChildren(WrappedWords)
    assert words.words == "“stakeholder” was left: They all know it"
    assert list(fit.cut_off(page.desk.left)) == []
    assert list(fit.unnamed(page.desk.left)) == []


def test_what_was_left_is_looked_at_again(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    leave(page, services, "They all know it")
    write(qtbot, page, HARD)
    page.desk.left.toggle.click()
    with qtbot.waitSignal(page.desk.checking.found):
        again(page).click()
    found = [row.finding.text for row in page.desk.findings.rows]
    assert found == ["stakeholder", "implemented"]
    assert not page.desk.left.isVisible()
    assert not page.desk.left.toggle.isVisible()


def test_esc_shuts_what_was_left(qtbot: QtBot, page: OutcomesPage, services: Services) -> None:
    leave(page, services, "They all know it")
    write(qtbot, page, HARD)
    page.desk.left.toggle.click()
    qtbot.keyClick(again(page), Qt.Key.Key_Escape)
    assert not page.desk.left.isVisible()
    assert page.desk.left.toggle.hasFocus()


def test_the_face_and_what_was_left_take_no_room_from_the_letter(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    write(qtbot, page, EASY)
    fit.settle()
    before = page.preview.width()
    leave(page, services, "They all know it")
    write(qtbot, page, HARD, "It was implemented by the stakeholders etc.")
    page.desk.left.toggle.click()
    fit.settle()
    assert page.preview.width() == before
