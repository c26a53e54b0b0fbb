"""Every page of the desk as a screen reader finds it, from another process."""

import pytest

from app.ui.facilitator.page import PageName
from tests.readers.bus import NEEDS_BUS
from tests.readers.reading import Reading
from tests.readers.rules import faults

pytestmark = NEEDS_BUS


@pytest.mark.parametrize("page", PageName)
def test_a_page_is_told_whole_and_without_faults(reading: Reading, page: PageName) -> None:
    tree = reading.desk(page)
    assert faults(tree) == []
    assert tree.of_role("heading")


@pytest.mark.parametrize("page", [PageName.PLAN, PageName.HELPS, PageName.PEOPLE])
def test_every_tab_of_a_page_is_told_whole_and_without_faults(
    reading: Reading, page: PageName
) -> None:
    tabs = reading.desk(page).of_role("page tab")
    assert tabs
    for tab in tabs:
        reading.press(reading.tree().named(tab.name, "page tab"))
        tree = reading.tree()
        assert tree.named(tab.name, "page tab").has("selected")
        assert faults(tree) == [], tab.name


def test_the_keyboard_is_told_of_in_what_opens_over_a_page(reading: Reading) -> None:
    tree = reading.desk(PageName.OUTCOMES)
    reading.heard()
    reading.press(next(one for one in tree if one.name.startswith("Picture: ")))
    told = [one for one in reading.heard() if "focused" in one.kind and one.detail]
    assert told[-1].role == "text"
    assert told[-1].name.startswith("Search for a picture")
    reading.bus.press("Escape")
    reading.settle()
