"""Keep safe: copies of the board, its passphrase, other laptops, and what is due to go."""

from app.services.all import Services
from app.ui.facilitator.late_tabs import LateTabs
from app.ui.facilitator.page import Page
from app.ui.look import Look


class KeepingPage(Page):
    """One tab for each way in which the board is kept safe."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("desk.keeping").words)
        self.tabs = LateTabs()
        self.body.addWidget(self.tabs, stretch=1)

    def refresh(self) -> None:
        """Show what is kept now."""
        if self.tabs.count():
            self.tabs.refresh()
