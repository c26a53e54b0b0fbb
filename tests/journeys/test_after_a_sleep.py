"""The computer sleeps in the middle of a visit, and everything is where it was."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.calm import Calm
from app.domain.profiles import Access, ScreenProfile, VoiceProfile
from app.opened import OpenBoard
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.member.who import WhoScreen
from app.ui.window import Window
from tests.conftest import TODAY
from tests.journeys.hands import focus, mouse, press_with
from tests.journeys.making import corner, heard, sheet_on, with_microphone
from tests.journeys.test_a_member_records_and_draws import DRAWING, VOICE, visit_of
from tests.journeys.test_whole_visit import go_on_to, named, views_of
from tests.ui.fit import settle
from tests.ui.member.screens import SCREENS
from tests.ui.pressing import find, middle_of, press
from tests.ui.reading import all_words

KINDS = (
    "who",
    "new",
    "own words",
    "mat that asks",
    "dots",
    "choose many",
    "faces",
    "break",
    "letter",
    "unlock",
    "goodbye",
)
TYPED = "The steps are too hi"


class Day:
    """The date on the wall."""

    def __init__(self) -> None:
        self.today = TODAY

    def __call__(self) -> date:
        """What is read there."""
        return self.today


@pytest.fixture
def day() -> Day:
    """Return Monday."""
    return Day()


@pytest.fixture
def calm(window: Window, stage: Stage, board: OpenBoard, tmp_path: Path, day: Day) -> Calm:
    """Return what notices the sleep."""
    made = Calm(window, stage, tmp_path, day)
    made.look_after(board)
    return made


def sleep(calm: Calm) -> None:
    """Let the computer sleep and wake."""
    assert calm.sleep is not None
    calm.sleep.about_to_sleep.emit()
    settle()
    calm.sleep.woke.emit()
    settle()


def sleep_untold(calm: Calm) -> None:
    """Let the computer sleep without a word; its clocks tell it afterwards."""
    assert calm.sleep is not None
    calm.sleep.woke.emit()
    settle()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_screen_is_the_same_as_before(
    window: Window, stage: Stage, look: Look, calm: Calm, kind: str
) -> None:
    stage.show(lambda: SCREENS[kind](look), lambda: None, lambda: None)
    for _time in range(2):
        settle()
    screen, before = stage.screen, window.grab().toImage()
    sleep(calm)
    assert stage.screen is screen
    assert window.grab().toImage() == before


@pytest.mark.parametrize("how", [sleep, sleep_untold])
def test_half_a_sentence_is_still_there_and_is_on_the_disk(
    qtbot: QtBot, window: Window, board: OpenBoard, calm: Calm, how: object
) -> None:
    hand = mouse(window)
    press_with(hand, "Kofi", "Good", "Next", "Next", "Going to hospital", "Next")
    go_on_to(hand, "How did hospital staff treat you?")
    press_with(hand, "Bad", "I want to say more")
    qtbot.keyClicks(focus(), TYPED)
    assert callable(how)
    how(calm)
    field = focus()
    assert isinstance(field, QPlainTextEdit)
    assert field.toPlainText() == TYPED
    kofi = named(board.services, "Kofi")
    topic = next(
        one for one in board.services.topics.asking() if one.phrase.words == "Going to hospital"
    )
    draft = board.services.answers.draft(kofi.id, topic.questions[0].id)
    assert draft
    assert draft.answer.words == TYPED
    qtbot.keyClicks(field, "gh")
    assert field.toPlainText() == TYPED + "gh"
    assert views_of(board.services, kofi) == {}


def test_what_was_being_said_is_kept_up_to_the_sleep(
    qtbot: QtBot,
    window: Window,
    stage: Stage,
    board: OpenBoard,
    calm: Calm,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, board.services, VOICE)
    press("Record")
    heard(qtbot, booth)
    screen = stage.screen
    sleep(calm)
    assert stage.screen is screen
    assert isinstance(screen, TalkScreen)
    assert not screen.is_recording
    assert "You recorded 1 second of talking." in all_words()
    press("Record again")
    heard(qtbot, booth)
    press("Stop recording", "Undo")
    visit.keep()


def test_a_drawing_is_still_there_and_is_gone_on_with(
    window: Window, stage: Stage, board: OpenBoard, calm: Calm, unhurried: None
) -> None:
    visit = visit_of(stage, board.services, DRAWING)
    sheet = sheet_on(window)
    QTest.mousePress(sheet, Qt.MouseButton.LeftButton, pos=corner(sheet, 0.2))
    QTest.mouseMove(sheet, corner(sheet, 0.8))
    QTest.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=corner(sheet, 0.8))
    settle()
    before = sheet.grab().toImage()
    sleep(calm)
    assert sheet_on(window) is sheet
    assert sheet.grab().toImage() == before
    press("Undo", "Put it back")
    assert sheet.grab().toImage() == before
    visit.keep()


def test_a_press_that_was_held_does_nothing_at_the_wake(
    window: Window, board: OpenBoard, calm: Calm
) -> None:
    board.show_members()
    settle()
    kofi = find("Kofi")
    board.stage.presses.end_rest()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle_of(kofi))
    assert kofi.isDown()
    sleep(calm)
    assert not kofi.isDown()
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=middle_of(kofi))
    settle()
    assert isinstance(board.stage.screen, WhoScreen)
    assert not board.stage.presses.are_heard


def test_a_key_that_was_held_does_nothing_at_the_wake(board: OpenBoard, calm: Calm) -> None:
    board.show_members()
    settle()
    kofi = find("Kofi")
    kofi.setFocus(Qt.FocusReason.TabFocusReason)
    board.stage.presses.end_rest()
    QTest.keyPress(kofi, Qt.Key.Key_Space)
    sleep(calm)
    QTest.keyRelease(kofi, Qt.Key.Key_Space)
    settle()
    assert isinstance(board.stage.screen, WhoScreen)


@pytest.mark.parametrize("access", [Access.ONE_SWITCH, Access.STEP_AND_WAIT])
def test_the_light_of_a_switch_waits_for_a_press(
    qtbot: QtBot, stage: Stage, board: OpenBoard, calm: Calm, look: Look, access: Access
) -> None:
    liked = look.liked_by(ScreenProfile(access=access))
    stage.wear(liked, VoiceProfile())
    stage.show(lambda: SCREENS["faces"](liked), lambda: None, lambda: None)
    qtbot.waitUntil(lambda: stage.scanner.lit is not None)
    sleep(calm)
    assert stage.scanner.lit is None
    qtbot.waitUntil(lambda: stage.scanner.switches.are_heard)
    QTest.keyClick(stage.window.windowHandle(), Qt.Key.Key_Space)
    assert stage.scanner.lit is not None


def test_a_full_window_is_full_again(
    qtbot: QtBot, window: Window, board: OpenBoard, calm: Calm
) -> None:
    board.hand_over()
    calm.kiosk.blockSignals(True)  # noqa: FBT003 - Qt's signature
    window.showNormal()
    sleep(calm)
    qtbot.waitUntil(window.isFullScreen)


def test_the_voice_is_silent_after_a_sleep(stage: Stage, board: OpenBoard, calm: Calm) -> None:
    stage.reader.read()
    wishes: list[str] = []
    stage.reader.wants_silence.connect(lambda: wishes.append("silence"))
    stage.reader.wants_said.connect(lambda _phrases, _private: wishes.append("said"))
    sleep(calm)
    assert set(wishes) == {"silence"}


def test_a_new_day_is_shown_where_nobody_is_in_the_middle_of_anything(
    stage: Stage, board: OpenBoard, calm: Calm, day: Day
) -> None:
    who = stage.screen
    day.today = TODAY + timedelta(days=1)
    sleep(calm)
    assert stage.screen is not who
    assert isinstance(stage.screen, WhoScreen)
    press("Kofi")
    feelings = stage.screen
    day.today += timedelta(days=1)
    sleep(calm)
    assert stage.screen is feelings


def test_what_was_typed_at_the_desk_is_kept_over_a_sleep_into_another_day(
    qtbot: QtBot, board: OpenBoard, calm: Calm, day: Day
) -> None:
    board.show_desk()
    day.today = TODAY + timedelta(days=1)
    sleep(calm)
    board.desk.open(PageName.BOARD)
    page = board.desk.page
    phone = page.details.fields["phone"]
    phone.clear()
    qtbot.keyClicks(phone, "0161 496 0001")
    sleep(calm)
    assert board.services.boards.board().phone == "0161 496 0001"
    assert board.desk.page is page
    assert phone.text() == "0161 496 0001"
