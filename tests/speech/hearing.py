"""Listening to a sound file: how high the voice in it is."""

import wave
from array import array
from collections.abc import Sequence
from pathlib import Path
from statistics import median

_FRAME = 512
_LOUD = 1500
_FRAMES = 40
_LOWEST, _HIGHEST = 70, 350  # voices of people, in sounds a second


def pitch(file: Path) -> float:
    """Give the pitch of a voice, near enough to tell a man's from a woman's."""
    with wave.open(str(file)) as wav:
        samples = array("h", wav.readframes(wav.getnframes()))[::2]
        rate = wav.getframerate() // 2
    starts = range(0, len(samples) - 2 * _FRAME, _FRAME)
    loud = [at for at in starts if max(samples[at : at + _FRAME]) > _LOUD]
    every = max(1, len(loud) // _FRAMES)
    frames = (samples[at : at + 2 * _FRAME] for at in loud[::every])
    return float(median(rate / _period(frame, rate) for frame in frames))


def _period(samples: Sequence[int], rate: int) -> int:
    """How many samples lie between two swings that are most alike."""
    lags = range(rate // _HIGHEST, rate // _LOWEST)
    return max(lags, key=lambda lag: sum(samples[i] * samples[i + lag] for i in range(_FRAME)))
