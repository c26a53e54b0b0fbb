"""A facilitator listens to a letter at the desk: its words light up, and no sound stays."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.speech.speaker import Speaker
from app.ui.facilitator.letters import LettersPage
from app.ui.facilitator.page import PageName


def letters_page(qtbot: QtBot, board: OpenBoard) -> LettersPage:
    """The page with a letter on show, opened as one does."""
    board.show_desk()
    board.desk.open(PageName.LETTERS)
    page = board.desk.page
    assert isinstance(page, LettersPage)
    qtbot.waitUntil(lambda: page.preview.pages > 0, timeout=20_000)
    return page


def kept_sounds(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_the_words_of_a_letter_light_up_as_they_are_said_and_leave_no_sound(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker, tmp_path: Path
) -> None:
    page = letters_page(qtbot, board)
    before = kept_sounds(tmp_path / "cache")
    with qtbot.waitSignal(speaker.word_reached, timeout=20_000):
        page.preview.listen.click()
    qtbot.waitUntil(lambda: page.preview.sheet.lit != (), timeout=20_000)
    assert kept_sounds(tmp_path / "cache") == before
    page.preview.listen.click()
    assert page.preview.sheet.lit == ()


def test_leaving_the_page_or_handing_over_stops_the_voice(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    page = letters_page(qtbot, board)
    with qtbot.waitSignal(speaker.began, timeout=20_000):
        page.preview.listen.click()
    with qtbot.waitSignal(speaker.finished):
        board.desk.open(PageName.TODAY)
    page = letters_page(qtbot, board)
    with qtbot.waitSignal(speaker.began, timeout=20_000):
        page.preview.listen.click()
    with qtbot.waitSignal(speaker.finished):
        board.desk.side.hand_over.click()


def test_escape_stops_the_voice_and_the_button_offers_to_listen_again(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    page = letters_page(qtbot, board)
    with qtbot.waitSignal(speaker.began, timeout=20_000):
        page.preview.listen.click()
    speaker.stop()
    assert page.preview.listen.text() == page.look("letters.listen").words
