"""A person's recording is heard in place of the voice, and its words light up."""

from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.speech.samples import as_wav
from app.speech.script import Manner
from app.speech.speaker import Speaker
from tests.speech.waves import RATE, silence, tone

SOUND = as_wav(silence(100) + tone(600) + silence(100), RATE)
ID = uuid4()
LINE = Phrase("The bus at 10:30 is late.", "bus", recording=ID)


def say(qtbot: QtBot, speaker: Speaker, *phrases: Phrase) -> list[str]:
    """Say these to the end, and tell which words were lit."""
    lit: list[str] = []
    words = [phrase.words for phrase in phrases]
    began: list[Phrase] = []
    speaker.began.connect(began.append)
    speaker.word_reached.connect(
        lambda start, length: lit.append(began[-1].words[start:][:length])
    )
    with qtbot.waitSignal(speaker.finished, timeout=20_000):
        speaker.say(phrases)
    assert [phrase.words for phrase in began] == words
    return lit


def test_a_recording_is_heard_without_the_voice(qtbot: QtBot, speaker: Speaker) -> None:
    asked: list[UUID] = []

    def find(recording: UUID) -> bytes:
        asked.append(recording)
        return SOUND

    speaker.recordings = find
    assert say(qtbot, speaker, LINE) == ["The", "bus", "at", "10:30", "is", "late."]
    assert asked == [ID]
    assert not speaker.is_awake


@pytest.mark.parametrize("sound", [None, b"", b"not a sound", SOUND[:60]])
def test_a_recording_that_is_gone_or_damaged_leaves_the_words_to_the_voice(
    qtbot: QtBot, speaker: Speaker, sound: bytes | None
) -> None:
    speaker.recordings = lambda _recording: sound
    assert say(qtbot, speaker, LINE) == LINE.words.split()
    assert speaker.is_awake


def test_a_recording_is_followed_by_the_voice(qtbot: QtBot, speaker: Speaker) -> None:
    speaker.recordings = lambda _recording: SOUND
    lit = say(qtbot, speaker, LINE, Phrase("It is late."))
    assert lit == [*LINE.words.split(), "It", "is", "late."]


def test_a_recording_goes_on_as_it_is_when_the_speed_changes(
    qtbot: QtBot, speaker: Speaker
) -> None:
    speaker.recordings = lambda _recording: SOUND
    lit: list[int] = []
    speaker.word_reached.connect(lambda start, _length: lit.append(start))
    speaker.say([LINE])
    qtbot.waitUntil(lambda: len(lit) == 2)
    speaker.manner = Manner(wpm=100)
    with qtbot.waitSignal(speaker.finished):
        pass
    assert len(lit) == len(LINE.words.split())


def test_a_recording_is_not_made_ready_by_the_voice(qtbot: QtBot, speaker: Speaker) -> None:
    speaker.prepare([LINE])
    with qtbot.assertNotEmitted(speaker.began, wait=300):
        pass
    assert not speaker.is_awake
