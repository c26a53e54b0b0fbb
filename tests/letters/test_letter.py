"""What a reader finds on the pages of a letter."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pypdfium2
import pypdfium2.raw
import pytest

from app.domain.letter import (
    LETTER_SIZES,
    Block,
    FixedWords,
    Layout,
    LetterProfile,
    Part,
    Sentence,
    Sheet,
)
from app.letters.errors import CannotPrint
from app.letters.fonts import system_fonts
from app.letters.letter import Press, letter_pdf
from app.letters.style import END_MARGIN, SHEETS, SIDE_MARGIN
from tests.letters.samples import (
    LIBRARY,
    LONG_WORD,
    block,
    in_order,
    letter,
    page_words,
    printed,
    said,
)

PAGE_WIDTH, PAGE_HEIGHT = SHEETS[Sheet.A4]


def images(pages: pypdfium2.PdfDocument) -> int:
    kinds = (pypdfium2.raw.FPDF_PAGEOBJ_IMAGE, pypdfium2.raw.FPDF_PAGEOBJ_FORM)
    return sum(len(list(page.get_objects(filter=kinds, max_depth=1))) for page in pages)


def outside(pages: pypdfium2.PdfDocument) -> str:
    """All characters that stand in a margin, but for the page numbers."""
    found = ""
    for page in pages:
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, bottom, right, top = text.get_charbox(at)
            sides = left < SIDE_MARGIN - 1 or right > PAGE_WIDTH - SIDE_MARGIN
            ends = top > PAGE_HEIGHT - END_MARGIN or 0 < bottom < END_MARGIN - 40
            if right > left and (sides or ends):
                found += text.get_text_range(at, 1)
    return found


@pytest.mark.parametrize("layout", list(Layout))
def test_every_part_of_a_letter_is_there_in_reading_order(layout: Layout) -> None:
    words = " ".join(page_words(printed(letter(), layout=layout)))
    parts = ["Elmshire Board", "From Moira Tennant, Board facilitator", "Monday 5 October 2026"]
    parts += ["Dear Sandra,", "You said. We did."]
    for each in letter().blocks[:-1]:
        parts += [each.heading, *(one.words.replace("**", "") for one in each.sentences)]
    parts += ["From Moira Tennant", "What do you think of this letter?", "Tick 1 face."]
    parts += ["Good", "OK", "Bad", "Word list", "complaint", "Telling us something is bad."]
    assert in_order(parts, words), words


def test_the_same_letter_gives_the_same_bytes() -> None:
    first, second = (letter_pdf(letter(), LetterProfile(), LIBRARY) for _ in range(2))
    assert first == second


@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("layout", list(Layout))
def test_no_word_leaves_its_margins(points: int, layout: Layout) -> None:
    usual = letter()
    shouted = Block(Part.THANKS, "Thank you", "thank_you", (Sentence(LONG_WORD, quoted=True),))
    assert outside(printed(letter(*usual.blocks, shouted), points, layout)) == ""


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_a_block_is_never_on_two_pages(points: int) -> None:
    pages = [closed_up(words) for words in page_words(printed(letter(), points))]
    for each in letter().blocks:
        sentences = [closed_up(one.words.replace("**", "")) for one in each.sentences]
        page = next(words for words in pages if sentences[0] in words)
        assert in_order([closed_up(each.heading), *sentences], page)


def closed_up(words: str) -> str:
    """Words without their spaces, since an address may be on two lines."""
    return words.replace(" ", "")


def test_larger_type_is_set_again_and_takes_more_pages() -> None:
    counts = [len(printed(letter(), points)) for points in LETTER_SIZES]
    assert all(few <= many for few, many in pairwise(counts))
    assert counts[-1] > counts[0]


@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("layout", list(Layout))
def test_pages_are_counted_without_printing(points: int, layout: Layout) -> None:
    counted = Press(LIBRARY).pages(letter(), LetterProfile(points, layout=layout))
    assert counted == len(printed(letter(), points, layout))


def test_pages_with_what_no_font_can_draw_cannot_be_counted() -> None:
    assert Press(LIBRARY).pages(said("\U00012000"), LetterProfile()) is None


def test_a_block_longer_than_a_page_says_its_heading_again() -> None:
    views = block(Part.YOU_SAID, "You said", "you_said", *(f"View {n}." for n in range(60)))
    pages = page_words(printed(letter(views)))
    assert [page for page in pages if page.startswith("You said, more")]
    assert in_order((f"View {n}." for n in range(60)), " ".join(pages))


def test_one_sentence_longer_than_a_page_is_still_all_there() -> None:
    words = " ".join(page_words(printed(said(" ".join(f"{n}th" for n in range(900))), 20)))
    assert in_order((f"{n}th" for n in range(900)), words)


def test_headings_as_long_as_a_page_do_not_stop_a_letter() -> None:
    shout = block(Part.YOU_SAID, "Heading " * 150, "you_said", "Yes.", "And no.")
    words = " ".join(page_words(printed(letter(shout, title="Title " * 200), 28)))
    assert in_order(["Title Title", "Heading Heading", "Yes.", "And no."], words)


@pytest.mark.parametrize(
    "own",
    [
        '5 < 6 & "x"',
        "<b>not bold</b> &amp; &lt; <para>",
        "**three** stars ** here",
        "i dont no wot 2 say!!",
        "Mae'r tŷ yn oer. Dŵr ŵ ŷ",
        "Zażółć gęślą jaźń, Łódź",
        "I am\nvery cross",
    ],
)
def test_a_persons_words_are_printed_exactly_as_they_said_them(own: str) -> None:
    words = " ".join(page_words(printed(said(own))))
    assert f"“{' '.join(own.split())}”" in words


def test_accents_that_were_typed_apart_are_joined() -> None:
    assert "dŵr" in " ".join(page_words(printed(said("dw\u0302r"))))


def test_hard_words_are_bold_and_lose_their_stars() -> None:
    pages = printed(letter())
    words = " ".join(page_words(pages))
    assert "You can make a complaint." in words
    assert "*" not in words


@pytest.mark.parametrize("points", [16, 24, 28])
def test_numbers_and_dates_are_never_split_over_lines(points: int) -> None:
    together = ["01632 960 120", "10 February 2026", "£2"]
    pages = printed(letter(), points)
    lines = "\n".join(page.get_textpage().get_text_range() for page in pages).splitlines()
    for each in together:
        assert any(each in line for line in lines), each


def test_no_space_is_lost_where_a_line_ends() -> None:
    small, large = (
        spaces(letter_pdf(letter(), LetterProfile(points=n), LIBRARY)) for n in (14, 20)
    )
    assert small == large


def spaces(pdf: bytes) -> int:
    """How many spaces are written, but for the three of each page number."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        written = [
            bytes(part.operands[0]).count(b" ")
            for page in opened.pages
            for part in pikepdf.parse_content_stream(page)
            if str(part.operator) == "Tj"
        ]
        return sum(written) - 3 * len(opened.pages)


