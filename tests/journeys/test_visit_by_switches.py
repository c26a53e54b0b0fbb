"""A whole visit with nothing but a switch or two, from a face to goodbye."""

from dataclasses import replace

import pytest

from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.domain.views import Sharing
from app.opened import OpenBoard
from tests.journeys.conftest import Reopen
from tests.journeys.hands import press_with, switches
from tests.journeys.test_whole_visit import finish, go_on_to, named, services_of, views_of
from tests.ui.reading import all_words

NEVER_MS = 600_000
"""No time is up by itself here, and of all who use the same switch this is the slowest."""
WAYS = {
    "one switch": ScreenProfile(access=Access.ONE_SWITCH),
    "step and wait": ScreenProfile(access=Access.STEP_AND_WAIT),
    "two switches": ScreenProfile(access=Access.TWO_SWITCHES),
    "in groups": ScreenProfile(access=Access.ONE_SWITCH, scan_in_groups=True),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_whole_visit_by_switches(board: OpenBoard, reopen: Reopen, way: str) -> None:
    screen = replace(WAYS[way], scan_ms=NEVER_MS, scan_loops=0)
    kofi = named(board.services, "Kofi")
    silent = VoiceProfile(Reading.NEVER)
    board.services.people.change(kofi.id, lambda one: replace(one, screen=screen, voice=silent))
    board.show_members()
    hand = switches(board.stage)
    press_with(hand, "Kofi")
    assert board.stage.look.access is screen.access
    press_with(hand, "Good", "Next", "Next", "Going to hospital", "Next")
    go_on_to(hand, "How did hospital staff treat you?")
    press_with(hand, "Bad", "I want to say more", "Use letters", "Big letter")
    press_with(hand, "K L M N O", "N", "k l m n o", "o", "Finished")
    press_with(hand, "Next", "Next", "I did it on my own", "Next")
    assert "No" in all_words()
    press_with(hand, "Yes", "Yes, save it", "The board, with my name", "Yes, save it")
    press_with(hand, "Skip this", "Next", "Stop", "Carry on", "Break", "I am ready")
    press_with(hand, "Skip this", "Next")
    finish(hand)
    assert not board.stage.look.is_scanned

    services = services_of(reopen())
    first = views_of(services, named(services, "Kofi"))["How did hospital staff treat you?"]
    assert [phrase.words for phrase in first.picked] == ["Bad"]
    assert (first.words, first.sharing) == ("No", Sharing.WITH_NAME)
