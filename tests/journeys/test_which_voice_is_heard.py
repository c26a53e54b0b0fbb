"""Which voice is heard, and how it says words: chosen at the desk, used for members at once."""

from dataclasses import replace
from uuid import uuid4

from pytestqt.qtbot import QtBot

from app.domain.profiles import VoiceProfile
from app.domain.sayings import Saying
from app.opened import OpenBoard
from app.speech.speaker import Speaker
from app.ui.facilitator.page import PageName
from app.ui.facilitator.people import PeoplePage
from app.ui.facilitator.voice import VoicePage
from app.ui.window import Window
from tests.journeys.hands import mouse, press_with

WOMAN, SCOT = "gmw/en+f2", "gmw/en-gb-scotland"


def _voice_page(board: OpenBoard) -> VoicePage:
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.VOICE)
    page = board.desk.page
    assert isinstance(page, VoicePage)
    return page


def _hand_over(board: OpenBoard) -> None:
    assert board.desk
    board.desk.side.hand_over.click()


def test_everyone_hears_the_boards_voice_but_those_who_chose_their_own(
    qtbot: QtBot, window: Window, board: OpenBoard, speaker: Speaker
) -> None:
    kofi = next(one for one in board.services.people.members() if one.name == "Kofi")
    board.services.people.save(replace(kofi, voice=replace(kofi.voice, voice=SCOT)))
    page = _voice_page(board)
    pick = page.usual.voice.pick
    qtbot.waitUntil(lambda: WOMAN in pick.values, timeout=20_000)
    pick.pick(WOMAN)
    pick.activated.emit(pick.currentIndex())
    _hand_over(board)
    assert speaker.manner.voice == WOMAN
    hand = mouse(window)
    press_with(hand, "Kofi")
    assert (speaker.manner.voice, speaker.manner.wpm) == (SCOT, kofi.voice.wpm)
    board.show_members()
    assert speaker.manner.voice == WOMAN
    press_with(hand, "Sandra")
    assert speaker.manner.voice == WOMAN


def test_a_voice_is_heard_at_the_desk_and_the_next_thing_is_usual_again(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    page = _voice_page(board)
    sample = board.stage.look("voices.sample")
    with qtbot.waitSignal(speaker.began, timeout=20_000) as began:
        page.asked_to_hear.emit(sample, VoiceProfile(wpm=200, voice=SCOT, finishes=True))
    assert began.args == [sample]
    assert (speaker.manner.voice, speaker.manner.wpm, speaker.finishes) == (SCOT, 200, False)
    board.services.boards.use_voice(WOMAN)
    with qtbot.waitSignal(speaker.began, timeout=20_000):
        page.asked_to_hear.emit(sample, None)
    assert (speaker.manner.voice, speaker.manner.wpm) == (WOMAN, VoiceProfile().wpm)


def test_a_word_is_said_right_at_once_and_wrong_again_once_it_is_removed(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    board.services.sayings.save(Saying(uuid4(), "Elmshire", "Elm sheer"))
    page = _voice_page(board)
    row = page.words.rows[0]
    row.said.setText("Elm sher")
    row.said.textEdited.emit("Elm sher")
    _hand_over(board)
    assert speaker.manner.says == {"Elmshire": "Elm sher"}
    page = _voice_page(board)
    page.words.rows[0].bin.click()
    with qtbot.waitSignal(speaker.began, timeout=20_000):
        page.usual.voice.hear.click()
    assert speaker.manner.says == {}


def test_a_word_of_the_list_is_heard_where_a_name_is_tried_too(
    qtbot: QtBot, board: OpenBoard, speaker: Speaker
) -> None:
    board.services.sayings.save(Saying(uuid4(), "Ania", "Ah-nya"))
    board.show_desk()
    assert board.desk
    board.desk.open(PageName.PEOPLE)
    people = board.desk.page
    assert isinstance(people, PeoplePage)
    assert people.form
    with qtbot.waitSignal(speaker.began, timeout=20_000):
        people.form.about.hear.click()
    assert speaker.manner.says == {"Ania": "Ah-nya"}
