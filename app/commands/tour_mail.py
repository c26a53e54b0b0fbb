"""The tour of members who read their letters, in their own sizes and colours."""

from app.commands.tour_hands import Hands, TourStuck

MOST_PARTS = 40
"""More than any letter has, with its pages in the largest text."""


class MailWalk(Hands):
    """Members read their letters and say what they think of them."""

    def _read_the_letter(self) -> None:
        """The member finds the letter on their own page."""
        self._desk.side.hand_over.click()
        self._press("Kofi", "Kofi")
        self._see("my-page", "Next")
        self._see("my-letters", "You said. We did.", "Next")
        self._see("my-letter")
        self._read_on()
        self._see("was-the-letter-easy", "Yes, it was easy", "Next")
        self._see("are-you-happy", "I feel OK about it", "Next")
        self._see("what-you-think-of-the-letter")

    def _read_a_letter_in_other_colours(self) -> None:
        """Another member says what they think of their letter, in large print."""
        self._opened.show_members()
        self._press("Dilys", "Dilys", "My letters", "Next")
        self._see("my-letters-in-other-colours", "Next")
        self._read_on()
        self._see("was-the-letter-easy-in-other-colours", "No, it was hard", "Next")
        self._press("Skip this", "Next")
        self._see("what-you-think-in-other-colours")

    def _read_on(self) -> None:
        """Go through a letter to its end."""
        for _part in range(MOST_PARTS):
            if self._screen.title == self._screen.look("mine.easy"):
                return
            self._press("Next")
        raise TourStuck("the letter does not end")

    def _see_the_largest_text(self) -> None:
        """The largest text, for someone who needs it."""
        self._opened.show_members()
        self._press("Teresa")
        self._see("how-are-you-in-the-largest-text", "Good", "Next")
        self._see("what-helps-me-in-the-largest-text", "Next")
        self._see("pick-a-topic-in-the-largest-text")
        self._opened.ask_for_passphrase()
        self._press("Measure the screen")
        self._see("measure-the-screen", "Back")
