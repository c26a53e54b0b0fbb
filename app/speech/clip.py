"""Words already turned into sound."""

import wave
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.speech.timing import Event, Word, likely_ms, word_times

SAMPLE_BYTES = 2


@dataclass(frozen=True)
class Clip:
    """A piece of speech in 16-bit samples, with the moment each word is heard.

    ``pcm`` is empty where there is no sound; the words can still light up in time.
    """

    pcm: bytes
    rate: int
    channels: int
    words: tuple[Word, ...]
    duration_ms: int


def read_clip(file: Path, text: str, events: Iterable[Event]) -> Clip:
    """Read what the voice wrote.

    Raises OSError, EOFError, ValueError or wave.Error if it is not sound we can play.
    """
    with wave.open(str(file)) as wav:
        if wav.getsampwidth() != SAMPLE_BYTES:
            raise ValueError("the voice wrote sound of an unknown kind")
        rate, channels, frames = wav.getframerate(), wav.getnchannels(), wav.getnframes()
        pcm = wav.readframes(frames)
    lead = _lead(pcm) // (channels * SAMPLE_BYTES)
    lead_ms, duration_ms = lead * 1000 // rate, (frames - lead) * 1000 // rate
    sooner = [(start, length, max(0, at_ms - lead_ms)) for start, length, at_ms in events]
    words = word_times(text, sooner, duration_ms)
    return Clip(pcm[lead * channels * SAMPLE_BYTES :], rate, channels, words, duration_ms)


def _lead(pcm: bytes) -> int:
    """How many bytes go by before anything is heard; voices begin with a little silence."""
    heard = pcm.lstrip(b"\0")
    return len(pcm) - len(heard) if heard else 0


def silent_clip(text: str, wpm: int) -> Clip:
    """Make a clip without sound, for when the words can only light up."""
    duration_ms = likely_ms(text, wpm)
    return Clip(b"", 22050, 1, word_times(text, (), duration_ms), duration_ms)
