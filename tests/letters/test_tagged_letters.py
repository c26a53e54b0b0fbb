"""Every letter that can be made is a tagged PDF (PDF/UA-1), whatever its reader likes."""

from dataclasses import replace

import pytest

from app.domain.letter import (
    LETTER_SIZES,
    FixedWords,
    Layout,
    LetterProfile,
    Part,
    Sentence,
    Sheet,
)
from app.letters.letter import letter_pdf
from tests.letters.matterhorn.judge import faults
from tests.letters.reading import need_font_for
from tests.letters.samples import (
    LIBRARY,
    LONG_WORD,
    PUNJABI,
    URDU,
    block,
    letter,
    quoting,
    said,
)


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize("layout", list(Layout))
@pytest.mark.parametrize("points", LETTER_SIZES)
def test_a_letter_can_be_read_by_ear(points: int, layout: Layout, sheet: Sheet) -> None:
    profile = LetterProfile(points=points, layout=layout, sheet=sheet)
    assert faults(letter_pdf(letter(), profile, LIBRARY)) == []


@pytest.mark.parametrize("layout", list(Layout))
def test_a_letter_with_more_than_a_page_under_a_heading_can_be_read_by_ear(
    layout: Layout,
) -> None:
    views = block(Part.YOU_SAID, "You said", "you_said", *(f"View {n}." for n in range(60)))
    whole = said(" ".join(f"{n}th" for n in range(900)), LONG_WORD)
    both = letter(views, *whole.blocks)
    assert faults(letter_pdf(both, LetterProfile(20, layout=layout), LIBRARY)) == []


def test_a_letter_with_many_hard_words_can_be_read_by_ear() -> None:
    words = tuple(replace(letter().word_list[0], term=f"word {n}") for n in range(40))
    assert (
        faults(letter_pdf(replace(letter(), word_list=words), LetterProfile(), LIBRARY)) == []
    )


def test_a_letter_that_tells_who_made_its_pictures_can_be_read_by_ear() -> None:
    thanks = replace(letter(), credits=("Pictures © Elmshire, https://elmshire.example",))
    assert faults(letter_pdf(thanks, LetterProfile(), LIBRARY)) == []


def test_a_letter_with_a_picture_that_is_not_drawn_yet_can_be_read_by_ear() -> None:
    missing = block(Part.WE_DID, "We did", "flying_saucer", "We flew.")
    assert faults(letter_pdf(letter(missing), LetterProfile(), LIBRARY)) == []


def test_a_letter_in_welsh_can_be_read_by_ear() -> None:
    fixed = FixedWords(dear="Annwyl {name},", language="cy")
    assert faults(letter_pdf(replace(letter(), fixed=fixed), LetterProfile(), LIBRARY)) == []


@pytest.mark.parametrize("own", [URDU, PUNJABI], ids=["Urdu", "Punjabi"])
def test_words_whose_shapes_are_not_their_letters_can_be_read_by_ear(own: Sentence) -> None:
    need_font_for(own)
    assert faults(letter_pdf(quoting(own), LetterProfile(), LIBRARY)) == []
