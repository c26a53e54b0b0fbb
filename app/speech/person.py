"""A person's recording made ready to be played beside the computer's voice."""

import math
from array import array
from dataclasses import dataclass
from itertools import accumulate
from operator import mul

from app.speech.samples import FULL, Samples, peak

LEAST_HEARD = 0.01
"""Of full volume: a still room is quieter."""

_WINDOW_MS = 10
_LOOKED_AT = 50  # samples of each window: all of them tell no more, and take much longer
_CLICK = 5  # windows: what is shorter than this is a knock, not a word
_FAINTEST_SPEECH = 0.06  # of the loudest; less is the room
_ABOVE_THE_ROOM = 2.5
_SURELY_SPEECH = 0.35

_KEPT_SILENCE_MS = 150
_USUAL_LOUDNESS = 3100  # that of the computer's voice, where it speaks
_MOST_GAIN = 16
_KNEE, _CEILING = 0.6 * FULL, 0.8 * FULL


@dataclass(frozen=True)
class Speech:
    """Where in a recording someone speaks, in samples, and how loudly."""

    start: int
    end: int
    loudness: float


def find_speech(samples: Samples, rate: int) -> Speech | None:
    """Find where the first word begins and the last one ends; None if there are none.

    The hum of a room and short knocks, such as that of a pressed key, do not count.
    """
    width = max(1, rate * _WINDOW_MS // 1000)
    step = max(1, width // _LOOKED_AT)
    strengths = [
        _strength(samples[at : at + width : step]) for at in range(0, len(samples), width)
    ]
    floor = _floor(strengths)
    loud = [strength > floor for strength in strengths]
    lasting = _lasting(loud)
    if not lasting:
        return None
    first, last = lasting[0], lasting[-1]
    spoken = [
        strength
        for strength, is_loud in zip(strengths[first : last + 1], loud[first:], strict=False)
        if is_loud
    ]
    loudness = math.sqrt(sum(map(mul, spoken, spoken)) / len(spoken))
    return Speech(first * width, min((last + 1) * width, len(samples)), loudness)


def made_ready(samples: Samples, rate: int) -> "Samples | None":
    """Cut the silence at both ends and bring the voice to the usual loudness.

    Gives None when nothing was said.
    """
    if peak(samples) < LEAST_HEARD:
        return None
    speech = find_speech(samples, rate)
    if speech is None:
        return None
    kept = rate * _KEPT_SILENCE_MS // 1000
    return _as_loud_as_usual(
        samples[max(0, speech.start - kept) : speech.end + kept], speech.loudness
    )


def _strength(window: Samples) -> float:
    """How strong the sound of one window is, whatever its offset: cheap devices have one."""
    count, middle = len(window), sum(window) / len(window)
    return math.sqrt(max(0.0, sum(map(mul, window, window)) / count - middle * middle))


def _floor(strengths: list[float]) -> float:
    """How strong a window must be to count as speech."""
    if not strengths:
        return 0.0
    ordered = sorted(strengths)
    loudest = ordered[-min(_CLICK, len(ordered))]
    room = ordered[len(ordered) // 10]
    return min(
        max(loudest * _FAINTEST_SPEECH, room * _ABOVE_THE_ROOM), loudest * _SURELY_SPEECH
    )


def _lasting(loud: list[bool]) -> list[int]:
    """The places of the loud windows that have enough others about them to be speech."""
    so_far = [0, *accumulate(loud)]
    found = []
    for place, is_loud in enumerate(loud):
        near, far = max(0, place - _CLICK), min(len(loud), place + _CLICK + 1)
        if is_loud and so_far[far] - so_far[near] >= _CLICK:
            found.append(place)
    return found


def _as_loud_as_usual(samples: Samples, loudness: float) -> Samples:
    """Make every sample louder or softer alike; only the loudest are rounded off."""
    gain = min(_USUAL_LOUDNESS / loudness, _MOST_GAIN)
    up = [_rounded_off(sample * gain) for sample in range(FULL + 1)]
    # A table by sample: a Python list counts negative places from its end.
    table = up[:FULL] + [-one for one in reversed(up[1:])]
    return array("h", map(table.__getitem__, samples))


def _rounded_off(sample: float) -> int:
    if sample <= _KNEE:
        return int(sample)
    room = _CEILING - _KNEE
    return int(_KNEE + room * math.tanh((sample - _KNEE) / room))
