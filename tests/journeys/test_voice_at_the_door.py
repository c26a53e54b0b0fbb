"""The voice is tried before members need it: at the door of the desk."""

from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.ui.facilitator.page import PageName
from app.ui.facilitator.voice import VoicePage
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

NO_SOUND = "There is no sound here. Please plug in headphones or a loudspeaker."


def test_the_voice_is_tried_at_the_door_of_the_desk_and_again_when_asked(
    qtbot: QtBot, board: OpenBoard
) -> None:
    with qtbot.waitSignal(board.stage.voice_checked, timeout=20_000):
        board.ask_for_passphrase()
    settle()
    assert NO_SOUND in all_words()
    board.show_members()
    board.ask_for_passphrase()
    settle()
    assert NO_SOUND not in all_words()
    with qtbot.waitSignal(board.stage.voice_checked, timeout=20_000):
        press("Check the voice")
    settle()
    assert NO_SOUND in all_words()


def test_the_voice_page_shows_the_last_try_and_tries_again(
    qtbot: QtBot, board: OpenBoard
) -> None:
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.VOICE)
    page = board.desk.page
    assert isinstance(page, VoicePage)
    assert page.check.result.text().startswith("The voice has not been tried")
    with qtbot.waitSignal(board.stage.voice_checked, timeout=20_000):
        page.check.again.click()
    assert page.check.result.text() == NO_SOUND
    board.desk.open(PageName.TODAY)
    board.desk.open(PageName.VOICE)
    page = board.desk.page
    assert isinstance(page, VoicePage)
    assert page.check.result.text() == NO_SOUND


def test_the_door_tells_how_to_get_a_better_voice_and_comes_back(board: OpenBoard) -> None:
    board.ask_for_passphrase()
    press("A better voice")
    assert "can be recorded on the Plan page" in told_on_all_pages()
    assert "Type the passphrase." in all_words()


def told_on_all_pages() -> str:
    """Go on until it is over, and return all the words on the way."""
    told = ""
    while "Type the passphrase." not in all_words():
        told += all_words()
        press("Carry on")
    return told
