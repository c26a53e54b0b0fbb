"""The voices of this computer: all of those offered work, and each sounds like no other."""

import hashlib
import sys
from pathlib import Path

import pytest

from app.domain.profiles import VoiceProfile
from app.speech.errors import CannotSpeak
from app.speech.voice_process import VoiceProcess
from app.speech.voices import Voice, voices_here
from tests.speech.hearing import pitch

ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other systems have their own")
SENTENCE = "Hello. We met you in the hall to talk about the buses."


@pytest.fixture(scope="module")
def voices() -> tuple[Voice, ...]:
    """Return the voices of this computer."""
    return voices_here()


def _said_by(voice_id: str, file: Path) -> Path:
    """Have a voice of a new process say a sentence: each voice has one sound for it."""
    with VoiceProcess() as process:
        process.write(SENTENCE, file, VoiceProfile(voice=voice_id))
    return file


def test_english_comes_first_and_no_two_have_one_name(voices: tuple[Voice, ...]) -> None:
    assert voices[0].languages[0].startswith("en")
    assert len({voice.id for voice in voices}) == len(voices)
    assert len({voice.name for voice in voices}) == len(voices)


@ONLY_LINUX
def test_there_are_men_and_women_from_several_places(voices: tuple[Voice, ...]) -> None:
    names = [voice.name for voice in voices]
    assert names[:2] == ["English (Great Britain)", "English (Great Britain), woman 1"]
    assert "English (Scotland)" in names
    assert "English (Caribbean), woman" in names
    assert not any("Shavian" in name for name in names)


@ONLY_LINUX
def test_each_voice_makes_a_sound_of_its_own(voices: tuple[Voice, ...], tmp_path: Path) -> None:
    sounds = {
        hashlib.sha256(_said_by(voice.id, tmp_path / "said.wav").read_bytes()).digest()
        for voice in voices
    }
    assert len(sounds) == len(voices) > 10
    again = hashlib.sha256(_said_by(voices[0].id, tmp_path / "said.wav").read_bytes())
    assert again.digest() in sounds


@ONLY_LINUX
def test_women_sound_higher_than_men(voices: tuple[Voice, ...], tmp_path: Path) -> None:
    for voice in voices[:6]:
        high = pitch(_said_by(voice.id, tmp_path / "said.wav"))
        assert (high > 150) == (voice.gender == "female"), voice.name
        assert (high < 130) == (voice.gender == "male"), voice.name


def test_asking_for_the_voices_does_not_change_the_voice_that_speaks(tmp_path: Path) -> None:
    before = _said_by("", tmp_path / "before.wav").read_bytes()
    with VoiceProcess() as process:
        assert process.voices()
        process.write(SENTENCE, tmp_path / "after.wav", VoiceProfile())
    assert (tmp_path / "after.wav").read_bytes() == before


def test_a_voice_that_is_not_there_gives_way_to_the_usual_one(tmp_path: Path) -> None:
    usual = pitch(_said_by("", tmp_path / "usual.wav"))
    assert pitch(_said_by("HKEY/Hazel", tmp_path / "other.wav")) == pytest.approx(
        usual, rel=0.1
    )


def test_without_a_voice_there_is_nothing_to_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    with pytest.raises(CannotSpeak, match="could not be started"):
        voices_here()
