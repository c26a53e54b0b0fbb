"""Several lines become one sound file with its word times, whole or not at all."""

import json
import os
import signal
import subprocess
import sys
import wave
from array import array
from pathlib import Path

import pytest

from app.domain.letter_script import Line
from app.domain.profiles import VoiceProfile
from app.speech.errors import CannotSpeak, CannotWriteSound
from app.speech.heard import as_json
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess
from tests.speech.hearing import pitch

LINES = (
    Line("You said", 900),
    Line("The bus is always late.", 600),
    Line("…", 600),
    Line("Phone 01632 960 120.", 0),
)
ONLY_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="full disks are made of Linux")


def _sound(file: Path) -> "tuple[int, array[int]]":
    with wave.open(str(file)) as wav:
        assert (wav.getnchannels(), wav.getsampwidth()) == (1, 2)
        return wav.getframerate(), array("h", wav.readframes(wav.getnframes()))


def _length_ms(file: Path) -> int:
    rate, samples = _sound(file)
    return len(samples) * 1000 // rate


def test_lines_are_one_sound_with_the_silence_asked_for(tmp_path: Path) -> None:
    file, close = tmp_path / "said.wav", tmp_path / "close.wav"
    with VoiceProcess() as voice:
        words = record(LINES, voice, file)
        record([Line(line.words, 0) for line in LINES], voice, close)
    rate, samples = _sound(file)
    after_heading = words[1].end_ms

    assert words[2].start_ms == pytest.approx(after_heading + 900, abs=2)
    assert not any(
        samples[after_heading * rate // 1000 + 50 : words[2].start_ms * rate // 1000]
    )
    assert _length_ms(file) - _length_ms(close) == pytest.approx(1500, abs=60)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["close.wav", "said.wav"]


def test_each_word_is_found_where_it_stands_in_the_whole_text(tmp_path: Path) -> None:
    text = "\n".join(line.words for line in LINES)
    with VoiceProcess() as voice:
        words = record(LINES, voice, tmp_path / "said.wav")

    assert [word.word for word in words] == "\n".join(
        LINES[at].words for at in (0, 1, 3)
    ).split()
    assert [text[word.start : word.end] for word in words] == [word.word for word in words]


def test_a_word_is_heard_until_the_next_one_begins(tmp_path: Path) -> None:
    with VoiceProcess() as voice:
        words = record([Line("We met you.", 500)], voice, tmp_path / "said.wav")

    assert [word.end_ms for word in words[:2]] == [word.start_ms for word in words[1:]]
    assert words[-1].end_ms == pytest.approx(_length_ms(tmp_path / "said.wav") - 500, abs=2)


def test_word_times_are_a_list_that_other_programs_can_read(tmp_path: Path) -> None:
    with VoiceProcess() as voice:
        words = record([Line("The café.", 0)], voice, tmp_path / "a.wav", tmp_path / "a.json")
    listed = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))

    assert listed == json.loads(as_json(words))
    assert listed[1] == {
        "word": "café.",
        "from": 4,
        "to": 9,
        "start_ms": words[1].start_ms,
        "end_ms": words[1].end_ms,
    }


def test_one_voice_says_many_lines_and_ends_with_its_work(tmp_path: Path) -> None:
    with VoiceProcess() as voice:
        record(LINES, voice, tmp_path / "1.wav")
        first = _process(voice)
        record(LINES, voice, tmp_path / "2.wav")
        assert _process(voice) is first

    assert first.poll() is not None


def test_a_voice_that_fell_is_started_again_for_the_next_text(tmp_path: Path) -> None:
    with VoiceProcess() as voice:
        record(LINES, voice, tmp_path / "1.wav")
        _process(voice).kill()
        _process(voice).wait()
        record(LINES, voice, tmp_path / "2.wav")

    assert (tmp_path / "1.wav").stat().st_size == (tmp_path / "2.wav").stat().st_size


