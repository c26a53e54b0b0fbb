"""What handbook 1.1 and 1.4 ask of every letter is so by the way letters are set.

No rule of the checker looks for it at run time; a test holds each to the real typesetter:

====  =====================================================  ==================================
Rule  What it asks for                                       Held by
====  =====================================================  ==================================
ER01  plain letters without serifs                           here; ``test_letter`` (our fonts)
ER03  open lines                                             here
ER04  words begin at the left, and are not justified         here
ER05  no word is split by a hyphen                           here; ``test_lines``
ER06  no word alone on the last line of a sentence           ``test_lines``
ER08  no italics                                             here
ER09  no underlining                                         here
ER12  dark on light                                          here
ER13  nothing printed over a picture                         here
ER15  A4, or larger                                          here; ``test_sharing``
ER16  wide margins, which no word leaves                     ``test_letter``
ER17  one column                                             here
ER18  a gap of a line between blocks                         here
ER19  page numbers as big as the text, in the same place     here; ``test_letter`` (same place)
ER20  a heading is said again on the next page               ``test_letter``
ER22  large print is set again                               ``test_letter``
ER23  no words flow round a picture                          here
ER24  lines that an eye can follow                           here
ER66  numbers and dates are never split                      ``test_letter``
ER81  the picture on the left, its words on the right        here
ER83  pictures of 30 mm or more                              here
ER88  photos that are sharp in print                         here
ER89  words for each picture, or a mark as decoration        ``test_structure``
====  =====================================================  ==================================

ER14, matt paper, is for whoever prints; the size of type, ER02, is what the reader chose.
"""

import ctypes
from collections import defaultdict
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import pikepdf
import pypdfium2
import pytest
from PIL import Image
from pypdfium2 import raw

from app.domain.letter import LETTER_SIZES, Layout, Letter, LetterProfile, Part, Sentence, Sheet
from app.letters.letter import letter_pdf
from app.letters.style import MM, SHEETS, SIDE_MARGIN, SYMBOL_GAP, Style, style_for
from app.services.letter_symbols import MOST
from tests.letters.reading import size_of_type
from tests.letters.samples import LIBRARY, block, letter, pages_of, printed

LONG = "We asked the people who run the buses to come and meet us at the hall in May."
PROSE = letter(
    block(Part.WE_DID, "We did", "we_did", LONG, "We wrote to them.", LONG),
    block(Part.NEXT, "What happens next", "what_next", LONG, "You can come too."),
    faces=(),
    photo="",
)
PLAIN_LETTERS = ("Andika", "Atkinson", "DejaVuSans", "Liberation", "Noto", "Vera", "Arimo")
Lines = list[tuple[float, float, float, float, str]]


def pages(
    points: int = 16, layout: Layout = Layout.PICTURE_LEFT, wanted: Letter = PROSE
) -> list[pypdfium2.PdfPage]:
    return list(printed(replace(wanted, word_list=()), points, layout))


def lines(page: pypdfium2.PdfPage) -> Lines:
    """The lines of a page from the top: left, bottom, right and top, and what each says."""
    text = page.get_textpage()
    marks: dict[int, list[tuple[float, float, float, float, str]]] = defaultdict(list)
    for at in range(text.count_chars()):
        mark = text.get_text_range(at, 1)
        left, bottom, right, top = text.get_charbox(at, loose=True)
        if mark.strip() and right > left:
            marks[round(bottom)].append((left, bottom, right, top, mark))
    found = []
    for each in marks.values():
        lefts, bottoms, rights, tops, said = zip(*sorted(each), strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops), "".join(said)))
    return sorted(found, key=lambda line: -line[1])


def of_kind(page: pypdfium2.PdfPage, kind: int) -> list[pypdfium2.PdfObject]:
    return [one for one in page.get_objects(max_depth=1) if one.type == kind]


def body_lines(page: pypdfium2.PdfPage) -> Lines:
    """The lines of plain sentences: what begins beside the picture, but for headings."""
    said = {"Wedid", "Whathappensnext"}
    left = style_for(LetterProfile()).text_left + SIDE_MARGIN
    found = [line for line in lines(page) if line[0] == pytest.approx(left, abs=3)]
    return [line for line in found if line[4] not in said]


