"""Once a month, on the first page: that there is a list of what is due to go."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.facilitator.page import button
from app.ui.jobs import Job
from app.ui.look import Look


class DueReminder(QWidget):
    """A button that leads to the list, there while the list waits to be looked through.

    ``count`` says how much waits; to find out may take a while, so it is asked elsewhere.
    """

    asked_to_look = Signal()

    def __init__(self, look: Look, count: Callable[[], int]) -> None:
        super().__init__()
        self._look = look
        self._count = count
        self.go = button("", self.asked_to_look.emit)
        self.go.setAccessibleDescription(look("today.due_note").words)
        self.go.setToolTip(look("today.due_note").words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.go)
        self.hide()

    def refresh(self) -> None:
        """Look again whether anything waits."""
        job = Job(lambda _report: self._count(), self)
        job.done.connect(self._show)
        job.failed.connect(self._rise)
        job.start()

    def _show(self, count: int) -> None:
        self.go.setText(self._look("today.due", count=count).words)
        self.setVisible(bool(count))

    def _rise(self, error: Exception) -> None:
        raise error
