"""Checking what is written, away from the typing."""

from collections.abc import Sequence
from threading import Event

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.easy_read import Finding, Kind, Level
from app.easyread.checker import Checker
from app.ui.facilitator.writing_checking import Checking, Line, still_there
from app.wording.catalogue import Catalogue

WORDS = Catalogue()
CHECKER = Checker(WORDS, WORDS.listed_words)


class SlowChecker:
    """The checker, which waits until it may go on."""

    def __init__(self) -> None:
        self.began, self.may_end = Event(), Event()
        self.seen: list[Sequence[Line]] = []

    def check(self, lines: Sequence[Line]) -> list[list[Finding]]:
        """Find hard words, in a while."""
        self.seen.append(lines)
        self.began.set()
        self.may_end.wait(5)
        return CHECKER.check_lines([words for words, _ in lines])


def test_sentences_are_checked_once_when_the_typing_pauses(qtbot: QtBot) -> None:
    checker, owner = SlowChecker(), QObject()
    checker.may_end.set()
    checking = Checking(checker.check, owner)
    with qtbot.waitSignal(checking.found) as found:
        checking.look_at([("A stake", Kind.TEXT)])
        checking.look_at([("A stakeholder", Kind.TEXT)])
    assert [one.text for one in found.args[0][0]] == ["stakeholder"]
    assert checker.seen == [(("A stakeholder", Kind.TEXT),)]


def test_findings_of_words_that_have_changed_are_dropped(qtbot: QtBot) -> None:
    checker, owner = SlowChecker(), QObject()
    checking = Checking(checker.check, owner)
    checking.look_at([("A stakeholder", Kind.TEXT)])
    qtbot.waitUntil(checker.began.is_set)
    with qtbot.waitSignal(checking.found) as found:
        checking.look_at([("A person", Kind.TEXT)])
        checker.may_end.set()
    assert found.args == [[[]]]
    assert checker.seen == [(("A stakeholder", Kind.TEXT),), (("A person", Kind.TEXT),)]


def test_findings_move_with_their_words_and_go_when_they_change() -> None:
    before = "A stakeholder implemented it."
    findings = CHECKER.check(before)
    after = "A person implemented it, really."
    kept = still_there(findings, before, after.replace(", really", ""))
    assert [(one.text, "A person implemented it."[one.start : one.end]) for one in kept] == [
        ("implemented", "implemented")
    ]
    twice = Finding("ER36", Level.HINT, 3, 4, "a", "A letter.")
    assert still_there([twice], "aaaa", "aaa") == []
