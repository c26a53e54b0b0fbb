"""Which way writing runs: from left to right, from right to left, or both in one line."""

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from bidi import algorithm

FIRST_RIGHT_TO_LEFT = "\u0590"  # no letter before it belongs to such a script
ALONE = {"L": 0, "R": 1, "AL": 1}

LANGUAGES = {
    "ARABIC": "ur",
    "GURMUKHI": "pa",
    "BENGALI": "bn",
    "DEVANAGARI": "hi",
    "GUJARATI": "gu",
    "TAMIL": "ta",
}
"""The language that people here most often write in each script."""

Value = TypeVar("Value")


def right_to_left(words: str) -> bool:
    """Say whether the first letter belongs to a script that begins at the right."""
    ways = (ALONE.get(unicodedata.bidirectional(letter)) for letter in words)
    return next((way == 1 for way in ways if way is not None), False)


def levels(words: str) -> Sequence[int]:
    """How deep each character is turned round: odd numbers run from right to left.

    What only tells letters how to join has no direction, and goes with the letter before it.
    """
    if not words or max(words) < FIRST_RIGHT_TO_LEFT:
        return [0] * len(words)
    base = int(right_to_left(words))
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, ("L", "R")[base]
    algorithm.get_embedding_levels(words, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)  # noqa: FBT003 - the library's signature
    algorithm.resolve_implicit_levels(storage, False)  # noqa: FBT003
    found = iter(storage["chars"])
    deep, level = [], base
    for letter in words:
        if unicodedata.bidirectional(letter) not in algorithm.X9_REMOVED:
            level = next(found)["level"]
        deep.append(level)
    return deep


def in_drawing_order(parts: Sequence[tuple[int, Value]]) -> list[Value]:
    """Put parts of a line, each with its level, in the order they stand on paper."""
    order = list(parts)
    for deep in range(max((level for level, _ in order), default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and order[end][0] >= deep:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return [value for _, value in order]


def language_of(words: str) -> str:
    """The likeliest language of words in another script, or "" for Latin letters."""
    for letter in words:
        if letter.isalpha() and not letter.isascii():
            script = unicodedata.name(letter, "").split()[0:1]
            if script and script[0] in LANGUAGES:
                return LANGUAGES[script[0]]
    return ""
