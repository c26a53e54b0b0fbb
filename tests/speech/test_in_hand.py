"""Whoever listens has the voice in hand: pause, again, slower, faster."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.speech.script import Manner
from app.speech.speaker import Speaker

WALK = Phrase("We walk to the park with our friends.")
TRAIN = Phrase("The train is late.")


@pytest.fixture
def lit(speaker: Speaker) -> list[str]:
    """Return the words that light up, as they do."""
    words: list[str] = []
    began: list[Phrase] = []
    speaker.began.connect(began.append)
    speaker.word_reached.connect(
        lambda start, length: words.append(began[-1].words[start:][:length])
    )
    return words


def say_until(qtbot: QtBot, speaker: Speaker, lit: list[str], word: str) -> None:
    """Begin to say two sentences, and come back when a word of the first is reached."""
    speaker.say([WALK, TRAIN])
    qtbot.waitUntil(lambda: word in lit, timeout=20_000)


def finish(qtbot: QtBot, speaker: Speaker) -> None:
    qtbot.waitSignal(speaker.finished, timeout=20_000).wait()


def test_a_pause_holds_the_place_and_no_word_is_lost(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    say_until(qtbot, speaker, lit, "park")
    speaker.pause()
    so_far = list(lit)
    with qtbot.assertNotEmitted(speaker.word_reached, wait=400):
        pass
    assert lit == so_far
    speaker.go_on()
    finish(qtbot, speaker)
    assert lit == f"{WALK.words} {TRAIN.words}".split()


def test_a_pause_between_two_sentences_leads_to_the_second(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    speaker.pause_ms = 60_000
    say_until(qtbot, speaker, lit, "friends.")
    qtbot.waitUntil(lambda: not speaker.is_saying)
    speaker.pause()
    speaker.go_on()
    finish(qtbot, speaker)
    assert lit[-4:] == TRAIN.words.split()


def test_a_pause_before_the_sound_is_made_says_nothing_yet(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    speaker.say([TRAIN])
    speaker.pause()
    with qtbot.assertNotEmitted(speaker.began, wait=700):
        pass
    speaker.go_on()
    finish(qtbot, speaker)
    assert lit == TRAIN.words.split()


def test_stop_and_something_else_both_end_a_pause(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    say_until(qtbot, speaker, lit, "walk")
    speaker.pause()
    with qtbot.waitSignal(speaker.finished):
        speaker.stop()
    speaker.go_on()
    lit.clear()
    with qtbot.waitSignal(speaker.finished):
        speaker.say([TRAIN])
    assert lit == TRAIN.words.split()


def test_in_a_pause_what_is_pressed_does_not_wait_for_the_sentence(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    speaker.finishes = True
    say_until(qtbot, speaker, lit, "walk")
    speaker.pause()
    lit.clear()
    with qtbot.waitSignal(speaker.finished):
        speaker.say([TRAIN])
    assert lit == TRAIN.words.split()


@pytest.mark.parametrize("private", [False, True])
def test_again_says_the_sentence_from_its_start(
    qtbot: QtBot, speaker: Speaker, lit: list[str], *, private: bool
) -> None:
    speaker.say([WALK, TRAIN], private=private)
    qtbot.waitUntil(lambda: "park" in lit)
    lit.clear()
    speaker.again()
    finish(qtbot, speaker)
    assert lit == f"{WALK.words} {TRAIN.words}".split()


def test_again_between_two_sentences_says_the_one_that_was_just_heard(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    speaker.pause_ms = 60_000
    say_until(qtbot, speaker, lit, "friends.")
    qtbot.waitUntil(lambda: not speaker.is_saying)
    lit.clear()
    speaker.pause_ms = 0
    speaker.again()
    finish(qtbot, speaker)
    assert lit == f"{WALK.words} {TRAIN.words}".split()


def test_again_ends_a_pause(qtbot: QtBot, speaker: Speaker, lit: list[str]) -> None:
    say_until(qtbot, speaker, lit, "park")
    speaker.pause()
    lit.clear()
    speaker.again()
    finish(qtbot, speaker)
    assert lit[:3] == ["We", "walk", "to"]


def test_again_says_nothing_when_nothing_is_being_said(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    with qtbot.waitSignal(speaker.finished):
        speaker.say([TRAIN])
    with qtbot.assertNotEmitted(speaker.began, wait=300):
        speaker.again()


@pytest.mark.parametrize("private", [False, True])
@pytest.mark.parametrize("manner", [Manner(wpm=220), Manner("en-us", 450)])
def test_another_speed_or_voice_carries_on_at_the_same_word(
    qtbot: QtBot, speaker: Speaker, lit: list[str], manner: Manner, *, private: bool
) -> None:
    speaker.say([WALK, TRAIN], private=private)
    qtbot.waitUntil(lambda: "walk" in lit)
    speaker.manner = manner
    finish(qtbot, speaker)
    assert lit == f"{WALK.words} {TRAIN.words}".split()


def test_slower_takes_longer(qtbot: QtBot, speaker: Speaker, lit: list[str]) -> None:
    speaker.manner = Manner(wpm=400)
    say_until(qtbot, speaker, lit, "walk")
    speaker.manner = Manner(wpm=120)
    before = len(lit)
    with qtbot.assertNotEmitted(speaker.finished, wait=1200):  # all of it at 400 takes less
        pass
    assert len(lit) > before
    speaker.stop()


def test_every_speed_in_a_row_loses_no_word(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    say_until(qtbot, speaker, lit, "We")
    for wpm in (100, 120, 135, 150, 180, 200, 300, 450):
        speaker.manner = Manner(wpm=wpm)
        qtbot.waitSignal(speaker.word_reached).wait()
    finish(qtbot, speaker)
    assert lit == f"{WALK.words} {TRAIN.words}".split()


def test_a_speed_chosen_in_a_pause_holds_when_it_ends(
    qtbot: QtBot, speaker: Speaker, lit: list[str]
) -> None:
    say_until(qtbot, speaker, lit, "park")
    speaker.pause()
    speaker.manner = Manner(wpm=300)
    with qtbot.assertNotEmitted(speaker.word_reached, wait=400):
        pass
    speaker.go_on()
    finish(qtbot, speaker)
    assert lit == f"{WALK.words} {TRAIN.words}".split()
