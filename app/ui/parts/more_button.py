"""The way to what does not fit on one page."""

from PySide6.QtWidgets import QWidget

from app.ui.look import Look
from app.ui.parts.bar_button import BarButton


class MoreButton(BarButton):
    """*More*: it tells which page is shown, and of how many."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, look("move.more"), "pill", parent)

    def show_page(self, page: int, pages: int) -> None:
        """Tell that this page is shown, the first being 1."""
        self.say(self._look("move.more_pages", page=page, pages=pages))
