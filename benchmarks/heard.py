"""What is really heard: how soon, how true, how soon not any more, and which word is lit then.

The app plays through a sound server of our own, and what comes out of its loudspeaker is
recorded. Not in it: the way from a real sound card to an ear.
"""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.speech.cache import Cache, Clip, clip_key
from app.speech.request import Request
from benchmarks.recorder import RATE, Recorder, Samples, find
from benchmarks.result import Result, percentile
from benchmarks.sound_server import can_listen, own_sound_server
from benchmarks.talking import Talking, voice

ROUNDS = 30
CACHED_MS, NEW_MS, STOP_MS, WORD_MS = 10, 50, 20, 50
ALIKE = 0.98
WPM = 150
PLACES = ("shop", "park", "hall", "pool", "club", "house")
WHAT = ("bus", "food", "room", "lift", "door")
_BEFORE = RATE // 10  # samples
_AFTER = 0.15  # seconds


@dataclass
class Times:
    """What was measured, in milliseconds, and how like the recording was each time."""

    new: list[float] = field(default_factory=list)
    again: list[float] = field(default_factory=list)
    stops: list[float] = field(default_factory=list)
    words: list[float] = field(default_factory=list)
    alike: list[float] = field(default_factory=list)


def run(folder: Path) -> list[Result]:
    """Say each sentence to its end, and say it again and stop it."""
    if not can_listen():
        print("NOT MEASURED  What is heard: there is no sound server here (.ci/sound-server)")
        return []
    with own_sound_server() as server:
        server.plug_in("hall")
        with (
            server.listen("hall") as recorder,
            voice(folder / "heard", server.environment) as us,
        ):
            times = _measure(us, recorder, folder / "heard")
    return [
        _soon("Press to first sound heard, said before", times.again, CACHED_MS),
        _soon("Press to first sound heard, new", times.new, NEW_MS),
        _soon("Stop to silence", times.stops, STOP_MS),
        _soon("Word lit, before or after it is heard", times.words, WORD_MS),
        Result(
            "What is heard, beside what the voice made",
            f"correlation {min(times.alike):.4f} or more",
            f"above {ALIKE}",
            min(times.alike) > ALIKE,
        ),
    ]


def _measure(us: Talking, recorder: Recorder, cache: Path) -> Times:
    recorder.wait_for_more(2)  # a loudspeaker is woken with silence first
    sentences = [f"The {what} at the {place} is good." for what in WHAT for place in PLACES]
    times = Times()
    for sentence in sentences[:ROUNDS]:
        start, since = recorder.length - _BEFORE, us.say(sentence)
        us.wait_for("finished", since)
        recorder.wait_for_more(_AFTER)
        heard = recorder.samples(start)
        times.new.append(_first_sound(us, recorder, since, start, heard))
        clip = _clip(cache, sentence)
        place, alike = find(np.frombuffer(clip.pcm, "<i2") / 32768, heard)
        times.alike.append(alike)
        times.words += _words(us, since, clip, recorder, start + place)
    for sentence in sentences[:ROUNDS]:
        start, since = recorder.length - _BEFORE, us.say(sentence)
        us.wait_for("word_reached", since, 3)
        stop = us.wait_for("asked", us.order("stop")).at
        recorder.wait_for_more(_AFTER)
        heard = recorder.samples(start)
        times.again.append(_first_sound(us, recorder, since, start, heard))
        last = start + int(np.flatnonzero(heard)[-1])
        times.stops.append(max(0.0, recorder.heard_at(last) - stop) * 1000)
    return times


def _first_sound(
    us: Talking, recorder: Recorder, since: int, start: int, heard: Samples
) -> float:
    first = start + int(np.flatnonzero(heard)[0])
    return (recorder.heard_at(first) - us.wait_for("asked", since).at) * 1000


def _words(us: Talking, since: int, clip: Clip, recorder: Recorder, place: int) -> list[float]:
    """How far the moment each word was lit is from the moment it was heard."""
    heard_at = {word.start: word.at_ms / 1000 for word in clip.words}
    began = recorder.heard_at(place)
    return [
        abs(lit.at - began - heard_at[int(lit.values[0])]) * 1000
        for lit in us.all("word_reached", since)
    ]


def _clip(cache: Path, sentence: str) -> Clip:
    clip = Cache(cache).find(clip_key(Request(sentence, "", WPM)))
    if clip is None:
        raise LookupError("the voice kept no sound")
    return clip


def _soon(what: str, times: list[float], most: int) -> Result:
    nearly_all = percentile(times, 0.95)
    measured = f"95 % within {nearly_all:.1f} ms, the furthest {max(times):.1f} ms"
    return Result(what, measured, f"95 % within {most} ms", nearly_all <= most)
