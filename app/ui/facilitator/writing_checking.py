"""Looks at what is being written, away from the typing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.easy_read import Finding, Kind
from app.ui.jobs import Job

PAUSE_MS = 300

Line = tuple[str, Kind]
"""The words of a line, and what they are for."""
Check = Callable[[Sequence[Any]], list[Any]]
"""Finds what there is to look at: for lines, a list of findings for each."""


class Checking(QObject):
    """Checks all the lines once the typing pauses, one job at a time.

    Findings are handed on only while the lines they belong to still stand.
    """

    found = Signal(object)  # what was found in the lines that were last given

    def __init__(self, check: Check, parent: QObject) -> None:
        super().__init__(parent)
        self._check = check
        self._lines: tuple[Any, ...] = ()
        self._asked = 0  # how often: a finding for an earlier time is too old
        self._is_running = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._begin)

    def look_at(self, lines: Sequence[Any]) -> None:
        """Check these lines when nothing else has been written for a moment."""
        self._lines = tuple(lines)
        self._asked += 1
        self._pause.start()

    def _begin(self) -> None:
        if self._is_running:
            return  # it begins again when that job ends
        self._is_running = True
        job = Job(_Look(self._check, self._lines, self._asked), self)
        job.done.connect(self._hand_on)
        job.failed.connect(self._rise)
        job.start()

    def _hand_on(self, seen: tuple[int, list[Any]]) -> None:
        asked, findings = seen
        self._is_running = False
        if asked == self._asked:
            self.found.emit(findings)
        elif not self._pause.isActive():
            self._begin()

    def _rise(self, error: Exception) -> None:
        self._is_running = False
        raise error


class _Look:
    """One look at the lines as they stood at one time."""

    def __init__(self, check: Check, lines: Sequence[Any], asked: int) -> None:
        self._check, self._lines, self._asked = check, lines, asked

    def __call__(self, _report: object) -> tuple[int, list[Any]]:
        return self._asked, self._check(self._lines)


def still_there(findings: Sequence[Finding], before: str, after: str) -> list[Finding]:
    """The findings whose words are untouched by a change, moved to where they now stand."""
    head = _same(before, after)
    most = min(len(before), len(after)) - head
    tail = min(most, _same(before[::-1], after[::-1]))
    moved = len(after) - len(before)
    kept = [finding for finding in findings if finding.end <= head]
    kept += [
        replace(finding, start=finding.start + moved, end=finding.end + moved)
        for finding in findings
        if finding.end > head and finding.start >= len(before) - tail
    ]
    return kept


def _same(one: str, other: str) -> int:
    """How many letters two sentences share before the first that differs."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
