"""A letter holds its words as they were written, whatever their shapes on paper are."""

import pytest

from app.domain.letter import LETTER_SIZES, Layout, LetterProfile, Part, Sentence
from app.letters.letter import letter_pdf
from tests.letters.matterhorn.words import words_of
from tests.letters.reading import need_font_for, reading_order, spoken
from tests.letters.samples import LIBRARY, PUNJABI, URDU, WELSH, block, letter, quoting, said


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_every_word_and_space_of_a_letter_is_in_the_file(points: int) -> None:
    profile = LetterProfile(points, layout=Layout.SYMBOLS_ABOVE)
    words = words_of(letter_pdf(letter(), profile, LIBRARY))
    assert words == reading_order(letter())


def test_a_heading_that_stands_on_the_next_page_again_is_read_once() -> None:
    sentences = (f"View {n}." for n in range(60))
    long = letter(block(Part.YOU_SAID, "You said", "you_said", *sentences))
    words = words_of(letter_pdf(long, LetterProfile(), LIBRARY))
    assert words == reading_order(long)


def test_no_space_is_lost_where_a_sentence_goes_on_over_the_page() -> None:
    own = " ".join(f"{n}th" for n in range(900))
    assert own in words_of(letter_pdf(said(own), LetterProfile(20), LIBRARY))


@pytest.mark.parametrize("own", [WELSH, PUNJABI, URDU], ids=["Welsh", "Punjabi", "Urdu"])
def test_words_in_another_script_are_read_as_they_were_said(own: Sentence) -> None:
    need_font_for(own)
    words = words_of(letter_pdf(quoting(own), LetterProfile(), LIBRARY))
    assert spoken(own) in words