def test_only_plain_upright_letters_are_used() -> None:
    pdf = letter_pdf(PROSE, LetterProfile(), LIBRARY)
    with pikepdf.open(BytesIO(pdf)) as opened:
        names = {
            str(font.BaseFont) for page in opened.pages for font in page.Resources.Font.values()
        }
    assert names
    assert all(any(plain in name for plain in PLAIN_LETTERS) for name in names), names
    assert not any("Italic" in name or "Oblique" in name for name in names)
    for page in pages():
        for one in of_kind(page, raw.FPDF_PAGEOBJ_TEXT):
            matrix = one.get_matrix()
            assert (matrix.b, matrix.c) == (0, 0)


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_lines_stand_apart(points: int) -> None:
    first = pages(points, Layout.NO_PICTURES)
    bottoms = [line[1] for page in first for line in lines(page) if "people" in line[4]]
    below = [
        (one[1], other[1])
        for page in first
        for one, other in pairwise(lines(page))
        if "Weaskedthepeople" in one[4]
    ]
    assert bottoms
    apart = below[0][0] - below[0][1]
    assert apart / points == pytest.approx(1.35 if points >= 24 else 1.5, abs=0.02)


def test_lines_begin_at_one_place_and_end_where_the_words_do() -> None:
    found = [line for page in pages() for line in body_lines(page)]
    assert len(found) > 5
    assert max(line[0] for line in found) - min(line[0] for line in found) < 3
    assert len({round(line[2]) for line in found}) > 3


@pytest.mark.parametrize("layout", [Layout.NO_PICTURES, Layout.SYMBOLS_ABOVE])
def test_there_is_one_column(layout: Layout) -> None:
    for page in pages(layout=layout):
        found = [line for line in lines(page) if "Page" not in line[4]]
        for upper, lower in pairwise(found):
            assert upper[1] > lower[1]
        assert all(line[0] >= SIDE_MARGIN - 1 for line in found)


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_no_word_is_split_by_a_hyphen(points: int) -> None:
    hidden = letter(block(Part.WE_DID, "We did", "we_did", "Safe\u00adguarding " * 9), faces=())
    words = [
        word
        for page in pages(points, wanted=hidden)
        for word in page.get_textpage().get_text_range().split()
    ]
    assert "Safeguarding" in words
    assert not any(word.endswith(("-", "\u00ad", "\ufffe")) for word in words)


@pytest.mark.parametrize("layout", [Layout.NO_PICTURES, Layout.PICTURE_LEFT])
def test_nothing_is_underlined(layout: Layout) -> None:
    linked = letter(
        block(Part.QUESTIONS, "Ask us", "contact_us", "Email hello@elmshirespeaks.example"),
        faces=(),
    )
    for page in pages(layout=layout, wanted=linked):
        assert of_kind(page, raw.FPDF_PAGEOBJ_PATH) == []


def test_words_are_dark_on_white() -> None:
    for page in pages():
        for one in of_kind(page, raw.FPDF_PAGEOBJ_TEXT):
            colour = [ctypes.c_uint() for _ in range(4)]
            assert raw.FPDFPageObj_GetFillColor(one.raw, *map(ctypes.byref, colour))
            assert max(part.value for part in colour[:3]) < 80  # at least 7:1 on white


@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("layout", list(Layout))
def test_words_and_pictures_never_share_a_place(points: int, layout: Layout) -> None:
    for page in pages(points, layout):
        drawn = [one.get_bounds() for one in of_kind(page, raw.FPDF_PAGEOBJ_FORM)]
        for left, bottom, right, top, words in lines(page):
            over = [
                box
                for box in drawn
                if box[0] < right - 1
                and box[2] > left + 1
                and box[1] < top - 4
                and box[3] > bottom + 4
            ]
            assert over == [], words


