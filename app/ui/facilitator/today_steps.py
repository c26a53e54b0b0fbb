"""The six steps of a meeting, as pills."""

from collections.abc import Set as AbstractSet

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.meetings import Step
from app.ui.look import Look


class StepPill(QLabel):
    """One step: done with a tick, being done now, or to come."""

    def __init__(self) -> None:
        super().__init__(alignment=Qt.AlignmentFlag.AlignCenter)
        self.setMinimumHeight(52)

    def show_state(self, words: str, state: str, state_in_words: str) -> None:
        """Show the words of the step in the looks of its state."""
        self.setText(words)
        self.setAccessibleName(state_in_words)
        self.setProperty("state", state)
        self.style().polish(self)


class Steps(QWidget):
    """How far the meeting is, from planning it to checking back."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.pills = {step: StepPill() for step in Step}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for pill in self.pills.values():
            row.addWidget(pill, stretch=1)

    def show_steps(self, done: AbstractSet[Step], now: Step) -> None:
        """Show which steps are done and which one it is now."""
        for step, pill in self.pills.items():
            state = "done" if step in done else "now" if step is now else "to_come"
            name = self._look(f"today.step_{step}").words
            words = self._look("today.ticked", step=name).words if step in done else name
            pill.show_state(words, state, self._look(f"today.{state}", step=name).words)
