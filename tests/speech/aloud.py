"""Lines told aloud, and what their sound is like: for tests of whole texts."""

import math
import re
import wave
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import mul
from pathlib import Path

from app.domain.letter_script import Line
from app.speech.heard import HeardWord
from app.speech.recording import record
from app.speech.voice_process import VoiceProcess

CLIPPED = re.compile(rb"(?=\xff\x7f|\x00\x80)")  # the highest and the lowest a sample can be
QUIET = 500  # no word of the voice is softer than this


@dataclass(frozen=True)
class Told:
    """One text as it is told, and what its sound is like."""

    lines: tuple[Line, ...]
    words: tuple[HeardWord, ...]
    shape: tuple[int, int]  # channels and bytes of a sample
    length_ms: int
    loudness: tuple[float, ...]  # of each word
    clipped: int

    @property
    def quiet(self) -> list[tuple[HeardWord, float]]:
        """The words under which next to nothing is heard."""
        pairs = zip(self.words, self.loudness, strict=True)
        return [(word, loudness) for word, loudness in pairs if loudness <= QUIET]


def tell(texts: Iterable[Sequence[Line]], file: Path) -> Iterator[Told]:
    """Tell texts with the real voice, one after another into the same file."""
    with VoiceProcess() as voice:
        for lines in texts:
            words = record(lines, voice, file)
            with wave.open(str(file)) as wav:
                shape = (wav.getnchannels(), wav.getsampwidth())
                rate, sound = wav.getframerate(), wav.readframes(wav.getnframes())
            samples = array("h", sound)
            clipped = sum(match.start() % 2 == 0 for match in CLIPPED.finditer(sound))
            loudness = tuple(_loudness(samples, rate, word) for word in words)
            length_ms = len(samples) * 1000 // rate
            yield Told(tuple(lines), words, shape, length_ms, loudness, clipped)


def check_words(one: Told) -> None:
    """Check that every word has its time, in order, and inside the sound."""
    text = "\n".join(line.words for line in one.lines)
    moments = [moment for word in one.words for moment in (word.start_ms, word.end_ms)]
    assert [word.word for word in one.words] == text.split()
    assert [text[word.start : word.end] for word in one.words] == text.split()
    assert moments == sorted(moments)
    assert moments[-1] <= one.length_ms


def _loudness(samples: "array[int]", rate: int, word: HeardWord) -> float:
    """Measure the sound of a word, as the root of its mean square."""
    begin, end = (at_ms * rate // 1000 for at_ms in (word.start_ms, word.end_ms))
    heard = samples[begin:end:4]  # every fourth sample tells as much, in a quarter of the time
    return math.sqrt(sum(map(mul, heard, heard)) / max(1, len(heard)))
