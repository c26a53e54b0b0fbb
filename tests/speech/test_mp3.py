"""Sound small enough to send: MP3, with its words where they are heard."""

import wave
from array import array
from collections.abc import Callable
from contextlib import closing
from math import sqrt
from pathlib import Path

import miniaudio
import pytest

from app.domain.letter_script import Line
from app.speech.clip import Clip
from app.speech.errors import CannotSpeak
from app.speech.heard import HeardWord
from app.speech.recording import record
from app.speech.sound_file import sound_file
from app.speech.voice_process import VoiceProcess

LINES = (
    Line("You said", 900),
    Line("The bus is always late, and nobody tells us why.", 600),
    Line("Phone 01632 960 120.", 0),
)


@pytest.fixture
def both(tmp_path: Path) -> tuple[tuple[HeardWord, ...], tuple[HeardWord, ...]]:
    """Return the word times of the same lines as WAV and as MP3."""
    with VoiceProcess() as voice:
        as_wav = record(LINES, voice, tmp_path / "said.wav")
        as_mp3 = record(LINES, voice, tmp_path / "said.mp3", tmp_path / "said.json")
    return as_wav, as_mp3


Both = tuple[tuple[HeardWord, ...], tuple[HeardWord, ...]]


def wav_samples(file: Path) -> "tuple[int, array[int]]":
    with wave.open(str(file)) as wav:
        return wav.getframerate(), array("h", wav.readframes(wav.getnframes()))


def mp3_samples(file: Path) -> "tuple[int, array[int]]":
    sound = miniaudio.mp3_read_file_s16(str(file))
    assert sound.nchannels == 1
    return sound.sample_rate, sound.samples


def alike(one: "array[int]", other: "array[int]", at: int) -> float:
    """How alike two sounds are, where the other begins at some place in the one: 1 at most."""
    pairs = list(zip(one[at : at + len(other)], other, strict=False))
    both = sum(a * b for a, b in pairs)
    return both / sqrt(sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs))


def test_an_mp3_says_the_same_at_a_fraction_of_the_size(
    tmp_path: Path, made: Callable[..., Clip]
) -> None:
    clip = made("The bus is always late, and nobody tells us why.")
    for kind in ("wav", "mp3"):
        file = tmp_path / f"made.{kind}"
        with file.open("wb") as raw, closing(sound_file(file, raw)) as filled:
            began = filled.at_ms
            filled.add(clip, 500)
            filled.add(clip, 0)
    rate, wav = wav_samples(tmp_path / "made.wav")
    mp3_rate, mp3 = mp3_samples(tmp_path / "made.mp3")
    late = began * rate // 1000
    nearest = max(range(late - 30, late + 30), key=lambda at: alike(mp3, wav[:rate], at))
    assert mp3_rate == rate
    assert alike(mp3, wav, nearest) > 0.98
    sizes = [(tmp_path / f"made.{kind}").stat().st_size for kind in ("wav", "mp3")]
    assert sizes[0] > 6 * sizes[1]


def test_words_are_told_where_they_are_heard_in_an_mp3(both: Both) -> None:
    as_wav, as_mp3 = both
    late = {mp3.start_ms - wav.start_ms for wav, mp3 in zip(as_wav, as_mp3, strict=True)}
    assert [word.word for word in as_mp3] == [word.word for word in as_wav]
    assert late <= {49, 50, 51}  # the silence that an MP3 begins with


def test_an_mp3_that_cannot_be_said_leaves_nothing_behind(tmp_path: Path) -> None:
    with VoiceProcess() as voice, pytest.raises(CannotSpeak):
        record([Line("...", 0)], voice, tmp_path / "said.mp3")
    assert list(tmp_path.iterdir()) == []
