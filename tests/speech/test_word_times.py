"""Words light up when they are heard, whatever the voice tells about them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.speech.timing import Word, likely_ms, word_times


def test_each_event_lights_the_word_it_falls_in() -> None:
    words = word_times("We met you.", [(0, 2, 0), (3, 3, 200), (7, 3, 500)], 900)
    assert words == (Word(0, 2, 0), Word(3, 3, 200), Word(7, 4, 500))


def test_a_word_named_twice_lights_at_the_first() -> None:
    words = word_times("It costs 12.50 now", [(0, 2, 0), (9, 2, 300), (12, 2, 600)], 1500)
    assert words[2].at_ms == 300


def test_a_word_left_out_lights_between_its_neighbours() -> None:
    words = word_times("one two three", [(0, 3, 0), (8, 5, 800)], 1200)
    assert 0 < words[1].at_ms < 800


def test_without_events_the_words_are_spread_over_the_whole_time() -> None:
    words = word_times("one two three four", [], 1900)
    assert [word.at_ms for word in words] == [0, 400, 800, 1400]


def test_a_pause_is_allowed_for_after_a_full_stop() -> None:
    stop, comma, plain = (word_times(f"Yes{mark} we can", [], 1000) for mark in (".", ",", ""))
    assert stop[1].at_ms > comma[1].at_ms > plain[1].at_ms


def test_nothing_lights_where_there_are_no_words() -> None:
    assert word_times(" \n", [(0, 1, 0)], 100) == ()


@settings(max_examples=50)
@given(
    st.text(),
    st.lists(st.tuples(st.integers(-3, 99), st.integers(0, 9), st.integers(-9, 9999))),
    st.integers(0, 5000),
)
def test_every_word_lights_once_in_order_within_the_time(
    text: str, events: list[tuple[int, int, int]], duration_ms: int
) -> None:
    words = word_times(text, events, duration_ms)
    assert [text[word.start : word.start + word.length] for word in words] == text.split()
    moments = [word.at_ms for word in words]
    assert moments == sorted(moments)
    assert all(0 <= moment <= duration_ms for moment in moments)


def test_a_guess_follows_the_speed() -> None:
    assert likely_ms("one two three", 150) == 1200
    assert likely_ms("", 150) > 0
