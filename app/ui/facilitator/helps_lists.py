"""What to look after over the months: reviews, needs never met, venues, who is not asked."""

from enum import StrEnum
from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.needs_lists import NeverMet, ReviewDue, VenueNeeds
from app.services.all import Services
from app.ui.facilitator.fields import counted, words_label
from app.ui.facilitator.page import HelpsOf, Page, PageName, button
from app.ui.facilitator.press_list import PressList
from app.ui.facilitator.thing_list import Line
from app.ui.look import Look

PICTURE = 46


class ListName(StrEnum):
    """The lists, in their order."""

    REVIEWS = "reviews"
    NEVER = "never"
    VENUES = "venues"
    NOT_ASKED = "not_asked"


class ListsPart(QWidget):
    """One list at a time. A press on a line opens the person it is about, or the plan."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page = page
        self._look = page.look
        self._lists = services.needs_lists
        self.lines: dict[ListName, list[Line]] = {}
        self.now = ListName.REVIEWS
        self.buttons = {name: button("", partial(self.show_list, name)) for name in ListName}
        self.about = words_label("", "quiet")
        self.list = PressList(page.look, "", PICTURE)
        self.list.setProperty("edged", "true")
        self.list.setViewportMargins(8, 4, 4, 4)
        self._lay_out()
        self.list.pressed_on.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Count again, and show the same list as it is now."""
        look, lists = self._look, self._lists
        self.lines = {
            ListName.REVIEWS: [review_line(look, one) for one in lists.reviews_due()],
            ListName.NEVER: [never_line(look, one) for one in lists.never_met()],
            ListName.VENUES: [
                line for venue in lists.by_venue() for line in venue_lines(look, venue)
            ],
            ListName.NOT_ASKED: [
                Line(one.id, one.name, one.full_name, one.face) for one in lists.not_asked()
            ],
        }
        for name, made in self.buttons.items():
            made.setText(look(f"needs_lists.{name}", count=len(self.lines[name])).words)
        self.show_list(self.now)

    def show_list(self, name: ListName) -> None:
        """Show one of the lists."""
        self.now = name
        self.buttons[name].setChecked(True)
        lines = self.lines[name]
        self.list.setAccessibleName(self.buttons[name].text())
        self.list.show_lines(lines)
        self.list.setVisible(bool(lines))
        state = "about" if lines else "none"
        self.about.setText(self._look(f"needs_lists.{name}_{state}").words)

    def _lay_out(self) -> None:
        ways, one_at_a_time = QHBoxLayout(), QButtonGroup(self)
        for made in self.buttons.values():
            made.setCheckable(True)
            one_at_a_time.addButton(made)
            ways.addWidget(made)
        ways.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 10, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(ways)
        whole.addWidget(self.about)
        whole.addWidget(self.list, stretch=1)
        whole.addStretch()

    def _open(self, thing: object) -> None:
        if not isinstance(thing, UUID):
            self._page.asked_for_page.emit(PageName.PLAN, None)
        else:
            self._page.asked_for_page.emit(PageName.PEOPLE, HelpsOf(thing))


def review_line(look: Look, due: ReviewDue) -> Line:
    """What to ask about again, whom, and by when."""
    name = "needs_lists.review_past" if due.is_past else "needs_lists.review_soon"
    under = look(name, member=due.member, date=short_date(due.review_on)).words
    need = due.need
    return Line(need.member_id, need.phrase.words, under, need.phrase.picture)


def never_line(look: Look, never: NeverMet) -> Line:
    """What was never met, for whom, how often they were asked, and why."""
    since = short_date(never.since)
    under = counted(
        look, "needs_lists.never_times", never.asked, member=never.member, date=since
    )
    if never.because:
        name = "needs_lists.never_because"
        under = look(name, said=under, because=never.because).words
    need = never.need
    return Line(need.member_id, need.phrase.words, under, need.phrase.picture)


def venue_lines(look: Look, venue: VenueNeeds) -> list[Line]:
    """What a venue has not, and what failed there: a line for each."""
    lines = []
    for lack in venue.lacks:
        phrase = look(f"needs_lists.lacks_{lack.has}", venue=venue.venue)
        under = counted(look, "needs_lists.people_need", lack.people)
        lines.append(Line(venue.venue, phrase.words, under, phrase.picture))
    for failed in venue.failed:
        name = "needs_lists.failed_at"
        words = look(name, venue=venue.venue, words=failed.phrase.words).words
        under = counted(look, "needs_lists.failed_times", failed.times)
        lines.append(Line(venue.venue, words, under, failed.phrase.picture))
    return lines
