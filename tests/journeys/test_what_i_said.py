"""From their own page a member comes back to what they said, and says something else."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.views import Sharing
from app.opened import OpenBoard
from app.ui.window import Window
from tests.journeys.conftest import Reopen
from tests.journeys.hands import mouse, press_with
from tests.journeys.test_whole_visit import (
    go_on_to,
    named,
    services_of,
    type_words,
    views_of,
)
from tests.ui.fit import settle
from tests.ui.reading import all_words

ASKED = "How did hospital staff treat you?"
OWN = "They did not talk to me"
ELSE = "They talked to me at last"


@pytest.mark.usefixtures("unhurried")
def test_what_was_said_is_found_shared_and_said_anew(
    qtbot: QtBot,
    window: Window,
    board: OpenBoard,
    reopen: Reopen,
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Next", "Next", "Going to hospital", "Next")
    go_on_to(hand, ASKED)
    press_with(hand, "Bad", "I want to say more")
    type_words(qtbot, OWN)
    press_with(hand, "Next", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    press_with(hand, "Only my facilitator", "Yes, save it")

    press_with(hand, "Kofi", "What I said", "Next", ASKED, "Next")
    assert OWN in all_words()
    assert "Only your facilitator sees it." in all_words()
    press_with(hand, "Share it", "Next", "The board, with my name", "Yes, save it")
    settle()
    assert "The board sees it with your name." in all_words()
    press_with(hand, "Change it", "Next")
    settle()
    # A private topic tells first what it is about, as ever.
    assert "Before you start" in all_words()
    go_on_to(hand, ASKED)
    press_with(hand, "I want to say more")
    type_words(qtbot, ELSE)
    press_with(hand, "Next", "Next", "Next", "Yes", "Yes, save it", "Yes, save it")

    services = services_of(reopen())
    view = views_of(services, named(services, "Kofi"))[ASKED]
    assert ELSE in view.words
    assert view.sharing is Sharing.WITH_NAME