@pytest.mark.parametrize("sheet", list(Sheet))
def test_a_page_is_a4_or_larger(sheet: Sheet) -> None:
    found = pages_of(letter_pdf(PROSE, LetterProfile(sheet=sheet), LIBRARY))
    for page in found:
        assert page.get_size() == pytest.approx(SHEETS[sheet], abs=0.1)
        assert min(page.get_size()) >= 210 * MM - 0.1


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_there_is_more_than_an_empty_line_between_blocks(points: int) -> None:
    style = Style(points)
    apart = [
        upper[1] - lower[3]
        for page in pages(points, Layout.NO_PICTURES)
        for upper, lower in pairwise(lines(page))
        if lower[4] == "Whathappensnext"
    ]
    assert style.block_gap > style.body.leading
    assert all(gap > points for gap in apart)
    assert apart or points > 20  # in very large type the next block begins a page


@pytest.mark.parametrize("points", LETTER_SIZES)
def test_the_number_of_a_page_is_as_big_as_the_text(points: int) -> None:
    for page in pages(points):
        foot, texts = lines(page)[-1], of_kind(page, raw.FPDF_PAGEOBJ_TEXT)
        assert foot[4].startswith("Page")
        sizes = [size_of_type(one) for one in texts]
        assert min(sizes) == pytest.approx(points, abs=0.1)


@pytest.mark.parametrize("points", LETTER_SIZES[:-1])
def test_a_picture_is_on_the_left_of_its_words_which_never_flow_round_it(points: int) -> None:
    style = style_for(LetterProfile(points=points))
    many = letter(block(Part.WE_DID, "We did", "we_did", *6 * [LONG]), faces=(), photo="")
    edge, picture = SIDE_MARGIN, SIDE_MARGIN + style.picture
    words = SIDE_MARGIN + style.text_left
    beside = 0
    for page in pages(points, wanted=many):
        seen = page.render(scale=1, may_draw_forms=False).to_pil().convert("L")
        for left, bottom, _right, top, said in lines(page):
            if "people" in said:
                assert left == pytest.approx(words, abs=points / 4)
                high, low = page.get_height() - top, page.get_height() - bottom
                across = ((0, edge - 1), (picture + 2, words - 2), (edge, picture))
                boxes = [(start, high, end, low) for start, end in across]
                darkest = [seen.crop(tuple(map(round, box))).getextrema()[0] for box in boxes]
                assert darkest[:2] == [255, 255]
                beside += darkest[2] < 255
    assert beside


@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("layout", list(Layout))
def test_no_line_is_longer_than_an_eye_can_follow(points: int, layout: Layout) -> None:
    texts = [page.get_textpage().get_text_range() for page in pages(points, layout)]
    longest = max(len(line) for text in texts for line in text.splitlines())
    assert 20 < longest <= 70


@pytest.mark.parametrize("points", LETTER_SIZES)
@pytest.mark.parametrize("layout", [Layout.PICTURE_LEFT, Layout.SYMBOLS_ABOVE, Layout.STRIP])
def test_every_picture_has_30_mm(points: int, layout: Layout) -> None:
    style = style_for(LetterProfile(points=points, layout=layout))
    in_a_row = (style.width - (MOST - 1) * SYMBOL_GAP) / MOST
    assert min(style.picture, in_a_row) >= 30 * MM


def test_a_photo_on_the_page_for_the_fridge_is_sharp() -> None:
    written = BytesIO()
    Image.radial_gradient("L").resize((1000, 1000)).convert("RGB").save(written, "JPEG")
    strip = (Sentence("Buses", "ours"), Sentence("Done", "we_did"))
    wanted = replace(PROSE, strip=strip)
    profile = LetterProfile(layout=Layout.STRIP)
    page = list(pages_of(letter_pdf(wanted, profile, LIBRARY, {"ours": written.getvalue()})))[
        -1
    ]
    [photo] = of_kind(page, raw.FPDF_PAGEOBJ_IMAGE)
    left, _bottom, right, _top = photo.get_bounds()
    assert right - left > 50 * MM
    assert photo.get_px_size()[0] / ((right - left) / 72) >= 200
