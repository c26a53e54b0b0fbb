"""Recordings and drawings that were written down long ago may go (handbook 4.10)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.views import Views
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import Page, button


class LetGoRow(QWidget):
    """A quiet line, only there when something may go. It asks twice: what goes is gone."""

    let_go = Signal()

    def __init__(self, page: Page, views: Views) -> None:
        super().__init__()
        self._page = page
        self._views = views
        self._is_sure = False
        self.words = words_label("", "quiet")
        self.delete = button(page.look("views.let_go").words, self._press, "danger")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.delete)
        self.refresh()

    def refresh(self) -> None:
        """Count what may go now."""
        count = self._views.count_done_with()
        self.words.setText(counted(self._page.look, "views.done_with", count))
        self._ask(sure=False)
        self.setVisible(count > 0)

    def _press(self) -> None:
        if not self._is_sure:
            self._ask(sure=True)
        elif self._page.attempt(self._views.let_go):
            self.refresh()
            self.let_go.emit()

    def _ask(self, *, sure: bool) -> None:
        self._is_sure = sure
        name = "views.let_go_surely" if sure else "views.let_go"
        self.delete.setText(self._page.look(name).words)
