"""A name that sounds wrong: put right by ear at the desk, and said right to its owner."""

from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.opened import OpenBoard
from app.speech.speaker import Speaker
from app.ui.facilitator.page import PageName
from app.ui.facilitator.people import PeoplePage


def test_a_name_is_heard_at_the_desk_and_said_right_when_the_laptop_is_handed_over(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.PEOPLE)
    page = board.desk.page
    assert isinstance(page, PeoplePage)
    page.list.setCurrentRow([line.words for line in page.list.lines].index("Kofi"))
    assert page.form
    about = page.form.about
    about.fields["said_as"].setText("Koh fee")
    about.fields["said_as"].textEdited.emit("Koh fee")
    with qtbot.waitSignal(speaker.began, timeout=20_000) as began:
        about.hear.click()
    assert began.args == [Phrase("Kofi")]
    assert speaker.manner.says["Kofi"] == "Koh fee"
    board.desk.side.hand_over.click()
    assert speaker.manner.says == {"Kofi": "Koh fee"}
