"""A person's recording is played like the computer's voice, and its words light up."""

import wave
from array import array
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.speech.recorded import recorded_clip
from app.speech.samples import as_wav
from tests.speech.waves import RATE, silence, tone

TEXT = "The bus is late."
SAID = as_wav(silence(400) + tone(1000) + silence(600), RATE)


def test_words_light_while_they_are_said() -> None:
    clip = recorded_clip(SAID, TEXT)
    assert [TEXT[word.start :][: word.length] for word in clip.words] == TEXT.split()
    assert clip.words[0].at_ms == pytest.approx(400, abs=10)
    assert all(390 <= word.at_ms < 1400 for word in clip.words)


def test_the_whole_sound_is_played() -> None:
    clip = recorded_clip(SAID, TEXT)
    assert (clip.rate, clip.channels, clip.duration_ms) == (RATE, 1, 2000)
    assert clip.pcm == (silence(400) + tone(1000) + silence(600)).tobytes()


def test_words_light_in_silence_too() -> None:
    clip = recorded_clip(as_wav(silence(1000), RATE), TEXT)
    assert len(clip.words) == 4
    assert clip.words[0].at_ms == 0


def test_two_channels_are_played_as_two() -> None:
    mixed = array("h", [one for sample in tone(500) for one in (sample, sample)])
    file = BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setparams((2, 2, 48000, 0, "NONE", ""))
        wav.writeframes(mixed.tobytes())
    clip = recorded_clip(file.getvalue(), TEXT)
    assert (clip.channels, clip.rate) == (2, 48000)
    assert len(clip.words) == 4


@pytest.mark.parametrize(
    "damaged",
    [b"", b"not sound", SAID[:30], SAID[:-2], SAID[:24] + bytes(4) + SAID[28:]],
    ids=["empty", "other", "half a header", "no end", "no rate"],
)
def test_damaged_sound_is_told(damaged: bytes) -> None:
    with pytest.raises((EOFError, ValueError, wave.Error)):
        recorded_clip(damaged, TEXT)


def test_sound_of_another_depth_is_told() -> None:
    file = BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setparams((1, 1, RATE, 0, "NONE", ""))
        wav.writeframes(bytes(100))
    with pytest.raises(ValueError, match="unknown kind"):
        recorded_clip(file.getvalue(), TEXT)


@given(st.integers(0, 43), st.binary(min_size=1, max_size=4))
def test_no_damaged_header_does_more_than_be_told(place: int, other: bytes) -> None:
    short = as_wav(tone(30), RATE)
    damaged = short[:place] + other + short[place + len(other) :]
    try:
        clip = recorded_clip(damaged, TEXT)
    except (EOFError, ValueError, wave.Error):
        return
    assert len(clip.words) == 4
