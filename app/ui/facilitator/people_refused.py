"""What stands where needs would be of somebody who said no to keeping them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import Panel, button
from app.ui.look import Look


class Refused(Panel):
    """Says so plainly. What was kept before can be deleted for good, with two presses."""

    asked_to_delete = Signal()
    asked_for_consents = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look("needs_desk.refused").words, "warning")
        self._look = look
        self._sure = False
        self.kept = words_label("")
        self.delete = button("", self._press, "danger")
        self.do_not = button(look("needs_desk.do_not_delete").words, self._calm, "link")
        self.consents = button(look("people.agreed").words, self.asked_for_consents.emit)
        self.body.addWidget(words_label(look("needs_desk.refused_how").words))
        self.body.addWidget(self.kept)
        row = QHBoxLayout()
        row.addWidget(self.consents)
        row.addStretch()
        row.addWidget(self.do_not)
        row.addWidget(self.delete)
        self.body.addLayout(row)

    def show_kept(self, count: int) -> None:
        """Show how many needs there still are, hidden from everyone."""
        words = counted(self._look, "needs_desk.still_kept", count)
        self.kept.setText(words if count else self._look("needs_desk.nothing_kept").words)
        self.delete.setVisible(bool(count))
        self._calm()

    def _press(self) -> None:
        if self._sure:
            self.asked_to_delete.emit()
        else:
            self._show_sure(sure=True)

    def _calm(self) -> None:
        self._show_sure(sure=False)

    def _show_sure(self, *, sure: bool) -> None:
        self._sure = sure
        name = "needs_desk.delete_sure" if sure else "needs_desk.delete"
        self.delete.setText(self._look(name).words)
        self.do_not.setVisible(sure)