def test_each_page_says_which_it_is_at_the_same_place() -> None:
    pages = printed(letter(), 20)
    for at, words in enumerate(page_words(pages), start=1):
        assert words.endswith(f"Page {at} of {len(pages)}")
    places = set()
    for page in pages:
        text = page.get_textpage()
        last = text.get_text_range().rindex("Page")
        places.add(text.get_charbox(last))
    assert len(places) == 1


def test_fixed_words_come_in_the_language_of_the_letter() -> None:
    welsh = replace(letter(), fixed=FixedWords(dear="Annwyl {name},", page="{page} o {pages}"))
    words = page_words(printed(welsh))
    assert "Annwyl Sandra," in words[0]
    assert words[0].endswith(f"1 o {len(words)}")


def test_a_picture_that_is_not_drawn_yet_shows_its_word() -> None:
    missing = block(Part.WE_DID, "We did", "flying_saucer", "We flew.")
    assert "Flying saucer We did We flew." in " ".join(page_words(printed(letter(missing))))


def test_a_letter_without_pictures_has_none() -> None:
    assert images(printed(letter())) > 6
    assert images(printed(letter(), layout=Layout.NO_PICTURES)) == 0


def test_a_letter_with_pictures_asks_for_a_tick_under_each_face() -> None:
    assert images(printed(letter())) - images(printed(letter(faces=()))) == 3


def test_only_our_own_fonts_are_in_the_file_and_all_are_in_it() -> None:
    with pikepdf.open(BytesIO(letter_pdf(letter(), LetterProfile(), LIBRARY))) as pdf:
        names = [
            str(font.BaseFont)
            for page in pdf.pages
            for font in page.Resources.get("/Font", {}).values()
        ]
        whole = ["/FontFile2" in thing for thing in map(_descriptor, pdf.objects) if thing]
    assert names
    assert not any("Helvetica" in name for name in names)
    assert whole
    assert all(whole)


def _descriptor(thing: pikepdf.Object) -> pikepdf.Dictionary | None:
    if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/FontDescriptor":
        return thing
    return None


def test_words_in_other_scripts_borrow_a_font_that_has_them() -> None:
    fonts = system_fonts()
    if not fonts.spare:
        pytest.skip("this computer has no other font")
    extra = next(sign for sign in "☎☐❤" if fonts.spare_face(sign) is not None)
    assert extra not in fonts.regular.cover
    assert extra in " ".join(page_words(printed(said(f"Ring {extra}"))))


def test_what_no_font_can_draw_is_named() -> None:
    fonts = replace(system_fonts(), spare=())
    own = "I am 😀 and ਠੀਕ"
    with pytest.raises(CannotPrint) as stopped:
        letter_pdf(said(own), LetterProfile(), LIBRARY, fonts=fonts)
    assert stopped.value.characters == "😀ਠੀਕ"


@pytest.mark.parametrize("lines", [10, 13, 16])
def test_there_is_air_between_the_last_line_and_the_number_of_the_page(lines: int) -> None:
    said = ("\n".join(["Yes"] * lines), "No")
    full = Block(Part.YOU_SAID, "", "", tuple(Sentence(one, quoted=True) for one in said))
    for page in printed(letter(full, faces=()), 28, Layout.NO_PICTURES):
        text = page.get_textpage()
        number = text.get_text_range().rindex("Page")
        last = min(box[1] for box in map(text.get_charbox, range(number)) if box[2] > box[0])
        assert last - text.get_charbox(number)[3] > 0.75 * 28
