"""Where facilitators write for members, with what the checker has to say about it."""

from collections.abc import Iterator, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QMetaObject, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.easy_read import Finding, Level
from app.domain.phrase import Phrase
from app.domain.score import score_of
from app.services.easy_read import EasyRead
from app.ui.facilitator.left_list import LeftList
from app.ui.facilitator.page import Page
from app.ui.facilitator.score import ScoreFace
from app.ui.facilitator.writing_checking import Checking
from app.ui.facilitator.writing_findings import TALLEST, FindingsPanel
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.facilitator.writing_text import is_redo, is_undo

BOLD = "**"
Place = tuple[LineGroup, LineRow]


class WritingDesk(QWidget):
    """Lines and, wherever whoever lays it out puts the ``foot``, what there is to say of them.

    Ctrl+Z takes back a step in any of the lines. F7 goes from the lines to what was found,
    and Esc goes back. F8 says the line aloud. ``tallest`` is how much room findings may take.
    """

    checked = Signal(int)  # how many things have to be changed before a letter is made
    came_to = Signal(object)  # the row being written, which is to stay in sight

    def __init__(self, page: Page, easy_read: EasyRead, tallest: int = TALLEST) -> None:
        super().__init__()
        self._page = page
        self._easy_read = easy_read
        self._at: LineRow | None = None
        self._groups: Sequence[LineGroup] = ()
        self._steps = QUndoStack(self)
        self._ways_back: tuple[QMetaObject.Connection, ...] = ()
        self.checking = Checking(easy_read.check_each, self)
        self.findings = FindingsPanel(page.look, tallest)
        self.score = ScoreFace(page.look)
        self.left = LeftList(page.look)
        self.foot = self._make_foot()
        self.checking.found.connect(self._take)
        self.findings.used.connect(self._use)
        self.findings.left.connect(self._leave_it)
        self.findings.filled.connect(self._fill_in)
        self.left.asked_to_look_again.connect(self._look_again)
        self.findings.asked_for_next.connect(self._go_on)
        self.findings.asked_for_line.connect(self._go_back)
        self.findings.asked_to_hear.connect(self._listen)
        self.findings.asked_to_undo.connect(self._undo)
        self.findings.asked_to_redo.connect(self._redo)

    def watch(self, groups: Sequence[LineGroup], steps: QUndoStack) -> None:
        """Look at these lines from now on; ``steps`` is the way back through them."""
        for group in groups:
            if group not in self._groups:
                group.changed.connect(self.look_again)
                group.written.connect(self._come_to)
        self._groups = tuple(groups)
        if steps is not self._steps:
            self._come_back_by(steps)
        self.look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo; F7 goes to what was found, or to the next line where something was."""
        if is_undo(event):
            self._undo()
        elif is_redo(event):
            self._redo()
        elif event.key() == Qt.Key.Key_F8:
            self._listen()
        elif event.key() != Qt.Key.Key_F7:
            event.ignore()
        elif self.findings.rows:
            self.findings.go_to_first()
        else:
            self._go_on()

    def look_again(self) -> None:
        """Check all the lines as they are now."""
        lines = [(row.text.words, group.part.kind) for group, row in self.lines()]
        self.checking.look_at(lines)
        self._show()

    def _make_foot(self) -> QWidget:
        """The findings, how easy it all is, and what was left as it is."""
        foot = QWidget()
        last = QHBoxLayout()
        last.addWidget(self.score, stretch=1)
        last.addWidget(self.left.toggle)
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.findings)
        column.addWidget(self.left)
        column.addLayout(last)
        return foot

    def lines(self) -> Iterator[Place]:
        """Every line in its order, with the part it belongs to."""
        for group in self._groups:
            for row in group.rows:
                yield group, row

    def _take(self, findings: list[list[Finding]]) -> None:
        for (_, row), found in zip(self.lines(), findings, strict=True):
            row.show_findings(found)
        sentences = [row.text.words for _, row in self.lines()]
        self.score.show_score(score_of(sentences, findings))
        self.left.show_left(self._easy_read.left_in(sentences))
        self.checked.emit(sum(one.level is Level.STOP for each in findings for one in each))
        self._show()

    def _come_to(self, row: LineRow) -> None:
        if row is not self._at:
            self._at = row
            row.destroyed.connect(self._forget)
        self.came_to.emit(row)
        self._show()

    def _forget(self, gone: QObject) -> None:
        if gone is self._at:
            self._at = None

    def _place(self) -> Place | None:
        """The line being written, or the first where there is something to look at."""
        places = list(self.lines())
        here = [place for place in places if place[1] is self._at]
        found = [place for place in places if place[1].findings]
        return next(iter(here or found or places), None)

    def _show(self) -> None:
        place = self._place()
        if place is None:
            self.findings.show_findings("", (), 0)
            return
        group, row = place
        others = sum(len(other.findings) for _, other in self.lines() if other is not row)
        self.findings.show_findings(group.place_in_words(row), row.findings, others)

    def _come_back_by(self, steps: QUndoStack) -> None:
        """Let the buttons follow these steps, and no longer those of what was there before."""
        for before in self._ways_back:
            QObject.disconnect(before)
        undo, redo = self.findings.undo, self.findings.redo
        undo.setEnabled(steps.canUndo())
        redo.setEnabled(steps.canRedo())
        self._steps = steps
        self._ways_back = (
            steps.canUndoChanged.connect(undo.setEnabled),
            steps.canRedoChanged.connect(redo.setEnabled),
        )

    def _undo(self) -> None:
        self._steps.undo()

    def _redo(self) -> None:
        self._steps.redo()

    def _listen(self) -> None:
        """Say the line at hand, as a member will hear it."""
        place = self._place()
        if place is not None and place[1].phrase.words:
            words = place[1].phrase.words.replace(BOLD, "")
            self._page.asked_to_hear.emit(Phrase(words, place[1].phrase.picture), None)

    def _use(self, finding: Finding, words: str) -> None:
        place = self._place()
        if place is not None:
            place[0].use(place[1], finding, words)

    def _fill_in(self, gap: Finding) -> None:
        place = self._place()
        if place is not None:
            place[1].text.go_to(gap.start, gap.end)

    def _leave_it(self, finding: Finding, because: str) -> None:
        place = self._place()
        if place is not None:
            row = place[1]
            leave = partial(self._easy_read.leave, row.text.words, finding, because)
            if not self._page.attempt(leave):
                return
            row.show_findings([one for one in row.findings if one is not finding])
            row.text.setFocus()
            self.look_again()

    def _look_again(self, left_id: UUID) -> None:
        if self._page.attempt(partial(self._easy_read.look_again, left_id)):
            self.look_again()

    def _go_on(self) -> None:
        """Go to the next line where something was found; after the last comes the first."""
        rows = [row for _, row in self.lines()]
        place = self._place()
        after = rows.index(place[1]) + 1 if place is not None else 0
        for row in rows[after:] + rows[:after]:
            if row.findings:
                row.text.setFocus()
                self._come_to(row)
                return

    def _go_back(self) -> None:
        place = self._place()
        if place is not None:
            place[1].text.setFocus()
