"""Sound files as macOS writes them, made into the kind everything else can read."""

import struct
import sys
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER = 12
_USUAL_BITS = 16
_PLAIN = (b"NONE", b"twos", b"sowt")  # ways of storing samples that are not packed


@dataclass(frozen=True)
class _Shape:
    channels: int
    rate: int
    little_end_first: bool


def make_wav(file: Path) -> None:
    """Turn an AIFF or AIFC file into a WAV file of the same name; leave a WAV as it is.

    Raises ValueError if it is neither, or is packed in a way we do not know.
    """
    content = file.read_bytes()
    if content[:4] == b"RIFF":
        return
    if content[:4] != b"FORM" or content[8:12] not in {b"AIFF", b"AIFC"}:
        raise ValueError("this is not a sound file that a voice is known to write")
    chunks = dict(_chunks(content))
    shape = _shape(chunks[b"COMM"])
    samples = _samples(chunks[b"SSND"], little_end_first=shape.little_end_first)
    with wave.open(str(file), "wb") as wav:
        wav.setnchannels(shape.channels)
        wav.setsampwidth(_USUAL_BITS // 8)
        wav.setframerate(shape.rate)
        wav.writeframes(samples)


def _chunks(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _HEADER
    while at + 8 <= len(content):
        name, size = struct.unpack(">4sI", content[at : at + 8])
        yield name, content[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _shape(chunk: bytes) -> _Shape:
    channels, _, bits = struct.unpack(">hIh", chunk[:8])
    exponent, mantissa = struct.unpack(">HQ", chunk[8:18])  # the rate is an 80-bit float
    packing = chunk[18:22] or b"NONE"
    if bits != _USUAL_BITS or packing not in _PLAIN:
        raise ValueError(
            f"this sound file is packed in an unknown way: {packing!r}, {bits} bits"
        )
    rate = round(mantissa * 2.0 ** ((exponent & 0x7FFF) - 16383 - 63))
    return _Shape(channels, rate, little_end_first=packing == b"sowt")


def _samples(chunk: bytes, *, little_end_first: bool) -> bytes:
    (skip,) = struct.unpack(">I", chunk[:4])
    sound = chunk[8 + skip :]
    samples = array("h", sound[: len(sound) // 2 * 2])
    if little_end_first != (sys.byteorder == "little"):
        samples.byteswap()
    return samples.tobytes()
