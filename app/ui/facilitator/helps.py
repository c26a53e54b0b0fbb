"""What helps, for the whole board: the meeting's list, and all that comes of it."""

from app.domain.room_prints import Wish
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.helps_lists import ListsPart
from app.ui.facilitator.helps_meeting import MeetingPart
from app.ui.facilitator.helps_own import OwnLinesPart
from app.ui.facilitator.helps_papers import PapersPart
from app.ui.facilitator.helps_score import HelpsScore
from app.ui.facilitator.helps_share import SharePart
from app.ui.facilitator.late_tabs import LateTabs
from app.ui.facilitator.page import Page, PageName, button
from app.ui.look import Look


class HelpsPage(Page):
    """From what members need to what is done about it, a tab for each part of the way."""

    def __init__(self, look: Look, services: Services, printing: Printing) -> None:
        super().__init__(look, look("desk.helps").words)
        self.top.addWidget(button(look("calls.back").words, self._go_back))
        self.tabs = LateTabs()
        self.tabs.tabBar().setAccessibleName(look("desk.helps").words)
        self.tabs.currentChanged.connect(self._come_to)
        self.tabs.add(look("room.tab").words, lambda: MeetingPart(self, services))
        self._papers = self.tabs.add(
            look("to_print.tab").words, lambda: PapersPart(self, services, printing)
        )
        self.tabs.add(
            look("did_it.tab").words, lambda: HelpsScore(look, services.did_it_happen)
        )
        self.tabs.add(look("needs_lists.tab").words, lambda: ListsPart(self, services))
        self.tabs.add(look("own_lines.tab").words, lambda: OwnLinesPart(self, services))
        self.tabs.add(look("share.tab").words, lambda: SharePart(self, services))
        self.body.addWidget(self.tabs, stretch=1)

    def show_what(self, what: object) -> None:
        """Show how something looks that is to be printed."""
        if isinstance(what, Wish):
            self.tabs.show_part(self._papers())
            self._papers().show_wish(what)

    def refresh(self) -> None:
        """Show what is kept now in the tab that is open."""
        self.tabs.refresh()

    def _come_to(self, _place: int) -> None:
        self.save_now()
        self.tabs.refresh()

    def _go_back(self) -> None:
        self.asked_for_page.emit(PageName.TODAY, None)
