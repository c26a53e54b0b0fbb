"""Mats laid over each other, and dots, on the Views page."""

from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, Placed, Said
from app.services.all import Services
from app.ui.facilitator.tallies import TallyPart
from app.ui.facilitator.tally_files import PDF, PNG
from app.ui.facilitator.tally_grid import Disc
from app.ui.facilitator.view_card import CardAct
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.window import Window
from tests.services.scenes import new_member
from tests.services.test_tallies import dotted, new_question, on, put

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)


@pytest.fixture
def mat(services: Services) -> Question:
    """Return a picture mat that nobody has answered."""
    return new_question(services, QuestionKind.PICTURE_MAT)


@pytest.fixture
def dots(services: Services) -> Question:
    """Return a question with dots that nobody has given."""
    return new_question(services, QuestionKind.DOTS)


@pytest.fixture
def page(
    window: Window, look: Look, services: Services, mat: Question, dots: Question
) -> ViewsPage:
    """Return the page on show, with a mat and a question with dots."""
    assert mat.topic_id == dots.topic_id
    made = ViewsPage(look, services)
    window.show_screen(made)
    made.as_tallies.click()
    return made


def show(page: ViewsPage, question: Question) -> TallyPart:
    page.ways.show_tallies(question.id)
    return page.ways.tallies


def cell(part: TallyPart, row: int, column: int) -> str:
    item = part.table.item(row, column)
    assert item is not None
    return item.text()


def test_each_cell_says_how_many_people_in_words_and_as_a_circle(
    services: Services, page: ViewsPage, mat: Question
) -> None:
    put(services, mat, on(mat, 0, 0), on(mat, 1, 2))
    put(services, mat, on(mat, 0, 0), on(mat, 1, 1))
    put(services, mat, on(mat, 0, 0), helped=Helped.FOR_ME)
    put(services, mat, said=Said.DONT_KNOW)
    part = show(page, mat)
    assert [cell(part, 0, at) for at in range(4)] == [
        "bus",
        "2 people · answered for: 1",
        "0 people",
        "0 people",
    ]
    assert part.picture.grid is not None
    discs = [one.part for one in part.picture.grid.findChildren(Disc)]
    assert discs == [1.0, 0.0, 0.0, 0.0, 0.5, 0.5]
    words = {one.words for one in part.picture.findChildren(WrappedWords)}
    assert "2 people · answered for: 1" in words
    assert part.about.text() == (
        "2 people put cards on this mat · 1 person said they do not know"
        " · someone answered for 1 person, who is not counted"
    )


def test_the_same_numbers_are_there_as_a_plain_table(
    services: Services, page: ViewsPage, mat: Question
) -> None:
    put(services, mat, on(mat, 0, 0))
    part = show(page, mat)
    assert part.shown.currentWidget() is part.picture
    part.as_table.click()
    assert part.shown.currentWidget() is part.table
    item = part.table.item(0, 1)
    assert item is not None
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "bus, good: 1 person"
    part.as_table.click()
    assert part.shown.currentWidget() is part.picture


def test_an_empty_mat_shows_every_place_with_nobody(page: ViewsPage, mat: Question) -> None:
    part = show(page, mat)
    assert {cell(part, row, at) for row in (0, 1) for at in (1, 2, 3)} == {"0 people"}


def test_cards_that_members_wrote_are_read_and_marked_where_they_may_not_be_quoted(
    services: Services, page: ViewsPage, mat: Question
) -> None:
    for number in range(7):
        placed = Placed(words=f"<b>dog</b> {number}", place=mat.places[0].id)
        services.answers.confirm(
            new_member(services).id, Draft(mat.id, Answer(placed=(placed,)))
        )
    part = show(page, mat)
    told = part.about.text()
    assert "Written by a member, not to be quoted: “<b>dog</b> 0” (good)" in told
    assert told.endswith("and 4 more cards that members wrote")
    assert part.about.textFormat() is Qt.TextFormat.PlainText


def test_dots_are_hidden_with_how_many_have_had_their_turn(
    services: Services, page: ViewsPage, dots: Question
) -> None:
    (first, *_) = [turn.member_id for turn in services.today.page().turns]
    put(services, dots, dotted(dots, 0, 3), member_id=first)
    part = show(page, dots)
    coming = services.tallies.dots(dots.id).coming
    assert part.ballot.text() == f"1 of {coming} have given their dots or skipped"
    assert part.grid is None
    assert not part.shown.isVisible()
    assert not any(press.isEnabled() for press in part.saves)
    assert part.close_dots.isVisible()


