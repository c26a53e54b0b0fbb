"""Somebody closes the window in the middle of a visit, and the visit goes on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.calm import Calm
from app.domain.profiles import ScreenProfile, VoiceProfile
from app.domain.topics import QuestionKind
from app.opened import OpenBoard
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.window import Window
from tests.journeys.hands import focus
from tests.journeys.making import heard, with_microphone
from tests.journeys.test_a_member_records_and_draws import VOICE, visit_of
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

ASK = "Ask a facilitator to close this."


@pytest.fixture(autouse=True)
def calm(window: Window, stage: Stage, board: OpenBoard, tmp_path: Path) -> Calm:
    """Return what keeps the window, in members' hands."""
    made = Calm(window, stage, tmp_path)
    made.look_after(board)
    board.hand_over()
    return made


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_what_is_half_typed_stays(
    qtbot: QtBot, window: Window, stage: Stage, board: OpenBoard, look: Look, scale: float
) -> None:
    stage.wear(look.liked_by(ScreenProfile(text_scale=scale)), VoiceProfile())
    visit = visit_of(stage, board.services, QuestionKind.OWN_WORDS)
    qtbot.keyClicks(focus(), "The swings are")
    assert not window.close()
    settle()
    assert ASK in all_words()
    if scale > 1:
        press("Carry on")
    (field,) = window.findChildren(QPlainTextEdit)
    assert field.toPlainText() == "The swings are"
    visit.keep()


def test_who_is_being_recorded_is_not_stopped(
    qtbot: QtBot,
    window: Window,
    stage: Stage,
    board: OpenBoard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    booth = with_microphone(stage, monkeypatch)
    visit = visit_of(stage, board.services, VOICE)
    press("Record")
    heard(qtbot, booth)
    assert not window.close()
    settle()
    screen = stage.screen
    assert isinstance(screen, TalkScreen)
    assert screen.is_recording
    assert ASK not in all_words()
    press("Stop recording")
    assert not window.close()
    settle()
    assert ASK in all_words()
    visit.keep()


def test_closing_many_times_tells_it_once(window: Window, stage: Stage) -> None:
    for _time in range(5):
        assert not window.close()
    settle()
    assert all_words().count(ASK) == 1
