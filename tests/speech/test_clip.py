"""What the voice wrote is read so that it begins at once."""

import wave
from pathlib import Path

from app.speech.clip import read_clip
from app.speech.timing import Word

RATE = 22050
TENTH = RATE // 10
SOUND = b"\x00\x10\x00\xf0"  # two samples whose first byte is empty


def write(file: Path, pcm: bytes, channels: int = 1) -> Path:
    with file.open("wb") as raw, wave.open(raw, "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(pcm)
    return file


def test_silence_before_the_first_word_is_left_out_and_the_words_keep_step(
    tmp_path: Path,
) -> None:
    file = write(tmp_path / "late.wav", bytes(2 * TENTH) + SOUND * TENTH)
    clip = read_clip(file, "The bus", [(0, 3, 100), (4, 3, 200)])
    assert clip.pcm == SOUND * TENTH
    assert clip.words == (Word(0, 3, 0), Word(4, 3, 100))
    assert clip.duration_ms == 200


def test_all_channels_of_a_moment_stay_together(tmp_path: Path) -> None:
    second_only = b"\x00\x00\x10\x00"
    file = write(tmp_path / "two.wav", bytes(8) + second_only * TENTH, channels=2)
    assert read_clip(file, "The bus", ()).pcm == second_only * TENTH


def test_a_clip_in_which_nothing_is_heard_keeps_its_length(tmp_path: Path) -> None:
    clip = read_clip(write(tmp_path / "still.wav", bytes(2 * TENTH)), "The bus", ())
    assert (len(clip.pcm), clip.duration_ms) == (2 * TENTH, 100)
