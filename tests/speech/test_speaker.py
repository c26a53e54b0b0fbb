"""The voice says what it is asked, one phrase after another, whatever happens to it."""

import gc
import os
import signal
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QProcess
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.speech.script import Manner
from app.speech.speaker import Speaker
from tests.speech.voice_child import be_patient_after_a_fall, process

HELLO = Phrase("Hello.")
BUS = Phrase("The bus.")
LONG = Phrase("I like going to the park with my friends. " * 26)

unix = pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="signals a Unix process")


def files(folder: Path) -> list[Path]:
    """Every file with something in it that was said; the lock of a run says nothing."""
    return [path for path in folder.rglob("*") if path.is_file() and path.name != "lock"]


def things_in_memory() -> int:
    """Count what Python holds."""
    gc.collect()
    return len(gc.get_objects())


def say(qtbot: QtBot, speaker: Speaker, *phrases: Phrase) -> list[Phrase]:
    """Say these to the end, and tell which were begun."""
    began: list[Phrase] = []
    speaker.began.connect(began.append)
    with qtbot.waitSignal(speaker.finished):
        speaker.say(phrases)
    return began


def test_phrases_are_said_one_after_another(qtbot: QtBot, speaker: Speaker) -> None:
    assert say(qtbot, speaker, HELLO, BUS) == [HELLO, BUS]


def test_each_word_lights_where_it_stands_on_the_screen(qtbot: QtBot, speaker: Speaker) -> None:
    phrase, lit = Phrase("£2 😀 now"), []
    speaker.word_reached.connect(
        lambda start, length: lit.append(phrase.words[start:][:length])
    )
    say(qtbot, speaker, phrase)
    assert lit == ["£2", "😀", "now"]


def test_the_words_of_an_answer_light_up_after_its_number(
    qtbot: QtBot, speaker: Speaker
) -> None:
    phrase, lit = Phrase("The bus at 10:30").numbered(2), []
    speaker.word_reached.connect(
        lambda start, length: lit.append(phrase.words[start:][:length])
    )
    say(qtbot, speaker, phrase)
    assert lit == ["The", "bus", "at", "10:30"]


def test_words_that_are_said_quite_differently_light_nothing(
    qtbot: QtBot, speaker: Speaker
) -> None:
    phrase = Phrase("BSL", spoken="British Sign Language")
    with qtbot.assertNotEmitted(speaker.word_reached):
        say(qtbot, speaker, phrase)


def test_phrases_without_words_are_passed_over(qtbot: QtBot, speaker: Speaker) -> None:
    assert say(qtbot, speaker, Phrase(""), HELLO, Phrase(" ... ")) == [HELLO]


def test_nothing_to_say_is_over_at_once(qtbot: QtBot, speaker: Speaker) -> None:
    with qtbot.waitSignal(speaker.finished):
        speaker.say([Phrase("")])


def test_only_the_second_of_two_quick_requests_is_said(qtbot: QtBot, speaker: Speaker) -> None:
    finished = []
    speaker.finished.connect(lambda: finished.append(True))
    speaker.say([LONG])
    assert say(qtbot, speaker, HELLO) == [HELLO]
    assert finished == [True]


@pytest.mark.parametrize(
    "words", [LONG.words, "😀" * 50, "میں بس سے جاتا ہوں", "Dw i'n hapus", "a\0b\ud83d"]
)
def test_any_words_can_be_begun_and_stopped(qtbot: QtBot, speaker: Speaker, words: str) -> None:
    with qtbot.waitSignals([speaker.began, speaker.word_reached]):
        speaker.say([Phrase(words)])
    with qtbot.waitSignal(speaker.finished):
        speaker.stop()


def test_nothing_lights_after_stop(qtbot: QtBot, speaker: Speaker) -> None:
    with qtbot.waitSignal(speaker.word_reached):
        speaker.say([LONG, HELLO])
    speaker.stop()
    with (
        qtbot.assertNotEmitted(speaker.word_reached, wait=200),
        qtbot.assertNotEmitted(speaker.began),
        qtbot.assertNotEmitted(speaker.finished),
    ):
        speaker.stop()


def test_stopping_before_the_voice_is_ready_says_nothing(
    qtbot: QtBot, speaker: Speaker
) -> None:
    speaker.say([BUS])
    speaker.stop()
    assert say(qtbot, speaker, HELLO) == [HELLO]


def test_a_listener_may_stop_it_at_the_first_phrase(qtbot: QtBot, speaker: Speaker) -> None:
    speaker.began.connect(speaker.stop)
    with qtbot.assertNotEmitted(speaker.word_reached):
        assert say(qtbot, speaker, HELLO, BUS) == [HELLO]


