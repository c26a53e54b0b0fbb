"""The part of the tour about keeping safe: copies, what is kept of somebody, who did what."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.commands.tour_hands import Hands, TourStuck
from app.ui.facilitator.keeping_copies import CopiesPart
from app.ui.facilitator.own_data import OwnDataPart
from app.ui.facilitator.page import PageName

Part = TypeVar("Part", bound=QWidget)

OTHER_TABS = ("passphrase", "taken_away", "due", "who_did_what", "laptops")


class SafeWalk(Hands):
    """A member sees what is kept and deletes an answer; a facilitator keeps the board safe."""

    def _see_how_it_is_kept_safe(self) -> None:
        """The member's side, and every part of *Keep safe* at the desk."""
        self._opened.show_members()
        self._press("Kofi", "Kofi")
        self._see_what_is_kept()
        self._delete_an_answer()
        self._opened.show_desk()
        self._make_a_copy()
        self._see_all_about_somebody()
        for name in OTHER_TABS:
            self._desk.open(PageName.KEEPING, name)
            self._see(f"desk-keep-safe-{name.replace('_', '-')}")

    def _see_what_is_kept(self) -> None:
        self._press("What you keep about me", "Next")
        self._see("what-the-board-keeps", "Next")
        self._read_to("kept.ask_do")
        self._see("what-i-can-do-about-it", "Back")
        while self._screen.title != self._start.look("mine.title"):
            self._press("Back")

    def _delete_an_answer(self) -> None:
        self._press("What I said", "Next", "Next", "Delete it", "Next")
        self._see("before-it-is-deleted")
        self._read_to("mine.said_title", last="Delete it")
        self._see("it-is-deleted", "What I deleted", "Next")
        self._see("what-i-deleted", "Next")
        self._see("one-thing-i-deleted")

    def _read_to(self, title: str, last: str = "Next") -> None:
        """Go on, page by page, until a screen with this title comes."""
        while self._screen.title != self._start.look(title):
            going_on = self._look_for("Next")
            self._press("Next" if going_on is not None else last)
            self._settle()

    def _make_a_copy(self) -> None:
        """A copy is made, and what bringing it back would change is seen and left."""
        part = self._keeping("copies", CopiesPart)
        part.make.press.click()
        self._until(lambda: part.make.press.isEnabled() and bool(part.list.list.lines))
        self._see("desk-keep-safe-copies")
        part.list.pressed_on.emit(part.list.list.lines[0].thing)
        self._until(part.back.isVisible)
        self._see("desk-what-bringing-it-back-changes")
        part.back.leave.click()

    def _see_all_about_somebody(self) -> None:
        """All that is kept of a member, on the screen and in files that others can read."""
        part = self._keeping("own_data", OwnDataPart)
        self._until(lambda: bool(part.preview.pages))
        part.save_as(self._out / "all-about-a-member.zip")
        self._until(part.said.isVisible)
        self._see("desk-keep-safe-own-data")

    def _keeping(self, name: str, kind: type[Part]) -> Part:
        """One part of *Keep safe* by its name in the wording."""
        self._desk.open(PageName.KEEPING, name)
        self._settle()
        page = self._desk.page
        found = page.findChild(kind) if page is not None else None
        if found is None:
            raise TourStuck(f"no {name} to keep safe")
        return found
