"""The part of the tour about how somebody likes to use this."""

from dataclasses import replace

from PySide6.QtGui import QColor, QPalette

from app.commands.tour_hands import Hands

DARK = {
    QPalette.ColorRole.Window: "#202020",
    QPalette.ColorRole.WindowText: "#FFFFFF",
    QPalette.ColorRole.Base: "#2B2B2B",
    QPalette.ColorRole.Highlight: "#4CC2FF",
    QPalette.ColorRole.HighlightedText: "#000000",
}
"""What a computer that is set to dark colours gives its apps."""


class LikesWalk(Hands):
    """Somebody who was never asked sets it up, changes it on their page, and puts it back."""

    def _say_how_they_like_it(self) -> None:
        """Five questions, each choice seen at once, and what was kept of them."""
        self._opened.show_members()
        self._press("Howard")
        self._see("how-do-you-like-to-use-this", "Yes, ask me", "Next")
        self._see("how-big-should-words-be", "Big")
        self._see("bigger-words-at-once", "Next")
        self._see("which-colours", "White on blue")
        self._see("other-colours-at-once", "Next")
        self._see("how-do-you-press", "I rest the pointer on it", "Next")
        self._see("shall-i-read-it", "I do not know", "Next")
        self._see("how-much-on-a-screen", "Up to 3 bigger things")
        self._see("three-bigger-things-at-once", "Next")
        self._see("how-i-like-it-is-kept")
        while self._screen.title != self._start.look("feeling.title_start"):
            self._press("Next")

    def _change_how_they_use_it(self) -> None:
        """All of it is on their own page, and goes back with one press."""
        self._press("Howard")
        self._see("my-page-with-how-i-use-this", "How I use this", "Next")
        self._see("how-i-use-this", "How I press", "Next")
        self._see("how-i-press", "Rest to press", "Next")
        self._see("how-long-to-rest", "Long, 3 seconds")
        self._see("it-rests-for-longer", "This is good", "Back", "Words and colours", "Next")
        self._press("Lines to read", "Next", "1 line")
        self._see("one-line-is-clear", "This is good", "Space between words", "Next")
        self._press("More space")
        self._see("more-space-between-words", "This is good")
        self._see_this_computers_colours()
        self._press("Back")
        self._press("Put it back how it was")
        self._see("it-is-how-it-was")
        self._press("Start again as new")
        self._see("it-is-as-new")
        self._opened.show_members()

    def _see_this_computers_colours(self) -> None:
        """As if this computer were set to dark colours."""
        usual, dark = self._application.palette(), QPalette()
        for role, colour in DARK.items():
            dark.setColor(role, QColor(colour))
        self._application.setPalette(dark)
        self._press("Colours", "Next", "As on this computer")
        self._see("as-on-this-computer", "This is good")
        self._application.setPalette(usual)

    def _see_how_others_use_it(self) -> None:
        """White on blue with more space, and words seen three lines at a time, or one."""
        self._press("Ania")
        self._see("white-on-blue-with-more-space", "Good", "Next", "Next")
        self._press("Going to hospital", "Next")
        self._see("three-lines-are-clear", "Stop", "I have finished")
        people = self._opened.services.people
        before = next(one for one in people.members() if one.name == "Ania")
        one_line = replace(before, screen=replace(before.screen, line_focus=1))
        people.change(before.id, lambda _now: one_line)
        self._opened.show_members()
        self._press("Ania", "Good", "Next", "Next", "Going to hospital", "Next")
        self._see("one-line-stands-out", "Stop", "I have finished")
        people.change(before.id, lambda _now: before)
