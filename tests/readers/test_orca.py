"""A visit by keys alone, as somebody hears it who uses Orca: by its log of what it says."""

import shutil
from pathlib import Path

import pytest

from app.domain.board import PRACTICE_PASSPHRASE
from app.services.all import make_services
from app.services.removals import Thing
from app.storage.store import open_with_passphrase
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.readers.bus import NEEDS_BUS, Bus
from tests.readers.orca import NEEDS_ORCA, Orca, own_orca
from tests.readers.visiting import be_as_it_comes, open_app

pytestmark = [NEEDS_BUS, NEEDS_ORCA]
BACK_TO_NEXT = ("shift+Tab",) * 4
"""From the first thing on a screen back over *Stop*, *Break* and one's name."""


@pytest.fixture
def board(practice_made_once: Path, tmp_path: Path) -> Path:
    """Return a folder with a practice board whose first topic asks one question."""
    shutil.copytree(practice_made_once, tmp_path / "practice")
    store = open_with_passphrase(tmp_path / "practice", PRACTICE_PASSPHRASE)
    services = make_services(store.sessions, Catalogue(), lambda: TODAY)
    for question in services.topics.asking()[0].questions[1:]:
        services.removals.remove(Thing.QUESTION, question.id)
    be_as_it_comes(services)
    store.close()
    return tmp_path


def go_on(orca: Orca, title: str, way_on: str = "Next") -> list[str]:
    """Go to the way on and press it, and give what is said of the screen that comes."""
    orca.press(*BACK_TO_NEXT, until=f"{way_on} push button.")
    return orca.press("space", until=f"{title} panel.")


def choose_first(orca: Orca, title: str, way_on: str = "Next") -> list[str]:
    """Choose the first of several, which the keyboard is on; then go on."""
    orca.press("space", until="selected")
    return go_on(orca, title, way_on)


def test_a_visit_is_heard_from_who_is_here_to_thank_you(
    bus_of_its_own: Bus, board: Path
) -> None:
    bus = bus_of_its_own
    with own_orca(bus) as orca, open_app(bus, board):
        bus.take_keyboard_to("Together Board")
        orca.wait_for("Ania push button.")
        assert orca.all_said[-3:] == [
            "Hello! Who is here? panel.",
            "Pick your picture.",
            "Ania push button.",
        ]
        assert orca.press("space", until="How are you today? panel.") == [
            "How are you today? panel.",
            "We do not tell the board how you feel.",
            "Good.",
            "not selected radio button",
        ]
        needs = choose_first(orca, "What helps me at the meeting?")
        assert needs[-1].endswith("check box checked.")
        assert go_on(orca, "Pick a topic")[-1] == "not selected radio button"
        about = choose_first(orca, "Phones, computers and staying safe online")
        assert "We want to help you stay safe." in about[1]
        assert about[-1] == "Next push button."
        orca.press("space", until="Do you know what this is about? panel.")
        question = choose_first(orca, "How easy is the internet for you?")
        assert question[-2:] == ["Good.", "not selected radio button"]
        choose_first(orca, "Who helped you answer?")
        assert "You said “Good”" in choose_first(orca, "This is what you said")[1]
        choose_first(orca, "Who can see this?", "Yes, save it")
        thanks = choose_first(orca, "Thank you", "Yes, save it")
        assert "We saved what you said." in thanks[1]
