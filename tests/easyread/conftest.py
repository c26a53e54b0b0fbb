"""What the tests of the checker share."""

import pytest

from app.easyread.checker import Checker
from app.wording.catalogue import Catalogue


@pytest.fixture(scope="session")
def checker(words: Catalogue) -> Checker:
    """Return the checker with our own list of hard words."""
    return Checker(words, words.listed_words, ["Precious", "Willow Court"])
