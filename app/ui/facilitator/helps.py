"""What helps, for the whole board: the meeting's list, and all that comes of it."""

from app.domain.room_prints import Wish
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.helps_papers import PapersPart
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
        self.tabs.setAccessibleName(look("desk.helps").words)
        self.tabs.currentChanged.connect(lambda _place: self.save_now())
        self.body.addWidget(self.tabs, stretch=1)
        self._to_print = self.tabs.count()
        self.tabs.add(look("to_print.tab").words, lambda: PapersPart(self, services, printing))

    def show_what(self, what: object) -> None:
        """Show how something looks that is to be printed."""
        if isinstance(what, Wish):
            self.tabs.setCurrentIndex(self._to_print)
            part = self.tabs.part(self._to_print)
            if isinstance(part, PapersPart):
                part.show_wish(what)

    def _go_back(self) -> None:
        self.asked_for_page.emit(PageName.TODAY, None)
