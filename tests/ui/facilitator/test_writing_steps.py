"""Pasting into the lines of an outcome, and the way back through every change."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.outcomes import LineKind
from app.domain.phrase import Phrase
from app.services.all import Services
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.window import Window
from tests.ui.facilitator.pictures_desk import look_of

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support"),
    pytest.mark.qt_log_ignore("OpenType support missing", extend=True),
]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(window: Window, services: Services) -> OutcomesPage:
    """Return the page, at an outcome with two short lines of what the board did."""
    page = OutcomesPage(look_of(services), services)
    window.show_screen(page)
    window.activateWindow()
    page.show_what(services.outcomes.all()[0].id)
    did(page).show_lines([Phrase("First.", "bus"), Phrase("Second.", "letter")])
    did(page).rows[0].text.go_to(len("First."))
    return page


def did(page: OutcomesPage) -> LineGroup:
    return page.editor.groups[LineKind.WE_DID]


def lines(page: OutcomesPage) -> list[str]:
    return [row.text.words for row in did(page).rows]


def paste(page: OutcomesPage, words: str) -> None:
    copied = QMimeData()
    copied.setText(words)
    did(page).rows[0].text.insertFromMimeData(copied)


def at() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def undo(qtbot: QtBot) -> None:
    qtbot.keyClick(at(), Qt.Key.Key_Z, CONTROL)


def test_sentences_that_are_pasted_get_a_line_and_a_picture_each(page: OutcomesPage) -> None:
    paste(page, "• The taxi came. It was late.\n• We asked a dentist.")
    assert lines(page) == [
        "First.",
        "The taxi came.",
        "It was late.",
        "We asked a dentist.",
        "Second.",
    ]
    pictures = [row.picture.picture for row in did(page).rows]
    assert (pictures[0], pictures[1], pictures[3]) == ("bus", "taxi", "dentist")


def test_one_pasted_sentence_stays_in_its_line(page: OutcomesPage) -> None:
    paste(page, " And more")
    assert lines(page) == ["First. And more", "Second."]


def test_sentences_pasted_over_words_take_their_place(page: OutcomesPage) -> None:
    did(page).rows[0].text.selectAll()
    paste(page, "One came. Two came.")
    assert lines(page) == ["One came.", "Two came.", "Second."]


def test_enter_in_a_line_takes_the_rest_to_the_next_one(
    qtbot: QtBot, page: OutcomesPage
) -> None:
    row = did(page).rows[0]
    row.text.setPlainText("We asked. The taxi was early.")
    row.text.go_to(len("We asked."))
    qtbot.keyClick(row.text, Qt.Key.Key_Return)
    assert lines(page) == ["We asked.", "The taxi was early.", "Second."]
    assert did(page).rows[1].picture.picture == "taxi"
    undo(qtbot)
    assert lines(page) == ["We asked. The taxi was early.", "Second."]


def test_a_paste_is_undone_and_done_again_as_one_step(qtbot: QtBot, page: OutcomesPage) -> None:
    paste(page, "One came. Two came.")
    pasted = lines(page)
    undo(qtbot)
    assert lines(page) == ["First.", "Second."]
    qtbot.keyClick(at(), Qt.Key.Key_Y, CONTROL)
    assert lines(page) == pasted
    undo(qtbot)
    qtbot.keyClick(at(), Qt.Key.Key_Z, CONTROL | SHIFT)
    assert lines(page) == pasted


def test_typing_in_one_line_is_one_step(qtbot: QtBot, page: OutcomesPage) -> None:
    qtbot.keyClicks(did(page).rows[0].text, " More")
    did(page).rows[1].text.go_to(len("Second."))
    qtbot.keyClicks(did(page).rows[1].text, " Again")
    assert lines(page) == ["First. More", "Second. Again"]
    undo(qtbot)
    assert lines(page) == ["First. More", "Second."]
    undo(qtbot)
    assert lines(page) == ["First.", "Second."]


def test_moving_removing_and_adding_are_undone(qtbot: QtBot, page: OutcomesPage) -> None:
    group = did(page)
    group.rows[1].asked_to_move.emit(group.rows[1], -1)
    group.rows[0].asked_to_remove.emit(group.rows[0])
    group.add.click()
    assert lines(page) == ["First.", ""]
    undo(qtbot)
    undo(qtbot)
    assert lines(page) == ["Second.", "First."]
    assert [row.picture.picture for row in group.rows] == ["letter", "bus"]
    undo(qtbot)
    assert lines(page) == ["First.", "Second."]


def test_another_picture_is_undone(qtbot: QtBot, page: OutcomesPage) -> None:
    picture = did(page).rows[0].picture
    picture.show_picture("taxi")
    picture.chosen.emit("taxi")
    undo(qtbot)
    assert picture.picture == "bus"
    assert not picture.is_guess


def test_a_word_that_was_used_is_undone(qtbot: QtBot, page: OutcomesPage) -> None:
    with qtbot.waitSignal(page.desk.checking.found):
        did(page).rows[0].text.setPlainText("A stakeholder.")
    page.desk.findings.rows[0].buttons[0].click()
    assert lines(page)[0] == "A person or group who cares about this."
    undo(qtbot)
    assert lines(page)[0] == "A stakeholder."


def test_what_is_undone_is_saved(qtbot: QtBot, page: OutcomesPage, services: Services) -> None:
    did(page).rows[0].asked_to_remove.emit(did(page).rows[0])
    page.save_now()
    undo(qtbot)
    page.save_now()
    assert page.outcome is not None
    kept = services.outcomes.outcome(page.outcome.id).of_kind(LineKind.WE_DID)
    assert [phrase.words for phrase in kept] == ["First.", "Second."]


def test_another_outcome_has_no_steps_of_this_one(
    qtbot: QtBot, page: OutcomesPage, services: Services
) -> None:
    qtbot.keyClicks(did(page).rows[0].text, " More")
    page.show_what(services.outcomes.all()[1].id)
    before = lines(page)
    page.editor.steps.undo()
    assert lines(page) == before