def test_a_listener_may_say_more_at_the_end(qtbot: QtBot, speaker: Speaker) -> None:
    began: list[Phrase] = []
    speaker.began.connect(began.append)
    with qtbot.waitSignal(speaker.finished):
        speaker.say([HELLO])
    with qtbot.waitSignal(speaker.finished):
        speaker.say([BUS])
    assert began == [HELLO, BUS]


def test_there_is_a_pause_between_phrases(qtbot: QtBot, speaker: Speaker) -> None:
    clock = QElapsedTimer()
    say(qtbot, speaker, HELLO)
    speaker.pause_ms = 400
    clock.start()
    say(qtbot, speaker, HELLO, Phrase("I."))
    assert clock.elapsed() > 600


def test_without_a_sound_device_it_says_so_once(qtbot: QtBot, speaker: Speaker) -> None:
    silent = []
    speaker.silent.connect(lambda: silent.append(True))
    say(qtbot, speaker, HELLO, HELLO)
    say(qtbot, speaker, HELLO)
    assert silent == [True]


def test_what_was_said_is_kept_for_the_next_time(
    qtbot: QtBot, speaker: Speaker, tmp_path: Path
) -> None:
    say(qtbot, speaker, HELLO)
    broken = Speaker(tmp_path / "cache", [str(tmp_path / "no-voice")])
    broken.manner = speaker.manner
    with qtbot.waitSignal(broken.began), qtbot.assertNotEmitted(broken.unavailable):
        broken.say([HELLO])
    broken.close()


def test_what_is_prepared_is_kept(qtbot: QtBot, speaker: Speaker, tmp_path: Path) -> None:
    speaker.prepare([HELLO, Phrase("..."), BUS])
    qtbot.waitUntil(lambda: len(files(tmp_path / "cache")) == 2)
    with qtbot.assertNotEmitted(speaker.began):
        speaker.prepare([HELLO])


