"""The part of the tour about switches: groups, step and wait, and letters to write with."""

from dataclasses import replace

from app.commands.tour_hands import Hands, TourStuck
from app.domain.people import Member
from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.ui.member.own_words import OwnWordsScreen
from app.ui.member.scan_order import Group
from app.ui.parts.switch_names import Switch

WHO = "Shanice"
ON_THE_WAY = ("Yes", "Now", "My facilitator can know it is me", "Skip this")
MOST_PAGES = 25


class SwitchWalk(Hands):
    """Visits by somebody with switches, who presses them as they like."""

    def _see_switches(self) -> None:
        """By groups; by stepping and waiting, with letters; and how a switch is learnt."""
        before = next(one for one in self._opened.services.people.members() if one.name == WHO)
        scanner = self._start.stage.scanner
        self._visit_with(before, replace(before.screen, scan_in_groups=True))
        self._until(lambda: isinstance(scanner.at, Group))
        self._see("one-switch-in-groups")
        scanner.switches.pressed.emit(Switch.CHOOSE)
        self._see("one-switch-inside-a-group", "Stop", "I have finished")
        self._visit_with(before, replace(before.screen, access=Access.STEP_AND_WAIT))
        self._until(lambda: scanner.at is not None)
        scanner.switches.pressed.emit(Switch.STEP)
        self._see("step-and-wait-it-is-chosen-soon", "Good", "Next", "Next")
        self._press("Voting and our meetings", "Next")
        self._go_to_own_words()
        self._see("own-words-by-switches", "Use letters")
        self._see("letters", "a b c d e")
        self._see("letters-of-a-group", "a")
        self._see("a-letter-is-written", "Stop", "I have finished")
        self._opened.services.people.change(before.id, lambda _now: before)

    def _visit_with(self, member: Member, screen: ScreenProfile) -> None:
        """Let somebody begin a visit who likes switches like this, and no voice."""
        silent = VoiceProfile(Reading.NEVER)
        wished = replace(member, screen=screen, voice=silent)
        self._opened.services.people.change(member.id, lambda _now: wished)
        self._opened.show_members()
        self._press(WHO)
        self._settle()

    def _go_to_own_words(self) -> None:
        """Go on until more can be said, choosing what leads there."""
        for _page in range(MOST_PAGES):
            self._settle()
            if isinstance(self._screen, OwnWordsScreen):
                return
            if self._find("I want to say more") is not None:
                self._press("I want to say more")
                continue
            known = [one for one in ON_THE_WAY if self._find(one) is not None]
            if known and not self._screen.next.isEnabled():
                self._press(known[0])
            self._press(self._screen.next.accessibleName())
        raise TourStuck("own words never come")
