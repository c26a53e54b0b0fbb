"""Seeing when words that were told in confidence are about to be told to others."""

from collections.abc import Iterable
from itertools import pairwise

from app.domain.known_names import words_of

FEWEST_WORDS = 4
"""So many words one after another are somebody's own; fewer are anybody's."""

Run = tuple[str, ...]


def told_again(text: str, kept: Iterable[str], shared: Iterable[str]) -> str:
    """The first piece of a text that stands in words to be kept, and in none to be shared.

    It is given as it stands in the text, as long as it goes on; "" where there is none.
    """
    secret = {run for words in kept for run in _runs(words)}
    if not secret:
        return ""
    secret -= {run for words in shared for run in _runs(words)}
    words = list(words_of(text))
    starts = [
        place
        for place in range(len(words) - FEWEST_WORDS + 1)
        if tuple(word.folded for word in words[place : place + FEWEST_WORDS]) in secret
    ]
    if not starts:
        return ""
    last = starts[0]
    for before, after in pairwise(starts):
        if after != before + 1:
            break
        last = after
    return text[words[starts[0]].start : words[last + FEWEST_WORDS - 1].end]


def _runs(words: str) -> Iterable[Run]:
    folded = [word.folded for word in words_of(words)]
    return (
        tuple(folded[place : place + FEWEST_WORDS])
        for place in range(len(folded) - FEWEST_WORDS + 1)
    )
