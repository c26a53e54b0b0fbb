"""The part of the tour about what helps a member: said, at once on the screen, and changed."""

from app.commands.tour_hands import Hands

OWN_WORDS = "Please turn the radio off."


class NeedsWalk(Hands):
    """Walks the long path of somebody who was never asked, and their own page after it."""

    def _say_what_helps(self) -> None:
        """Someone says what helps them: their words are bigger from then on."""
        self._opened.show_members()
        self._press("Yusuf", "Good", "Next")
        self._see("can-we-ask-what-helps-you", "Yes, ask me", "Next")
        self._see("kinds-of-help", "The screen", "Getting there", "Next")
        self._press("I need bigger words.")
        self._see("what-helps-on-the-screen", "I need everything read to me.")
        self._press("I need no sound from the computer.", "Next")
        self._press("I need a taxi to get there.")
        self._see("what-helps-to-get-there", "Next")
        self._see("how-much-it-matters", "I must have this", "Next")
        self._press("This helps me", "Next", "This helps me", "Next", "I am not sure", "Next")
        self._see("does-anything-else-help", "Yes, in my own words", "Next")
        self._type(OWN_WORDS)
        self._see("what-helps-in-my-own-words", "Next", "I must have this", "Next")
        self._press("No, that is all", "Next", "I did it on my own", "Next")
        self._press("The helpers and the place where we meet")
        self._see("who-may-know-what-helps", "Yes, save it")
        self._see("what-helps-is-kept")
        self._turn_to("saying.odds", "what-is-different-at-once")
        self._see("which-one-is-right-now", "I need everything read to me.", "Next")
        self._see("what-we-do-not-keep", "Next")
        self._see("what-helps-me-today-in-bigger-words")

    def _look_after_what_helps(self) -> None:
        """They find all of it on their own page, and change it."""
        self._press("Yusuf", "What helps me", "Next")
        self._see("what-helps-me-on-my-page", "I need a taxi to get there.", "Next")
        self._see("one-thing-that-helps-me", "Who may know it", "Next")
        self._see("who-may-know-one-thing", "The helpers at the meeting")
        self._press("Yes, save it")
        self._go_on_from_note()
        self._press("I do not need this any more", "Next")
        self._see("a-taxi-is-not-needed-any-more", "I still need this")
        self._opened.show_members()

    def _turn_to(self, title: str, name: str) -> None:
        """See every page until a screen comes."""
        page = 0
        self._press("Next")
        while self._screen.title != self._start.look(title):
            page += 1
            self._see(f"{name}-{page}", "Next")
