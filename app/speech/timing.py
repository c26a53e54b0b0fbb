"""When each word is heard, so that it can light up on the screen at that moment."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

Event = tuple[int, int, int]  # where the voice was in the text, how many letters, at which ms

_SHORTEST_MS = 300


@dataclass(frozen=True)
class Word:
    """One word as it stands on the screen, and the moment it is heard."""

    start: int
    length: int
    at_ms: int


def word_times(text: str, events: Sequence[Event], duration_ms: int) -> tuple[Word, ...]:
    """Say when each word between spaces is heard.

    A voice's own events may be out of step, name one word twice, leave words out or be
    missing altogether; the gaps are filled by the length of the words.
    """
    spans = [match.span() for match in re.finditer(r"\S+", text)]
    if not spans:
        return ()
    efforts = [0, *accumulate(_effort(text[start:end]) for start, end in spans)]
    known = _known_times([end for _, end in spans], events, duration_ms)
    words, near = [], 0
    for place, (start, end) in enumerate(spans):
        while known[near + 1][0] <= place:
            near += 1
        (first, begins), (last, ends) = known[near], known[near + 1]
        share = (efforts[place] - efforts[first]) / (efforts[last] - efforts[first])
        words.append(Word(start, end - start, int(begins + (ends - begins) * share)))
    return tuple(words)


def likely_ms(text: str, wpm: int) -> int:
    """Guess how long the words would take to say, for when they cannot be said at all."""
    return max(_SHORTEST_MS, len(text.split()) * 60_000 // wpm)


def _known_times(
    ends: Sequence[int], events: Sequence[Event], duration_ms: int
) -> list[tuple[int, int]]:
    """Find the words whose moment is sure, in order, from the first word to past the last."""
    heard: dict[int, int] = {}
    for position, _, at_ms in events:
        place = bisect_right(ends, position)
        if place < len(ends) and 0 <= at_ms <= duration_ms:
            heard.setdefault(place, at_ms)
    known: list[tuple[int, int]] = []
    for place, at_ms in sorted(heard.items()):
        if not known or at_ms > known[-1][1]:
            known.append((place, at_ms))
    if not known or known[0][0] != 0:
        known.insert(0, (0, 0))
    return [*known, (len(ends), duration_ms)]


def _effort(word: str) -> int:
    """Weigh how long a word takes to say: its letters, and the pause after a stop."""
    pause = 6 if word[-1] in ".?!:;" else 3 if word[-1] == "," else 0
    return len(word) + 1 + pause
