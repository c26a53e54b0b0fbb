"""Where two texts differ."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.differences import differences


def test_only_what_the_other_does_not_have_is_marked() -> None:
    left, right = differences("the bus is late", "the bus was late")
    assert [words for words, differs in left if differs] == ["is"]
    assert [words for words, differs in right if differs] == ["was"]


def test_a_space_more_is_a_difference() -> None:
    left, right = differences("a b", "a  b")
    assert any(differs for _words, differs in left)
    assert any(differs for _words, differs in right)


@given(st.text(max_size=60), st.text(max_size=60))
def test_both_texts_are_whole(one: str, other: str) -> None:
    left, right = differences(one, other)
    assert "".join(words for words, _differs in left) == one
    assert "".join(words for words, _differs in right) == other


def test_the_same_text_has_no_difference() -> None:
    left, right = differences("We waited and waited.", "We waited and waited.")
    assert not any(differs for _words, differs in (*left, *right))
