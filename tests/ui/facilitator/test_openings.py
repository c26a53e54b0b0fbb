"""Starting an outcome from an opening, and filling in its gaps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors.writing import GapToFill
from app.domain.outcomes import LineKind, OutcomeState
from app.domain.phrase import Phrase
from app.services.all import Services
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.writing_text import GrowingText
from app.ui.window import Window
from tests.ui import fit
from tests.ui.facilitator.pictures_desk import look_of

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(window: Window, services: Services) -> OutcomesPage:
    """Return the page at an outcome that is not known yet, with nothing written."""
    page = OutcomesPage(look_of(services), services)
    window.show_screen(page)
    window.activateWindow()
    outcome = next(
        one
        for one in services.outcomes.all()
        if services.letters.has_readers(one) and not one.private
    )
    page.show_what(outcome.id)
    for group in page.editor.groups.values():
        group.show_lines(())
    page.editor.states.buttons[OutcomeState.NOT_KNOWN].click()
    return page


def offered(page: OutcomesPage) -> list[str]:
    page.editor.openings.list.aboutToShow.emit()
    return [act.text() for act in page.editor.openings.list.actions()]


def start_from(page: OutcomesPage, words: str) -> None:
    place = offered(page).index(words)
    page.editor.openings.list.actions()[place].trigger()


def lines(page: OutcomesPage) -> dict[LineKind, list[str]]:
    groups = page.editor.groups.items()
    return {kind: [row.text.words for row in group.rows] for kind, group in groups}


def at() -> GrowingText:
    widget = QApplication.focusWidget()
    assert isinstance(widget, GrowingText)
    return widget


def test_the_opening_of_the_answer_that_is_chosen_is_offered_first(page: OutcomesPage) -> None:
    news = ["Good news", "Bad news", "A hard topic", "An apology"]
    assert offered(page) == ["We do not know yet", *news]
    page.editor.states.buttons[OutcomeState.CANNOT].click()
    assert offered(page) == ["We cannot, because …", *news]


def test_each_line_goes_to_its_part_with_its_picture(page: OutcomesPage) -> None:
    start_from(page, "Bad news")
    assert lines(page) == {
        LineKind.YOU_SAID: [],
        LineKind.WE_DID: [
            "Our answer is not what you wanted.",
            "The bad news is that [what…].",
        ],
        LineKind.BECAUSE: ["The reason is [why…]."],
        LineKind.NEXT: ["We can [do what instead…].", "You can talk with [who…] about this."],
    }
    rows = [row for group in page.editor.groups.values() for row in group.rows]
    assert all(row.picture.picture for row in rows)
    assert page.editor.groups[LineKind.BECAUSE].isVisible()


def test_typing_fills_in_the_first_gap(qtbot: QtBot, page: OutcomesPage) -> None:
    start_from(page, "Bad news")
    assert at().textCursor().selectedText() == "[what…]"
    qtbot.keyClicks(at(), "the bus stays as it is")
    written = lines(page)[LineKind.WE_DID]
    assert written[1] == "The bad news is that the bus stays as it is."


def test_what_is_written_stays_and_the_opening_comes_under_it(page: OutcomesPage) -> None:
    group = page.editor.groups[LineKind.WE_DID]
    group.show_lines([Phrase("We met the council.", "talk")])
    group.add.click()
    start_from(page, "Good news")
    assert lines(page)[LineKind.WE_DID][:2] == ["We met the council.", "We have good news."]
    assert "" not in lines(page)[LineKind.WE_DID]


def test_an_opening_is_undone_and_done_again_as_one_step(
    qtbot: QtBot, page: OutcomesPage
) -> None:
    before = lines(page)
    start_from(page, "Bad news")
    after = lines(page)
    qtbot.keyClicks(at(), "no")
    qtbot.keyClick(at(), Qt.Key.Key_Z, CONTROL)
    assert lines(page) == after
    page.editor.steps.undo()
    assert lines(page) == before
    page.editor.steps.redo()
    assert lines(page) == after


def test_no_letter_is_made_while_a_gap_is_left(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    with qtbot.waitSignal(page.desk.checking.found):
        start_from(page, "Bad news")
    assert not page.preview.make.isEnabled()
    page.save_now()
    assert page.outcome is not None
    with pytest.raises(GapToFill) as stopped:
        services.letters.make(page.outcome.id)
    assert stopped.value.blanks["line"] == "The bad news is that [what…]."


def test_a_gap_is_filled_in_and_never_left(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    with qtbot.waitSignal(page.desk.checking.found):
        start_from(page, "Bad news")
    (row,) = page.desk.findings.rows
    assert [one.accessibleName() for one in row.buttons] == ["Fill in [what…]"]
    assert not row.leave.isVisible()
    at().go_to(0)
    row.buttons[0].click()
    assert at().textCursor().selectedText() == "[what…]"
    sentence = at().words
    services.easy_read.leave(sentence, row.finding, "No time.")
    assert services.easy_read.check([sentence])[0] == [row.finding]


def test_the_openings_are_reached_with_the_keyboard_and_named(
    qtbot: QtBot, page: OutcomesPage
) -> None:
    button = page.editor.openings
    button.setFocus()
    assert QApplication.focusWidget() is button
    with qtbot.waitSignal(button.list.aboutToShow):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    fit.settle()
    assert list(fit.unnamed(page.editor)) == []
    button.list.close()
