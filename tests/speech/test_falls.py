"""The voice falls, in every way and at every moment, and every word is said all the same."""

import os
import signal
from collections.abc import Callable

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.speech.speaker import Speaker

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="signals a Unix process")

FIRST, SECOND = Phrase("The bus is late."), Phrase("We walk home.")
WAYS = {"killed": signal.SIGKILL, "crashed": signal.SIGSEGV, "stuck": signal.SIGSTOP}


def process(speaker: Speaker) -> int:
    """Give the number of the voice's process."""
    child = speaker.findChild(QProcess)
    assert isinstance(child, QProcess)
    return child.processId()


def starting(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop where the process has only just been asked for."""
    speaker.say([FIRST, SECOND], private=True)


def in_hand(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop where the process has an order, and has not answered yet."""
    speaker.start()
    qtbot.waitUntil(lambda: speaker.is_awake, timeout=20_000)
    speaker.say([FIRST, SECOND], private=True)


def playing(qtbot: QtBot, speaker: Speaker) -> None:
    """Stop in the middle of the first sentence."""
    speaker.say([FIRST, SECOND], private=True)
    qtbot.waitSignal(speaker.word_reached, timeout=20_000).wait()


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
    speaker.patience_ms = 400
    stage(qtbot, speaker)
    os.kill(process(speaker), WAYS[way])
    speaker.go_on()
    with qtbot.waitSignal(speaker.finished, timeout=30_000):
        pass
    assert began == [FIRST, SECOND]
    assert lit == f"{FIRST.words} {SECOND.words}".split()


@pytest.mark.parametrize("way", WAYS)
def test_the_next_thing_is_heard_after_a_fall_in_idleness(
    qtbot: QtBot, speaker: Speaker, way: str
) -> None:
    with qtbot.waitSignal(speaker.finished, timeout=20_000):
        speaker.say([FIRST])
    speaker.patience_ms = 400
    os.kill(process(speaker), WAYS[way])
    with qtbot.waitSignal(speaker.word_reached, timeout=30_000):
        speaker.say([SECOND])
    speaker.stop()
