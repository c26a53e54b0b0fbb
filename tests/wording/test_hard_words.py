"""Finding the hard words of a text."""

from app.wording.catalogue import Catalogue
from app.wording.hard_words import found_in

KNOWN = Catalogue().hard_words


def test_a_hard_word_is_found_whatever_its_letters_and_only_once() -> None:
    found = found_in(["An Advocate can help.", "Ask your advocate."], KNOWN)

    assert [word.term for word in found] == ["advocate"]


def test_part_of_a_longer_word_is_not_it() -> None:
    assert found_in(["We talked about chairs and fairness."], KNOWN) == ()


def test_the_longest_is_found_where_words_overlap() -> None:
    found = found_in(["Do you have a hospital passport?"], KNOWN)

    assert [word.term for word in found] == ["hospital passport"]
