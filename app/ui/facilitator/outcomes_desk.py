"""Where an outcome is written, with what the checker has to say about it."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.domain.easy_read import Finding, Level
from app.services.easy_read import EasyRead
from app.ui.facilitator.checking import Checking
from app.ui.facilitator.outcomes_editor import OutcomeEditor
from app.ui.facilitator.outcomes_findings import FindingsPanel
from app.ui.facilitator.outcomes_lines import LineGroup
from app.ui.facilitator.outcomes_row import LineRow
from app.ui.facilitator.outcomes_text import is_redo, is_undo
from app.ui.look import Look

Place = tuple[LineGroup, LineRow]


class FollowingScroll(QScrollArea):
    """Keeps the line being written in sight when what is below takes more room."""

    _row: LineRow | None = None

    def follow(self, row: LineRow) -> None:
        """Keep this line in sight from now on."""
        self._row = row
        row.destroyed.connect(self._forget)
        self.ensureWidgetVisible(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line in sight in the room there is now."""
        super().resizeEvent(event)
        if self._row is not None and self._row.isVisible():
            self.ensureWidgetVisible(self._row)

    def _forget(self, gone: QObject) -> None:
        if gone is self._row:
            self._row = None


class WritingDesk(QWidget):
    """The outcome above, and the findings of the line being written always in sight below.

    Ctrl+Z takes back a step in any of the lines. F7 goes from the lines to what was found,
    and Esc goes back.
    """

    checked = Signal(int)  # how many things have to be changed before a letter is made

    def __init__(
        self,
        look: Look,
        editor: OutcomeEditor,
        easy_read: EasyRead,
        attempt: Callable[[Callable[[], None]], bool],
    ) -> None:
        super().__init__()
        self._look = look
        self._easy_read = easy_read
        self._attempt = attempt
        self._at: LineRow | None = None
        self.editor = editor
        self.checking = Checking(easy_read.check, self)
        self.findings = FindingsPanel(look)
        self.scrolled = FollowingScroll(widgetResizable=True)
        self.scrolled.setFrameShape(QFrame.Shape.NoFrame)
        self.scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scrolled.setWidget(editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.scrolled, stretch=1)
        column.addWidget(self.findings)
        self._connect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo; F7 goes to what was found, or to the next line where something was."""
        if is_undo(event):
            self.editor.steps.undo()
        elif is_redo(event):
            self.editor.steps.redo()
        elif event.key() != Qt.Key.Key_F7:
            event.ignore()
        elif self.findings.rows:
            self.findings.go_to_first()
        else:
            self._go_on()

    def look_again(self) -> None:
        """Check all the lines as they are now."""
        self.checking.look_at([row.text.words for _, row in self.lines()])
        self._show()

    def _connect(self) -> None:
        self.checking.found.connect(self._take)
        self.editor.changed.connect(self.look_again)
        for group in self.editor.groups.values():
            group.written.connect(self._come_to)
        self.findings.used.connect(self._use)
        self.findings.left.connect(self._leave_it)
        self.findings.filled.connect(self._fill_in)
        self.findings.asked_for_next.connect(self._go_on)
        self.findings.asked_for_line.connect(self._go_back)

    def lines(self) -> Iterator[Place]:
        """Every line in the order of the letter, with the part it belongs to."""
        for group in self.editor.groups.values():
            for row in group.rows:
                yield group, row

    def _take(self, findings: list[list[Finding]]) -> None:
        for (_, row), found in zip(self.lines(), findings, strict=True):
            row.show_findings(found)
        self.checked.emit(sum(one.level is Level.STOP for each in findings for one in each))
        self._show()

    def _come_to(self, row: LineRow) -> None:
        self._at = row
        self.scrolled.follow(row)
        self._show()

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
        number = group.rows.index(row) + 1
        line = self._look("outcomes.checked_line", part=group.name, number=number).words
        others = sum(len(other.findings) for _, other in self.lines() if other is not row)
        self.findings.show_findings(line, row.findings, others)

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
            if not self._attempt(leave):
                return
            row.show_findings([one for one in row.findings if one is not finding])
            row.text.setFocus()
            self.look_again()

    def _go_on(self) -> None:
        """Go to the next line where something was found; after the last comes the first."""
        rows = [row for _, row in self.lines()]
        place = self._place()
        after = rows.index(place[1]) + 1 if place is not None else 0
        for row in rows[after:] + rows[:after]:
            if row.findings:
                row.text.setFocus()
                self.scrolled.ensureWidgetVisible(row)
                return

    def _go_back(self) -> None:
        place = self._place()
        if place is not None:
            place[1].text.setFocus()
