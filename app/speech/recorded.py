"""A person's recording as a clip whose words light up."""

import wave
from dataclasses import replace
from io import BytesIO

from app.speech.clip import Clip
from app.speech.person import Speech, find_speech
from app.speech.samples import SoundShape, mono
from app.speech.timing import word_times

_SAMPLE_BYTES = 2


def recorded_clip(wav: bytes, text: str) -> Clip:
    """Read a recording of someone saying ``text``; when each word is heard is estimated.

    Raises EOFError, ValueError or wave.Error if it is not sound we can play.
    """
    rate, channels, pcm = _read(wav)
    frames = len(pcm) // channels // _SAMPLE_BYTES
    duration_ms = frames * 1000 // rate
    samples = mono(pcm, SoundShape(rate, channels))
    speech = find_speech(samples, rate) or Speech(0, frames, 0)
    begins, ends = speech.start * 1000 // rate, speech.end * 1000 // rate
    words = tuple(
        replace(word, at_ms=begins + word.at_ms) for word in word_times(text, (), ends - begins)
    )
    return Clip(pcm, rate, channels, words, duration_ms)


def _read(wav: bytes) -> tuple[int, int, bytes]:
    """Give the samples a second, the channels, and the samples."""
    try:
        with wave.open(BytesIO(wav)) as file:
            if file.getsampwidth() != _SAMPLE_BYTES or not file.getframerate():
                raise ValueError("a recording of an unknown kind")
            rate, channels, frames = file.getframerate(), file.getnchannels(), file.getnframes()
            pcm = file.readframes(frames)
    except RuntimeError as error:  # wave's own word for a part that is longer than the file
        raise wave.Error("a recording with a damaged part") from error
    if len(pcm) < frames * channels * _SAMPLE_BYTES:
        raise EOFError("a recording whose end is missing")
    return rate, channels, pcm
