"""Records what a loudspeaker plays, and tells when each moment of it was heard."""

import os
import subprocess
import threading
import time

import numpy as np
from numpy.typing import NDArray

RATE = 22050
"""Samples a second: as many as the voice makes, so that nothing is changed on the way."""

Samples = NDArray[np.float64]
_PATIENCE = 10
_NEAR = 1.0  # seconds


class Recorder:
    """Keeps a recording that goes on until it is closed.

    Two clocks are tied together: how many samples there are, and ``time.monotonic``, by which
    everything else is timed. The loudspeaker takes sound in blocks of about 5 ms and plays a
    block from the moment it takes it; the recorder gets the block at that moment and passes it
    on to us, always a little late. The least late of the blocks around a sample is taken for
    punctual. That leaves two errors, both of which make things look later than they were: how
    late that block was (others next to it are within 0.1 ms), and up to one block.
    """

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self._sound = bytearray()
        self._arrived: list[tuple[float, int]] = []  # when, and how many samples there were
        self._came = threading.Condition()
        self._process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        if self._process.stdout is None:
            return
        line = self._process.stdout.fileno()
        while sound := os.read(line, 1 << 16):
            arrived = time.monotonic()
            with self._came:
                self._sound += sound
                self._arrived.append((arrived, self.length))
                self._came.notify_all()

    @property
    def length(self) -> int:
        """How many samples there are by now."""
        return len(self._sound) // 2

    def wait_for_more(self, seconds: float) -> None:
        """Wait until this much more sound, or silence, has been recorded."""
        with self._came:
            enough = self.length + int(seconds * RATE)
            if not self._came.wait_for(lambda: self.length >= enough, _PATIENCE):
                raise TimeoutError("nothing comes from the loudspeaker, not even silence")

    def samples(self, start: int = 0) -> Samples:
        """The recording from a sample on, from -1 to 1."""
        with self._came:
            sound = bytes(self._sound[2 * max(0, start) :])
        return np.frombuffer(sound[: len(sound) // 2 * 2], "<i2") / 32768

    def heard_at(self, sample: int) -> float:
        """When a sample was heard, by ``time.monotonic``."""
        with self._came:
            arrived = np.array(self._arrived)
        near = arrived[np.abs(arrived[:, 1] - sample) < _NEAR * RATE]
        punctual = float(np.min(near[:, 0] - near[:, 1] / RATE))
        block = float(np.median(np.diff(near[:, 1])))
        return punctual + (sample + block) / RATE

    def close(self) -> None:
        """Stop recording."""
        self._process.kill()
        self._thread.join()
        with self._process:
            pass  # it waits for the process, and closes our end of the line


def find(clip: Samples, recording: Samples) -> tuple[int, float]:
    """Where a clip begins in a recording, and how alike they are from there: 1 is the same."""
    room = 1 << (len(recording) + len(clip)).bit_length()
    spectrum = np.fft.rfft(recording, room) * np.conj(np.fft.rfft(clip, room))
    likeness = np.fft.irfft(spectrum, room)[: len(recording)]
    start = int(likeness.argmax())
    heard = np.zeros(len(clip))
    part = recording[start : start + len(clip)]
    heard[: len(part)] = part
    if not heard.any():
        return start, 0.0
    return start, float(np.corrcoef(heard, clip)[0, 1])
