"""The command line writes words to a sound file, or says plainly why it cannot."""

import wave
from pathlib import Path

import pytest

from app.domain.profiles import VoiceProfile
from app.speech.errors import CannotSpeak
from app.speech.render import render
from tests.speech.hearing import pitch


def test_words_become_a_sound_file(tmp_path: Path) -> None:
    render("We met you.", tmp_path / "said.wav")
    with wave.open(str(tmp_path / "said.wav")) as sound:
        assert (sound.getnchannels(), sound.getsampwidth()) == (1, 2)
        assert sound.getnframes() > sound.getframerate() // 2
    assert [file.name for file in tmp_path.iterdir()] == ["said.wav"]


def test_a_higher_speed_takes_less_time(tmp_path: Path) -> None:
    render("What do you think of the bus?", tmp_path / "slow.wav", VoiceProfile(wpm=120))
    render("What do you think of the bus?", tmp_path / "fast.wav", VoiceProfile(wpm=200))
    assert (tmp_path / "fast.wav").stat().st_size < (tmp_path / "slow.wav").stat().st_size


def test_another_voice_can_say_it(tmp_path: Path) -> None:
    render("What do you think of the bus?", tmp_path / "man.wav")
    woman = VoiceProfile(voice="gmw/en+f2")
    render("What do you think of the bus?", tmp_path / "woman.wav", woman)
    assert pitch(tmp_path / "woman.wav") > 1.4 * pitch(tmp_path / "man.wav")


def test_a_file_beside_us_needs_no_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    render("Hello", Path("said.wav"))
    assert (tmp_path / "said.wav").is_file()


def test_no_words_are_refused(tmp_path: Path) -> None:
    with pytest.raises(CannotSpeak, match="no words"):
        render(" ... ", tmp_path / "said.wav")


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CannotSpeak, match=r"no folder called .*missing"):
        render("Hello", tmp_path / "missing" / "said.wav")


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(CannotSpeak, match="is a folder"):
        render("Hello", tmp_path)


def test_what_cannot_be_written_leaves_the_old_file_alone(tmp_path: Path) -> None:
    (tmp_path / "said.wav").write_bytes(b"old")
    (tmp_path / "said.wav.part").mkdir()
    with pytest.raises(CannotSpeak, match="could not be written"):
        render("Hello", tmp_path / "said.wav")
    assert (tmp_path / "said.wav").read_bytes() == b"old"


def test_a_voice_that_cannot_be_started_is_reported(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    with pytest.raises(CannotSpeak, match="could not be started"):
        render("Hello", tmp_path / "said.wav")


def test_a_missing_voice_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "espeakng_loader"
    folder.mkdir()
    (folder / "__init__.py").write_text("raise ImportError")
    (tmp_path / "pyttsx3").mkdir()
    (tmp_path / "pyttsx3" / "__init__.py").write_text("")
    (tmp_path / "pyttsx3" / "engine.py").write_text("def Engine(*a): raise OSError\nOSError")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(CannotSpeak, match="missing or damaged"):
        render("Hello", tmp_path / "said.wav")
