"""A person's recording is cut to the words and brought to the loudness of the voice."""

from array import array
from collections.abc import Callable

import pytest

from app.speech.clip import Clip
from app.speech.person import find_speech, made_ready
from app.speech.samples import Samples, peak
from tests.speech.waves import RATE, over, room, silence, tone


def _ms(samples: Samples, rate: int = RATE) -> int:
    return len(samples) * 1000 // rate


def _ready(samples: Samples, rate: int = RATE) -> Samples:
    ready = made_ready(samples, rate)
    assert ready is not None
    return ready


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000])
def test_speech_is_found_between_the_silences(rate: int) -> None:
    samples = silence(500, rate) + tone(800, rate=rate) + silence(700, rate)
    speech = find_speech(samples, rate)
    assert speech
    assert speech.start * 1000 / rate == pytest.approx(500, abs=10)
    assert speech.end * 1000 / rate == pytest.approx(1300, abs=10)


def test_pauses_between_words_stay() -> None:
    samples = tone(300) + silence(900) + tone(300)
    speech = find_speech(samples, RATE)
    assert speech
    assert (speech.start, _ms(samples[: speech.end])) == (0, 1500)


def test_the_hum_of_a_room_is_not_speech() -> None:
    speech = find_speech(over(silence(600) + tone(500) + silence(600), room(1700)), RATE)
    assert speech
    assert speech.start * 1000 / RATE == pytest.approx(600, abs=10)


def test_the_knock_of_a_key_is_not_speech() -> None:
    knock = tone(20, 0.9)
    samples = silence(50) + knock + silence(700) + tone(500, 0.1) + silence(700) + knock
    ready = _ready(samples)
    assert _ms(ready) == pytest.approx(500 + 2 * 150, abs=20)


def test_silence_at_both_ends_is_cut_to_a_breath() -> None:
    ready = _ready(silence(2000) + tone(600) + silence(3000))
    assert _ms(ready) == pytest.approx(600 + 2 * 150, abs=20)
    assert not any(ready[: RATE * 130 // 1000])


def test_a_word_at_the_very_start_and_end_loses_nothing() -> None:
    assert _ms(_ready(tone(600))) == 600


@pytest.mark.parametrize("loudness", [0.02, 0.1, 0.3, 1.0])
def test_quiet_and_loud_people_end_up_alike(loudness: float) -> None:
    ready = _ready(silence(300) + tone(800, loudness) + silence(300))
    speech = find_speech(ready, RATE)
    assert speech
    assert speech.loudness == pytest.approx(3100, rel=0.05)


def test_people_are_as_loud_as_the_computers_voice(made: Callable[..., Clip]) -> None:
    clip = made("The bus is always late. It does not stop at the day centre.")
    voice = find_speech(array("h", clip.pcm), clip.rate)
    person = find_speech(_ready(tone(800, 0.05)), RATE)
    assert voice
    assert person
    assert person.loudness == pytest.approx(voice.loudness, rel=0.15)


def test_nothing_is_cut_off_where_it_is_loudest() -> None:
    shout = tone(1000, 0.02) + tone(60, 1.0) + tone(1000, 0.02)
    ready = _ready(shout)
    assert peak(ready) <= 0.8
    top = max(ready)
    assert sum(one == top for one in ready) < 40  # no flat top


def test_what_is_far_too_quiet_is_not_made_into_noise() -> None:
    assert made_ready(tone(800, 0.009), RATE) is None


@pytest.mark.parametrize(
    "nothing",
    [array("h"), silence(1000), room(1000), silence(500) + tone(20, 0.9) + silence(500)],
    ids=["empty", "silence", "a room", "a knock"],
)
def test_where_nobody_speaks_there_is_nothing_to_keep(nothing: Samples) -> None:
    assert made_ready(nothing, RATE) is None


def test_the_offset_of_a_cheap_device_is_not_speech() -> None:
    samples = silence(500) + tone(500, 0.2) + silence(500)
    shifted = array("h", [one + 3000 for one in samples])
    speech = find_speech(shifted, RATE)
    assert speech
    assert speech.start * 1000 / RATE == pytest.approx(500, abs=10)
