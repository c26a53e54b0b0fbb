"""Answer sheets and cards on paper: tagged as letters are, and fit for a pen."""

from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from uuid import uuid4

import pikepdf
import pypdfium2
import pypdfium2.raw
import pytest

from app.domain.letter import Sheet
from app.domain.phrase import Phrase
from app.domain.sheet_paper import (
    CARDS_TO_A_PAGE,
    SHEET_SIZES,
    AnswerSheet,
    CardSet,
    SheetDocument,
)
from app.domain.topics import Choice, Question, QuestionKind
from app.domain.views import Sharing
from app.letters.errors import CannotPrint
from app.letters.sheets.press import SheetPress
from app.letters.style import MM, SHEETS
from app.services.sheet_writing import FIXED
from app.wording.catalogue import Catalogue
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import LIBRARY, in_order, page_words, pages_of
from tests.letters.structure import Heard, structure

CODES = ("K7M4PX", "3HC9AT", "7WY2MR")
FORM, PATH = pypdfium2.raw.FPDF_PAGEOBJ_FORM, pypdfium2.raw.FPDF_PAGEOBJ_PATH
WORDS = Catalogue()
FACES = (("Good", "good"), ("OK", "ok"), ("Bad", "bad"))
CARDS = (
    ("Longer time with the nurse", "clock"),
    ("Easy read letters", "easy_read"),
    ("Someone with me", "supporter"),
    ("A quiet room", "quiet_room"),
    ("Pictures", "pictures_symbols"),
)
FIVE_PLACES = (*FACES, ("Very good", "happy"), ("Very bad", "sad"))


