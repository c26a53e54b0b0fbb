"""Members say what they think by talking and by drawing, whatever they press with."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.attachments import MediaType
from app.domain.phrase import Phrase
from app.domain.topics import QuestionKind, Topic
from app.domain.views import How, Said, Sharing, View, ViewFilter
from app.opened import OpenBoard
from app.services.all import Services
from app.speech.mp3 import clip_of_mp3
from app.ui.member.feelings import Feelings
from app.ui.member.here import Here
from app.ui.member.soon import SOON_MS
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.member.talk_booth import booth_of
from app.ui.member.topic_visit import TopicVisit
from app.ui.window import Window
from tests.journeys.hands import Hand, finger, focus, keyboard, mouse, press_with, tab_to
from tests.journeys.making import SHAPE, corner, heard, sheet_on, topic_of, with_microphone
from tests.speech.waves import Device
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

VOICE, DRAWING = QuestionKind.MY_VOICE, QuestionKind.MY_DRAWING


@pytest.fixture
def services(board: OpenBoard) -> Services:
    """Return what keeps what is said."""
    return board.services


def visit_of(stage: Stage, services: Services, *kinds: QuestionKind) -> TopicVisit:
    """Begin a visit to a topic that asks in these ways, at its first question."""
    topic = topic_of(services, *kinds)
    return visit_to(stage, services, topic)


def visit_to(stage: Stage, services: Services, topic: Topic) -> TopicVisit:
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    feelings = Feelings(stage, services.visits, kofi.id)
    visit = TopicVisit(Here(stage, services, kofi, feelings), topic, [Phrase("Bye.")])
    visit.start()
    press("Yes", "Next")
    return visit


def views_about(services: Services) -> list[View]:
    found = services.views.find(ViewFilter(), 0, 500)
    return [view for view in found if view.topic.words == "The park"]


def test_a_member_talks_hears_it_talks_again_and_has_the_old_one_back(
    qtbot: QtBot,
    hand: Hand,
    window: Window,
    stage: Stage,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press_with(hand, "Record")
    heard(qtbot, booth)
    assert "You have talked for 1 second." in all_words()
    press_with(hand, "Stop recording")
    assert "You recorded 1 second of talking." in all_words()
    first = stage.screen
    assert isinstance(first, TalkScreen)
    made = first.answer.attachment
    press_with(hand, "Record again")
    heard(qtbot, booth)
    press_with(hand, "Stop recording", "Undo")
    assert first.answer.attachment == made
    press_with(hand, "Next", "I did it on my own", "Next")
    assert "Hear what I said" in all_words()
    press_with(hand, "Yes", "Yes, save it")
    assert "People may know your voice." in all_words()
    assert "The board, without my name" not in all_words()
    press_with(hand, "Next", "The board, with my name", "Yes, save it")
    assert "Thank you" in all_words()
    (view,) = views_about(services)
    assert (view.how, view.sharing) == (How.AUDIO, Sharing.WITH_NAME)
    assert services.views.attachment(view.id) == made
    assert made is not None
    assert clip_of_mp3(made.contents).duration_ms == pytest.approx(1_000, abs=120)
    visit.keep()


def test_a_member_draws_with_a_mouse(
    window: Window, stage: Stage, services: Services, unhurried: None
) -> None:
    visit = visit_of(stage, services, DRAWING)
    hand = mouse(window)
    press_with(hand, "Red pen")
    sheet = sheet_on(window)
    for begins, ends in ((0.2, 0.8), (0.4, 0.5)):
        QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=corner(sheet, begins))
        QTest.mouseMove(sheet, corner(sheet, ends))
        QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=corner(sheet, ends))
    press_with(hand, "Undo", "Put it back", "Start again", "Undo")
    finish_drawing(hand, services, strokes=2)
    visit.keep()


def test_a_member_draws_with_a_finger(
    window: Window, stage: Stage, services: Services, unhurried: None
) -> None:
    visit = visit_of(stage, services, DRAWING)
    hand = finger(window)
    press_with(hand, "Blue pen")
    sheet = sheet_on(window)
    device = QTest.createTouchDevice()
    on = window.windowHandle()
    start, end = (sheet.mapTo(window, corner(sheet, at)) for at in (0.3, 0.7))
    QTest.touchEvent(on, device).press(0, start).commit()
    QTest.touchEvent(on, device).move(0, end).commit()
    QTest.touchEvent(on, device).release(0, end).commit()
    settle()
    finish_drawing(hand, services, strokes=1)
    visit.keep()


def test_a_member_draws_with_keys_alone(
    qtbot: QtBot, window: Window, stage: Stage, services: Services, board: OpenBoard
) -> None:
    visit = visit_of(stage, services, DRAWING)
    hand = keyboard(qtbot)
    press_with(hand, "Green pen")
    tab_to(qtbot, sheet_on(window))
    qtbot.keyClick(focus(), Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(focus(), key)
    qtbot.keyClick(focus(), Qt.Key.Key_Return)
    finish_drawing(hand, services, strokes=1)
    visit.keep()


def finish_drawing(hand: Hand, services: Services, strokes: int) -> None:
    """Go on from the drawing to its end, and look at what was kept."""
    press_with(hand, "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    assert "People may know that you drew this." in all_words()
    press_with(hand, "Next", "Only my facilitator", "Yes, save it")
    (view,) = views_about(services)
    made = services.views.attachment(view.id)
    assert (view.how, made.media_type) == (How.DRAW, MediaType.PNG)
    assert made.contents.startswith(b"\x89PNG")
    assert made.drawing
    assert len(made.drawing.shown) == strokes


def test_without_a_microphone_one_can_write_or_skip(
    stage: Stage, services: Services, window: Window
) -> None:
    visit = visit_of(stage, services, VOICE)
    press("Record")
    assert "There is no microphone. You can write it, or tell someone." in all_words()
    press("I want to say more")
    assert "What else do you want to say?" in all_words()
    press("Back", "Skip this", "Next")
    assert "Thank you" in all_words()
    assert views_about(services) == []
    visit.keep()


def test_a_microphone_that_is_pulled_out_keeps_what_was_said(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.speech.microphone._STUCK_MS", 200)
    with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press("Record")
    qtbot.waitUntil(lambda: "The microphone has gone. We kept what you said." in all_words())
    press("Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    (view,) = views_about(services)
    assert services.views.attachment(view.id).duration_ms == 1_000
    visit.keep()


@pytest.mark.parametrize("way", ["Break", "Stop", "Kofi", "Back"])
def test_what_is_being_said_is_kept_whatever_takes_the_screen_away(
    qtbot: QtBot,
    stage: Stage,
    services: Services,
    monkeypatch: pytest.MonkeyPatch,
    way: str,
) -> None:
    booth = with_microphone(stage, monkeypatch)
    topic = topic_of(services, DRAWING, VOICE)
    visit = visit_to(stage, services, topic)
    press("Skip this", "Next", "Record")
    heard(qtbot, booth)
    press(way)
    visit.keep()
    assert not booth.studio.microphone.is_listening
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    draft = services.answers.draft(kofi.id, topic.questions[1].id)
    assert draft
    assert draft.answer.attachment
    assert draft.answer.attachment.duration_ms == 1_000
    other = services.answers.draft(kofi.id, topic.questions[0].id)
    assert other is None or other.answer.attachment is None
    if way in ("Break", "Stop"):
        press("I am ready" if way == "Break" else "Carry on")
        assert "You recorded 1 second of talking." in all_words()


def test_what_is_being_said_is_kept_when_the_app_is_closed(
    qtbot: QtBot,
    stage: Stage,
    services: Services,
    board: OpenBoard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    booth = with_microphone(stage, monkeypatch)
    topic = topic_of(services, VOICE)
    press("Kofi", "Next", "Next", "The park", "Next", "Yes", "Next", "Record")
    heard(qtbot, booth)
    board.show_members()
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    draft = services.answers.draft(kofi.id, topic.questions[0].id)
    assert draft
    assert draft.answer.attachment


def test_with_no_name_the_truth_comes_first_and_then_it_is_cut_loose(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press("Record")
    heard(qtbot, booth)
    press("Stop recording", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    assert stage.screen is not None
    read = [phrase.words for phrase in stage.screen.reading()]
    assert "People may know your voice." in read
    press("Next", "Back", "Next", "The board, without my name", "Yes, save it")
    assert "What no name means" in all_words()
    press("Yes, save it")
    (view,) = views_about(services)
    assert (view.member_id, view.sharing) == (None, Sharing.NO_NAME)
    assert services.views.attachment(view.id).duration_ms == 1_000
    visit.keep()


def test_the_voice_that_reads_is_quiet_while_somebody_talks(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    with qtbot.waitSignal(stage.reader.wants_silence):
        press("Record")
    press("Stop recording")
    with qtbot.waitSignal(stage.reader.wants_silence):
        press("Hear what I said")
    visit.keep()


def test_hearing_it_where_there_is_no_sound_is_told(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press("Record")
    heard(qtbot, booth)
    press("Stop recording", "Hear what I said")
    assert "This computer has no sound just now." in all_words()
    press("Next", "I did it on my own", "Next", "Hear what I said")
    assert "This computer has no sound just now." in all_words()
    visit.keep()


def test_a_recording_that_cannot_be_played_is_told(
    stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = visit_of(stage, services, VOICE)
    screen = stage.screen
    assert isinstance(screen, TalkScreen)
    screen.take_in(b"no sound at all", 2_000)
    press("Hear what I said")
    assert "We cannot play this. Please record it again." in all_words()
    visit.keep()


def test_changing_ones_mind_deletes_the_recording(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press("Record")
    heard(qtbot, booth)
    press("Stop recording", "Next", "I did it on my own", "Next", "Delete it", "Delete it")
    screen = stage.screen
    assert isinstance(screen, TalkScreen)
    assert screen.answer.said is Said.ANSWER
    assert screen.answer.attachment is None
    assert views_about(services) == []
    assert booth_of(stage) is booth
    visit.keep()


def test_what_is_being_said_is_kept_before_the_screen_is_read_aloud(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press("Record")
    heard(qtbot, booth)
    press("Read to me")
    assert not booth.studio.microphone.is_listening
    assert "You recorded 1 second of talking." in all_words()
    visit.keep()


def test_sound_that_is_gone_before_one_begins_keeps_nothing_and_says_so(
    stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = visit_of(stage, services, VOICE)
    monkeypatch.setattr(booth_of(stage).studio.microphone, "_may_use_sound", lambda: False)
    press("Record")
    assert "The sound has stopped. Wait a little and try again." in all_words()
    visit.keep()


def test_a_silent_room_keeps_the_recording_before(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, services, VOICE)
    press("Record")
    heard(qtbot, booth)
    press("Stop recording")
    monkeypatch.setattr(booth.studio.microphone, "_open", lambda: (Device(), SHAPE))
    press("Record again", "Stop recording")
    assert "We heard nothing. Come closer and try again." in all_words()
    press("Next", "I did it on my own", "Next")
    assert "You recorded 1 second of talking." in all_words()
    visit.keep()


def test_a_long_talk_goes_on_while_it_is_kept(
    qtbot: QtBot, stage: Stage, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    booth = with_microphone(stage, monkeypatch, 31_000)
    topic = topic_of(services, VOICE)
    visit = visit_to(stage, services, topic)
    press("Record")
    heard(qtbot, booth, 31_000)
    kofi = next(one for one in services.people.members() if one.name == "Kofi")
    draft = services.answers.draft(kofi.id, topic.questions[0].id)
    assert draft
    assert draft.answer.attachment
    assert draft.answer.attachment.duration_ms == 31_000
    later = QTimer(singleShot=True, interval=2 * SOON_MS)
    with qtbot.waitSignal(later.timeout):
        later.start()
    assert booth.studio.microphone.is_listening
    press("Stop recording")
    assert "You recorded 31 seconds of talking." in all_words()
    visit.keep()
