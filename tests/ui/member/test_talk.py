"""The screen on which a member is recorded."""

import pytest
from pytestqt.qtbot import QtBot

from app.audit.screens_made import drawing, question, recording
from app.domain.attachments import LONGEST_TALK_MS
from app.domain.topics import QuestionKind
from app.domain.views import Answer, Said
from app.ui.look import Look
from app.ui.member.talk import TalkScreen
from app.ui.window import Window


def shown(window: Window, look: Look, answer: Answer | None = None) -> TalkScreen:
    screen = TalkScreen(look, question(QuestionKind.MY_VOICE), answer)
    window.wear(look.style_sheet)
    window.show_screen(screen)
    return screen


@pytest.fixture
def screen(window: Window, look: Look) -> TalkScreen:
    """Return the screen of someone who has said nothing yet."""
    return shown(window, look)


@pytest.fixture
def told(screen: TalkScreen) -> list[Answer]:
    """Return every answer the screen tells of."""
    answers: list[Answer] = []
    screen.answered.connect(answers.append)
    return answers


def contents(answer: Answer) -> bytes:
    assert answer.attachment
    return answer.attachment.contents


def test_it_asks_for_the_microphone_and_for_an_end(qtbot: QtBot, screen: TalkScreen) -> None:
    with qtbot.waitSignal(screen.asked_to_record):
        screen.record.click()
    screen.show_started()
    assert screen.record.accessibleName() == "Stop recording"
    with qtbot.waitSignal(screen.asked_to_finish):
        screen.record.click()


def test_the_time_so_far_is_told_in_plain_words(screen: TalkScreen) -> None:
    screen.show_started()
    assert screen.status.text() == "Wait a moment."
    screen.show_level(0.5, 61_400)
    assert screen.status.text() == "You have talked for 1 minute 1 second."


def test_the_meter_tells_in_words_how_loud_it_is(screen: TalkScreen) -> None:
    screen.show_started()
    for _time in range(50):
        screen.show_level(0.1, 5_000)
    assert screen.meter.accessibleName() == "How loud, Too quiet"


def test_a_finished_recording_is_the_answer(screen: TalkScreen, told: list[Answer]) -> None:
    assert not screen.next.isEnabled()
    assert screen.play.isHidden()
    screen.show_started()
    assert told == []
    screen.take_in(b"a voice", 80_000)
    assert contents(told[-1]) == b"a voice"
    assert screen.status.text() == "You recorded 1 minute 20 seconds of talking."
    assert screen.next.isEnabled()
    assert not screen.play.isHidden()
    assert screen.undo.isHidden()


def test_the_old_recording_stays_until_the_new_one_is_finished(
    screen: TalkScreen, told: list[Answer]
) -> None:
    screen.take_in(b"old", 2_000)
    screen.show_started()
    screen.show_level(0.5, 3_000)
    assert contents(screen.answer) == b"old"
    screen.take_in(b"new", 3_000)
    assert contents(screen.answer) == b"new"
    assert told[-1].former
    assert told[-1].former.contents == b"old"


def test_the_old_recording_can_be_had_back_and_the_new_one_too(screen: TalkScreen) -> None:
    screen.take_in(b"old", 2_000)
    screen.take_in(b"new", 3_000)
    screen.undo.click()
    assert contents(screen.answer) == b"old"
    assert screen.status.text() == "You recorded 2 seconds of talking."
    screen.undo.click()
    assert contents(screen.answer) == b"new"


def test_a_recording_that_failed_leaves_the_old_one(look: Look, screen: TalkScreen) -> None:
    screen.take_in(b"old", 2_000)
    screen.show_started()
    screen.tell(look("talk.nothing_heard"))
    assert contents(screen.answer) == b"old"
    assert screen.status.text() == "We heard nothing. Come closer and try again."
    assert screen.record.accessibleName() == "Record again"
    assert screen.next.isEnabled()


