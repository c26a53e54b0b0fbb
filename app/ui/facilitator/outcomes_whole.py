"""What must change in a letter before it is made, where it is in no line of the outcome."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from app.domain.easy_read import Finding, LetterFinding
from app.ui.facilitator.page import Panel
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.facilitator.writing_finding import FindingRow
from app.ui.look import Look

TALLEST = 150


class WholeLetter(Panel):
    """Each place with what was found there, and a way to say why it stays, if there is any."""

    changed = Signal(int)  # how many things must change
    left = Signal(str, object, str)  # the sentence, the Finding, and why it stays

    def __init__(self, look: Look) -> None:
        title = look("outcomes.whole_letter").words
        super().__init__(title, "warning")
        self._look = look
        self._shown: list[LetterFinding] = []
        self.body.setContentsMargins(14, 8, 10, 8)
        self.body.setSpacing(4)
        self.list = ScrolledRows(title, gap=4)
        self.body.addWidget(self.list)
        self.hide()

    @property
    def rows(self) -> list[FindingRow]:
        """One row for each finding."""
        return [row for row in self.list.rows if isinstance(row, FindingRow)]

    def show_findings(self, found: Sequence[LetterFinding]) -> None:
        """Show what must change."""
        if list(found) == self._shown:
            return  # or someone who writes why would lose it
        self._shown = list(found)
        self.changed.emit(len(found))
        rows = []
        for one in found:
            rows += [WrappedWords(one.sentence, "quiet"), self._row(one)]
        self.list.show_rows(rows)
        self.setVisible(bool(found))
        for row in rows:
            row.show()  # until then it takes up no room
        self.list.fit(TALLEST)

    def _row(self, one: LetterFinding) -> FindingRow:
        # Its words are not written on this page, so no button can put others in their place.
        row = FindingRow(self._look, replace(one.finding, suggestions=(), listed=""))
        row.left.connect(lambda _finding, because: self._leave(one, because))
        row.opened.connect(self.list.scroll_to)
        return row

    def _leave(self, one: LetterFinding, because: str) -> None:
        finding: Finding = one.finding
        self.left.emit(one.sentence, finding, because)
