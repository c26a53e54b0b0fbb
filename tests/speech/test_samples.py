"""Whatever a device gives becomes 16-bit samples of one channel."""

import wave
from array import array
from io import BytesIO

import pytest

from app.speech.samples import SampleKind, SoundShape, as_wav, meter, mono, peak
from tests.speech.waves import RATE, tone

HALF = 16384


@pytest.mark.parametrize(
    ("kind", "given"),
    [
        (SampleKind.SIGNED_16, array("h", [0, HALF, -HALF])),
        (SampleKind.SIGNED_32, array("i", [0, HALF << 16, -HALF << 16])),
        (SampleKind.UNSIGNED_8, array("B", [128, 192, 64])),
        (SampleKind.FRACTION, array("f", [0.0, 0.5, -0.5])),
    ],
    ids=lambda kind: kind.name if isinstance(kind, SampleKind) else "",
)
def test_every_way_of_writing_a_sample_is_understood(
    kind: SampleKind, given: "array[int]"
) -> None:
    made = mono(given.tobytes(), SoundShape(RATE, kind=kind))
    assert list(made) == pytest.approx([0, HALF, -HALF], abs=1)


def test_fractions_beyond_full_volume_are_held_there() -> None:
    given = array("f", [3.0, -3.0])
    made = mono(given.tobytes(), SoundShape(RATE, kind=SampleKind.FRACTION))
    assert list(made) == [32767, -32767]


def test_channels_are_mixed() -> None:
    given = array("h", [100, 300, -100, -300, 32767, 32767])
    assert list(mono(given.tobytes(), SoundShape(RATE, 2))) == [200, -200, 32767]


def test_a_frame_is_as_long_as_all_its_channels() -> None:
    assert SoundShape(48000, 2, SampleKind.SIGNED_32).frame_bytes == 8


def test_the_meter_goes_from_still_to_full() -> None:
    assert [meter(loudness) for loudness in (0, 0.001, 0.1, 1)] == [0, 0, 0.5, 1]


def test_a_peak_counts_below_as_well_as_above() -> None:
    assert peak(array("h", [5, -HALF])) == 0.5
    assert peak(array("h")) == 0


def test_a_wav_file_holds_just_the_samples() -> None:
    samples = tone(20)
    with wave.open(BytesIO(as_wav(samples, 48000))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 48000)
        assert file.readframes(file.getnframes()) == samples.tobytes()
