"""Lines that members will read, in parts: each line a picture and a sentence."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.easy_read import Finding, Kind
from app.domain.phrase import Phrase
from app.domain.sentences import sentences_in
from app.ui.facilitator.page import button
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_steps import Lines, Steps, Written
from app.ui.look import Look


@dataclass(frozen=True)
class Part:
    """What some lines are called, what they are for, and what the way to one more is called."""

    name: str
    kind: Kind = Kind.TEXT
    adding: str = ""


MakeRow = Callable[[UUID, Phrase], LineRow]


class LineGroup(QWidget):
    """The lines of one part, in order. Enter adds one, and every change can be undone."""

    changed = Signal()
    written = Signal(object)  # the row that somebody came to write in

    def __init__(
        self, look: Look, part: Part, steps: Steps, make: MakeRow | None = None
    ) -> None:
        super().__init__()
        self._look = look
        self._steps = steps
        self._make = make or partial(LineRow, look, part.name)
        self._kept: Lines = ()  # as the last step left them
        self.part = part
        self.rows: list[LineRow] = []
        self.add = button(part.adding or look("writing.add_line").words, self.add_line, "link")
        self.add.setAccessibleDescription(part.name)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.add)
        self._foot.addStretch()
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(self._column)
        whole.addLayout(self._foot)

    @property
    def lines(self) -> tuple[Phrase, ...]:
        """The lines that have words, in order."""
        return tuple(self.by_id.values())

    @property
    def by_id(self) -> dict[UUID, Phrase]:
        """The lines that have words, in order, each by its id."""
        return {row.id: row.phrase for row in self.rows if row.phrase.words}

    def show_lines(self, phrases: Sequence[Phrase]) -> None:
        """Show new lines in place of the ones before; there is no step back to those."""
        self.show_by_id({uuid4(): phrase for phrase in phrases})

    def show_by_id(self, lines: Mapping[UUID, Phrase]) -> None:
        """Show these lines in place of the ones before; there is no step back to those."""
        for row in list(self.rows):
            self._take(row)
        for line_id, phrase in lines.items():
            self._insert(len(self.rows), phrase, line_id)
        self._kept = self._as_written()

    def place_in_words(self, row: LineRow) -> str:
        """Say which line it is: "What we did, line 2"."""
        number = self.rows.index(row) + 1
        return self._look("writing.checked_line", part=self.part.name, number=number).words

    def add_line(self) -> None:
        """Add an empty line under the others, and go to it."""
        self._insert(len(self.rows), Phrase("")).text.setFocus()
        self._step()

    def add_lines(self, lines: Sequence[Written]) -> list[LineRow]:
        """Add lines under those that have words, as one step."""
        for row in [one for one in self.rows if not one.text.words]:
            self._take(row)
        added = []
        for line in lines:
            row = self._insert(len(self.rows), Phrase(line.words, line.picture), line.id)
            row.picture.put_back(line.picture, is_guess=line.is_guess)
            added.append(row)
        self._step()
        return added

    def use(self, row: LineRow, finding: Finding, words: str) -> None:
        """Let words stand in the place of just what was found.

        Words of several sentences make as many lines, with a picture for each.
        """
        sentence, start, end = row.text.words, finding.start, finding.end
        if not words and sentence[end : end + 1] == " ":
            end += 1  # what is taken out leaves no gap
        elif not words and sentence[:start].endswith(" "):
            start -= 1
        written = sentence[:start] + words + sentence[end:]
        several = len(sentences_in(words)) > 1
        self._put_lines(row, sentences_in(written) if several else [written])
        row.text.go_to(min(start + len(words), len(row.text.words)))

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
        before = self._as_written()
        ids = {line.id for line in lines}
        for row in [row for row in self.rows if row.id not in ids]:
            self._take(row)
        for place, line in enumerate(lines):
            self._bring(place, line.id).put(line)
        self._kept = self._as_written()
        differs = (row for row in self.rows if row.as_written not in before)
        if self.rows:
            row = next(differs, self.rows[-1])
            row.text.go_to(len(row.text.words))
        else:
            self.add.setFocus()
        self.changed.emit()

    def _bring(self, place: int, line_id: UUID) -> LineRow:
        """The row of a line, brought to its place, or a new one there."""
        row = next((row for row in self.rows if row.id == line_id), None)
        if row is None:
            return self._insert(place, Phrase(""), line_id)
        if self.rows[place] is not row:
            self._put_row(row, place)
        return row

    def _insert(self, place: int, phrase: Phrase, line_id: UUID | None = None) -> LineRow:
        row = self._make(line_id or uuid4(), phrase)
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

    def _put_row(self, row: LineRow, place: int) -> None:
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)

    def _put_lines(self, row: LineRow, lines: Sequence[str]) -> LineRow:
        """Let lines stand in the place of one, and return the last of them."""
        row.put(replace(row.as_written, words=lines[0]))
        last, place = row, self.rows.index(row)
        for number, line in enumerate(lines[1:], start=place + 1):
            last = self._insert(number, Phrase(""))
            last.put(Written(last.id, line))
        self._step()
        return last

    def _paste(self, row: LineRow, lines: Sequence[str]) -> None:
        last = self._put_lines(row, lines)
        last.text.go_to(len(last.text.words))

    def _add_under(self, row: LineRow) -> None:
        """Begin the next line. In the middle of one, what stands after goes with it."""
        before, after = row.text.parts
        fresh = self._insert(self.rows.index(row) + 1, Phrase(""))
        if before and after:
            row.put(replace(row.as_written, words=before))
            fresh.put(Written(fresh.id, after))
        fresh.text.setFocus()
        self._step()

    def _remove(self, row: LineRow) -> None:
        place = self.rows.index(row)
        self._take(row)
        near = self.rows[min(place, len(self.rows) - 1)].text if self.rows else self.add
        near.setFocus()
        self._step()

    def _move(self, row: LineRow, places: int) -> None:
        to = min(max(self.rows.index(row) + places, 0), len(self.rows) - 1)
        self._put_row(row, to)
        row.text.setFocus()
        self._step()
