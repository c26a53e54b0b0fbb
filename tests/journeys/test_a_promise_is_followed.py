"""Two months of one promise: made, late, owned up to, told, and what people think of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.letter import Part
from app.domain.letter_feedback import Face, Feedback
from app.domain.letter_log import LetterStep, MadeLetter
from app.domain.outcomes import Outcome, OutcomeState
from app.opened import OpenBoard
from app.pictures.library import Library
from app.storage.store import Store
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.letters_entry import FacesForm
from app.ui.facilitator.letters_history import HistoryRow
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.page import PageName
from app.ui.facilitator.today import TodayPage
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.window import Window
from tests.conftest import TODAY
from tests.services.scenes import answer, new_member, open_question, say
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

DUE = TODAY + timedelta(days=40)
NEW_DATE = TODAY + timedelta(days=70)


class Calendar:
    """The day it is on this board."""

    def __init__(self) -> None:
        self.today = TODAY


@pytest.fixture
def calendar() -> Calendar:
    """Return the calendar of the board."""
    return Calendar()


@pytest.fixture
def board(
    window: Window, stage: Stage, look: Look, store: Store, calendar: Calendar
) -> Iterator[OpenBoard]:
    """Return the practice board, open, on the day of the calendar."""
    own = replace(look, pictures=Pictures(Library()))
    opened = OpenBoard(window, store, stage, own, lambda: calendar.today)
    yield opened
    opened.close()


@pytest.fixture
def promise(board: OpenBoard) -> Outcome:
    """Return what the board promised to two members: it is being done, by a day."""
    services = board.services
    question = open_question(services)
    views = [
        say(services, new_member(services, name).id, question.id, f"{name} waits for the bus")
        for name in ("Wilf", "Bea")
    ]
    made = replace(answer(services, views, state=OutcomeState.DOING), due=DUE)
    services.outcomes.save(made)
    return made


def letters_page(board: OpenBoard, what: object) -> LettersPage:
    if board.desk is None:
        board.show_desk()
    assert board.desk is not None
    board.desk.open(PageName.LETTERS, what)
    page = board.desk.page
    assert isinstance(page, LettersPage)
    settle()
    return page


def make(qtbot: QtBot, page: LettersPage) -> str:
    with qtbot.waitSignal(page.making.ended):
        page.make.click()
    return page.said.words.text()


def tick(page: LettersPage, outcome: Outcome, *names: str) -> None:
    """Tick the newest letters to these people about an outcome, and nothing else."""
    newest = {one.member: one.id for one in reversed(page.made) if one.outcome_id == outcome.id}
    wanted = [newest[name] for name in names]
    for row, line in enumerate(page.list.lines):
        box = Qt.CheckState.Checked if line.thing in wanted else Qt.CheckState.Unchecked
        if line.ticked is not None:
            page.list.item(row).setCheckState(box)


def lines_about(page: LettersPage, outcome: Outcome) -> dict[str, str]:
    """Why each of the two must be told, as the list says it."""
    must = [one for one in page.shown.must_be_told if one.outcome_id == outcome.id]
    unders = {line.thing: line.under for line in page.list.lines}
    return {one.member: unders[one.letter_id or one] for one in must}


def newest(board: OpenBoard, outcome: Outcome, name: str) -> MadeLetter:
    return next(one for one in board.services.letters.made(outcome.id) if one.member == name)


def read_through() -> None:
    for _part in range(30):
        if "Was this letter easy to understand?" in all_words():
            return
        press("Next")
    raise AssertionError("nothing is asked about the letter")


def test_two_months_of_one_promise(
    qtbot: QtBot, board: OpenBoard, calendar: Calendar, promise: Outcome
) -> None:
    services = board.services

    # The promise is told, and the letters are handed over at the meeting.
    page = letters_page(board, promise.id)
    assert make(qtbot, page) == "2 letters: 2 new."
    page.foot.all_button.click()
    page.log.buttons[LetterStep.GIVEN].click()
    page = letters_page(board, Which.MUST_BE_TOLD)
    assert lines_about(page, promise) == {}

    # The day passes, and it is not done: the desk says so before anything is sent.
    calendar.today = DUE + timedelta(days=1)
    others = len({one.member_id for one in services.telling.who()}) - 2
    assert board.desk is not None
    board.desk.open(PageName.TODAY)
    today = board.desk.page
    assert isinstance(today, TodayPage)
    qtbot.waitUntil(lambda: f": {others + 2} people" in today.tell_who.words.words)
    today.tell_who.go.click()
    page = letters_page(board, Which.MUST_BE_TOLD)
    late = "The day we promised has gone by"
    assert set(lines_about(page, promise).values()) == {f"{late} · no new date"}
    services.outcomes.save(replace(promise, due=NEW_DATE))
    page.refresh()
    assert set(lines_about(page, promise).values()) == {late}

    # One press drafts the second letters for them, and the first for everyone else.
    assert make(qtbot, page).endswith(" new, 2 follow-up.")
    second, _likes = services.letters.letter(newest(board, promise, "Wilf").id)
    said = [line.words for block in second.blocks for line in block.sentences]
    assert "We wrote to you on Monday 23 November 2026." in said
    assert "We said we would do this by Saturday 2 January 2027." in said
    assert "We have not done it yet." in said
    assert [line.words for line in second.block(Part.NEXT)] == [
        "We will do this by Monday 1 February 2027."
    ]
    tick(page, promise, "Wilf", "Bea")
    page.log.buttons[LetterStep.POSTED].click()
    assert lines_about(page, promise) == {}

    # One comes back, is among those to act on, and is posted again.
    calendar.today += timedelta(days=5)
    page = letters_page(board, promise.id)
    tick(page, promise, "Wilf")
    page.log.buttons[LetterStep.RETURNED].click()
    page = letters_page(board, Which.MUST_BE_TOLD)
    assert lines_about(page, promise) == {"Wilf": "The letter came back"}
    tick(page, promise, "Wilf")
    page.log.buttons[LetterStep.POSTED].click()
    assert lines_about(page, promise) == {}

    # Bea says on the screen what she thinks of it; Wilf's faces come back on paper.
    calendar.today += timedelta(days=10)
    board.show_members()
    press("Bea", "Bea", "My letters", "Next", "Next")
    assert "We wrote to you on Monday 23 November 2026." in all_words()
    read_through()
    press("Yes, it was easy", "Next", "No, I am not happy", "Next", "Next")
    of_bea = services.letter_feedback.of_letter(newest(board, promise, "Bea").id)
    assert of_bea == Feedback(Face.GOOD, Face.BAD, on=calendar.today)
    page = letters_page(board, promise.id)
    of_wilf = newest(board, promise, "Wilf")
    page.list.setCurrentRow([line.thing for line in page.list.lines].index(of_wilf.id))
    page.details.history.faces.click()
    form = page.details.history.form
    assert isinstance(form, FacesForm)
    form.easy.buttons[Face.OK].click()
    form.keep.click()

    rows = page.details.history.list.rows
    assert [row.words for row in rows if isinstance(row, HistoryRow)] == [
        "Made on 3 January 2027",
        "Checked with checker 1: 1 hint was open",
        "Posted on 3 January 2027",
        "Came back on 8 January 2027",
        "Posted on 8 January 2027",
        "Faces on paper on 18 January 2027. Easy: OK. Happy: no answer.",
    ]
