"""What a microphone has given so far."""

from array import array

from app.speech.samples import Samples, SoundShape, meter, mono, peak

LONGEST_MS = 120_000


class Tape:
    """Takes sound as it comes, in pieces of any length, until it is full."""

    def __init__(self, shape: SoundShape, longest_ms: int = LONGEST_MS) -> None:
        self.shape = shape
        self.samples: Samples = array("h")
        self._room = shape.rate * longest_ms // 1000
        self._rest = b""  # of a frame that has not come whole

    def take(self, raw: bytes) -> float:
        """Add what has come; return how far it moves a meter, from 0 to 1."""
        raw = self._rest + raw
        whole = len(raw) - len(raw) % self.shape.frame_bytes
        self._rest = raw[whole:]
        come = mono(raw[:whole], self.shape)[: self._room - len(self.samples)]
        self.samples.extend(come)
        return meter(peak(come))

    @property
    def is_full(self) -> bool:
        """Whether there is no room for more."""
        return len(self.samples) >= self._room

    @property
    def duration_ms(self) -> int:
        """How long it is so far."""
        return len(self.samples) * 1000 // self.shape.rate