@pytest.mark.skipif(
    not hasattr(signal, "SIGSTOP"), reason="a process is made to hang by SIGSTOP"
)
def test_a_voice_that_hangs_is_given_up_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with VoiceProcess() as voice:
        record(LINES, voice, tmp_path / "1.wav")
        os.kill(_process(voice).pid, signal.SIGSTOP)
        monkeypatch.setattr("app.speech.voice_process._PATIENCE_SECONDS", 0.2)
        with pytest.raises(CannotSpeak, match="too long"):
            record(LINES, voice, tmp_path / "2.wav")

    assert [file.name for file in tmp_path.iterdir()] == ["1.wav"]


@ONLY_LINUX
@pytest.mark.parametrize("place", ["said.wav.part", "said.wav.line.part", "said.json.part"])
def test_a_full_disk_is_told_and_nothing_is_left(tmp_path: Path, place: str) -> None:
    (tmp_path / place).symlink_to("/dev/full")
    (tmp_path / "said.wav").write_bytes(b"old")
    with (
        VoiceProcess() as voice,
        pytest.raises(CannotWriteSound, match=r"written to .*said\.wav"),
    ):
        record(LINES * 3, voice, tmp_path / "said.wav", tmp_path / "said.json")

    assert [file.name for file in tmp_path.iterdir()] == ["said.wav"]
    assert (tmp_path / "said.wav").read_bytes() == b"old"


@ONLY_LINUX
def test_a_disk_that_fills_up_on_the_way_is_told_and_nothing_is_left(tmp_path: Path) -> None:
    small = (
        "import resource, signal, sys\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "from app.cli import main\n"
        "sys.exit(main(['say', 'The bus is late. ' * 40, '--out', sys.argv[1]]))\n"
    )
    done = subprocess.run(  # noqa: S603 - the command is our own
        [sys.executable, "-c", small, str(tmp_path / "said.wav")],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )

    assert done.returncode == 1
    assert "could not be written" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


@ONLY_LINUX
def test_a_folder_that_may_not_be_written_to_is_told() -> None:
    with VoiceProcess() as voice, pytest.raises(CannotWriteSound, match="could not be written"):
        record(LINES, voice, Path("/proc/said.wav"))


def test_a_voice_that_is_missing_is_told_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.executable", str(tmp_path / "no-python"))
    with VoiceProcess() as voice, pytest.raises(CannotSpeak, match="could not be started"):
        record(LINES, voice, tmp_path / "said.wav", tmp_path / "said.json")

    assert list(tmp_path.iterdir()) == []


def _process(voice: VoiceProcess) -> subprocess.Popen[str]:
    """The voice's own process, which nobody else may touch."""
    process = voice._process  # noqa: SLF001
    assert process is not None
    return process


def test_lines_are_said_in_the_voice_that_the_listener_likes(tmp_path: Path) -> None:
    with VoiceProcess() as voice:
        record(LINES, voice, tmp_path / "usual.wav")
        liked = VoiceProfile(wpm=100, voice="gmw/en+f3")
        record(LINES, voice, tmp_path / "liked.wav", profile=liked)
    assert pitch(tmp_path / "liked.wav") > 1.4 * pitch(tmp_path / "usual.wav")
    assert _length_ms(tmp_path / "liked.wav") > 1.2 * _length_ms(tmp_path / "usual.wav")


def test_a_name_is_said_as_the_board_says_and_timed_as_it_is_written(tmp_path: Path) -> None:
    line = (Line("Dear Jaswinder,", 0),)
    with VoiceProcess({"Jaswinder": "a very much longer name than that"}) as voice:
        words = record(line, voice, tmp_path / "own.wav")
    with VoiceProcess() as voice:
        record(line, voice, tmp_path / "usual.wav")
    assert [word.word for word in words] == ["Dear", "Jaswinder,"]
    assert _length_ms(tmp_path / "own.wav") > _length_ms(tmp_path / "usual.wav") + 500