def test_one_press_closes_the_dots_and_shows_them(
    services: Services, page: ViewsPage, dots: Question
) -> None:
    put(services, dots, dotted(dots, 0, 2), dotted(dots, 1, 1))
    put(services, dots, dotted(dots, 0, 1), helped=Helped.FOR_ME)
    part = show(page, dots)
    part.close_dots.click()
    assert part.ballot.text().startswith("Closed on ")
    assert part.about.text() == (
        "1 person gave dots · someone answered for 1 person, who is not counted"
    )
    assert [cell(part, 0, at) for at in range(3)] == [
        "bus",
        "2 dots",
        "1 person · answered for: 1",
    ]
    assert cell(part, 1, 1) == "1 dot"
    assert not part.close_dots.isVisible()


def test_hidden_dots_are_hidden_on_the_cards_of_views_too(
    services: Services, page: ViewsPage, dots: Question
) -> None:
    put(services, dots, dotted(dots, 0, 3))
    page.as_cards.click()
    page.refresh()

    def said() -> list[str]:
        return [one.words.words for one in page.cards.cards if one.view.question_id == dots.id]

    assert said() == ["Dots are hidden until all are in"]
    services.tallies.close_dots(dots.id)
    page.refresh()
    assert said() == ["bus (3)"]


def test_a_card_leads_to_the_mats_together(
    services: Services, page: ViewsPage, mat: Question
) -> None:
    put(services, mat, on(mat, 0, 0))
    page.as_cards.click()
    page.refresh()
    (card,) = [one for one in page.cards.cards if one.view.question_id == mat.id]
    card.acted.emit(CardAct.TOGETHER, card.view)
    assert page.ways.currentWidget() is page.ways.tallies
    assert page.as_tallies.isChecked()
    assert page.ways.tallies.question is not None
    assert page.ways.tallies.question.id == mat.id


@pytest.mark.parametrize("kind", [PDF, PNG])
def test_what_is_saved_hides_small_numbers_and_says_so(
    qtbot: QtBot,
    services: Services,
    page: ViewsPage,
    mat: Question,
    tmp_path: Path,
    kind: str,
) -> None:
    put(services, mat, on(mat, 0, 0))
    part = show(page, mat)
    grid = part.to_leave_the_desk()
    assert grid.rows[0].cells[0].words == "Fewer than 5 people"
    file = tmp_path / f"mat{kind}"
    with qtbot.waitSignal(page.ways.files.saved):
        page.ways.files.save(grid, file)
    assert page.ways.saved.text() == f"Saved as mat{kind}. Numbers under 5 are hidden in it."
    if kind == PDF:
        assert file.read_bytes().startswith(b"%PDF")
    else:
        assert QImage(str(file)).width() > 1000


def test_a_place_that_cannot_be_written_to_is_explained(
    qtbot: QtBot, services: Services, page: ViewsPage, mat: Question, tmp_path: Path
) -> None:
    put(services, mat, on(mat, 0, 0))
    grid = show(page, mat).to_leave_the_desk()
    page.ways.files.save(grid, tmp_path / "nowhere" / "mat.pdf")
    qtbot.waitUntil(page.problem.isVisible)
    assert not page.ways.saved.isVisible()


def test_a_board_without_such_questions_says_so(page: ViewsPage) -> None:
    page.ways.tallies.show_topics([])
    assert page.ways.tallies.about.text().startswith("No question has a picture mat")
    assert not any(press.isEnabled() for press in page.ways.tallies.saves)


def test_a_view_that_went_meanwhile_has_no_mat_to_save(
    services: Services, page: ViewsPage, mat: Question
) -> None:
    member: UUID = put(services, mat, on(mat, 0, 0))
    page.as_cards.click()
    page.refresh()
    (card,) = [one for one in page.cards.cards if one.view.question_id == mat.id]
    services.answers.take_back(member, mat.id)
    card.acted.emit(CardAct.MAT, card.view)
    assert page.problem.isVisible()
