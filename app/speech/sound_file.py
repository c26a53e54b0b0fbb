"""A sound file being filled, piece by piece: WAV, or MP3 where the file is called so."""

import importlib
import wave
from abc import ABC, abstractmethod
from pathlib import Path
from typing import BinaryIO

from app.speech.clip import SAMPLE_BYTES, Clip

_USUAL = (1, 22050)  # channels and samples a second
_KBITS = 48  # a second: speech at a seventh of the size of WAV, and hardly to be told from it
_BEST = 2  # of LAME's qualities: the slower ones, which are quick enough for speech
_MP3_RATES = frozenset({8000, 11025, 12000, 16000, 22050, 24000, 32000, 44100, 48000})
_MP3_LATE = 1105  # samples of silence that the way in and out of an MP3 adds at its start


class SoundFile(ABC):
    """Takes clips one after another. What it is like is known from its first piece of sound."""

    late = 0  # samples of silence before the first clip

    def __init__(self) -> None:
        self._kind: tuple[int, int] | None = None
        self._frames = 0

    @property
    def at_ms(self) -> int:
        """Where the next sound will be heard."""
        if self._kind is None:
            return self.late * 1000 // _USUAL[1]
        return (self.late + self._frames) * 1000 // self._kind[1]

    def add(self, clip: Clip, pause_ms: int) -> None:
        """Add a piece of sound and the silence after it. Raises ValueError if it is unlike."""
        if self._kind is None:
            self._kind = (clip.channels, clip.rate)
            self._describe(*self._kind)
        if self._kind != (clip.channels, clip.rate):
            raise ValueError("the voice changed its kind of sound on the way")
        frame = clip.channels * SAMPLE_BYTES
        silence = bytes(clip.rate * pause_ms // 1000 * frame)
        for sound in (clip.pcm, silence):
            self._put(sound)
            self._frames += len(sound) // frame

    @abstractmethod
    def close(self) -> None:
        """Write what is still in hand."""

    @abstractmethod
    def _describe(self, channels: int, rate: int) -> None:
        """Take note of what the sound is like."""

    @abstractmethod
    def _put(self, sound: bytes) -> None:
        """Write samples."""


class _Wav(SoundFile):
    """Samples as they are: large, and exact."""

    def __init__(self, raw: BinaryIO) -> None:
        super().__init__()
        self._wav = wave.open(raw, "wb")  # noqa: SIM115 - closed with this file
        self._describe(*_USUAL)  # without it, the file cannot be closed when a voice fails

    def close(self) -> None:
        self._wav.close()

    def _describe(self, channels: int, rate: int) -> None:
        self._wav.setparams((channels, SAMPLE_BYTES, rate, 0, "NONE", ""))

    def _put(self, sound: bytes) -> None:
        self._wav.writeframesraw(sound)


class _Mp3(SoundFile):
    """Small, and near enough for speech."""

    late = _MP3_LATE

    def __init__(self, raw: BinaryIO) -> None:
        super().__init__()
        self._raw = raw
        # Late: only those who want MP3 need its library.
        self._encoder = importlib.import_module("lameenc").Encoder()
        self._encoder.silence()

    def close(self) -> None:
        if self._kind is not None:
            self._raw.write(self._encoder.flush())

    def _describe(self, channels: int, rate: int) -> None:
        self._encoder.set_channels(channels)
        self._encoder.set_in_sample_rate(rate)
        self._encoder.set_out_sample_rate(rate if rate in _MP3_RATES else _USUAL[1])
        self._encoder.set_bit_rate(_KBITS)
        self._encoder.set_quality(_BEST)

    def _put(self, sound: bytes) -> None:
        self._raw.write(self._encoder.encode(sound))


def mp3_file(raw: BinaryIO) -> SoundFile:
    """Begin an MP3 file. Close it when it is full."""
    return _Mp3(raw)


def sound_file(file: Path, raw: BinaryIO) -> SoundFile:
    """Begin a file of the kind that its name asks for. Close it when it is full."""
    return _Mp3(raw) if file.suffix.lower() == ".mp3" else _Wav(raw)