def choices(*offered: tuple[str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(uuid4(), Phrase(*one)) for one in offered)


def question(kind: QuestionKind, many: int = 5, places: int = 3) -> Question:
    """A question of a kind, with so many choices."""
    offered = {
        QuestionKind.OWN_WORDS: (),
        QuestionKind.FACES: FACES,
        QuestionKind.YES_NO: FACES[:2],
    }.get(kind, (CARDS * 3)[:many])
    mat = FIVE_PLACES[:places] if kind is QuestionKind.PICTURE_MAT else ()
    phrase = Phrase("How was your last health check?", "annual_health_check")
    return Question(uuid4(), uuid4(), phrase, kind, choices(*offered), places=choices(*mat))


def document(*questions: Question, copies: int = 1, private: bool = False) -> SheetDocument:
    """Sheets of some questions, with the fixed words of the catalogue."""
    codes = iter(CODES * 10)
    notice = (Phrase("This is about hospital.", "hospital"), WORDS("notice.private"))
    return SheetDocument(
        "Elmshire Board",
        Phrase("Your yearly health check", "annual_health_check"),
        tuple(
            tuple(AnswerSheet(next(codes), one, tuple(Sharing)) for one in questions)
            for _copy in range(copies)
        ),
        {name: WORDS(full) for name, full in FIXED.items()},
        notice if private else (),
        (Phrase("You can call Samaritans on 116 123.", "phone_call"),) if private else (),
    )


def cards(kind: QuestionKind, to_a_page: int) -> CardSet:
    fixed = {name: WORDS(full) for name, full in FIXED.items()}
    return CardSet("Elmshire Board", CODES[0], question(kind), fixed, to_a_page)


@pytest.fixture(scope="module")
def press() -> SheetPress:
    """Return a press that may be used by every test here."""
    return SheetPress(LIBRARY)


def heard(pdf: bytes) -> list[Heard]:
    return [one for page in pages_of(pdf) for top in structure(page) for one in top.walk()]


def boxes(page: pypdfium2.PdfPage) -> list[tuple[float, float, float, float]]:
    """The frames on a page that are as square as a box to tick, in mm from its left foot."""
    found = []
    for one in page.get_objects(filter=(PATH,), max_depth=1):
        left, bottom, right, top = (edge / MM for edge in one.get_bounds())
        if abs((right - left) - (top - bottom)) < 0.5 and right - left < 20:
            found.append((left, bottom, right, top))
    return found


@pytest.mark.parametrize("points", SHEET_SIZES)
@pytest.mark.parametrize("kind", list(QuestionKind))
def test_a_sheet_can_be_read_by_ear(press: SheetPress, kind: QuestionKind, points: int) -> None:
    assert faults(press.sheets(document(question(kind), private=True), points)) == []


@pytest.mark.parametrize("many", [1, 2, 4, 9, 14])
@pytest.mark.parametrize(
    "kind", [QuestionKind.CHOOSE_MANY, QuestionKind.PICTURE_MAT, QuestionKind.DOTS]
)
def test_a_sheet_with_few_or_many_choices_can_be_read_by_ear(
    press: SheetPress, kind: QuestionKind, many: int
) -> None:
    pdf = press.sheets(document(question(kind, many, 5)), 20)
    assert faults(pdf) == []
    words = " ".join(page_words(pages_of(pdf)))
    assert [one for one, _picture in CARDS[:many] if one not in words] == []


@pytest.mark.parametrize("to_a_page", CARDS_TO_A_PAGE)
@pytest.mark.parametrize("kind", [QuestionKind.FACES, QuestionKind.PICTURE_MAT])
def test_cards_can_be_read_by_ear(
    press: SheetPress, kind: QuestionKind, to_a_page: int
) -> None:
    assert faults(press.cards(cards(kind, to_a_page))) == []


def test_the_code_of_each_sheet_can_be_read_back(press: SheetPress) -> None:
    asked = [question(kind) for kind in (QuestionKind.FACES, QuestionKind.OWN_WORDS)]
    pages = page_words(pages_of(press.sheets(document(*asked), 16)))
    assert ["K7M 4PX" in words for words in pages] == [True, True, False, False]
    assert ["3HC 9AT" in words for words in pages] == [False, False, True, True]


def test_the_code_is_large_and_heard_once(press: SheetPress) -> None:
    pdf = press.sheets(document(question(QuestionKind.FACES)), 16)
    assert sum(one.role == "P" and one.words == "K7M 4PX" for one in heard(pdf)) == 1
    page = pages_of(pdf)[0]
    text = page.get_textpage()
    place = text.get_text_range().index("K7M 4PX")
    left, bottom, right, top = text.get_charbox(place)
    assert top - bottom >= 5 * MM
    assert left > page.get_width() / 2
    assert bottom > page.get_height() * 0.8
    assert right - left > 3 * MM


@pytest.mark.parametrize("points", SHEET_SIZES)
@pytest.mark.parametrize("kind", list(QuestionKind))
def test_boxes_are_large_enough_for_a_pen_and_apart(
    press: SheetPress, kind: QuestionKind, points: int
) -> None:
    many = 0
    for page in pages_of(press.sheets(document(question(kind)), points)):
        found = boxes(page)
        many += len(found)
        for left, bottom, right, _top in found:
            assert right - left >= 10
            assert left >= 19
            assert right <= 210 - 19
            assert bottom >= 10
        for at, one in enumerate(found):
            for other in found[at + 1 :]:
                aside = max(other[0] - one[2], one[0] - other[2])
                above = max(other[1] - one[3], one[1] - other[3])
                assert max(aside, above) >= 2, (one, other)
    wanted = {
        QuestionKind.FACES: 3,
        QuestionKind.YES_NO: 2,
        QuestionKind.OWN_WORDS: 0,
        QuestionKind.PICTURE_MAT: 15,
        QuestionKind.DOTS: 15,
    }.get(kind, 5)
    assert many == wanted + 2 + 4 + 3  # not knowing and skipping, who helped, who may see it


def test_the_boxes_of_a_row_stand_on_one_line(press: SheetPress) -> None:
    pdf = press.sheets(document(question(QuestionKind.CHOOSE_MANY)), 16)
    rows = sorted({round(bottom) for _left, bottom, _right, _top in boxes(pages_of(pdf)[0])})
    assert len(rows) == 3  # two rows of choices, and not knowing beside skipping


def test_a_sheet_is_heard_in_the_order_of_the_paper(press: SheetPress) -> None:
    pdf = press.sheets(document(question(QuestionKind.FACES)), 16)
    words = " ".join(
        one.words for page in pages_of(pdf) for one in structure(page) if one.words
    )
    order = (
        "Your yearly health check",
        "K7M 4PX",
        "How was your last health check?",
        "Tick 1 box.",
        "1",
        "Good",
        "2",
        "OK",
        "3",
        "Bad",
        "I do not know",
        "Skip this",
        "Who helped you answer?",
        "I did it on my own",
        "Someone answered for me",
        "Who can see this?",
        "The board, without my name",
        "Your name",
        "If you want no name, leave this empty.",
    )
    assert in_order(order, words)


def test_the_front_is_the_question_and_the_back_is_about_the_answer(
    press: SheetPress,
) -> None:
    front, back = page_words(
        pages_of(press.sheets(document(question(QuestionKind.CHOOSE_MANY)), 16))
    )
    assert "How was your last health check?" in front
    assert "Who helped you answer?" not in front
    assert in_order(("Who helped you answer?", "Who can see this?", "Your name"), back)


@pytest.mark.parametrize("points", SHEET_SIZES)
def test_every_question_begins_a_sheet_of_paper(press: SheetPress, points: int) -> None:
    asked = [question(kind) for kind in QuestionKind]
    pages = page_words(pages_of(press.sheets(document(*asked, private=True), points)))
    fronts = [at for at, words in enumerate(pages) if "Code" in words.split()]
    assert len(fronts) == len(asked)
    assert all(at % 2 == 0 for at in fronts)
    assert len(pages) % 2 == 0


def test_a_private_sheet_begins_with_its_notice_and_ends_with_who_to_call(
    press: SheetPress,
) -> None:
    pdf = press.sheets(document(question(QuestionKind.FACES), private=True), 16)
    pages = page_words(pages_of(pdf))
    assert in_order(("Before you start", "This is about hospital."), pages[0])
    last = [words for words in pages if words][-1]
    assert in_order(("You can talk to someone", "Samaritans on 116 123."), last)
    headings = [one.role for one in heard(pdf) if one.role in {"H1", "H2", "H3"}]
    assert headings[0] == "H1"
    assert headings.count("H1") == 1


def test_each_copy_has_codes_of_its_own(press: SheetPress) -> None:
    pdf = press.sheets(document(question(QuestionKind.FACES), copies=3), 16)
    words = page_words(pages_of(pdf))
    for at, code in enumerate(("K7M 4PX", "3HC 9AT", "7WY 2MR")):
        assert [code in one for one in words] == [place // 2 == at for place in range(6)]


def test_where_there_may_be_no_name_it_says_so_and_else_it_does_not(
    press: SheetPress,
) -> None:
    whole = document(question(QuestionKind.FACES))
    named = (Sharing.WITH_NAME, Sharing.FACILITATOR)
    one = replace(whole.copies[0][0], sees=named)
    words = page_words(pages_of(press.sheets(replace(whole, copies=((one,),)), 16)))[1]
    assert "without my name" not in words
    assert "leave this empty" not in words
    assert "Your name" in words


def test_own_words_have_lines_to_write_on_and_room_to_draw(press: SheetPress) -> None:
    page = pages_of(press.sheets(document(question(QuestionKind.OWN_WORDS)), 16))[0]
    sizes = [one.get_bounds() for one in page.get_objects(filter=(PATH,), max_depth=1)]
    lines = sorted(
        (bottom / MM for left, bottom, right, top in sizes if top - bottom < 2 < right - left),
        reverse=True,
    )
    assert len(lines) >= 2
    assert all(one - other >= 10 for one, other in pairwise(lines))
    rooms = [box for box in sizes if box[3] - box[1] > 50 * MM]
    assert len(rooms) == 1


def test_long_words_stay_whole_in_the_largest_text(press: SheetPress) -> None:
    mat = question(QuestionKind.PICTURE_MAT)
    long = Choice(uuid4(), Phrase("Communication passport", "communication_passport"))
    pdf = press.sheets(document(replace(mat, choices=(long, *mat.choices))), 28)
    words = " ".join(page_words(pages_of(pdf))).split()
    assert {"Communication", "passport", "Someone", "Longer"} <= set(words)


@pytest.mark.parametrize("to_a_page", CARDS_TO_A_PAGE)
def test_cards_are_large_and_the_places_of_a_mat_are_larger(
    press: SheetPress, to_a_page: int
) -> None:
    pages = pages_of(press.cards(cards(QuestionKind.PICTURE_MAT, to_a_page)))
    heights = []
    for page in pages:
        drawn = [one.get_bounds() for one in page.get_objects(filter=(FORM,), max_depth=1)]
        heights.append(max(top - bottom for _left, bottom, _right, top in drawn) / MM)
        edges = {
            round(one.get_bounds()[0]) for one in page.get_objects(filter=(PATH,), max_depth=1)
        }
        assert len(edges) >= 2, "there are lines to cut along"
    assert min(heights) >= 40
    assert heights[0] > heights[-1]
    words = page_words(pages)
    assert "How was your last health check?" in words[0]
    assert "Good" in words[0]
    assert in_order([one for one, _picture in CARDS], " ".join(words))


def test_the_code_stands_at_the_foot_of_every_card(press: SheetPress) -> None:
    words = page_words(pages_of(press.cards(cards(QuestionKind.FACES, 6))))
    assert (
        " ".join(words).count("K7M 4PX") == 1 + 3 + 2
    )  # the question, faces, not knowing, skip


def test_lines_to_cut_along_are_dashed_and_drawn_once(press: SheetPress) -> None:
    (first, *_others) = pages_of(press.cards(cards(QuestionKind.CHOOSE_MANY, 6)))
    lines = [one.get_bounds() for one in first.get_objects(filter=(PATH,), max_depth=1)]
    rounded = [tuple(round(edge) for edge in box) for box in lines]
    assert len(rounded) == len(set(rounded))
    with pikepdf.open(BytesIO(press.cards(cards(QuestionKind.FACES, 4)))) as pdf:
        contents = pdf.pages[0].Contents.read_bytes()
    assert b"[6 4] 0 d" in contents


def test_pages_are_a4_and_the_same_each_time(press: SheetPress) -> None:
    whole = document(question(QuestionKind.DOTS))
    pdf = press.sheets(whole, 16)
    assert pdf == press.sheets(whole, 16)
    size = SHEETS[Sheet.A4]
    assert all(abs(page.get_width() - size[0]) < 1 for page in pages_of(pdf))


def test_words_that_no_font_can_draw_are_named(press: SheetPress) -> None:
    odd = replace(question(QuestionKind.FACES), phrase=Phrase("\U00012000", "bus"))
    with pytest.raises(CannotPrint):
        press.sheets(document(odd), 16)


def test_who_made_the_pictures_is_told(press: SheetPress) -> None:
    thanks = ("Pictures by Elmshire Art Group",)
    pdf = press.sheets(replace(document(question(QuestionKind.FACES)), credits=thanks), 16)
    assert thanks[0] in " ".join(page_words(pages_of(pdf)))
    assert faults(pdf) == []
    made = press.cards(replace(cards(QuestionKind.FACES, 6), credits=thanks))
    assert thanks[0] in " ".join(page_words(pages_of(made)))
    assert faults(made) == []


def test_a_question_that_needs_more_than_one_side_says_so_on_the_next(
    press: SheetPress,
) -> None:
    pdf = press.sheets(document(question(QuestionKind.PICTURE_MAT)), 20)
    pages = page_words(pages_of(pdf))
    assert pages[1].startswith("How was your last health check?, more")
    assert "K7M 4PX" in pages[1]
    assert faults(pdf) == []
