"""What no letter should hold, and one day will."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from app.domain.letter import Block, HardWord, Layout, LetterProfile, Part, Sentence
from app.letters.letter import letter_pdf
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import LIBRARY, block, in_order, letter, page_words, pages_of


def test_half_a_character_and_signs_that_steer_are_not_in_the_title() -> None:
    pdf = letter_pdf(letter(title="Half \ud800 \u202ea title\x00"), LetterProfile(), LIBRARY)
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert str(opened.docinfo.Title) == "Half  a title"
    assert faults(pdf) == []


def test_a_hard_word_that_is_empty_does_not_stop_a_letter() -> None:
    wanted = replace(letter(), word_list=(HardWord("", ""),))
    pdf = letter_pdf(wanted, LetterProfile(), LIBRARY)
    assert "Word list" in " ".join(page_words(pages_of(pdf)))


@pytest.mark.parametrize("layout", list(Layout))
def test_the_picture_of_a_heading_is_told_once_however_many_pages_it_stands_on(
    layout: Layout,
) -> None:
    sentences = tuple(Sentence(f"View {n}.", "bus" if n % 2 else "letter") for n in range(30))
    long = Block(Part.YOU_SAID, "What we heard", "flying_saucer", sentences)
    assert faults(letter_pdf(letter(long), LetterProfile(28, layout=layout), LIBRARY)) == []


@pytest.mark.parametrize("sentences", [(), ("Yes.", "And no.")])
def test_headings_as_long_as_a_page_stay_on_their_pages(sentences: tuple[str, ...]) -> None:
    shout = block(Part.YOU_SAID, "Heading " * 150, "you_said", *sentences)
    both = replace(shout, chapter="Chapter " * 150)
    pages = pages_of(letter_pdf(letter(both, faces=()), LetterProfile(28), LIBRARY))
    words = " ".join(page_words(pages))
    assert [words.count(word) for word in ("Heading", "Chapter")] == [150, 150]
    assert in_order(sentences, words)
    for page in pages:
        text = page.get_textpage()
        assert min(text.get_charbox(at)[1] for at in range(text.count_chars())) > 0
