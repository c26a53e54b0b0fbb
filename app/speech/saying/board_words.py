"""The board's own list of how names and words are said."""

import re
from collections.abc import Mapping, Sequence

from app.speech.saying.rule import Part, Rule, whole


def own_rule(says: Mapping[str, str]) -> tuple[Rule, ...]:
    """Make the rule that says each whole word of the list as the board wants it.

    An entry with a capital is only itself; one without is said whatever its letters' size. The
    longest comes first.
    """
    entries = sorted(((key, said) for key, said in says.items() if key.strip()), key=_longest)
    if not entries:
        return ()
    pattern = re.compile("|".join(f"({_whole_words(key)})" for key, _ in entries))

    def say(match: re.Match[str]) -> Sequence[Part]:
        return whole(match, entries[(match.lastindex or 1) - 1][1])

    return (Rule(pattern, say),)


def _longest(entry: tuple[str, str]) -> tuple[int, bool]:
    key = entry[0].strip()
    return -len(key), key == key.lower()  # with a capital it is more than the same without


def _whole_words(key: str) -> str:
    words = r"\s{1,3}".join(re.escape(word) for word in key.split())
    left = r"(?<!\w)" if key.strip()[0].isalnum() else ""
    right = r"(?!\w)" if key.strip()[-1].isalnum() else ""
    return left + (f"(?i:{words})" if key == key.lower() else words) + right
