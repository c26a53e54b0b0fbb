"""How loud a person is, told calmly and in words."""

import pytest

from app.ui.look import Look
from app.ui.parts.level_meter import RECENT, LevelMeter, Loudness, how_loud


@pytest.fixture
def meter(look: Look) -> LevelMeter:
    """Return a meter that has heard nothing."""
    return LevelMeter(look)


def _after(meter: LevelMeter, levels: list[float]) -> Loudness:
    for level in levels:
        meter.take(level)
    return meter.loudness


@pytest.mark.parametrize(
    ("levels", "loudness"),
    [
        ([0.1, 0.3], Loudness.QUIET),
        ([0.1, 0.6, 0.2], Loudness.GOOD),
        ([0.95, 0.6], Loudness.GOOD),  # one knock is not a shout
        ([0.95, 0.6, 0.99], Loudness.LOUD),
        ([], Loudness.QUIET),
    ],
)
def test_levels_are_told_in_words(levels: list[float], loudness: Loudness) -> None:
    assert how_loud(levels) is loudness


def test_nobody_is_called_quiet_before_they_had_time_to_begin(meter: LevelMeter) -> None:
    assert _after(meter, [0.1] * (RECENT - 1)) is Loudness.STILL
    assert _after(meter, [0.1]) is Loudness.QUIET


def test_the_word_stays_through_a_pause(meter: LevelMeter) -> None:
    assert _after(meter, [0.6, *[0.0] * (RECENT - 1)]) is Loudness.GOOD
    assert _after(meter, [0.0]) is Loudness.QUIET


def test_at_the_end_the_word_is_about_all_of_it(meter: LevelMeter) -> None:
    assert _after(meter, [0.6, *[0.0] * RECENT]) is Loudness.QUIET
    meter.rest()
    assert meter.loudness is Loudness.GOOD


def test_the_bar_rises_at_once_and_falls_slowly(meter: LevelMeter) -> None:
    meter.resize(400, 60)
    still = meter.grab().toImage()
    meter.take(0.8)
    high = meter.grab().toImage()
    meter.take(0.0)
    lower = meter.grab().toImage()
    assert still.pixelColor(300, 14) != high.pixelColor(300, 14)
    assert high.pixelColor(300, 14) == lower.pixelColor(300, 14)


def test_beginning_again_forgets_what_was_heard(meter: LevelMeter) -> None:
    assert _after(meter, [0.99, 0.99]) is Loudness.LOUD
    meter.begin()
    assert meter.accessibleName() == "How loud: nothing yet"
