"""Made-up sound for tests: tones that stand for a voice, silence, knocks and hum."""

import math
import random
from array import array

from PySide6.QtCore import QBuffer, QIODevice

from app.speech.samples import Samples

RATE = 22050


def tone(ms: int, loudness: float = 0.3, rate: int = RATE, pitch: int = 200) -> Samples:
    """A steady tone; ``loudness`` is that of its peaks, from 0 to 1."""
    return array(
        "h",
        [
            round(32767 * loudness * math.sin(2 * math.pi * pitch * at / rate))
            for at in range(rate * ms // 1000)
        ],
    )


def silence(ms: int, rate: int = RATE) -> Samples:
    """Nothing at all."""
    return array("h", bytes(2 * (rate * ms // 1000)))


def room(ms: int, loudness: float = 0.004, rate: int = RATE) -> Samples:
    """The quiet noise of a room, the same every time."""
    dice, top = random.Random(1), round(32767 * loudness)  # noqa: S311 - no secret
    return array("h", [dice.randint(-top, top) for _ in range(rate * ms // 1000)])


def over(samples: Samples, others: Samples) -> Samples:
    """Two sounds at once, as long as the first."""
    return array("h", map(sum, zip(samples, others, strict=False)))


class Device(QBuffer):
    """A microphone that gives what a test puts into it."""

    def __init__(self) -> None:
        super().__init__()
        self.open(QIODevice.OpenModeFlag.ReadWrite)

    def give(self, sound: bytes) -> None:
        """Let this be read next."""
        place = self.pos()
        self.seek(self.size())
        self.write(sound)
        self.seek(place)
