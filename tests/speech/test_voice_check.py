"""Trying the voice tells the truth about what could be heard."""

import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.voice_check import Heard
from app.speech.speaker import Speaker
from app.speech.voice_check import VoiceCheck

TRIAL = Phrase("This is the voice.")


def check(qtbot: QtBot, speaker: Speaker) -> Heard:
    trial = VoiceCheck(speaker)
    with qtbot.waitSignal(trial.done, timeout=20_000) as done:
        trial.start(TRIAL)
    assert isinstance(done.args, list)
    result: Heard = done.args[0]
    return result


def test_without_a_device_there_is_nothing_to_hear(qtbot: QtBot, speaker: Speaker) -> None:
    assert check(qtbot, speaker) is Heard.NO_DEVICE


def test_a_voice_that_does_not_work_is_told_from_a_missing_device(
    qtbot: QtBot, tmp_path: Path
) -> None:
    broken = Speaker(tmp_path / "cache", [sys.executable, "-c", "raise SystemExit(1)"])
    assert check(qtbot, broken) is Heard.NO_VOICE
    broken.close()


def test_what_is_said_in_its_place_leaves_the_check_without_an_answer(
    qtbot: QtBot, speaker: Speaker
) -> None:
    trial = VoiceCheck(speaker)
    trial.start(TRIAL)
    with qtbot.assertNotEmitted(trial.done), qtbot.waitSignal(speaker.finished):
        speaker.say([Phrase("Hello.")])


def test_a_check_that_is_stopped_has_no_answer(qtbot: QtBot, speaker: Speaker) -> None:
    trial = VoiceCheck(speaker)
    with qtbot.waitSignal(speaker.began):
        trial.start(TRIAL)
    with qtbot.assertNotEmitted(trial.done, wait=300):
        speaker.stop()
