"""A letter says the same in every form, in the same order."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.letter import Layout, Letter, LetterProfile, Part, Sentence
from app.letters.forms.text import letter_text
from tests.letters.forms.told import (
    as_epub,
    as_html,
    bare,
    block,
    in_book,
    in_model,
    in_page,
    in_text,
    said,
    whole,
)

QUOTED = "\u0000I\u0007 am\ud83d \u001bcross\u009f\ufffe"
NO_FEEDBACK = replace(whole(), blocks=whole().blocks[:-1])
LETTERS = [whole(), bare(), NO_FEEDBACK, replace(whole(), word_list=(), credits=())]


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("letter", LETTERS)
def test_a_page_says_every_word_of_a_letter_in_order(letter: Letter, layout: Layout) -> None:
    page = as_html(letter, LetterProfile(layout=layout))
    assert in_page(page) == in_model(letter, layout)


@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("letter", LETTERS)
def test_a_book_says_every_word_of_a_letter_in_order(letter: Letter, layout: Layout) -> None:
    assert in_book(as_epub(letter, layout)) == in_model(letter, layout)


@pytest.mark.parametrize("letter", LETTERS)
def test_plain_text_says_every_word_of_a_letter_in_order(letter: Letter) -> None:
    expected = [line for words in in_model(letter) for line in words.split("\n")]
    assert list(filter(None, in_text(letter))) == list(filter(None, expected))


@pytest.mark.parametrize("letter", LETTERS)
def test_a_voice_says_the_same_but_for_what_asks_for_a_pen(letter: Letter) -> None:
    asks = [part for part in letter.blocks if part.part is Part.FEEDBACK]
    pen = [line for one in asks for line in (one.heading, *(s.words for s in one.sentences))]
    pen += [face.words for face in letter.faces]
    pen += [letter.fixed.credits, *letter.credits]
    expected = [line.strip("“”") for line in in_model(letter) if line not in pen]
    assert [line.strip("“”") for line in said(letter)] == expected


@pytest.mark.parametrize("letter", LETTERS)
def test_the_same_letter_gives_the_same_bytes(letter: Letter) -> None:
    assert as_html(letter) == as_html(letter)
    assert as_epub(letter) == as_epub(letter)
    assert letter_text(letter) == letter_text(letter)


def test_what_no_file_may_hold_is_left_out_and_nothing_else() -> None:
    letter = replace(whole(), blocks=(block(Part.YOU_SAID, Sentence(QUOTED, quoted=True)),))
    for lines in (in_page(as_html(letter)), in_book(as_epub(letter)), in_text(letter)):
        assert "“I am cross”" in lines


def test_every_kind_of_line_end_is_one_kind() -> None:
    words = "a\r\nb\rc\u2028d\u0085e\u000bf"
    letter = replace(whole(), blocks=(block(Part.YOU_SAID, Sentence(words, quoted=True)),))
    for lines in (in_page(as_html(letter)), in_book(as_epub(letter))):
        assert "“a\nb\nc\nd\ne\nf”" in lines
    assert "“a\nb\nc\nd\ne\nf”" in letter_text(letter).decode()


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp"))))
def test_whatever_a_person_said_is_in_every_form_exactly(words: str) -> None:
    letter = replace(bare(), blocks=(block(Part.YOU_SAID, Sentence(words, quoted=True)),))
    layout = Layout.NO_PICTURES
    assert f"“{words}”" in in_page(as_html(letter, LetterProfile(layout=layout)))
    assert f"“{words}”" in in_book(as_epub(letter, layout))
    assert f"“{words}”" in in_text(letter)


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=())))
def test_no_words_at_all_can_stop_a_letter(words: str) -> None:
    spoken = Sentence(words), Sentence(words, words, quoted=True, language="pl")
    letter = replace(bare(), title=f"T{words}", blocks=(block(Part.YOU_SAID, *spoken),))
    assert in_page(as_html(letter)) == in_book(as_epub(letter))
    assert letter_text(letter).endswith(b"\n")
