"""No text is too odd, and each finding stands where it says."""

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
@settings(max_examples=300, deadline=None)
def test_every_finding_is_what_stands_at_its_place(text: str) -> None:
    for one in CHECKER.check(text):
        assert text[one.start : one.end] == one.text
        assert one.reason


def test_a_text_of_a_megabyte_on_one_line_is_checked() -> None:
    for piece in ("a ", "x", "(", "\0", " ", "😀", "“", "Aa ", "a.b@"):
        CHECKER.check(piece * (200_000 // len(piece)))
