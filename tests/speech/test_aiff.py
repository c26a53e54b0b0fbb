"""Sound as macOS writes it becomes sound everything can read."""

import struct
import wave
from pathlib import Path

import pytest

from app.speech.aiff import make_wav

SAMPLES = (0, 1, -2, 300, -32768)
RATE = struct.pack(">HQ", 16383 + 14, 22050 << 49)  # 22050 as an 80-bit float


def chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack(">I", len(content)) + content + bytes(len(content) % 2)


def aiff(kind: bytes, packing: bytes, order: str, bits: int = 16) -> bytes:
    """Build a file of these samples, stored with either end first."""
    shape = struct.pack(">hIh", 1, len(SAMPLES), bits) + RATE + packing
    sound = bytes(8) + struct.pack(f"{order}5h", *SAMPLES)
    content = kind + chunk(b"COMM", shape) + chunk(b"odd ", b"abc") + chunk(b"SSND", sound)
    return chunk(b"FORM", content)


@pytest.mark.parametrize(
    "content",
    [aiff(b"AIFF", b"", ">"), aiff(b"AIFC", b"NONE", ">"), aiff(b"AIFC", b"sowt", "<")],
    ids=["AIFF", "AIFC", "AIFC little end first"],
)
def test_the_samples_and_their_rate_are_kept(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "said.wav"
    file.write_bytes(content)
    make_wav(file)
    with wave.open(str(file)) as sound:
        assert (sound.getnchannels(), sound.getframerate()) == (1, 22050)
        assert struct.unpack("<5h", sound.readframes(99)) == SAMPLES


def test_a_wav_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "said.wav"
    file.write_bytes(b"RIFF and the rest")
    make_wav(file)
    assert file.read_bytes() == b"RIFF and the rest"


@pytest.mark.parametrize(
    "content", [b"hello", aiff(b"AIFC", b"ima4", ">"), aiff(b"AIFF", b"", ">", bits=8)]
)
def test_an_unknown_kind_of_file_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "said.wav"
    file.write_bytes(content)
    with pytest.raises(ValueError, match="sound file"):
        make_wav(file)
