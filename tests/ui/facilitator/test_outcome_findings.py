"""What the checker finds in an outcome, and what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind
from app.services.all import Services
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.outcomes_lines import LineGroup
from app.ui.look import Look
from app.ui.window import Window
from tests.ui import fit
from tests.ui.facilitator.checkers import SmallChecker

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
HARD = "Each stakeholder implemented it."


@pytest.fixture
def checker() -> SmallChecker:
    """Return a checker that has found nothing yet."""
    return SmallChecker()


@pytest.fixture
def page(
    qtbot: QtBot, window: Window, look: Look, services: Services, checker: SmallChecker
) -> OutcomesPage:
    """Return the page, with two hard words in the first line of what the board did."""
    page = OutcomesPage(look, services, checker.check, checker.leave)
    window.show_screen(page)
    window.activateWindow()
    page.show_what(services.outcomes.all()[0].id)
    write(qtbot, page, HARD)
    did(page).rows[0].text.setFocus()
    return page


def did(page: OutcomesPage) -> LineGroup:
    return page.editor.groups[LineKind.WE_DID]


def write(qtbot: QtBot, page: OutcomesPage, *lines: str) -> None:
    """Write lines in place of what the board did, and wait until they are checked."""
    group = did(page)
    while len(group.rows) < len(lines):
        group.add.click()
    with qtbot.waitSignal(page.desk.checking.found):
        for row, line in zip(group.rows, lines, strict=False):
            row.text.setPlainText(line)


def found(page: OutcomesPage) -> list[str]:
    return [row.finding.text for row in page.desk.findings.rows]


def press(page: OutcomesPage, name: str) -> None:
    buttons = [one for row in page.desk.findings.rows for one in row.buttons]
    next(one for one in buttons if one.accessibleName() == name).click()


def test_the_findings_of_the_line_being_written_are_shown(page: OutcomesPage) -> None:
    assert found(page) == ["stakeholder", "implemented"]
    assert page.desk.findings.title.text() == "What we did, line 1"


def test_a_word_is_used_in_just_the_one_place(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page, "A stakeholder met a stakeholder.")
    press(page, "stakeholder: use “person”")
    assert did(page).rows[0].text.words == "A person met a stakeholder."


def test_what_is_taken_out_leaves_no_gap(page: OutcomesPage) -> None:
    press(page, "implemented: take it out")
    assert did(page).rows[0].text.words == "Each stakeholder it."


def test_the_other_findings_stay_in_their_places(page: OutcomesPage) -> None:
    press(page, "stakeholder: use “person”")
    row = did(page).rows[0]
    assert [row.text.words[one.start : one.end] for one in row.findings] == ["implemented"]


def test_two_sentences_make_two_lines_each_with_its_picture(page: OutcomesPage) -> None:
    press(page, "stakeholder: use “one of us. This is a person”")
    words = [row.text.words for row in did(page).rows[:2]]
    assert words == ["Each one of us.", "This is a person implemented it."]


def test_a_hard_word_is_kept_and_goes_to_the_word_list(page: OutcomesPage) -> None:
    press(page, "stakeholder: keep and explain")
    assert did(page).rows[0].text.words == "Each **stakeholder** implemented it."


def test_a_finding_is_left_with_a_reason(
    qtbot: QtBot, page: OutcomesPage, checker: SmallChecker
) -> None:
    press(page, "implemented: leave it, because…")
    because = page.desk.findings.rows[1].because
    qtbot.keyClicks(because, "Dev says it so")
    with qtbot.waitSignal(page.desk.checking.found):
        qtbot.keyClick(because, Qt.Key.Key_Return)
    assert checker.left == [(HARD, "implemented", "Dev says it so")]
    assert found(page) == ["stakeholder"]


def test_esc_goes_back_from_saying_why(qtbot: QtBot, page: OutcomesPage) -> None:
    row = page.desk.findings.rows[0]
    row.leave.click()
    qtbot.keyClick(row.because, Qt.Key.Key_Escape)
    assert not row.because.isVisible()
    assert QApplication.focusWidget() is row.leave


def test_f7_goes_to_what_was_found_and_esc_comes_back(qtbot: QtBot, page: OutcomesPage) -> None:
    text = did(page).rows[0].text
    qtbot.keyClick(text, Qt.Key.Key_F7)
    first, second = page.desk.findings.rows[0].buttons[:2]
    assert QApplication.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is text


def test_there_is_a_way_to_what_was_found_in_other_lines(
    qtbot: QtBot, page: OutcomesPage
) -> None:
    write(qtbot, page, "We asked.", "The stakeholder came.")
    did(page).rows[0].text.setFocus()
    panel = page.desk.findings
    assert panel.others.text() == "1 more in another line"
    panel.next.click()
    assert QApplication.focusWidget() is did(page).rows[1].text
    assert found(page) == ["stakeholder"]


def test_it_says_when_there_is_nothing_to_look_at(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page, "We asked.")
    assert page.desk.findings.title.text() == "Nothing to look at"
    assert not page.desk.findings.next.isVisible()


def test_nothing_in_the_findings_is_cut_off(page: OutcomesPage) -> None:
    fit.settle()
    assert list(fit.cut_off(page.desk.findings)) == []
    assert list(fit.unnamed(page.desk.findings)) == []
