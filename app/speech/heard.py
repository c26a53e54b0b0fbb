"""Words and the moments they are heard in a sound file, to be kept beside it."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.speech.clip import Clip


@dataclass(frozen=True)
class HeardWord:
    """One word as it is shown: where it stands in the whole text, and when it is heard.

    ``end`` is the place after its last character. It is heard until the next word begins, or
    until the sound of its line is over.
    """

    word: str
    start: int
    end: int
    start_ms: int
    end_ms: int


def heard_words(text: str, clip: Clip, from_start: int, from_ms: int) -> Iterator[HeardWord]:
    """Give the words of one line, which begins here in the whole text and in the sound."""
    ends = [*(word.at_ms for word in clip.words[1:]), clip.duration_ms]
    for word, end_ms in zip(clip.words, ends, strict=True):
        end = word.start + word.length
        yield HeardWord(
            text[word.start : end],
            from_start + word.start,
            from_start + end,
            from_ms + word.at_ms,
            from_ms + end_ms,
        )


def as_json(words: Iterable[HeardWord]) -> str:
    """Write words so that other programs can read them: a list, in reading order."""
    listed = [
        {
            "word": word.word,
            "from": word.start,
            "to": word.end,
            "start_ms": word.start_ms,
            "end_ms": word.end_ms,
        }
        for word in words
    ]
    return json.dumps(listed, ensure_ascii=False, indent=1) + "\n"
