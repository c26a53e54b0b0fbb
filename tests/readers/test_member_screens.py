"""Every member screen as a screen reader finds it, from another process."""

import pytest

from tests.readers.bus import NEEDS_BUS
from tests.readers.reading import Reading, Tree
from tests.readers.rules import faults
from tests.readers.samples import SCREENS

pytestmark = NEEDS_BUS
ALIKE = ("who", "many topics", "what I said", "what I deleted")
"""Samples in which several people, or several topics, have one name."""
SMALL_TITLE = ("draw",)
"""Screens whose question stands in one small line."""


def screen_of(tree: Tree) -> str:
    """The name of the part of the window that holds the screen."""
    window = next(one for one in tree if one.role == "frame")
    (screen,) = (one for one in tree if one.above == window.place)
    assert screen.role == "panel"
    return screen.name


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_is_told_whole_and_without_faults(reading: Reading, name: str) -> None:
    tree = reading.member(name)
    found = [one for one in faults(tree) if not (name in ALIKE and " alike: " in one)]
    assert found == []
    title = screen_of(tree)
    assert title
    told = [one for one in tree if one.name == title and one.role in ("heading", "label")]
    assert told, "the title is not among what is told"
    assert [one for one in tree if one.has("focused") and one.is_active], (
        "the keyboard is nowhere"
    )
