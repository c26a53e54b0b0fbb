"""The names of people are said, and never kept on the disk as sound."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.opened import OpenBoard
from app.speech.cache import clip_key
from app.speech.request import Request
from app.speech.script import Manner, lines
from app.speech.speaker import Speaker
from app.ui.window import Window
from tests.journeys.hands import mouse, press_with
from tests.ui.fit import settle


def key(words: str, manner: Manner) -> str:
    return f"{clip_key(Request(words, manner.voice, manner.wpm))}.clip"


@pytest.mark.usefixtures("unhurried")
def test_no_name_and_no_need_of_a_person_is_kept_as_sound(
    qtbot: QtBot, window: Window, board: OpenBoard, speaker: Speaker, tmp_path: Path
) -> None:
    speaker.start()
    qtbot.waitUntil(lambda: speaker.is_awake, timeout=20_000)
    private: set[str] = set()

    def look_at_screen(*, waits: bool = True) -> None:
        settle()
        screen = board.stage.screen
        assert screen is not None
        said = [*screen.reading(), *screen.ways()]
        private.update(
            key(one.request.text, speaker.manner)
            for one in lines([phrase for phrase in said if phrase.private], speaker.manner)
        )
        last = key(lines(said, speaker.manner)[0].request.text, speaker.manner)
        if waits and not said[0].private:
            qtbot.waitUntil((tmp_path / "cache" / last).exists, timeout=20_000)

    board.show_members()
    look_at_screen()
    hand = mouse(window)
    press_with(hand, "Kofi")
    look_at_screen()
    assert key("Kofi, go to my page", speaker.manner) in private
    press_with(hand, "Next")
    look_at_screen(waits=False)
    press_with(hand, "Next")
    look_at_screen()  # its sound comes after that of what helps, which is in memory alone
    assert len(private) > 12
    kept = {file.name for file in (tmp_path / "cache").glob("*.clip")}
    assert kept
    assert not kept & private
