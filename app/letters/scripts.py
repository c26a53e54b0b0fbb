"""A little help for a person's words in scripts that fonts alone cannot set.

Letters of Urdu and Arabic are joined and run from right to left; a Punjabi vowel sign
goes in front of its consonant. This is enough to read a quoted sentence by, and no
substitute for a letter set by somebody who reads the language.
"""

import re
import unicodedata
from functools import lru_cache

SHORT_I = re.compile("([\u0a15-\u0a39](?:\u0a3c)?)\u0a3f")
LAM = "\u0644"


def right_to_left(text: str) -> bool:
    """Say whether the first letter belongs to a script that begins at the right."""
    ways = (unicodedata.bidirectional(letter) for letter in text)
    return next((way != "L" for way in ways if way in {"L", "R", "AL"}), False)


def shaped(text: str) -> str:
    """Put a word of another script in the shapes and the order it is drawn in."""
    if right_to_left(text):
        return "".join(reversed(_joined(text)))
    return SHORT_I.sub("\u0a3f\\1", text)


@lru_cache(maxsize=1)
def _forms() -> dict[str, dict[str, str]]:
    """The shapes of each Arabic letter: isolated, initial, medial and final."""
    forms: dict[str, dict[str, str]] = {}
    for shape in map(chr, range(0xFB50, 0xFEFD)):
        form, *letters = unicodedata.decomposition(shape).split()[:3] or [""]
        base = "".join(chr(int(letter, 16)) for letter in letters)
        pair = len(base) == 2 and base.startswith(LAM) and base[1] in "اأإآ"
        if len(base) == 1 or pair:
            forms.setdefault(base, {}).setdefault(form.strip("<>"), shape)
    return forms


def _joined(word: str) -> list[str]:
    """The drawn shape of each letter, with its marks behind it."""
    forms = _forms()
    letters: list[str] = []
    marks: list[str] = []
    for letter in word:
        if unicodedata.combining(letter) and letters:
            marks[-1] += letter
        elif letters and letters[-1] + letter in forms:
            letters[-1] += letter
        else:
            letters.append(letter)
            marks.append("")
    return [
        _shape(letters, at, forms) + mark
        for at, mark in zip(range(len(letters)), marks, strict=True)
    ]


def _shape(letters: list[str], at: int, forms: dict[str, dict[str, str]]) -> str:
    own = forms.get(letters[at], {})
    before = at > 0 and "initial" in forms.get(letters[at - 1], {}) and "final" in own
    following = letters[at + 1] if at + 1 < len(letters) else ""
    after = "initial" in own and "final" in forms.get(following, {})
    form = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
        (before, after), "isolated"
    )
    return own.get(form, letters[at])
