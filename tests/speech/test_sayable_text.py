"""Odd characters neither upset the voice nor move its words."""

import pytest

from app.speech.text import sayable, worth_saying


def test_characters_no_voice_can_take_become_spaces_in_their_place() -> None:
    assert sayable("a\0b\ud83dc\nd") == "a b c\nd"


@pytest.mark.parametrize("text", ["", "  \n", "...", "-  ?!", "\0"])
def test_nothing_is_heard_for_spaces_and_punctuation(text: str) -> None:
    assert not worth_saying(text)


@pytest.mark.parametrize("text", ["a", "7", "😀", "£", "میں", "ŵ."])
def test_letters_numbers_and_pictures_are_worth_saying(text: str) -> None:
    assert worth_saying(text)