def test_a_damaged_clip_is_made_again(qtbot: QtBot, speaker: Speaker, tmp_path: Path) -> None:
    say(qtbot, speaker, HELLO)
    (file,) = files(tmp_path / "cache")
    size = file.stat().st_size
    file.write_bytes(file.read_bytes()[: size // 2])
    assert say(qtbot, speaker, HELLO) == [HELLO]
    assert file.stat().st_size > 0.9 * size


def test_private_words_leave_no_file(qtbot: QtBot, speaker: Speaker, tmp_path: Path) -> None:
    with qtbot.waitSignal(speaker.began):
        speaker.say([HELLO], private=True)
    assert files(tmp_path) == []
    speaker.close()
    assert not (tmp_path / "cache").exists()
    assert list((tmp_path / "runtime").iterdir()) == []


def test_a_folder_that_cannot_be_written_does_not_stop_the_voice(
    qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    speaker = Speaker(tmp_path / "file" / "cache")
    speaker.manner = Manner(wpm=450)
    with qtbot.assertNotEmitted(speaker.unavailable):
        assert say(qtbot, speaker, HELLO) == [HELLO]
    speaker.close()


def test_with_nowhere_to_write_at_all_the_words_still_light(
    qtbot: QtBot, speaker: Speaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    nowhere = str(tmp_path / "file" / "folder")
    monkeypatch.setenv("TMPDIR", nowhere)
    monkeypatch.setenv("XDG_RUNTIME_DIR", nowhere)
    stuck = Speaker(Path(nowhere))
    with qtbot.waitSignals(
        [stuck.unavailable, stuck.began, stuck.word_reached, stuck.finished]
    ):
        stuck.say([HELLO])
    stuck.close()


@unix
def test_a_voice_that_was_killed_speaks_again(qtbot: QtBot, speaker: Speaker) -> None:
    with qtbot.waitSignal(speaker.word_reached):
        speaker.say([LONG])
    os.kill(process(speaker), signal.SIGKILL)
    assert say(qtbot, speaker, HELLO) == [HELLO]


@unix
def test_a_text_in_hand_when_the_voice_dies_is_said(qtbot: QtBot, speaker: Speaker) -> None:
    say(qtbot, speaker, HELLO)
    os.kill(process(speaker), signal.SIGSTOP)
    with qtbot.waitSignal(speaker.began) as began:
        speaker.say([BUS])
        os.kill(process(speaker), signal.SIGKILL)
    assert began.args == [BUS]


@unix
def test_a_stuck_voice_is_started_again(qtbot: QtBot, speaker: Speaker, tmp_path: Path) -> None:
    say(qtbot, speaker, HELLO)
    speaker.patience_ms = 100
    be_patient_after_a_fall(speaker)
    os.kill(process(speaker), signal.SIGSTOP)
    assert say(qtbot, speaker, BUS) == [BUS]
    assert len(files(tmp_path / "cache")) == 2


def test_words_that_fell_the_voice_twice_light_in_silence(qtbot: QtBot, tmp_path: Path) -> None:
    falls = 'print(\'{"ev": "ready"}\', flush=True); input()'
    speaker = Speaker(tmp_path, [sys.executable, "-c", falls])
    speaker.manner = Manner(wpm=450)
    with qtbot.assertNotEmitted(speaker.unavailable):
        assert say(qtbot, speaker, HELLO) == [HELLO]
    assert files(tmp_path) == []
    speaker.close()


@pytest.mark.parametrize("command", [[sys.executable, "-c", ""], ["/no/such/voice"]])
def test_a_voice_that_cannot_work_says_so_once_and_words_still_light(
    qtbot: QtBot, tmp_path: Path, command: list[str]
) -> None:
    speaker = Speaker(tmp_path, command)
    speaker.manner = Manner(wpm=450)
    unavailable = []
    speaker.unavailable.connect(lambda: unavailable.append(True))
    speaker.prepare([BUS])
    assert say(qtbot, speaker, HELLO) == [HELLO]
    assert say(qtbot, speaker, BUS) == [HELLO, BUS][1:]
    assert unavailable == [True]
    speaker.close()


def test_a_fault_reported_by_the_voice_is_believed_at_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    speaker = Speaker(tmp_path, [sys.executable, "-c", 'print(\'{"ev": "fatal"}\')'])
    with qtbot.waitSignal(speaker.unavailable):
        speaker.start()
    speaker.close()


def test_the_speed_stays_within_what_voices_can_do(speaker: Speaker) -> None:
    speaker.manner = Manner(wpm=5)
    assert speaker.manner.wpm == 80
    speaker.manner = Manner(wpm=9999)
    assert speaker.manner.wpm == 450


def test_closing_ends_the_process(qtbot: QtBot, speaker: Speaker) -> None:
    say(qtbot, speaker, HELLO)
    child = speaker.findChild(QProcess)
    speaker.close()
    assert isinstance(child, QProcess)
    assert child.state() is QProcess.ProcessState.NotRunning


def test_the_sentence_is_finished_before_the_next_thing_where_that_is_wanted(
    qtbot: QtBot, speaker: Speaker
) -> None:
    speaker.finishes = True
    began: list[Phrase] = []
    lit: list[str] = []
    speaker.began.connect(began.append)
    speaker.word_reached.connect(
        lambda start, length: lit.append(began[-1].aloud[start:][:length])
    )
    speaker.say([Phrase("The bus is late."), HELLO])
    qtbot.waitSignal(speaker.word_reached).wait()
    with qtbot.waitSignal(speaker.finished):
        speaker.say([BUS])
    assert lit == ["The", "bus", "is", "late.", "The", "bus."]
    assert HELLO not in began


def test_only_the_last_thing_that_was_pressed_is_said_after_the_sentence(
    qtbot: QtBot, speaker: Speaker
) -> None:
    speaker.finishes = True
    began: list[Phrase] = []
    speaker.began.connect(began.append)
    speaker.say([Phrase("The bus is late.")])
    qtbot.waitSignal(speaker.word_reached).wait()
    speaker.say([HELLO])
    with qtbot.waitSignal(speaker.finished):
        speaker.say([BUS])
    assert began[1:] == [BUS]


def test_stop_stops_at_once_all_the_same(qtbot: QtBot, speaker: Speaker) -> None:
    speaker.finishes = True
    speaker.say([LONG])
    qtbot.waitSignal(speaker.word_reached).wait()
    speaker.say([BUS])
    with qtbot.waitSignal(speaker.finished):
        speaker.stop()
    with qtbot.assertNotEmitted(speaker.began, wait=300):
        pass


def test_a_thousand_starts_and_stops_leave_nothing_behind(
    qtbot: QtBot, speaker: Speaker, tmp_path: Path
) -> None:
    say(qtbot, speaker, HELLO)
    running, parts = process(speaker), len(speaker.findChildren(QObject))
    things = 0
    for number in range(1000):
        speaker.say([Phrase(f"Sentence {number}."), LONG], private=True)
        if number % 3 == 0:
            qtbot.wait(1)
        speaker.stop()
        if number == 100:  # by now everything is there that is made once
            things = things_in_memory()
    assert things_in_memory() - things < 100
    assert say(qtbot, speaker, BUS) == [BUS]
    assert process(speaker) == running
    assert len(speaker.findChildren(QObject)) == parts
    assert [file.suffix for file in files(tmp_path)] == [".clip", ".clip"]  # HELLO and BUS
