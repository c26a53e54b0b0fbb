"""What a member said, made ready to be heard again."""

import importlib

from app.speech.clip import Clip

_RATE = 22050


def clip_of_mp3(contents: bytes) -> Clip:
    """Read an MP3 file as a clip without words. Raises ValueError if it cannot be played.

    It is read in memory alone: what someone said is never in a file of its own.
    """
    # Late: only those who recorded something need it.
    miniaudio = importlib.import_module("miniaudio")
    try:
        sound = miniaudio.decode(
            contents, miniaudio.SampleFormat.SIGNED16, nchannels=1, sample_rate=_RATE
        )
    except miniaudio.DecodeError as error:
        raise ValueError("a recording that cannot be played") from error
    return Clip(sound.samples.tobytes(), _RATE, 1, (), len(sound.samples) * 1000 // _RATE)
