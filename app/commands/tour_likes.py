"""The part of the tour about how somebody likes to use this."""

from app.commands.tour_hands import Hands


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
        self._see("how-long-to-rest", "Long: 3 seconds")
        self._see("it-rests-for-longer", "This is good", "Back", "Words and colours", "Next")
        self._press("Lines to read", "Next", "1 line")
        self._see("one-line-is-clear", "This is good", "Space between words", "Next")
        self._press("More space")
        self._see("more-space-between-words", "This is good", "Back")
        self._press("Put it back how it was")
        self._see("it-is-how-it-was")
        self._press("Start again as new")
        self._see("it-is-as-new")
        self._opened.show_members()

    def _see_how_others_use_it(self) -> None:
        """White on blue with more space, and words seen three lines at a time."""
        self._press("Ania")
        self._see("white-on-blue-with-more-space", "Good", "Next", "Next")
        self._press("Going to hospital", "Next")
        self._see("three-lines-are-clear", "Stop", "I have finished")
