"""Sound as a device gives it, made into 16-bit samples of one channel."""

import math
import wave
from array import array
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import TypeAlias

Samples: TypeAlias = "array[int]"  # from -32768 to 32767

FULL = 32768
_BYTES_EACH = 2
_SHOWN_DB = 40  # how far below full volume the meter begins


class SampleKind(Enum):
    """How a device writes one sample: the names that ``array`` has for it."""

    UNSIGNED_8 = "B"
    SIGNED_16 = "h"
    SIGNED_32 = "i"
    FRACTION = "f"  # from -1 to 1


@dataclass(frozen=True)
class SoundShape:
    """What the sound of a device is like."""

    rate: int
    channels: int = 1
    kind: SampleKind = SampleKind.SIGNED_16

    @property
    def frame_bytes(self) -> int:
        """How long one moment is, with all its channels."""
        return self.channels * array(self.kind.value).itemsize


def mono(raw: bytes, shape: SoundShape) -> Samples:
    """Mix all channels into one. ``raw`` must be whole frames."""
    samples = _as_16_bits(raw, shape.kind)
    if shape.channels == 1:
        return samples
    channels = [samples[one :: shape.channels] for one in range(shape.channels)]
    mixed = map(sum, zip(*channels, strict=True))
    return array("h", [total // shape.channels for total in mixed])


def peak(samples: Samples) -> float:
    """The loudest moment, from 0 to 1."""
    if not samples:
        return 0.0
    highest, lowest = max(samples), min(samples)
    return max(highest, -lowest) / FULL


def meter(loudness: float) -> float:
    """How far a meter goes, from 0 to 1: by the ear, which hears in steps of ten times."""
    if loudness <= 0:
        return 0.0
    return min(1.0, max(0.0, 1 + 20 * math.log10(loudness) / _SHOWN_DB))


def as_wav(samples: Samples, rate: int) -> bytes:
    """A WAV file of these samples."""
    file = BytesIO()
    with wave.open(file, "wb") as wav:
        wav.setparams((1, _BYTES_EACH, rate, 0, "NONE", ""))
        wav.writeframes(samples.tobytes())
    return file.getvalue()


def _as_16_bits(raw: bytes, kind: SampleKind) -> Samples:
    given = array(kind.value, raw)
    if kind is SampleKind.SIGNED_16:
        return given
    if kind is SampleKind.UNSIGNED_8:
        return array("h", [(one - 128) << 8 for one in given])
    if kind is SampleKind.SIGNED_32:
        return array("h", [one >> 16 for one in given])
    return array("h", [int(max(-1.0, min(1.0, one)) * (FULL - 1)) for one in given])
