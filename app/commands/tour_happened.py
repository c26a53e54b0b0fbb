"""The part of the tour about whether what helps happened: asked, told, and seen at the desk."""

from app.commands.tour_care import CareWalk
from app.commands.tour_hands import TourStuck
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.page import PageName
from app.ui.member.happened_screens import HappenedScreen


class HappenedWalk(CareWalk):
    """Walks from being asked about each need to the board's score."""

    def _see_whether_it_happened(self) -> None:
        """A member whom nobody asked yet says it, one need after another."""
        self._opened.show_members()
        self._press("Martin", "Good", "Next")
        self._is_asked = True
        self._see("did-it-happen", "No, it did not happen")
        self._see("did-it-happen-no", "Next", "Some of it", "Next")
        while isinstance(self._screen, HappenedScreen):
            self._press("Yes, it did", "Next")
        self._see("tell-about-more", "No", "Next")
        self._see("sorry-it-did-not-happen", "Next", "Martin")
        self._see("my-page-with-what-happened", "Did it happen?", "Next")
        self._see("what-happened-at-the-last-meeting", "Next")
        self._see("change-what-happened")
        self._is_asked = False
        self._opened.show_desk()
        self._see_the_score()

    def _see_the_score(self) -> None:
        self._desk.open(PageName.HELPS)
        page = self._desk.page
        if not isinstance(page, HelpsPage):
            raise TourStuck("no page of what helps")
        title = self._start.look("did_it.tab").words
        titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
        page.tabs.setCurrentIndex(titles.index(title))
        self._see("desk-did-it-happen")
        self._opened.show_members()
