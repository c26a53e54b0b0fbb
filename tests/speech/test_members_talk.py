"""A member is recorded: all of it, small, and heard again from memory alone."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.domain.attachments import LONGEST_TALK_MS
from app.speech.microphone import Microphone, Trouble
from app.speech.mp3 import clip_of_mp3
from app.speech.samples import SampleKind, SoundShape
from app.speech.sound_file import mp3_file
from app.speech.studio import members_studio
from app.speech.tape import TalkTape
from tests.speech.waves import RATE, Device, silence, tone

SHAPE = SoundShape(RATE)


@pytest.fixture
def microphone(qtbot: QtBot) -> Microphone:
    """Return a members' microphone on a computer that has none."""
    return members_studio().microphone


def recorded(qtbot: QtBot, microphone: Microphone, device: Device) -> tuple[bytes, int]:
    microphone.hear(device, SHAPE)
    with qtbot.waitSignal(microphone.finished) as finished:
        microphone.stop()
    assert finished.args
    contents, duration_ms = finished.args
    return contents, duration_ms


def test_every_sound_is_kept_even_the_silence(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    device.give((silence(600) + tone(800) + silence(600)).tobytes())
    contents, duration_ms = recorded(qtbot, microphone, device)
    assert duration_ms == 2000
    assert clip_of_mp3(contents).duration_ms == pytest.approx(2000, abs=120)


def test_a_sound_that_is_no_word_is_kept_too(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    device.give((silence(500) + tone(30) + silence(500)).tobytes())
    _contents, duration_ms = recorded(qtbot, microphone, device)
    assert duration_ms == pytest.approx(1030, abs=2)


def test_a_minute_of_talking_is_small(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    device.give(tone(60_000).tobytes())
    contents, _duration_ms = recorded(qtbot, microphone, device)
    assert len(contents) < 400_000


def test_the_file_says_nothing_of_when_or_who(qtbot: QtBot, microphone: Microphone) -> None:
    """Only sound frames: no tag in front, none behind, and the same bytes each time."""
    made = []
    for _time in range(2):
        device = Device()
        device.give(tone(2_000).tobytes())
        made.append(recorded(qtbot, microphone, device)[0])
    first, second = made
    assert first == second
    assert first[:2] == b"\xff\xf3"
    assert b"ID3" not in first
    assert b"TAG" not in first[-128:]


def test_nothing_of_it_is_ever_a_file(
    qtbot: QtBot, microphone: Microphone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(happening: str, args: tuple[object, ...]) -> None:
        if happening == "open" and is_on:
            opened.append(str(args[0]))

    is_on = False
    sys.addaudithook(note)
    device = Device()
    device.give(tone(500).tobytes())
    clip_of_mp3(recorded(qtbot, microphone, device)[0])  # all that is imported late is there
    device = Device()
    device.give(tone(500).tobytes())
    is_on = True
    clip_of_mp3(recorded(qtbot, microphone, device)[0])
    is_on = False
    assert opened == []


def test_ten_minutes_are_kept_when_there_is_no_room_for_more(qtbot: QtBot) -> None:
    tape = TalkTape(SoundShape(8000), LONGEST_TALK_MS)
    piece = tone(30_000, rate=8000).tobytes()
    while not tape.is_full:
        tape.take(piece)
    tape.take(piece)
    made = tape.made()
    assert made
    assert made[1] == LONGEST_TALK_MS
    assert len(made[0]) < 5_000_000
    assert clip_of_mp3(made[0]).duration_ms == pytest.approx(LONGEST_TALK_MS, abs=500)


def test_it_stops_by_itself_and_keeps_what_was_said(
    qtbot: QtBot, microphone: Microphone
) -> None:
    microphone.longest_ms = 500
    device = Device()
    device.give(tone(900).tobytes())
    with qtbot.waitSignal(microphone.finished) as finished:
        microphone.hear(device, SHAPE)
    assert finished.args
    assert finished.args[1] == 500


def test_what_was_said_before_the_microphone_went_away_is_kept(
    qtbot: QtBot, microphone: Microphone, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.speech.microphone._STUCK_MS", 100)
    device = Device()
    device.give(tone(700).tobytes())
    told: list[object] = []
    microphone.finished.connect(lambda _contents, ms: told.append(ms))
    microphone.failed.connect(told.append)
    microphone.hear(device, SHAPE)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [700, Trouble.WENT_AWAY]


@pytest.mark.parametrize("sound", [b"", silence(900).tobytes()])
def test_nothing_and_silence_are_told_and_not_kept(
    qtbot: QtBot, microphone: Microphone, sound: bytes
) -> None:
    device = Device()
    device.give(sound)
    microphone.hear(device, SHAPE)
    with (
        qtbot.assertNotEmitted(microphone.finished),
        qtbot.waitSignal(microphone.failed) as failed,
    ):
        microphone.stop()
    assert failed.args == [Trouble.NOTHING_HEARD]


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000, 96000])
def test_every_kind_of_microphone_gives_the_same_length(rate: int) -> None:
    shape = SoundShape(rate, 2, SampleKind.SIGNED_16)
    tape = TalkTape(shape, LONGEST_TALK_MS)
    both = [one for sample in tone(1500, rate=rate) for one in (sample, sample)]
    tape.take(b"".join(one.to_bytes(2, sys.byteorder, signed=True) for one in both))
    made = tape.made()
    assert made
    assert made[1] == 1500
    assert clip_of_mp3(made[0]).duration_ms == pytest.approx(1500, abs=250)


@pytest.mark.parametrize("contents", [b"", b"not sound at all", bytes(400)])
def test_what_is_no_sound_is_told(contents: bytes) -> None:
    with pytest.raises(ValueError, match="cannot be played"):
        clip_of_mp3(contents)


def test_an_mp3_can_be_begun_in_memory() -> None:
    raw = BytesIO()
    mp3_file(raw).close()
    assert raw.getvalue() == b""


def test_a_studio_of_members_is_for_long_talks(qtbot: QtBot) -> None:
    parent = QObject()
    studio = members_studio(parent)
    assert studio.microphone.longest_ms == LONGEST_TALK_MS
    studio.be_quiet()


def test_what_is_said_can_be_kept_before_its_end(qtbot: QtBot, microphone: Microphone) -> None:
    device = Device()
    device.give(tone(3_000).tobytes())
    microphone.hear(device, SHAPE)
    qtbot.waitUntil(lambda: microphone.duration_ms >= 3_000)
    assert clip_of_mp3(microphone.so_far).duration_ms == pytest.approx(3_000, abs=250)
    with qtbot.waitSignal(microphone.finished) as finished:
        microphone.stop()
    assert finished.args
    assert clip_of_mp3(finished.args[0]).duration_ms == pytest.approx(3_000, abs=120)
    assert microphone.so_far == b""
