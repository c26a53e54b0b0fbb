"""A letter holds its words as they were written, whatever their shapes on paper are."""

import pytest

from app.commands.every_form import SCRIPTS
from app.domain.letter import LETTER_SIZES, Layout, LetterProfile, Part
from app.letters.letter import letter_pdf
from tests.letters.matterhorn.words import words_of
from tests.letters.reading import need_font_for, reading_order
from tests.letters.samples import LIBRARY, LONG_WORD, block, letter, said

LONG = " ".join(f"{n}th" for n in range(900))
ADDRESS = "Write to sandra.whitlock-jones@elmshirespeaks.example"


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("points", LETTER_SIZES)
def test_every_word_and_space_of_a_letter_is_in_the_file(points: int, layout: Layout) -> None:
    words = words_of(letter_pdf(letter(), LetterProfile(points, layout=layout), LIBRARY))
    assert words == reading_order(letter())


def test_a_heading_that_stands_on_the_next_page_again_is_read_once() -> None:
    sentences = (f"View {n}." for n in range(60))
    long = letter(block(Part.YOU_SAID, "You said", "you_said", *sentences))
    words = words_of(letter_pdf(long, LetterProfile(), LIBRARY))
    assert words == reading_order(long)


@pytest.mark.parametrize("own", [LONG, LONG_WORD, ADDRESS], ids=["page", "line", "address"])
def test_what_is_longer_than_a_page_or_a_line_is_read_as_it_was_said(own: str) -> None:
    assert f"“{own}”" in words_of(letter_pdf(said(own), LetterProfile(28), LIBRARY))


@pytest.mark.parametrize("own", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_words_in_another_script_are_read_as_they_were_said(own: str) -> None:
    need_font_for(own)
    assert f"“{own}”" in words_of(letter_pdf(said(own), LetterProfile(), LIBRARY))
