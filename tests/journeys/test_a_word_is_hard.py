"""A word is hard in a meeting: it is rung, explained, and pressed by a member."""

from PySide6.QtWidgets import QPushButton

from app.opened import OpenBoard
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import PageName
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.words import WordsPage
from app.ui.member.stage import Stage
from app.ui.parts.bar_button import BarButton
from tests.ui.fit import settle
from tests.ui.pressing import press


def test_a_word_that_was_rung_is_explained_on_members_screens_once_it_has_a_meaning(
    board: OpenBoard, stage: Stage
) -> None:
    desk = at_desk(board)
    today = desk.page
    assert isinstance(today, TodayPage)
    today.bell.word.setText("trick")
    press_button(today.bell.ring)
    press_button(today.bell.go)
    page = desk.page
    assert isinstance(page, WordsPage)
    assert page.form is not None
    assert page.form.word.listed.term == "trick"
    desk.side.hand_over.click()
    settle()
    assert "trick" not in pills_of_a_visit(board, stage)

    desk = at_desk(board)
    desk.open(PageName.WORDS, "trick")
    assert isinstance(desk.page, WordsPage)
    assert desk.page.form is not None
    desk.page.form.meaning.setPlainText("Telling you a lie to get something.")
    desk.side.hand_over.click()
    settle()
    assert "trick" in pills_of_a_visit(board, stage)


def at_desk(board: OpenBoard) -> Desk:
    board.show_desk()
    settle()
    assert isinstance(board.desk, Desk)
    return board.desk


def press_button(button: QPushButton) -> None:
    button.click()
    settle()


def pills_of_a_visit(board: OpenBoard, stage: Stage) -> str:
    """What can be pressed for its meaning about the topic about phones."""
    board.show_members()
    settle()
    press("Kofi", "Good", "Next", "Next")
    press("Phones, computers and staying safe online", "Next")
    assert stage.screen is not None
    pills = [one.phrase.words for one in stage.screen.findChildren(BarButton)]
    return " ".join(words for words in pills if words.startswith("What does"))
