"""Words light up in time, heard or not."""

import sys

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from app.speech.clip import Clip
from app.speech.player import Player
from app.speech.timing import Word

CLIP = Clip(bytes(22050 * 2 // 5), 22050, 1, (Word(0, 3, 0), Word(4, 3, 80)), 200)


def test_words_light_in_order_and_then_it_is_over(qtbot: QtBot) -> None:
    player, lit = Player(), []
    player.word_reached.connect(lambda start, length: lit.append((start, length)))
    with qtbot.waitSignal(player.finished):
        player.play(CLIP)
    assert lit == [(0, 3), (4, 3)]


def test_silence_takes_as_long_as_the_sound_would(qtbot: QtBot) -> None:
    player, clock = Player(), QElapsedTimer()
    clock.start()
    with qtbot.waitSignal(player.finished):
        player.play(CLIP)
    assert clock.elapsed() >= 200


def test_a_clip_that_cannot_be_heard_is_reported(qtbot: QtBot) -> None:
    player = Player()
    with qtbot.waitSignals([player.silent, player.finished]):
        player.play(CLIP)


def test_a_clip_without_sound_is_not_reported(qtbot: QtBot) -> None:
    player = Player()
    with qtbot.assertNotEmitted(player.silent), qtbot.waitSignal(player.finished):
        player.play(Clip(b"", 22050, 1, CLIP.words, 100))


def test_nothing_lights_after_stop(qtbot: QtBot) -> None:
    player = Player()
    player.play(CLIP)
    player.stop()
    with (
        qtbot.assertNotEmitted(player.word_reached, wait=150),
        qtbot.assertNotEmitted(player.finished),
    ):
        player.stop()


def test_a_clip_can_begin_at_one_of_its_words(qtbot: QtBot) -> None:
    player, lit, clock = Player(), [], QElapsedTimer()
    player.word_reached.connect(lambda start, length: lit.append((start, length)))
    clock.start()
    with qtbot.waitSignal(player.finished):
        player.play(CLIP, 1)
    assert lit == [(4, 3)]
    assert clock.elapsed() >= 120


def test_nothing_is_lit_in_a_pause_and_then_it_carries_on(qtbot: QtBot) -> None:
    player, lit = Player(), []
    player.word_reached.connect(lambda start, length: lit.append((start, length)))
    player.play(CLIP)
    player.pause()
    with qtbot.assertNotEmitted(player.finished, wait=300):
        pass
    assert lit == [(0, 3)]
    with qtbot.waitSignal(player.finished):
        player.go_on()
    assert lit == [(0, 3), (4, 3)]


def test_two_pauses_are_one_and_carrying_on_without_a_pause_changes_nothing(
    qtbot: QtBot,
) -> None:
    player, clock = Player(), QElapsedTimer()
    clock.start()
    player.play(CLIP)
    player.go_on()
    player.pause()
    player.pause()
    with qtbot.waitSignal(player.finished):
        player.go_on()
    assert clock.elapsed() >= 200


# Qt tells of every sound library and server it does not find.
@pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "PulseAudio", extend=True)
def test_with_or_without_a_loudspeaker_the_words_light(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "PySide6.QtMultimedia")
    player, lit = Player(), []
    player.word_reached.connect(lambda start, _: lit.append(start))
    player.wake()
    with qtbot.waitSignal(player.finished):
        player.play(CLIP)
    assert lit == [0, 4]
