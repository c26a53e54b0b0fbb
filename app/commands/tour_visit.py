"""The tour of visits: members answer topics, with a name and without."""

from app.commands.tour_hands import Hands, TourStuck
from app.ui.member.dots import DotsScreen

OWN_WORDS = "I want to learn how to call my sister."


class VisitWalk(Hands):
    """Members have their say."""

    def _have_a_say(self) -> None:
        """One member answers a topic, from hello to goodbye."""
        self._see("welcome", "Try the practice board")
        self._until(lambda: self._start.opened is not None)
        self._see("who-is-here", "Kofi")
        self._see("how-are-you", "Good", "Next")
        self._see("what-helps-me-today", "Next")
        self._see("pick-a-topic", "Phones, computers and staying safe online", "Next")
        self._see("about-this-topic", "Next")
        self._see("do-you-know", "Yes", "Next")
        self._see("question-faces", "Good", "Next")
        self._see("who-helped", "I did it on my own", "Next")
        self._see("what-you-said", "Yes", "Yes, save it")
        self._press("Break")
        self._see("break", "I am ready")
        self._see("who-can-see-this", "The board, with my name", "Yes, save it")
        self._see("question-yes-no", "Not sure", "Next", "Next")
        self._press("Yes", "Yes, save it", "Yes, save it")
        self._type(OWN_WORDS)
        self._see("question-own-words", "Next", "Next")
        self._see("what-you-said-in-words", "Yes", "Yes, save it", "Yes, save it")
        self._see("thank-you", "Next")
        self._press("Kofi")
        self._press("What I said", "Next")
        self._see("what-i-said", "Next")
        self._see("one-thing-i-said", "Share it", "Next")
        self._see("who-sees-what-i-said", "Back", "Back", "Back", "Back")
        self._see("topics-done", "I have finished", "Next")
        self._see("how-are-you-now", "Good", "Next")
        self._see("goodbye", "Back to the start")

    def _say_something_private(self) -> None:
        """Another member, large print in other colours, a private topic, and no name."""
        self._press("Dilys")
        self._see("how-are-you-in-other-colours", "OK", "Next", "Next")
        self._see("pick-a-topic-in-other-colours", "Going to hospital", "Next")
        self._see("before-a-private-topic", "Next")
        self._until_screen("ways.title")
        self._press("Later", "Next", "No one", "Next")
        self._see("it-can-be-later", "Back", "Back")
        self._see("how-to-do-what-is-private", "With someone", "Next")
        self._see("who-do-you-want-with-you", "A woman who works here", "Next")
        self._see("please-sit-with-me", "Next")
        while self._screen.title != self._start.look("ways.name_title"):
            self._press("Next")
        self._see("with-a-name-or-not", "My facilitator can know it is me", "Next")
        self._see("about-a-private-topic", "Next")
        self._press("Tell me again", "Next")
        self._see("told-again-in-other-words", "Next")
        self._press("Yes", "Next", "Bad", "Next", "Someone helped me read", "Next")
        self._see("what-you-said-in-other-colours", "Yes", "Yes, save it")
        self._see("who-can-see-this-with-no-name", "The board, without my name")
        self._press("Yes, save it")
        self._see("what-no-name-means")
        while self._screen.title == self._start.look("sees.no_name_title"):
            self._screen.next.click()
            self._settle()
        self._press("Skip this", "Next", "Skip this", "Next")
        self._see("thank-you-with-someone-to-call", "Next")
        self._see("how-are-you-after-what-is-private", "Stop")
        self._see("stop", "I have finished")

    def _sort_cards_and_give_dots(self) -> None:
        """A member sorts cards on a mat, and shows with dots what matters most."""
        self._press("Kofi", "Next", "Next", "Going to the dentist", "Next")
        self._until_screen("know.title")
        self._press("Yes", "Next", "Skip this", "Next")
        self._see("first-we-try-it", "Next")
        self._see("a-question-to-try", "Skip this", "Next")
        self._see("the-next-one-is-real", "Next")
        self._press("Bad", "Good")
        self._see("question-picture-mat", "OK", "Bad", "Good", "Next")
        self._see("cards-to-look-over", "Next", "I did it on my own", "Next")
        self._see("what-you-said-with-cards", "Yes", "Yes, save it")
        self._press("The board, with my name", "Yes, save it", "Skip this", "Next", "Next")
        self._press("Voting and our meetings", "Next")
        self._until_screen("know.title")
        self._press("Yes", "Next", "Skip this", "Next", "Skip this", "Next")
        self._press("Next", "Skip this", "Next", "Next")
        screen = self._screen
        if not isinstance(screen, DotsScreen):
            raise TourStuck("no pictures to put dots on")
        first, second, *_ = screen.cards.values()
        for card in (first, first, second):
            card.click()
        self._see("question-dots", "Stop")
        self._press("I have finished")
