"""Starting an outcome from an opening instead of from an empty line."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from app.domain.gaps import gaps_in
from app.domain.openings import OPENINGS, News, Opening, openings_for
from app.domain.outcomes import LineKind, OutcomeState
from app.ui.facilitator.writing_line import LineRow
from app.ui.facilitator.writing_lines import LineGroup
from app.ui.facilitator.writing_steps import Steps, Written
from app.ui.look import Look


class OpeningsButton(QPushButton):
    """A menu of openings: that of the answer which is chosen, then those for kinds of news."""

    chosen = Signal(object)  # an Opening

    def __init__(self, look: Look, state: Callable[[], OutcomeState]) -> None:
        super().__init__(look("outcomes.start_from").words)
        self._look = look
        self._state = state
        self.setAccessibleName(look("outcomes.start_from_name").words)
        self.setProperty("kind", "link")
        self.list = QMenu(self)
        self.list.setAccessibleName(self.accessibleName())
        self.list.aboutToShow.connect(self._offer)
        self.setMenu(self.list)

    def _offer(self) -> None:
        self.list.clear()
        for name in openings_for(self._state()):
            words = f"outcomes.opening_{name}" if isinstance(name, News) else f"outcomes.{name}"
            choose = partial(self.chosen.emit, OPENINGS[name])
            self.list.addAction(self._look(words).words, choose)


def put_in(
    look: Look, opening: Opening, groups: Mapping[LineKind, LineGroup], steps: Steps
) -> list[LineRow]:
    """Put each line of an opening under those of its part; all of it is undone as one step.

    The picture of a line with a gap goes on following the words, until somebody chooses one.
    """
    added: list[LineRow] = []
    steps.beginMacro("")
    for kind, group in groups.items():
        phrases = [look(line.sentence) for line in opening if line.kind is kind]
        if phrases:
            added += group.add_lines(
                [
                    Written(uuid4(), one.words, one.picture, bool(gaps_in(one.words)))
                    for one in phrases
                ]
            )
    steps.endMacro()
    return added


def go_to_gap(rows: Sequence[LineRow]) -> None:
    """Go to the first gap of some lines, chosen, so that typing fills it in."""
    for row in rows:
        for start, end in gaps_in(row.text.words):
            row.text.go_to(start, end)
            return
