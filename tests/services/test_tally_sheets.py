"""Mats and dots that leave the desk: no small number, and no words of one's own."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors.asking import DotsHidden
from app.domain.grid import Grid
from app.domain.phrase import Phrase
from app.domain.tallies import (
    DotsRow,
    DotsTally,
    HowSaid,
    MatCell,
    MatRow,
    MatTally,
    OwnCard,
    OwnMat,
)
from app.domain.topics import Choice, Question, QuestionKind
from app.services.all import Services
from app.services.printing import Printing

GOOD, BAD = Choice(uuid4(), Phrase("Good", "good")), Choice(uuid4(), Phrase("Bad", "bad"))
BUS, TAXI = Choice(uuid4(), Phrase("Bus", "bus")), Choice(uuid4(), Phrase("Taxi", "taxi"))
QUESTION = Question(
    uuid4(), uuid4(), Phrase("How is it?"), QuestionKind.PICTURE_MAT, (BUS, TAXI)
)
MAT = MatTally(
    QUESTION,
    (GOOD, BAD),
    (
        MatRow(BUS, (MatCell(12), MatCell(3, for_them=9))),
        MatRow(TAXI, (MatCell(15), MatCell(0))),
    ),
    HowSaid(answered=15, dont_know=2, for_them=9),
    (OwnCard("my secret dog", GOOD.phrase, may_be_quoted=True),),
)
DOTS = DotsTally(
    replace(QUESTION, kind=QuestionKind.DOTS),
    given=9,
    coming=9,
    is_hidden=False,
    rows=(DotsRow(BUS, dots=14, people=8), DotsRow(TAXI, dots=9, people=3)),
    people=HowSaid(answered=9),
)


def cells(grid: Grid) -> list[list[str]]:
    return [[cell.words for cell in row.cells] for row in grid.rows]


def test_small_numbers_are_hidden_with_what_would_give_them_away(services: Services) -> None:
    grid = services.tally_sheets.mat(MAT)
    assert cells(grid) == [["Not shown", "Fewer than 5 people"], ["15 people", "0 people"]]
    assert [[cell.size for cell in row.cells] for row in grid.rows] == [[0, 0], [1, 0]]
    assert grid.about == (
        "15 people put cards on this mat.",
        "Fewer than 5 people said they do not know.",
        "Someone answered for 9 people. They are not in this picture.",
        "We do not show numbers under 5. That keeps people private.",
        "Cards that people wrote are not in this picture.",
    )


def test_what_a_member_wrote_is_in_no_picture_of_everyone(services: Services) -> None:
    assert not any("secret dog" in text for text in services.tally_sheets.mat(MAT).texts)


def test_a_mat_of_fewer_than_five_people_tells_no_number(services: Services) -> None:
    few = replace(
        MAT,
        rows=(MatRow(BUS, (MatCell(2), MatCell(1))), MatRow(TAXI, (MatCell(3), MatCell(0)))),
        people=HowSaid(answered=3),
    )
    grid = services.tally_sheets.mat(few)
    assert grid.about[0] == "Fewer than 5 people put cards on this mat."
    shown = " ".join((*grid.about[:1], *(one for row in cells(grid) for one in row)))
    assert not set("12346789") & set(shown)


def test_dots_from_fewer_than_five_people_are_hidden(services: Services) -> None:
    grid = services.tally_sheets.dots(DOTS)
    assert cells(grid) == [
        ["Not shown", "8 people"],
        ["From fewer than 5 people", "Fewer than 5 people"],
    ]
    assert grid.about[0] == "9 people gave dots."


def test_dots_that_are_hidden_do_not_leave_the_desk(services: Services) -> None:
    with pytest.raises(DotsHidden):
        services.tally_sheets.dots(DotsTally(QUESTION, 1, 9))


def test_a_members_own_mat_has_every_card_and_their_name(services: Services) -> None:
    mat = OwnMat(
        QUESTION,
        "Kofi",
        ((GOOD.phrase, (BUS.phrase, Phrase("my dog", "my_view"))), (BAD.phrase, ())),
    )
    grid = services.tally_sheets.own_mat(mat)
    assert grid.about == ("Kofi put the cards like this.",)
    (good, bad) = grid.rows
    assert [card.words for card in good.cells[0].cards] == ["Bus", "my dog"]
    assert bad.cells[0].words == "No card here"


def test_a_mat_with_no_name_tells_none(services: Services) -> None:
    grid = services.tally_sheets.own_mat(OwnMat(QUESTION, "", ()))
    assert grid.about == ("One person put the cards like this. There is no name.",)


def test_each_is_printed_as_a_pdf(services: Services) -> None:
    printing = Printing(services.letters, services.album)
    for grid in (services.tally_sheets.mat(MAT), services.tally_sheets.dots(DOTS)):
        pdf = printing.grid(grid)
        assert pdf.startswith(b"%PDF-1.7")
        assert len(printing.pages(pdf, 50)) == 1
