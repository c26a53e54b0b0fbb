"""What helps, for the whole board: the meeting's list, and all that comes of it."""

from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.helps_score import HelpsScore
from app.ui.facilitator.late_tabs import LateTabs
from app.ui.facilitator.page import Page, PageName, button
from app.ui.look import Look


class HelpsPage(Page):
    """From what members need to what is done about it, a tab for each part of the way."""

    def __init__(self, look: Look, services: Services, printing: Printing) -> None:
        super().__init__(look, look("desk.helps").words)
        self._services = services
        self._printing = printing
        self.top.addWidget(button(look("calls.back").words, self._go_back))
        self.tabs = LateTabs()
        self.tabs.currentChanged.connect(lambda _place: self.save_now())
        self.tabs.add(
            look("did_it.tab").words, lambda: HelpsScore(look, services.did_it_happen)
        )
        self.body.addWidget(self.tabs, stretch=1)

    def _go_back(self) -> None:
        self.asked_for_page.emit(PageName.TODAY, None)
