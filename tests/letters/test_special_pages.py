"""Posters, pages for envelopes with a window, and the page for the fridge."""

from dataclasses import replace

import pypdfium2
import pypdfium2.raw
import pytest

from app.domain.envelope import Envelope
from app.domain.letter import (
    LETTER_SIZES,
    Layout,
    LetterProfile,
    Part,
    Sender,
    Sentence,
    Sheet,
)
from app.letters.errors import CannotPrint
from app.letters.ink import Ink, Untagged
from app.letters.joining import joined
from app.letters.letter import Press
from app.letters.style import MM
from tests.letters.samples import LIBRARY, block, in_order, letter, page_words, pages_of

FORM = pypdfium2.raw.FPDF_PAGEOBJ_FORM
STRIP = (
    Sentence("Buses", "bus"),
    Sentence("Done", "we_did"),
    Sentence("12 January", "calendar"),
    Sentence("Ask Moira", "contact_us"),
)
SANDRA = Envelope(
    ("Sandra Whitlock", "3 Made Up Street", "Elmbury", "ZZ99 1AP"), "Elm House, Elmbury"
)


def drawings(page: pypdfium2.PdfPage) -> list[pypdfium2.PdfObject]:
    return [one for one in page.get_objects(max_depth=1) if one.type == FORM]


@pytest.mark.parametrize("sheet", list(Sheet))
@pytest.mark.parametrize("many", [1, 6, 14])
def test_a_poster_is_one_page_however_much_it_says(sheet: Sheet, many: int) -> None:
    said = block(Part.WE_DID, "We did", "we_did", *(f"We did thing {n}." for n in range(many)))
    for_all = replace(letter(said), reader="", sender=Sender("", ""), faces=(), word_list=())
    [words] = page_words(pages_of(Press(LIBRARY).poster(for_all, sheet)))
    assert all(f"We did thing {n}." in words for n in range(many))
    assert "Page 1" not in words
    assert "Dear" not in words


def test_an_envelope_page_holds_an_address_and_nothing_else() -> None:
    [page] = pages_of(Press(LIBRARY).envelopes([SANDRA], "Address", "en-GB"))
    words = page.get_textpage().get_text_range().split()
    assert words == " ".join((SANDRA.back_to, *SANDRA.to)).split()


LONG = "The Very Long House Name at the Old Corner Shop"


@pytest.mark.parametrize(
    "to",
    [
        SANDRA.to,
        ("Sandra", LONG, "ZZ99 1AP"),
        ("Sandra", "Flat 2", "Rose House", "3 Made Up Street", "Elmbury", "ZZ99 1AP"),
        ("Sandra", *(f"{n} {LONG}" for n in range(9)), "ZZ99 1AP"),
    ],
    ids=["usual", "wide", "high", "both"],
)
def test_the_address_is_in_the_window_however_the_sheet_slips(to: tuple[str, ...]) -> None:
    [page] = pages_of(Press(LIBRARY).envelopes([Envelope(to)], "Address", "en-GB"))
    text = page.get_textpage()
    boxes = [text.get_charbox(at) for at in range(text.count_chars())]
    seen = [box for box in boxes if box[2] > box[0]]
    left, right = min(box[0] for box in seen) / MM, max(box[2] for box in seen) / MM
    top = 297 - max(box[3] for box in seen) / MM
    bottom = 297 - min(box[1] for box in seen) / MM
    aside, down = 220 - 210, 110 - first_fold(page)  # mm to slip, from the left top corner
    assert left >= 20
    assert right <= 20 + 90 - aside
    assert top >= 110 - 18 - 35
    assert bottom <= 110 - 18 - down


def first_fold(page: pypdfium2.PdfPage) -> float:
    """How far down the page is to be folded, in mm."""
    marks = page.get_objects(filter=(pypdfium2.raw.FPDF_PAGEOBJ_PATH,))
    tops: list[float] = [mark.get_bounds()[3] for mark in marks]
    return 297 - max(tops) / MM


