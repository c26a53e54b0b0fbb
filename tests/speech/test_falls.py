"""The voice falls, in every way and at every moment, and every word is said all the same."""

import os
import signal
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.speech.speaker import Speaker
from tests.conftest import PATIENCE_MS
from tests.speech.voice_child import be_patient_after_a_fall, process

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="signals a Unix process")

FIRST, SECOND = Phrase("The bus is late."), Phrase("We walk home.")
SHORT_MS = 1000
WAYS = {"killed": signal.SIGKILL, "crashed": signal.SIGSEGV, "stuck": signal.SIGSTOP}


def awake(qtbot: QtBot, speaker: Speaker) -> None:
    """Wait, as long as it takes, until the process runs; then wait little for what it says."""
    speaker.patience_ms = PATIENCE_MS
    speaker.start()
    qtbot.waitUntil(lambda: speaker.is_awake)
    speaker.patience_ms = SHORT_MS


def starting(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop where the process has only just been asked for."""
    speaker.say([FIRST, SECOND], private=True)


def in_hand(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop where the process has an order, and has not answered yet."""
    awake(qtbot, speaker)
    speaker.say([FIRST, SECOND], private=True)


def playing(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop in the middle of the first sentence."""
    awake(qtbot, speaker)
    speaker.say([FIRST, SECOND], private=True)
    qtbot.waitSignal(speaker.word_reached).wait()


def paused(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop in a pause, and carry on once it has happened."""
    playing(qtbot, speaker)
    speaker.pause()


def between(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop between the two sentences."""
    speaker.pause_ms = 300
    playing(qtbot, speaker)
    qtbot.waitUntil(lambda: not speaker.is_saying)


STAGES: list[Callable[[QtBot, Speaker], None]] = [starting, in_hand, playing, paused, between]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.__name__)
def test_every_word_is_said_whatever_befalls_the_voice(
    qtbot: QtBot, speaker: Speaker, stage: Callable[[QtBot, Speaker], None], way: str
) -> None:
    lit: list[str] = []
    began: list[Phrase] = []
    speaker.began.connect(began.append)
    speaker.word_reached.connect(
        lambda start, length: lit.append(began[-1].words[start:][:length])
    )
    speaker.patience_ms = SHORT_MS
    stage(qtbot, speaker)
    be_patient_after_a_fall(speaker)
    os.kill(process(speaker), WAYS[way])
    speaker.go_on()
    with qtbot.waitSignal(speaker.finished):
        pass
    assert began == [FIRST, SECOND]
    assert lit == f"{FIRST.words} {SECOND.words}".split()


@pytest.mark.parametrize("way", WAYS)
def test_the_next_thing_is_heard_after_a_fall_in_idleness(
    qtbot: QtBot, speaker: Speaker, way: str
) -> None:
    with qtbot.waitSignal(speaker.finished):
        speaker.say([FIRST])
    speaker.patience_ms = SHORT_MS
    be_patient_after_a_fall(speaker)
    os.kill(process(speaker), WAYS[way])
    with qtbot.waitSignal(speaker.word_reached):
        speaker.say([SECOND])
    speaker.stop()
