"""The part of the tour on which a facilitator gets a meeting ready for those who come."""

from collections.abc import Callable

from app.commands.tour_hands import TourStuck
from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_lists import ListsPart
from app.ui.facilitator.helps_meeting import MeetingPart
from app.ui.facilitator.helps_own import OwnLinesPart
from app.ui.facilitator.page import HelpsOf, PageName
from app.ui.facilitator.people import PeoplePage

BIGGER = "I need bigger words."
OWN_LINE, OWN_ACTION = "I need a fan near me.", "Bring the fan from the office."
BECAUSE = "The lift is broken until March."
See = Callable[[str], None]


class NeedsDeskWalk:
    """Looks at the list of the next meeting, the lists over all needs, and one person's."""

    def __init__(self, desk: Desk, services: Services, see: See) -> None:
        self._desk = desk
        self._services = services
        self._see = see

    def go(self) -> None:
        """Walk from the meeting to the person."""
        page = self._page()
        for place in range(page.tabs.count()):
            page.tabs.setCurrentIndex(place)
            part = page.tabs.part(place)
            if isinstance(part, MeetingPart):
                self._get_ready(part)
            elif isinstance(part, ListsPart):
                self._look_at_lists(part)
            elif isinstance(part, OwnLinesPart):
                self._add_a_line(part)
        self._set_the_app()

    def _page(self) -> HelpsPage:
        self._desk.open(PageName.HELPS)
        page = self._desk.page
        if not isinstance(page, HelpsPage):
            raise TourStuck("nothing about what helps")
        return page

    def _get_ready(self, part: MeetingPart) -> None:
        """See to the first line, say why another cannot be done, and see who is coming."""
        part.list.setCurrentRow(0)
        if part.details is None:
            raise TourStuck("nobody needs anything")
        owner = self._services.room.owners()[0]
        part.details.owner.setText(owner)
        part.details.owner.textEdited.emit(owner)
        self._see("desk-what-to-get-ready")
        part.list.setCurrentRow(1)
        part.details.could_not.setText(BECAUSE)
        part.details.could_not.textEdited.emit(BECAUSE)
        self._see("desk-what-could-not-be-done")
        part.who.click()
        self._see("desk-who-is-coming")

    def _look_at_lists(self, part: ListsPart) -> None:
        for name, way in part.buttons.items():
            way.click()
            self._see(f"desk-what-helps-{name.replace('_', '-')}")

    def _add_a_line(self, part: OwnLinesPart) -> None:
        part.add.click()
        if part.form is None:
            raise TourStuck("no line of our own")
        part.form.words.row.text.setPlainText(OWN_LINE)
        part.form.action.setText(OWN_ACTION)
        part.form.action.textEdited.emit(OWN_ACTION)
        if self._desk.page is not None:
            self._desk.page.save_now()
        self._see("desk-a-line-of-our-own")

    def _set_the_app(self) -> None:
        """Write down that somebody needs bigger words: their screen has them at once."""
        member = self._services.people.members()[0]
        self._desk.open(PageName.PEOPLE, HelpsOf(member.id))
        page = self._desk.page
        if not isinstance(page, PeoplePage) or page.form is None:
            raise TourStuck("nobody is there")
        page.form.needs.new.setText(BIGGER)
        page.form.needs.add.click()
        self._see("desk-a-need-sets-the-app")
        page.form.setCurrentWidget(page.form.likes)
        self._see("desk-letters-screen-and-voice-as-needed")