def test_no_part_of_a_long_address_is_left_out() -> None:
    parts = ("Sandra", *(f"Part {n}" for n in range(8)), "ZZ99 1AP")
    [page] = pages_of(Press(LIBRARY).envelopes([Envelope(parts)], "Address", "en-GB"))
    words = page.get_textpage().get_text_range()
    assert in_order(parts, words)
    assert words.splitlines()[0] == "Sandra"
    assert words.splitlines()[-1] == "ZZ99 1AP"


def test_an_address_that_no_font_can_draw_is_named() -> None:
    with pytest.raises(CannotPrint):
        Press(LIBRARY).envelopes([Envelope(("\U00012000",))], "Address", "en-GB")


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_the_page_for_the_fridge_is_the_last_and_has_four_pictures(points: int) -> None:
    wanted = replace(letter(), strip=STRIP)
    pages = pages_of(Press(LIBRARY).pdf(wanted, LetterProfile(points, layout=Layout.STRIP)))
    words = page_words(pages)[-1]
    assert words.startswith("To put on your fridge")
    assert [one.words for one in STRIP if one.words not in words] == []
    assert (
        sum(1 for one in pages[len(pages) - 1].get_objects(max_depth=1) if one.type == 5) == 4
    )


@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("sheet", list(Sheet))
def test_words_for_the_fridge_stay_whole_and_on_their_page(points: int, sheet: Sheet) -> None:
    longest = ("Buses, taxis and getting about", "Safeguarding", "Wednesday 23 September 2026")
    strip = tuple(map(Sentence, longest, (one.picture for one in STRIP)))
    profile = LetterProfile(points, layout=Layout.STRIP, sheet=sheet)
    pages = pages_of(Press(LIBRARY).pdf(replace(letter(), strip=strip), profile))
    page = pages[len(pages) - 1]
    text = page.get_textpage()
    lines = text.get_text_range().splitlines()
    assert all(word in " ".join(lines).split() for words in longest for word in words.split())
    foot = text.get_charbox(text.get_text_range().rindex("Page"))
    places = [text.get_charbox(at) for at in range(text.get_text_range().rindex("Page"))]
    assert all(bottom > foot[3] for left, bottom, right, _top in places if right > left)
    assert all(one.get_bounds()[1] > foot[3] for one in drawings(page))


def test_symbols_stand_in_a_row_above_their_sentence() -> None:
    symbols = ("letter", "bus", "money")
    said = replace(
        block(Part.ABOUT, "About this letter", "letter"),
        sentences=(Sentence("This letter is about the bus money.", symbols=symbols),),
    )
    wanted = letter(said, photo="", faces=())
    profile = LetterProfile(layout=Layout.SYMBOLS_ABOVE)
    page = pages_of(Press(LIBRARY).pdf(wanted, profile))[0]
    text = page.get_textpage()
    words = text.get_text_range()
    heading = text.get_charbox(words.index("About this"))
    sentence = text.get_charbox(words.index("This letter is"))
    bounds = [one.get_bounds() for one in drawings(page)]
    row = [box for box in bounds if sentence[3] < box[1] and box[3] < heading[1]]
    assert len(row) == len(symbols)
    assert [box[0] for box in row] == sorted(box[0] for box in row)


def test_letters_are_joined_each_on_sheets_of_its_own() -> None:
    press = Press(LIBRARY)
    odd = press.pdf(letter(), LetterProfile())
    assert len(pages_of(odd)) % 2 == 1
    whole = pages_of(joined([odd, odd]))
    words = page_words(whole)
    assert len(whole) == 2 * (len(pages_of(odd)) + 1)
    assert words[len(pages_of(odd))] == ""
    assert words[len(pages_of(odd)) + 1].startswith("Elmshire Board")


def test_nothing_can_be_drawn_without_saying_what_it_is() -> None:
    with pytest.raises(Untagged):
        Ink().frame(None, 0, 0, 10, 10)
