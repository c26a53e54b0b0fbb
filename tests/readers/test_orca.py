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
from tests.readers.visiting import open_app

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
    store.close()
    return tmp_path


def go_on(orca: Orca) -> list[str]:
    """Go to *Next* and press it, and give what is said of the screen that comes."""
    orca.press(*BACK_TO_NEXT)
    return orca.press("space")


def choose_first(orca: Orca) -> list[str]:
    """Choose the first of several, which the keyboard is on; then go on."""
    assert orca.press("space")[-1] == "selected"
    return go_on(orca)


def test_a_visit_is_told_from_who_is_here_to_thank_you(bus: Bus, board: Path) -> None:
    with own_orca(bus) as orca, open_app(bus, board):
        bus.take_keyboard_to("Together Board")
        orca.wait_for("Ania push button.")
        assert orca.all_said[-3:] == [
            "Hello! Who is here? panel.",
            "Pick your picture.",
            "Ania push button.",
        ]
        assert orca.press("space") == [
            "How are you today? panel.",
            "We do not tell the board how you feel.",
            "Good.",
            "not selected radio button",
        ]
        needs = choose_first(orca)
        assert needs[0] == "What helps me at the meeting? panel."
        assert needs[-1].endswith("check box checked.")
        topics = go_on(orca)
        assert topics[0] == "Pick a topic panel."
        assert topics[-1] == "not selected radio button"
        about = choose_first(orca)
        assert "We want to help you stay safe." in about[1]
        assert about[-1] == "Next push button."
        assert orca.press("space")[0] == "Do you know what this is about? panel."
        question = choose_first(orca)
        assert question[0] == "How easy is the internet for you? panel."
        assert question[-2:] == ["Good.", "not selected radio button"]
        assert choose_first(orca)[0] == "Who helped you answer? panel."
        said = choose_first(orca)
        assert said[0] == "This is what you said panel."
        assert "You said: Good" in said[1]
        assert choose_first(orca)[0] == "Who can see this? panel."
        thanks = choose_first(orca)
        assert thanks[0] == "Thank you panel."
        assert "We saved what you said." in thanks[1]
