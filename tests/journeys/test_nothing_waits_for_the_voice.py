"""A voice that never answers holds nobody up."""

import sys
from pathlib import Path

import pytest

from app.opened import OpenBoard
from app.speech.speaker import Speaker
from app.ui.voice import give_voice
from app.ui.window import Window
from tests.journeys.hands import mouse, press_with
from tests.ui.reading import all_words

ASLEEP = [sys.executable, "-c", "import time; time.sleep(600)"]


@pytest.mark.usefixtures("unhurried")
def test_a_visit_goes_on_while_the_voice_is_stuck(
    window: Window, board: OpenBoard, tmp_path: Path
) -> None:
    stuck = Speaker(tmp_path / "stuck", ASLEEP)
    give_voice(stuck, window, board.stage)
    stuck.start()
    hand = mouse(window)
    press_with(hand, "Kofi", "Read to me", "Slower", "Pause", "Say it again", "Good", "Next")
    press_with(hand, "Read to me", "Stop reading", "Next", "Voting and our meetings", "Next")
    assert "Voting and our meetings" in all_words()
    press_with(hand, "Stop", "I have finished")
    assert "Hello! Who is here?" in all_words()
    stuck.close()
