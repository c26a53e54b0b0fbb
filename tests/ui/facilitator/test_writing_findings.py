"""What the checker finds in an outcome, and what can be done about it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.easy_read import Level
from app.domain.errors.store import DiskFull
from app.domain.outcomes import LineKind, Outcome
from app.services.all import Services
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.look import Look
from app.ui.window import Window
from tests.ui import fit

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
HARD = "Each stakeholder implemented it."
EASY = "person or group who cares about this"
LONG = "We wrote to the bus company in May, and they said they will run a bus on Sunday."


@pytest.fixture
def page(qtbot: QtBot, window: Window, look: Look, services: Services) -> OutcomesPage:
    """Return the page with one line, of what the board did, and two hard words in it."""
    page = OutcomesPage(look, services)
    window.show_screen(page)
    window.activateWindow()
    page.show_what(about(services, "Going to the dentist").id)
    for group in page.editor.groups.values():
        group.show_lines(())
    write(qtbot, page, HARD)
    did(page).rows[0].text.setFocus()
    return page


def about(services: Services, topic: str) -> Outcome:
    return next(one for one in services.outcomes.all() if one.topic.words == topic)


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
    press(page, f"stakeholder: use “{EASY}”")
    assert did(page).rows[0].text.words == f"A {EASY} met a stakeholder."


def test_what_is_taken_out_leaves_no_gap(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page, "We actually asked.")
    press(page, "actually: take it out")
    assert did(page).rows[0].text.words == "We asked."
    write(qtbot, page, "We asked the council (again).")
    press(page, "(again): take it out")
    assert did(page).rows[0].text.words == "We asked the council."


def test_the_other_findings_stay_in_their_places(page: OutcomesPage) -> None:
    press(page, f"stakeholder: use “{EASY}”")
    row = did(page).rows[0]
    assert [row.text.words[one.start : one.end] for one in row.findings] == ["implemented"]


def test_a_long_sentence_is_broken_into_two_lines(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page, LONG)
    page.desk.findings.rows[0].buttons[0].click()
    words = [row.text.words for row in did(page).rows]
    assert words == [
        "We wrote to the bus company in May.",
        "They said they will run a bus on Sunday.",
    ]


def test_a_hard_word_that_is_kept_goes_to_the_word_list_of_the_letter(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    write(qtbot, page, "The stakeholders came.")
    press(page, "stakeholders: keep and explain")
    assert did(page).rows[0].text.words == "The **stakeholders** came."
    page.save_now()
    letter = services.letters.preview(about(services, "Going to the dentist").id)
    assert letter is not None
    assert "stakeholder" in [word.term for word in letter.word_list]


def test_only_a_word_that_can_be_explained_may_be_kept(
    qtbot: QtBot, page: OutcomesPage
) -> None:
    write(qtbot, page, "It was a convivial day.")
    row = next(one for one in page.desk.findings.rows if one.finding.text == "convivial")
    assert [one.accessibleName() for one in row.buttons] == ["convivial: leave it, because…"]


def test_a_word_without_a_meaning_yet_cannot_be_kept(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    services.hard_words.ring("nexus")
    write(qtbot, page, "The nexus came.")
    (row,) = page.desk.findings.rows
    assert [one.accessibleName() for one in row.buttons] == ["nexus: leave it, because…"]

    write(qtbot, page, "The **nexus** came.")
    (row,) = page.desk.findings.rows
    assert row.finding.level is Level.STOP
    assert "Write its meaning on the Hard words page." in row.finding.reason


def test_a_finding_is_left_with_a_reason(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    press(page, "implemented: leave it, because…")
    because = page.desk.findings.rows[1].because
    qtbot.keyClicks(because, "Dev says it so")
    with qtbot.waitSignal(page.desk.checking.found):
        qtbot.keyClick(because, Qt.Key.Key_Return)
    assert found(page) == ["stakeholder"]
    assert [one.text for one in services.easy_read.check([HARD])[0]] == ["stakeholder"]


def test_a_reason_that_cannot_be_kept_is_told_and_the_finding_stays(
    qtbot: QtBot, page: OutcomesPage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill_the_disk(*_what: object) -> None:
        raise DiskFull

    monkeypatch.setattr(services.easy_read, "leave", fill_the_disk)
    press(page, "implemented: leave it, because…")
    because = page.desk.findings.rows[1].because
    qtbot.keyClicks(because, "Dev says it so")
    qtbot.keyClick(because, Qt.Key.Key_Return)
    assert page.problem.isVisible()
    assert found(page) == ["stakeholder", "implemented"]
    assert because.text() == "Dev says it so"


def test_no_letters_are_made_until_what_must_change_is_answered(
    qtbot: QtBot, page: OutcomesPage
) -> None:
    write(qtbot, page, "The CQC came.")
    assert not page.preview.make.isEnabled()
    assert page.preview.why_not.text().startswith("Change 1 thing")
    write(qtbot, page, "The doctor came.")
    assert page.preview.make.isEnabled()
    assert not page.preview.why_not.isVisible()


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


def test_what_must_change_comes_first(qtbot: QtBot, page: OutcomesPage) -> None:
    write(qtbot, page, "The stakeholder met the CQC.")
    assert found(page) == ["CQC", "stakeholder"]
