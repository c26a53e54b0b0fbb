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
