"""The marks under what there is to look at in a line of an outcome."""

from uuid import uuid4

import pytest
from PySide6.QtGui import QTextCharFormat
from pytestqt.qtbot import QtBot

from app.domain.easy_read import Finding, Level
from app.domain.phrase import Phrase
from app.ui.facilitator.writing_line import LineRow
from app.ui.look import Look

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
Style = QTextCharFormat.UnderlineStyle


def found(words: str, text: str, level: Level = Level.STOP) -> Finding:
    start = words.index(text)
    return Finding("ER33", level, start, start + len(text), text, "A hard word.")


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> LineRow:
    """Return a line with a smile before its hard words: Qt counts it as two letters."""
    row = LineRow(look, "What we did", uuid4(), Phrase("😀 Each stakeholder implemented it."))
    qtbot.addWidget(row)
    words = row.text.words
    row.show_findings([found(words, "stakeholder"), found(words, "implemented", Level.HINT)])
    return row


def test_a_mark_stands_under_just_what_was_found(row: LineRow) -> None:
    marked = [one.cursor.selectedText() for one in row.text.extraSelections()]
    assert sorted(marked) == ["implemented", "stakeholder"]


def test_spaces_before_the_sentence_do_not_move_the_marks(row: LineRow) -> None:
    row.text.setPlainText("  Each stakeholder.")
    row.show_findings([found("Each stakeholder.", "stakeholder")])
    assert row.text.extraSelections()[0].cursor.selectedText() == "stakeholder"


def test_a_stop_and_a_hint_have_lines_of_their_own_kind(row: LineRow) -> None:
    marks = {
        one.cursor.selectedText(): one.format.underlineStyle()
        for one in row.text.extraSelections()
    }
    assert marks == {"stakeholder": Style.WaveUnderline, "implemented": Style.DotLine}


def test_marks_change_no_words(qtbot: QtBot, row: LineRow) -> None:
    with qtbot.assertNotEmitted(row.typed):
        row.show_findings([])
    assert not row.text.extraSelections()


def test_a_screen_reader_says_what_there_is_to_look_at(row: LineRow) -> None:
    said = "2 things to look at: stakeholder, implemented"
    assert row.text.accessibleDescription() == said
    row.show_findings([])
    assert row.text.accessibleDescription() == ""