def test_without_a_microphone_the_screen_goes_on_working(
    qtbot: QtBot, look: Look, screen: TalkScreen, told: list[Answer]
) -> None:
    with qtbot.waitSignal(screen.said) as said:
        screen.tell(look("talk.no_microphone"))
    assert said.args == [look("talk.no_microphone")]
    screen.pills[Said.SKIPPED].click()
    assert told[-1].said is Said.SKIPPED
    assert screen.next.isEnabled()
    with qtbot.waitSignal(screen.asked_to_say_more):
        screen.say_more.click()


def test_ten_minutes_are_told_of_and_kept(qtbot: QtBot, look: Look, screen: TalkScreen) -> None:
    screen.show_started()
    with qtbot.waitSignal(screen.said) as said:
        screen.take_in(b"long", LONGEST_TALK_MS)
    assert said.args == [look("talk.full")]
    assert screen.status.text() == "That is 10 minutes. We kept it all."
    assert screen.next.isEnabled()


def test_it_is_heard_again_and_stopped_with_one_button(
    qtbot: QtBot, screen: TalkScreen
) -> None:
    screen.take_in(b"a voice", 2_000)
    with qtbot.waitSignal(screen.asked_to_play) as asked:
        screen.play.click()
    assert asked.args == [screen.answer.attachment]
    screen.show_playing(playing=True)
    assert screen.play.accessibleName() == "Stop playing"
    with qtbot.waitSignal(screen.asked_to_hush):
        screen.play.click()


def test_going_on_or_away_finishes_what_is_being_said(
    qtbot: QtBot, window: Window, look: Look, screen: TalkScreen
) -> None:
    screen.asked_to_finish.connect(lambda: screen.take_in(b"whole", 1_500))
    screen.show_started()
    assert screen.next.isEnabled()
    with qtbot.waitSignal(screen.went_on):
        screen.next.click()
    assert contents(screen.answer) == b"whole"
    screen.show_started()
    with qtbot.waitSignal(screen.answered):
        window.show_screen(shown(window, look))


def test_not_knowing_keeps_the_recording_for_a_change_of_mind(
    screen: TalkScreen, told: list[Answer]
) -> None:
    screen.take_in(b"a voice", 2_000)
    for _press in range(2):
        screen.pills[Said.DONT_KNOW].click()
    said = [one.said for one in told]
    assert said == [Said.ANSWER, Said.DONT_KNOW, Said.ANSWER]
    assert contents(told[-1]) == b"a voice"


def test_what_was_said_before_is_there_to_hear(window: Window, look: Look) -> None:
    screen = shown(window, look, Answer(attachment=recording(5_000), former=recording(9_000)))
    assert not screen.play.isHidden()
    assert not screen.undo.isHidden()
    words = [phrase.words for phrase in screen.reading()]
    assert "You recorded 5 seconds of talking." in words
    assert "Record again" in words


def test_a_drawing_is_not_played(window: Window, look: Look) -> None:
    screen = shown(window, look, Answer(attachment=drawing()))
    assert screen.play.isHidden()
    assert not screen.next.isEnabled()


def test_a_long_talk_is_kept_on_the_way_and_the_old_one_stays(
    screen: TalkScreen, told: list[Answer]
) -> None:
    screen.take_in(b"old", 2_000)
    screen.show_started()
    screen.keep_so_far(b"half", 30_000)
    assert contents(told[-1]) == b"half"
    assert told[-1].former
    assert told[-1].former.contents == b"old"
    assert contents(screen.answer) == b"old"
    screen.take_in(b"whole", 50_000)
    assert contents(told[-1]) == b"whole"
    assert told[-1].former.contents == b"old"


def test_a_talk_that_fails_in_the_end_leaves_the_old_one_kept(
    look: Look, screen: TalkScreen, told: list[Answer]
) -> None:
    screen.take_in(b"old", 2_000)
    screen.show_started()
    screen.keep_so_far(b"half", 30_000)
    screen.tell(look("talk.nothing_heard"))
    assert contents(told[-1]) == b"old"


def test_a_silent_room_is_not_kept_on_the_way(screen: TalkScreen, told: list[Answer]) -> None:
    screen.show_started()
    screen.keep_so_far(b"", 30_000)
    assert told == []
