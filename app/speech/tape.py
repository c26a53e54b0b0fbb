"""What a microphone has given so far."""

from array import array
from io import BytesIO

from app.speech.clip import Clip
from app.speech.person import LEAST_HEARD, made_ready
from app.speech.samples import Samples, SoundShape, as_wav, meter, mono, peak
from app.speech.sound_file import mp3_file

LONGEST_MS = 120_000


class Tape:
    """Takes sound as it comes, in pieces of any length, until it is full."""

    keeps_what_was_cut_off = False
    """Whether it is of use when the microphone went away before the end."""

    def __init__(self, shape: SoundShape, longest_ms: int = LONGEST_MS) -> None:
        self.shape = shape
        self.samples: Samples = array("h")
        self._room = shape.rate * longest_ms // 1000
        self._taken = 0
        self._rest = b""  # of a frame that has not come whole

    def take(self, raw: bytes) -> float:
        """Add what has come; return how far it moves a meter, from 0 to 1."""
        raw = self._rest + raw
        whole = len(raw) - len(raw) % self.shape.frame_bytes
        self._rest = raw[whole:]
        come = mono(raw[:whole], self.shape)[: self._room - self._taken]
        self._taken += len(come)
        loudest = peak(come)
        self._add(come, loudest)
        return meter(loudest)

    @property
    def is_full(self) -> bool:
        """Whether there is no room for more."""
        return self._taken >= self._room

    @property
    def duration_ms(self) -> int:
        """How long it is so far."""
        return self._taken * 1000 // self.shape.rate

    def made(self) -> tuple[bytes, int] | None:
        """A WAV file of what was said, and how many ms it lasts; None when nothing was."""
        ready = made_ready(self.samples, self.shape.rate)
        if ready is None:
            return None
        return as_wav(ready, self.shape.rate), len(ready) * 1000 // self.shape.rate

    def so_far(self) -> bytes:
        """What could be kept of it before its end: nothing, of what must be made ready."""
        return b""

    def _add(self, come: Samples, _loudest: float) -> None:
        self.samples.extend(come)


class TalkTape(Tape):
    """What a member says: every sound of it, just as it was, in a small file.

    It is made smaller as it comes, so that ten minutes need no more memory than the file, and
    nobody waits for it at the end.
    """

    keeps_what_was_cut_off = True

    def __init__(self, shape: SoundShape, longest_ms: int) -> None:
        super().__init__(shape, longest_ms)
        self._contents = BytesIO()
        self._file = mp3_file(self._contents)
        self._loudest = 0.0

    def made(self) -> tuple[bytes, int] | None:
        """An MP3 file of everything, and how many ms it lasts; None of a silent room."""
        if self._loudest < LEAST_HEARD:
            return None
        self._file.close()
        return self._contents.getvalue(), self.duration_ms

    def so_far(self) -> bytes:
        """An MP3 file of nearly all that has come, or nothing of a silent room."""
        return b"" if self._loudest < LEAST_HEARD else self._contents.getvalue()

    def _add(self, come: Samples, loudest: float) -> None:
        self._loudest = max(self._loudest, loudest)
        if come:
            self._file.add(Clip(come.tobytes(), self.shape.rate, 1, (), 0), 0)
