"""A paper in rows for a meeting is heard as tables, and goes on where a page ends."""

from dataclasses import replace

import pytest

from app.domain.letter import Sentence
from app.domain.room_paper import PaperPart, PaperRow, RoomPaper
from app.letters.errors import CannotPrint
from app.letters.fonts import system_fonts
from app.letters.letter import Press
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import LIBRARY, page_words, pages_of
from tests.letters.structure import Heard, structure


def paper(rows: int = 2, *, to_tick: bool = True) -> RoomPaper:
    """A paper with one part that has columns and one that has a face."""
    many = tuple(
        PaperRow(Sentence(f"Thing number {at}", "bus"), (f"{at} people",)) for at in range(rows)
    )
    asked = PaperPart(
        Sentence("Please get ready", "accessible_room"),
        many,
        columns=("What", "How many"),
        chapter="For the room",
        to_tick=to_tick,
    )
    row = PaperRow(Sentence("**Must have.** I need a taxi.", "taxi"), ("Book a taxi.",))
    person = PaperPart(Sentence("Kofi", "avatar_01"), (row,), ("How Kofi talks: I talk.",))
    return RoomPaper(
        "Who needs what",
        "Elmshire Board",
        (Sentence("We meet on Monday.", "calendar"),),
        (asked, person),
        (Sentence("Phone 01632 960 120", "phone_call"),),
        "Keep this safe.",
    )


def heard(pdf: bytes, role: str) -> list[Heard]:
    """All that is heard as one kind of thing."""
    tops = [top for page in pages_of(pdf) for top in structure(page)]
    return [one for top in tops for one in top.walk() if one.role == role]


@pytest.mark.parametrize("rows", [0, 1, 60])
@pytest.mark.parametrize("form", ["easy read", "plain"])
def test_it_is_tagged_as_the_standard_asks(rows: int, form: str) -> None:
    pdf = Press(LIBRARY).room_paper(paper(rows), pictures=form == "easy read")
    assert faults(pdf) == []


def test_it_is_heard_as_tables_with_heads_in_the_order_it_is_read() -> None:
    pdf = Press(LIBRARY).room_paper(paper(), pictures=False)
    assert [one.words for one in heard(pdf, "H1")] == ["Who needs what"]
    assert [one.words for one in heard(pdf, "H2")] == ["For the room"]
    assert [one.words for one in heard(pdf, "H3")] == ["Please get ready", "Kofi"]
    assert [one.words for one in heard(pdf, "TR")] == [
        "What How many",
        "Thing number 0 0 people",
        "Thing number 1 1 people",
        "Must have. I need a taxi. Book a taxi.",
    ]
    heads = [one.words for one in heard(pdf, "TH")]
    assert heads[:3] == ["What", "How many", "Thing number 0"]
    assert len(heard(pdf, "Table")) == 2


def test_many_rows_go_on_more_pages_with_their_headings_and_the_warning() -> None:
    pdf = Press(LIBRARY).room_paper(paper(rows=60), pictures=True)
    pages = page_words(pages_of(pdf))
    assert len(pages) > 2
    assert all("Please get ready, more" in words for words in pages[1:-1])
    assert all("Keep this safe." in words for words in pages)
    assert all(f"Thing number {at} " in " ".join(pages) for at in range(60))
    # What is seen again is not heard again.
    assert [one.words for one in heard(pdf, "H3")] == ["Please get ready", "Kofi"]


@pytest.mark.parametrize("pictures", [True, False])
def test_however_much_is_said_nothing_runs_off_the_page(pictures: bool) -> None:  # noqa: FBT001
    long = "extraordinarily " * 300
    rows = [PaperRow(Sentence(long, "bus"), ("Ask.",)), PaperRow(Sentence("Ask."), (long,))]
    rows += [PaperRow(Sentence("A thing to do " * 9, "bus"), ("Kofi",))] * 30
    lines = ("These do not go together. " * 8,) * 40
    part = PaperPart(Sentence("Kofi", "man"), tuple(rows), lines, to_tick=True)
    made = replace(paper(), parts=(part, replace(part, rows=())))
    pages = pages_of(Press(LIBRARY).room_paper(made, pictures=pictures))
    for page in pages:
        text = page.get_textpage()
        rects = [text.get_rect(at) for at in range(text.count_rects())]
        assert min(bottom for _left, bottom, _right, _top in rects) > 0
    assert sum(words.count("These do not go together.") for words in page_words(pages)) == 640


def test_the_plain_form_is_dense() -> None:
    easy, plain = (
        len(pages_of(Press(LIBRARY).room_paper(paper(60), pictures=pictures)))
        for pictures in (True, False)
    )
    assert plain < easy / 2


def test_the_same_paper_gives_the_same_bytes() -> None:
    made = [Press(LIBRARY).room_paper(paper(), pictures=True) for _time in range(2)]
    assert made[0] == made[1]


def test_letters_that_no_font_has_are_refused() -> None:
    fonts = replace(system_fonts(), spare=())
    with pytest.raises(CannotPrint):
        Press(LIBRARY, fonts).room_paper(replace(paper(), title="😀"), pictures=True)
