"""Parts that letters share are laid out once, and nobody can tell."""

from dataclasses import replace

import pytest

from app.domain.letter import LETTER_SIZES, Layout, Letter, LetterProfile, Part, Sentence, Sheet
from app.letters.letter import Press
from tests.letters.samples import LIBRARY, block, letter, page_words, pages_of

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
<path d="M1 1H8V8Z"/></svg>"""


def to(name: str, said: str) -> Letter:
    """The usual letter to someone, with what they said."""
    usual = letter()
    own = block(Part.YOU_SAID, "You said", "you_said", said)
    blocks = tuple(own if one.part is Part.YOU_SAID else one for one in usual.blocks)
    return replace(usual, reader=name, blocks=blocks)


@pytest.mark.parametrize("layout", list(Layout))
def test_a_letter_is_the_same_whichever_letters_were_made_before(layout: Layout) -> None:
    profile = LetterProfile(layout=layout)
    alone = Press(LIBRARY).pdf(to("Neil", "It is far."), profile)
    busy = Press(LIBRARY)
    for points in LETTER_SIZES:
        busy.pdf(to("Sandra", "It was fast."), replace(profile, points=points))
    busy.pdf(to("Mo", "ŵ ŷ 😀"), profile)
    assert busy.pdf(to("Neil", "It is far."), profile) == alone


def test_what_one_member_said_is_in_nobody_elses_letter() -> None:
    press = Press(LIBRARY)
    press.pdf(to("Sandra", "My own words."), LetterProfile())
    words = " ".join(page_words(pages_of(press.pdf(to("Neil", "Mine."), LetterProfile()))))
    assert "Mine." in words
    assert "own words" not in words
    assert "Sandra" not in words


def test_the_same_block_twice_in_a_letter_is_there_twice() -> None:
    thanks = block(Part.THANKS, "Thank you", "thank_you", "Thank you for telling us.")
    pdf = Press(LIBRARY).pdf(letter(thanks, thanks), LetterProfile())
    words = " ".join(page_words(pages_of(pdf)))
    assert words.count("Thank you for telling us.") == 2


def test_a_boards_own_picture_is_not_taken_for_ours() -> None:
    press = Press(LIBRARY)
    ours = press.pdf(letter(), LetterProfile())
    theirs = press.pdf(letter(), LetterProfile(), {"letter": SVG})
    assert theirs != ours
    assert press.pdf(letter(), LetterProfile()) == ours


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_bigger_sheet_is_set_again(sheet: Sheet) -> None:
    pages = pages_of(Press(LIBRARY).pdf(letter(), LetterProfile(16, sheet=sheet)))
    wide = {Sheet.A4: 595, Sheet.A3: 842}[sheet]
    assert {round(page.get_width()) for page in pages} == {wide}
    long = "You told us your views on Tuesday 10 February 2026."
    lines = "\n".join(page.get_textpage().get_text_range() for page in pages).splitlines()
    assert (long in lines) is (sheet is Sheet.A3)


def test_sentences_without_pictures_of_their_own_share_one() -> None:
    two = replace(
        block(Part.NEXT, "What happens next", "what_next", "Phone us.", "Or write."),
        sentences=(Sentence("Phone us."), Sentence("Or write.", "letter")),
    )
    pdf = Press(LIBRARY).pdf(letter(two, photo="", faces=()), LetterProfile())
    forms = pages_of(pdf)[0].get_objects(max_depth=1)
    assert sum(1 for one in forms if one.type == 5) == 2
