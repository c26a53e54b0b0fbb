"""Keep safe: what keeps the board from being lost, seen by others, or locked away for ever."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from app.ui.facilitator.late_tabs import LateTabs
from app.ui.facilitator.page import Page
from app.ui.look import Look

MakePart = Callable[[Page], QWidget]


class KeepingPage(Page):
    """One tab for each way in which the board is kept safe, by its name in the wording."""

    def __init__(self, look: Look, tabs: Mapping[str, MakePart]) -> None:
        super().__init__(look, look("desk.keeping").words)
        self.tabs = LateTabs()
        for name, make in tabs.items():
            self.tabs.add(look(f"keeping.{name}").words, partial(make, self))
        self.body.addWidget(self.tabs, stretch=1)

    def show_what(self, what: object) -> None:
        """Open the tab of this name in the wording."""
        for place in range(self.tabs.count()):
            if self.tabs.tabText(place) == self.look(f"keeping.{what}").words:
                self.tabs.setCurrentIndex(place)

    def refresh(self) -> None:
        """Show what is kept now."""
        self.tabs.refresh()
