"""A picture of rows and columns on paper is a real table for somebody who hears it."""

from dataclasses import replace

import pytest

from app.domain.grid import Grid, GridCell, GridRow
from app.domain.letter import Sentence
from app.letters.errors import CannotPrint
from app.letters.fonts import system_fonts
from app.letters.letter import Press
from tests.letters.matterhorn.judge import faults
from tests.letters.samples import LIBRARY, page_words, pages_of
from tests.letters.structure import Heard, structure

PLACES = (Sentence("Good", "good"), Sentence("OK", "ok"), Sentence("Bad", "bad"))


def grid(rows: int = 2, columns: int = 3) -> Grid:
    cells = (GridCell("12 people", 1.0), GridCell("Fewer than 5 people"), GridCell("0 people"))
    return Grid(
        "How do these things make you feel?",
        "Card",
        (*PLACES, *PLACES)[:columns],
        tuple(
            GridRow(Sentence(f"Card number {row}", "bus"), (cells * 2)[:columns])
            for row in range(rows)
        ),
        "Elmshire Board",
        ("12 people put cards on this mat.",),
    )


def heard(pdf: bytes, role: str) -> list[Heard]:
    tops = [top for page in pages_of(pdf) for top in structure(page)]
    return [one for top in tops for one in top.walk() if one.role == role]


@pytest.mark.parametrize("rows", [0, 1, 2, 30])
@pytest.mark.parametrize("columns", [1, 3, 5])
def test_it_is_tagged_as_the_standard_asks(rows: int, columns: int) -> None:
    assert faults(Press(LIBRARY).grid(grid(rows, columns))) == []


def test_it_is_heard_as_a_table_with_heads() -> None:
    pdf = Press(LIBRARY).grid(grid())
    assert [one.words for one in heard(pdf, "H1")] == ["How do these things make you feel?"]
    assert len(heard(pdf, "Table")) == 1
    assert [one.words for one in heard(pdf, "TR")] == [
        "Card Good OK Bad",
        "Card number 0 12 people Fewer than 5 people 0 people",
        "Card number 1 12 people Fewer than 5 people 0 people",
    ]
    assert [one.words for one in heard(pdf, "TH")] == [
        "Card",
        "Good",
        "OK",
        "Bad",
        "Card number 0",
        "Card number 1",
    ]


def test_many_rows_go_on_more_pages_under_the_same_heads() -> None:
    pages = page_words(pages_of(Press(LIBRARY).grid(grid(rows=12))))
    assert len(pages) > 2
    assert all("Good" in words for words in pages)
    whole = " ".join(pages)
    assert all(f"Card number {row}" in whole for row in range(12))
    assert f"Page {len(pages)} of {len(pages)}" in pages[-1]


def test_the_sheet_lies_on_its_side() -> None:
    (page,) = pages_of(Press(LIBRARY).grid(grid()))
    width, height = page.get_size()
    assert width > height


def test_the_same_picture_gives_the_same_bytes() -> None:
    assert Press(LIBRARY).grid(grid()) == Press(LIBRARY).grid(grid())


def test_letters_that_no_font_has_are_refused() -> None:
    fonts = replace(system_fonts(), spare=())
    with pytest.raises(CannotPrint):
        Press(LIBRARY, fonts).grid(replace(grid(), title="😀"))
