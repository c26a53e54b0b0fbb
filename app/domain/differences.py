"""Where two texts differ, word by word."""

import re
from difflib import SequenceMatcher

Parts = list[tuple[str, bool]]
"""Stretches of a text, each with whether it is not in the other."""


def differences(one: str, other: str) -> tuple[Parts, Parts]:
    """Both texts in stretches. Nothing is left out: the stretches make the whole text again."""
    left, right = _words(one), _words(other)
    found: tuple[Parts, Parts] = ([], [])
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for what, start, end, from_, to in matcher.get_opcodes():
        for parts, words in ((found[0], left[start:end]), (found[1], right[from_:to])):
            if words:
                parts.append(("".join(words), what != "equal"))
    return found


def _words(text: str) -> list[str]:
    """Words and the spaces between them, which tell apart as well."""
    return re.findall(r"\s+|\S+", text)
