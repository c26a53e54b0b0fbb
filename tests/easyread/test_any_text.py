"""No text is too odd, and each finding stands where it says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.easyread.checker import Checker
from app.wording.catalogue import Catalogue

WORDS = Catalogue()
CHECKER = Checker(WORDS, WORDS.listed_words)
PIECES = st.sampled_from(
    [
        *(
            "stakeholders’ ",
            "co-produced",
            "“",
            "”",
            "**",
            "12/01/27",
            "\n",
            "\0",
            "e.g. ",
            "😀",
        ),
        *("%", "سلام ", "(", "www.a.org", "IV ", "0161 496 0000", " and we ", ".", " ", "A"),
    ]
)


@given(st.lists(PIECES | st.text(max_size=12), max_size=40).map("".join))
@settings(max_examples=300)
def test_every_finding_is_what_stands_at_its_place(text: str) -> None:
    for one in CHECKER.check(text):
        assert text[one.start : one.end] == one.text
        assert one.reason


@given(st.lists(PIECES, max_size=20))
@settings(max_examples=100)
def test_lines_are_checked_as_the_whole_text_is(pieces: list[str]) -> None:
    lines = [piece.replace("\n", " ") for piece in pieces]
    by_line = CHECKER.check_lines(lines)

    assert len(by_line) == len(lines)
    for line, found in zip(lines, by_line, strict=True):
        assert all(line[one.start : one.end] == one.text for one in found)
    assert sum(map(len, by_line)) == len(CHECKER.check("\n".join(lines)))


@pytest.mark.parametrize("piece", ["a ", "A ", "x", "(", "\0", " ", "😀", "“", "Aa ", "a.b@"])
def test_a_very_long_line_is_checked(piece: str) -> None:
    text = piece * (200_000 // len(piece))

    assert all(text[one.start : one.end] == one.text for one in CHECKER.check(text))
