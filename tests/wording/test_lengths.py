"""How long something lasts, in plain words."""

import pytest

from app.wording.catalogue import Catalogue
from app.wording.lengths import length_words


@pytest.mark.parametrize(
    ("duration_ms", "words"),
    [
        (40, "1 second"),
        (1_000, "1 second"),
        (9_600, "10 seconds"),
        (60_000, "1 minute"),
        (80_000, "1 minute 20 seconds"),
        (121_000, "2 minutes 1 second"),
        (600_000, "10 minutes"),
    ],
)
def test_a_length_is_told_in_minutes_and_seconds(duration_ms: int, words: str) -> None:
    assert length_words(Catalogue(), duration_ms) == words
