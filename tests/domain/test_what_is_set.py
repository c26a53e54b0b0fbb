"""What a need sets in the app is told, each thing in a sentence of its own."""

import pytest

from app.domain.adjusting import SETS, adjusted
from app.domain.what_is_set import Setting, what_is_set
from app.wording.catalogue import Catalogue
from tests import makers

AS_USUAL = {"co_pictures", "bm_contact_letter"}
"""What is so already for someone who likes everything as it comes."""


@pytest.mark.parametrize("line", SETS)
def test_each_line_that_sets_something_tells_just_one_thing(line: str) -> None:
    before = makers.member()
    told = what_is_set(before, adjusted(before, [line]))
    assert len(told) == (0 if line in AS_USUAL else 1)


@pytest.mark.parametrize("setting", Setting)
def test_each_thing_has_its_sentence(words: Catalogue, setting: Setting) -> None:
    assert words(f"needs_desk.set_{setting}").words.endswith(" now.")


def test_what_stays_is_not_told() -> None:
    member = makers.member()
    assert what_is_set(member, member) == ()


def test_words_on_the_screen_and_in_letters_are_told_together() -> None:
    before = makers.member()
    assert what_is_set(before, adjusted(before, ["sc_bigger_words"])) == (Setting.WORDS,)
    letters = adjusted(before, ["if_large_print_18"])
    assert what_is_set(before, letters) == (Setting.WORDS_IN_LETTERS,)
