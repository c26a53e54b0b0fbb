"""A person is recorded, from the first sound to a file that can be kept."""

import sys
import wave
from io import BytesIO

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.speech.microphone import Microphone, Trouble
from app.speech.samples import SampleKind, SoundShape, peak
from app.speech.studio import Studio
from app.speech.tape import Tape
from tests.speech.waves import RATE, Device, silence, tone

SHAPE = SoundShape(RATE)
SAID = (silence(600) + tone(800, 0.05) + silence(600)).tobytes()


@pytest.fixture
def microphone(qtbot: QtBot) -> Microphone:
    """Return a microphone on a computer that has none."""
    return Microphone()


def test_what_was_said_becomes_a_file_without_the_silence(
    qtbot: QtBot, microphone: Microphone
) -> None:
    device = Device()
    device.give(SAID)
    microphone.hear(device, SHAPE)
    with qtbot.waitSignal(microphone.finished) as finished:
        microphone.stop()
    assert finished.args
    wav, duration_ms = finished.args
    assert duration_ms == pytest.approx(800 + 2 * 150, abs=20)
    with wave.open(BytesIO(wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        assert file.getnframes() * 1000 // RATE == duration_ms
    assert not microphone.is_listening


def test_the_meter_follows_the_voice(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    microphone.hear(device, SHAPE)
    for loudness, level in ((0.0, 0.0), (0.1, 0.5), (1.0, 1.0)):
        with qtbot.waitSignal(microphone.level) as heard:
            device.give(tone(50, loudness).tobytes())
        assert heard.args == [pytest.approx(level, abs=0.01)]
    assert microphone.duration_ms == pytest.approx(150, abs=2)
    microphone.cancel()


def test_it_stops_by_itself_and_keeps_what_it_has(qtbot: QtBot, microphone: Microphone) -> None:
    microphone.longest_ms = 500
    device = Device()
    device.give(tone(900).tobytes())
    with qtbot.waitSignal(microphone.finished) as finished:
        microphone.hear(device, SHAPE)
    assert finished.args
    assert finished.args[1] == 500


def test_silence_is_told_and_not_kept(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    device.give(silence(900).tobytes())
    microphone.hear(device, SHAPE)
    with (
        qtbot.assertNotEmitted(microphone.finished),
        qtbot.waitSignal(microphone.failed) as failed,
    ):
        microphone.stop()
    assert failed.args == [Trouble.NOTHING_HEARD]


def test_a_microphone_that_goes_away_is_told(
    qtbot: QtBot, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.speech.microphone._STUCK_MS", 100)
    device = Device()
    device.give(SAID)
    with qtbot.waitSignal(microphone.failed) as failed:
        microphone.hear(device, SHAPE)
    assert failed.args == [Trouble.WENT_AWAY]
    assert not microphone.is_listening


def test_a_device_that_qt_has_taken_away_does_no_harm(
    qtbot: QtBot, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.speech.microphone._STUCK_MS", 100)
    owner = QObject()
    device = Device()
    device.setParent(owner)
    microphone.hear(device, SHAPE)
    with qtbot.waitSignal(microphone.failed):
        owner.deleteLater()


def test_without_a_microphone_that_is_told(qtbot: QtBot, microphone: Microphone) -> None:
    with qtbot.waitSignal(microphone.failed) as failed:
        microphone.start()
    assert failed.args == [Trouble.NO_MICROPHONE]
    assert not microphone.is_listening


def test_what_is_cancelled_is_forgotten(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    device.give(SAID)
    microphone.hear(device, SHAPE)
    with qtbot.assertNotEmitted(microphone.finished), qtbot.assertNotEmitted(microphone.failed):
        microphone.cancel()
        microphone.stop()
    assert microphone.duration_ms == 0


def test_it_may_be_cancelled_by_whoever_watches_the_meter(
    qtbot: QtBot, microphone: Microphone
) -> None:
    device = Device()
    device.give(SAID)
    microphone.hear(device, SHAPE)
    microphone.level.connect(microphone.cancel)
    with qtbot.assertNotEmitted(microphone.finished), qtbot.assertNotEmitted(microphone.failed):
        microphone.stop()
    assert not microphone.is_listening


def test_sound_that_comes_in_odd_pieces_is_put_together() -> None:
    shape = SoundShape(48000, 2, SampleKind.SIGNED_16)
    whole = tone(100, 0.5, 96000).tobytes()
    tape = Tape(shape)
    for at in range(0, len(whole), 333):
        tape.take(whole[at : at + 333])
    at_once = Tape(shape)
    at_once.take(whole)
    assert tape.samples == at_once.samples
    assert tape.duration_ms == 100
    assert peak(tape.samples) == pytest.approx(0.5, abs=0.01)


def test_a_full_tape_takes_no_more() -> None:
    tape, full = Tape(SHAPE, longest_ms=100), []
    for _ in range(2):
        tape.take(tone(80).tobytes())
        full.append(tape.is_full)
    assert full == [False, True]
    assert tape.take(tone(80).tobytes()) == 0
    assert tape.duration_ms == 100


# Qt tells of every sound library and server it does not find.
@pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "PulseAudio", extend=True)
def test_with_or_without_a_microphone_nothing_breaks(
    qtbot: QtBot, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "PySide6.QtMultimedia")
    troubles: list[Trouble] = []
    microphone.failed.connect(troubles.append)
    microphone.start()
    assert microphone.is_listening or troubles == [Trouble.NO_MICROPHONE]
    microphone.cancel()
    assert not microphone.is_listening


def test_what_is_recorded_when_the_computer_falls_asleep_is_kept(
    qtbot: QtBot, qapp: QObject
) -> None:
    studio = Studio()
    device = Device()
    device.give(tone(1_000).tobytes())
    studio.microphone.hear(device, SHAPE)
    with qtbot.waitSignal(studio.microphone.finished) as made:
        studio.finish()
    assert made.args is not None
    assert made.args[1] == pytest.approx(1_000, abs=120)
    studio.finish()
    assert not studio.microphone.is_listening
