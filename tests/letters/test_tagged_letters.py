"""Every letter that can be made is a tagged PDF (PDF/UA-1), whatever its reader likes."""

from dataclasses import replace

import pytest

from app.commands.every_form import ODD, SCRIPTS
from app.domain.envelope import Envelope
from app.domain.letter import (
    LETTER_SIZES,
    Block,
    FixedWords,
    Layout,
    LetterProfile,
    Part,
    Sender,
    Sentence,
    Sheet,
)
from app.letters.letter import Press, letter_pdf
from tests.letters.matterhorn.judge import faults
from tests.letters.reading import need_font_for
from tests.letters.samples import (
    LIBRARY,
    block,
    letter,
    said,
)

SAID = {**SCRIPTS, **ODD}


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
    whole = said(" ".join(f"{n}th" for n in range(900)))
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


@pytest.mark.parametrize("words", SAID.values(), ids=SAID.keys())
def test_a_letter_with_whatever_people_say_can_be_read_by_ear(words: str) -> None:
    need_font_for(words)
    assert faults(letter_pdf(said(words), LetterProfile(28), LIBRARY)) == []


def test_a_page_for_the_fridge_and_rows_of_symbols_can_be_read_by_ear() -> None:
    symbols = Sentence("The bus costs money.", symbols=("bus", "money"))
    about = Block(Part.ABOUT, "About this letter", "letter", (symbols,), chapter="Buses")
    strip = (Sentence("Buses", "bus"), Sentence("Done", "we_did"), Sentence("Soon", "calendar"))
    wanted = replace(letter(about), strip=strip)
    for layout in Layout:
        assert faults(letter_pdf(wanted, LetterProfile(layout=layout), LIBRARY)) == [], layout


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_poster_can_be_read_by_ear(sheet: Sheet) -> None:
    for_all = replace(letter(), reader="", sender=Sender("", ""), faces=(), word_list=())
    assert faults(Press(LIBRARY).poster(for_all, sheet)) == []


def test_pages_for_envelopes_can_be_read_by_ear() -> None:
    sandra = Envelope(("Sandra Whitlock", "3 Made Up Street", "ZZ99 1AP"), "Elm House, Elmbury")
    assert faults(Press(LIBRARY).envelopes([sandra, sandra], "Addresses", "en-GB")) == []
