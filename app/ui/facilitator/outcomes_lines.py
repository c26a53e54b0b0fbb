"""The lines of one part of an outcome: each a picture and a sentence."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.easy_read import Finding
from app.domain.outcomes import LineKind
from app.domain.phrase import Phrase
from app.domain.sentences import sentences_in
from app.ui.facilitator.outcomes_row import LineRow
from app.ui.facilitator.page import button
from app.ui.look import Look


class LineGroup(QWidget):
    """The lines of one part, in order. Enter adds one; one that was removed can come back."""

    changed = Signal()
    written = Signal(object)  # the row that somebody came to write in

    def __init__(self, look: Look, kind: LineKind) -> None:
        super().__init__()
        self._look = look
        self.rows: list[LineRow] = []
        self._removed: tuple[int, Phrase] | None = None
        self.name = look(f"outcomes.part_{kind}").words
        title = QLabel(self.name)
        title.setProperty("role", "strong")
        self.add = button(look("outcomes.add_line").words, self.add_line, "link")
        self.add.setAccessibleDescription(self.name)
        self.undo = button(look("outcomes.undo_line").words, self._bring_back, "link")
        self.undo.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addWidget(self.undo)
        foot.addStretch()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(title)
        whole.addLayout(self._column)
        whole.addLayout(foot)

    @property
    def lines(self) -> tuple[Phrase, ...]:
        """The lines that have words, in order."""
        return tuple(row.phrase for row in self.rows if row.phrase.words)

    def show_lines(self, phrases: Sequence[Phrase]) -> None:
        """Show these lines in place of the ones before."""
        for row in list(self.rows):
            self._take(row)
        self._removed = None
        self.undo.hide()
        for phrase in phrases:
            self._insert(len(self.rows), phrase)

    def add_line(self) -> None:
        """Add an empty line under the others, and go to it."""
        self._insert(len(self.rows), Phrase("")).text.setFocus()

    def use(self, row: LineRow, finding: Finding, words: str) -> None:
        """Let words stand in the place of just what was found.

        Words of several sentences make as many lines, with a picture for each.
        """
        sentence, place = row.text.words, self.rows.index(row)
        start = finding.start
        if not words and sentence[finding.end : finding.end + 1] == " ":
            finding = replace(finding, end=finding.end + 1)
        written = sentence[:start] + words + sentence[finding.end :]
        several = len(sentences_in(words)) > 1
        lines = sentences_in(written) if several else [written]
        row.text.setPlainText(lines[0])
        for number, line in enumerate(lines[1:], start=place + 1):
            self._insert(number, Phrase("")).text.setPlainText(line)
        row.text.go_to(min(start + len(words), len(row.text.words)))

    def _insert(self, place: int, phrase: Phrase) -> LineRow:
        row = LineRow(self._look, self.name, phrase)
        row.changed.connect(self.changed)
        row.written.connect(self.written)
        row.entered.connect(self._add_under)
        row.asked_to_remove.connect(self._remove)
        row.asked_to_move.connect(self._move)
        self.rows.insert(place, row)
        self._column.insertWidget(place, row)
        return row

    def _take(self, row: LineRow) -> None:
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _add_under(self, row: LineRow) -> None:
        self._insert(self.rows.index(row) + 1, Phrase("")).text.setFocus()

    def _remove(self, row: LineRow) -> None:
        place = self.rows.index(row)
        if row.phrase.words:
            self._removed = (place, row.phrase)
            self.undo.show()
        self._take(row)
        near = self.rows[min(place, len(self.rows) - 1)].text if self.rows else self.add
        near.setFocus()
        self.changed.emit()

    def _bring_back(self) -> None:
        if self._removed is not None:
            place, phrase = self._removed
            self._insert(min(place, len(self.rows)), phrase).text.setFocus()
            self._removed = None
            self.undo.hide()
            self.changed.emit()

    def _move(self, row: LineRow, places: int) -> None:
        place = self.rows.index(row)
        to = min(max(place + places, 0), len(self.rows) - 1)
        self.rows.insert(to, self.rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        row.text.setFocus()
        self.changed.emit()
