"""The voice's own process writes whole, loud, rightly timed sound."""

import importlib
import math
import sys
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.speech.clip import Clip, read_clip
from app.speech.command import worker_command

ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has espeak")

Made = Callable[..., Clip]
Ask = Callable[..., list[dict[str, Any]]]

SENTENCE = "Please read the whole letter first, then choose what to say next."


def loudness(clip: Clip, begin_ms: int, end_ms: int) -> float:
    """Measure a stretch of a clip, as the root of its mean square."""
    samples = array("h", clip.pcm)[begin_ms * clip.rate // 1000 : end_ms * clip.rate // 1000]
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples))


def order(number: int, text: str, file: Path, rate: int = 150) -> dict[str, object]:
    return {"op": "synth", "id": number, "text": text, "rate": rate, "wav": str(file)}


def test_every_word_is_heard_in_its_own_time(made: Made) -> None:
    clip = made(SENTENCE)
    moments = [word.at_ms for word in clip.words]
    assert len(moments) == 12
    for begin, end in zip(moments, [*moments[1:], moments[-1] + 300], strict=True):
        assert loudness(clip, begin, end) > 500


@ONLY_LINUX
def test_every_word_of_another_voice_is_heard_in_its_own_time(ask: Ask, tmp_path: Path) -> None:
    file = tmp_path / "1.wav"
    _, reply = ask({**order(1, SENTENCE, file), "voice": "gmw/en-gb-scotland+f2"})
    clip = read_clip(file, SENTENCE, reply["words"])
    moments = [word.at_ms for word in clip.words]
    assert len(moments) == 12
    for begin, end in zip(moments, [*moments[1:], moments[-1] + 300], strict=True):
        assert loudness(clip, begin, end) > 500


def test_the_voices_are_told_between_two_texts(ask: Ask, tmp_path: Path) -> None:
    _, before, voices, after = ask(
        order(1, SENTENCE, tmp_path / "1.wav"),
        {"op": "voices", "id": 2},
        order(3, SENTENCE, tmp_path / "3.wav"),
    )
    assert (voices["ev"], voices["id"]) == ("voices", 2)
    assert all(set(one) == {"id", "name", "languages", "gender"} for one in voices["voices"])
    assert after["dur_ms"] == pytest.approx(before["dur_ms"], abs=50)


def test_the_first_text_said_is_whole(ask: Ask, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.wav" for number in range(2)]
    ask(*(order(number, SENTENCE, file) for number, file in enumerate(files)))
    first, second = (read_clip(file, SENTENCE, ()).duration_ms for file in files)
    assert first > 3000
    assert first == pytest.approx(second, abs=50)


def test_every_change_of_speed_is_obeyed(ask: Ask, tmp_path: Path) -> None:
    speeds = [90, 220] * 5
    _, *replies = ask(
        *(order(n, SENTENCE, tmp_path / f"{n}.wav", speed) for n, speed in enumerate(speeds))
    )
    slow = {reply["dur_ms"] for reply in replies[::2]}
    fast = {reply["dur_ms"] for reply in replies[1::2]}
    assert len(replies) == 10
    assert min(slow) > 2 * max(fast)


@pytest.mark.parametrize(
    "text",
    [
        "I am happy 😀👍🏽 today",
        "میں بس سے جاتا ہوں",
        "Dw i'n hapus iawn â'r tŷ.",
        "<b>&amp;[[h@]]",
    ],
    ids=["emoji", "Urdu", "Welsh", "marks"],
)
def test_any_writing_is_made_into_sound(made: Made, text: str) -> None:
    clip = made(text)
    assert clip.duration_ms > 500
    assert [text[word.start :][: word.length] for word in clip.words] == text.split()


def test_a_long_answer_is_made_whole(made: Made) -> None:
    clip = made("I like going to the park with my friends. " * 26, 200)
    assert len(clip.words) == 234
    assert clip.duration_ms > 40_000
    assert loudness(clip, clip.words[-1].at_ms, clip.words[-1].at_ms + 300) > 500


def test_a_voice_from_another_computer_gives_way_to_the_usual_one(
    ask: Ask, tmp_path: Path
) -> None:
    known = order(1, SENTENCE, tmp_path / "1.wav")
    unknown = {**order(2, SENTENCE, tmp_path / "2.wav"), "voice": "HKEY/Hazel"}
    _, usual, other = ask(known, unknown)
    assert usual["dur_ms"] == pytest.approx(other["dur_ms"], abs=50)


def test_a_voice_once_asked_for_is_not_kept_for_the_next_text(ask: Ask, tmp_path: Path) -> None:
    plain = order(1, "میں بس سے جاتا ہوں", tmp_path / "1.wav")
    _, before, urdu, after = ask(plain, {**plain, "voice": "ur"}, plain)
    assert after["dur_ms"] == pytest.approx(before["dur_ms"], abs=50)
    assert urdu["dur_ms"] < before["dur_ms"] // 2  # an English voice spells it out


def test_a_file_that_cannot_be_written_is_reported_and_work_goes_on(
    ask: Ask, tmp_path: Path
) -> None:
    _, refused, done = ask(
        order(1, SENTENCE, tmp_path / "missing" / "1.wav"),
        order(2, "Hello", tmp_path / "2.wav"),
    )
    assert (refused["ev"], refused["code"]) == ("error", "cannot-write")
    assert done["ev"] == "done"
    assert [file.name for file in tmp_path.iterdir()] == ["2.wav"]


def test_a_packaged_app_starts_the_voice_by_its_own_name(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert worker_command()[1:] == ["speech-worker"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux brings its own espeak")
@pytest.mark.parametrize("damage", ["missing", "without voices", "cut short"])
def test_a_damaged_espeak_never_crashes_the_voice(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    loader = importlib.import_module("espeakng_loader")
    library = Path(loader.get_library_path()).read_bytes()
    (tmp_path / "library.so").write_bytes(library[: 200_000 if damage == "cut short" else None])
    voices = tmp_path if damage == "without voices" else loader.get_data_path()
    (tmp_path / "espeakng_loader.py").write_text(
        f"get_data_path = lambda: {str(voices)!r}\n"
        f"get_library_path = lambda: {str(tmp_path / 'library.so')!r}\n"
        + ("raise ImportError" if damage == "missing" else "")
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    # The system's espeak takes over if there is one; if not, the worker says so.
    first, *_ = ask()
    assert first["ev"] in {"ready", "fatal"}
