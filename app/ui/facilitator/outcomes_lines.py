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
from app.ui.facilitator.outcomes_steps import Lines, Steps, Written
from app.ui.facilitator.page import button
from app.ui.look import Look


class LineGroup(QWidget):
    """The lines of one part, in order. Enter adds one, and every change can be undone."""

    changed = Signal()
    written = Signal(object)  # the row that somebody came to write in

    def __init__(self, look: Look, kind: LineKind, steps: Steps) -> None:
        super().__init__()
        self._look = look
        self._steps = steps
        self._kept: Lines = ()  # as the last step left them
        self.rows: list[LineRow] = []
        self.name = look(f"outcomes.part_{kind}").words
        title = QLabel(self.name)
        title.setProperty("role", "strong")
        self.add = button(look("outcomes.add_line").words, self.add_line, "link")
        self.add.setAccessibleDescription(self.name)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
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
        """Show these lines in place of the ones before; there is no step back to those."""
        for row in list(self.rows):
            self._take(row)
        for phrase in phrases:
            self._insert(len(self.rows), phrase)
        self._kept = self._as_written()

    def add_line(self) -> None:
        """Add an empty line under the others, and go to it."""
        self._insert(len(self.rows), Phrase("")).text.setFocus()
        self._step()

    def add_lines(self, lines: Sequence[Written]) -> list[LineRow]:
        """Add lines under those that have words, as one step."""
        for row in [one for one in self.rows if not one.text.words]:
            self._take(row)
        added = [self._insert(len(self.rows), Phrase(one.words, one.picture)) for one in lines]
        for row, line in zip(added, lines, strict=True):
            row.picture.put_back(line.picture, is_guess=line.is_guess)
        self._step()
        return added

    def use(self, row: LineRow, finding: Finding, words: str) -> None:
        """Let words stand in the place of just what was found.

        Words of several sentences make as many lines, with a picture for each.
        """
        sentence, end = row.text.words, finding.end
        if not words and sentence[end : end + 1] == " ":
            end += 1  # what is taken out leaves no gap
        written = sentence[: finding.start] + words + sentence[end:]
        several = len(sentences_in(words)) > 1
        self._put_lines(row, sentences_in(written) if several else [written])
        row.text.go_to(min(finding.start + len(words), len(row.text.words)))

    def _as_written(self) -> Lines:
        return tuple(row.as_written for row in self.rows)

    def _step(self, typed_in: LineRow | None = None) -> None:
        """Keep a step back to the lines as they were."""
        before, self._kept = self._kept, self._as_written()
        if before != self._kept:
            if typed_in is None:
                self._steps.did(self._show, before, self._kept)
            else:
                self._steps.typed(typed_in, self._show, before, self._kept)
        self.changed.emit()

    def _show(self, lines: Lines) -> None:
        """Show the lines of another time, and go to the first that differs."""
        first: LineRow | None = None
        for place, line in enumerate(lines):
            is_new = place == len(self.rows)
            row = self._insert(place, Phrase("")) if is_new else self.rows[place]
            if is_new or row.as_written != line:
                row.put(line)
                first = first or row
        for row in self.rows[len(lines) :]:
            self._take(row)
        self._kept = self._as_written()
        if first is None and self.rows:
            first = self.rows[-1]
        if first is None:
            self.add.setFocus()
        else:
            first.text.go_to(len(first.text.words))
        self.changed.emit()

    def _insert(self, place: int, phrase: Phrase) -> LineRow:
        row = LineRow(self._look, self.name, phrase)
        row.typed.connect(self._step)
        row.pictured.connect(self._step)
        row.pasted.connect(self._paste)
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

    def _put_lines(self, row: LineRow, lines: Sequence[str]) -> LineRow:
        """Let lines stand in the place of one, and return the last of them."""
        row.put(replace(row.as_written, words=lines[0]))
        last, place = row, self.rows.index(row)
        for number, line in enumerate(lines[1:], start=place + 1):
            last = self._insert(number, Phrase(""))
            last.put(Written(line))
        self._step()
        return last

    def _paste(self, row: LineRow, lines: Sequence[str]) -> None:
        last = self._put_lines(row, lines)
        last.text.go_to(len(last.text.words))

    def _add_under(self, row: LineRow) -> None:
        self._insert(self.rows.index(row) + 1, Phrase("")).text.setFocus()
        self._step()

    def _remove(self, row: LineRow) -> None:
        place = self.rows.index(row)
        self._take(row)
        near = self.rows[min(place, len(self.rows) - 1)].text if self.rows else self.add
        near.setFocus()
        self._step()

    def _move(self, row: LineRow, places: int) -> None:
        place = self.rows.index(row)
        to = min(max(place + places, 0), len(self.rows) - 1)
        self.rows.insert(to, self.rows.pop(place))
        self._column.removeWidget(row)
        self._column.insertWidget(to, row)
        row.text.setFocus()
        self._step()
