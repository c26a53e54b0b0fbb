"""Words about health are pointed out before a place can read them."""

import pytest

from app.domain.health_words import health_words
from app.wording.adjustments import read_adjustments


@pytest.mark.parametrize(
    "text",
    [
        "Someone has Epilepsy.",
        "A quiet room for anxiety",
        "for a deaf person",
        "in pain",
        "ADHD",
    ],
)
def test_a_word_about_health_is_found(text: str) -> None:
    assert len(health_words(text)) == 1


@pytest.mark.parametrize(
    "text",
    ["Blinds at the windows.", "Fresh paint has dried.", "Air conditioning", "A hill outside"],
)
def test_words_about_a_place_are_not_taken_for_health(text: str) -> None:
    assert health_words(text) == ()


def test_each_word_is_given_once_and_as_it_stands() -> None:
    assert health_words("Autistic people. Autistic guests. Deaf guests.") == (
        "Autistic",
        "Deaf",
    )


def test_what_our_own_lines_ask_a_place_for_tells_nothing_of_health() -> None:
    assert [
        line.venue for line in read_adjustments().values() if health_words(line.venue)
    ] == []
