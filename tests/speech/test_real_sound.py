"""What is really played, recorded on a sound server of our own; loudspeakers come and go."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.speech.cache import Cache, clip_key
from app.speech.request import Request
from benchmarks.recorder import Recorder, find
from benchmarks.sound_server import OwnSoundServer, can_listen, own_sound_server
from benchmarks.talking import Talking, voice

pytestmark = pytest.mark.skipif(
    not can_listen(), reason="there is no sound server here; .ci/sound-server gets one"
)

SHORT = "The bus was late."
LONG = "I like to go to the park with my friends."
EACH_WORD = [0, 2, 7, 10, 13, 16, 20, 25, 30, 33]
TRIES = 8
"""Qt looks for a server that went away every three seconds; a sentence takes at least one."""
FROZEN = 10
"""Seconds. Qt would wait for half a minute."""


@pytest.fixture
def server() -> Iterator[OwnSoundServer]:
    """Return a sound server that has no loudspeaker yet."""
    with own_sound_server() as server:
        yield server


@pytest.fixture
def hall(server: OwnSoundServer) -> Iterator[Recorder]:
    """Return what is heard from a loudspeaker that is there from the start."""
    server.plug_in("hall")
    with server.listen("hall") as recorder:
        yield recorder


@pytest.fixture
def us(server: OwnSoundServer, tmp_path: Path) -> Iterator[Talking]:
    """Return the voice, in a process of its own."""
    with voice(tmp_path / "cache", server.environment) as talking:
        yield talking


def say(us: Talking, text: str) -> int:
    """Say it to its end; gives the place in the news from which on its news came."""
    since = us.say(text)
    us.wait_for("finished", since)
    return since


def is_heard(us: Talking, recorder: Recorder, text: str = SHORT) -> bool:
    """Say it to its end, and tell whether there was any sound."""
    start = recorder.length
    say(us, text)
    recorder.wait_for_more(0.1)
    return bool(recorder.samples(start).any())


def is_heard_again(us: Talking, recorder: Recorder) -> bool:
    """Say it until there is sound, a few times."""
    return any(is_heard(us, recorder) for _ in range(TRIES))


def lit(us: Talking, since: int) -> list[object]:
    """Where the words begin that were lit, in order."""
    return [one.values[0] for one in us.all("word_reached", since)]


def test_what_is_heard_is_what_the_voice_made(
    hall: Recorder, us: Talking, tmp_path: Path
) -> None:
    assert is_heard(us, hall, LONG)
    clip = Cache(tmp_path / "cache").find(clip_key(Request(LONG, "", 150)))
    assert clip is not None
    _, alike = find(np.frombuffer(clip.pcm, "<i2") / 32768, hall.samples())
    assert alike > 0.98


def test_after_stop_nothing_is_heard(hall: Recorder, us: Talking) -> None:
    us.wait_for("word_reached", us.say(LONG), 3)
    us.wait_for("asked", us.order("stop"))
    hall.wait_for_more(0.1)
    stopped = hall.length
    hall.wait_for_more(0.3)
    assert hall.samples().any()
    assert not hall.samples(stopped).any()


def test_a_loudspeaker_plugged_in_later_is_used(server: OwnSoundServer, us: Talking) -> None:
    since = say(us, LONG)
    us.wait_for("silent", since)
    assert lit(us, since) == EACH_WORD
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert is_heard_again(us, hall)


def test_words_go_on_when_the_loudspeaker_is_pulled_out_and_it_can_be_put_back(
    server: OwnSoundServer, us: Talking
) -> None:
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert is_heard_again(us, hall)
        since = us.say(LONG)
        us.wait_for("word_reached", since, 3)
        server.unplug("hall")
    us.wait_for("finished", since)
    assert lit(us, since) == EACH_WORD
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert is_heard_again(us, hall)


def test_the_rest_is_heard_elsewhere_when_one_loudspeaker_is_pulled_out(
    server: OwnSoundServer, hall: Recorder, us: Talking
) -> None:
    server.plug_in("headphones")
    with server.listen("headphones") as headphones:
        since = us.say(LONG)
        us.wait_for("word_reached", since, 3)
        assert not headphones.samples().any()
        server.unplug("hall")
        us.wait_for("finished", since)
        assert lit(us, since) == EACH_WORD
        assert headphones.samples().any()


def test_the_loudspeaker_that_is_preferred_now_is_used(
    server: OwnSoundServer, hall: Recorder, us: Talking
) -> None:
    server.plug_in("headphones")
    with server.listen("headphones") as headphones:
        assert is_heard(us, hall)
        assert not headphones.samples().any()
        server.prefer("headphones")
        assert is_heard_again(us, headphones)
        before = hall.length
        assert is_heard(us, headphones)
        assert not hall.samples(before).any()


def test_a_server_that_crashes_and_comes_back_after_a_while_is_used_again(
    server: OwnSoundServer, us: Talking
) -> None:
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert is_heard_again(us, hall)
        since = us.say(LONG)
        us.wait_for("word_reached", since, 3)
        server.kill()
    us.wait_for("finished", since)
    assert lit(us, since) == EACH_WORD
    for _ in range(3):  # long enough for Qt to have looked for it in vain
        since = say(us, SHORT)
    us.wait_for("silent")
    server.start()
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert is_heard_again(us, hall)


def test_the_app_lives_when_something_is_said_just_after_the_server_was_started_again(
    server: OwnSoundServer, us: Talking
) -> None:
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert is_heard_again(us, hall)
    server.kill()
    server.start()
    server.plug_in("hall")
    with server.listen("hall") as hall:
        assert lit(us, say(us, LONG)) == EACH_WORD
        assert is_heard_again(us, hall)
    assert us.close() == 0


def test_a_server_that_is_stuck_freezes_nothing_and_is_used_again(
    server: OwnSoundServer, hall: Recorder, us: Talking
) -> None:
    assert is_heard(us, hall)
    since = us.say(LONG)
    us.wait_for("word_reached", since, 3)
    server.freeze()
    us.wait_for("finished", since)
    assert lit(us, since) == EACH_WORD
    us.wait_for("finished", us.say(SHORT))
    assert us.longest_gap() < FROZEN
    server.thaw()
    assert is_heard_again(us, hall)


def test_stop_works_while_the_server_is_stuck(
    server: OwnSoundServer, hall: Recorder, us: Talking
) -> None:
    since = us.say(LONG)
    us.wait_for("word_reached", since, 3)
    server.freeze()
    us.wait_for("finished", us.order("stop"))
    assert len(lit(us, since)) < len(EACH_WORD)
    server.thaw()
    assert is_heard_again(us, hall)
