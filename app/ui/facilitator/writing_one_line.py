"""A part of what is written that is always one line, such as a question."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.phrase import Phrase
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup, MakeRow, Part
from app.ui.facilitator.writing_steps import Steps
from app.ui.look import Look


class OneLine(LineGroup):
    """A part that is always just one line, such as a question. Enter goes on to what is next.

    Moving and removing it are for whoever has the line.
    """

    asked_to_remove = Signal()
    asked_to_move = Signal(int)  # by how many places

    def __init__(
        self, look: Look, part: Part, steps: Steps, make: MakeRow | None = None
    ) -> None:
        super().__init__(look, part, steps, make)
        self.add.hide()

    @property
    def row(self) -> LineRow:
        """The line."""
        return self.rows[0]

    @property
    def phrase(self) -> Phrase:
        """The line as it is now, even without words."""
        return self.row.phrase

    def place_in_words(self, _row: LineRow) -> str:
        """Say which line it is: there is only one."""
        return self.part.name

    def _put_lines(self, row: LineRow, lines: Sequence[str]) -> LineRow:
        return super()._put_lines(row, [" ".join(lines)])

    def _add_under(self, _row: LineRow) -> None:
        self.focusNextChild()

    def _remove(self, _row: LineRow) -> None:
        self.asked_to_remove.emit()

    def _move(self, _row: LineRow, places: int) -> None:
        self.asked_to_move.emit(places)
