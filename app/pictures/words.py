"""Words as pictures are looked up by them: plain letters, and what words have in common."""

import re
from functools import lru_cache
from unicodedata import combining, normalize

from Stemmer import Stemmer

APOSTROPHES = re.compile("['\u2019]")
APART = re.compile(r"[^a-z0-9]+")
STEMMER = Stemmer("english")

_LITTLE = """
    a about after again all also always am an and any are as at be because been before being
    both but by can cannot could did do does doing done down each either else even ever
    every for from had has have having he her here hers him his how i if in into is it its
    just let lets made make makes many may me mine more most much must my near no nor not
    now of off on once one only or other our ours out over own same shall she should so some
    such than that the their theirs them then there these they this those through to too two
    under until up us very was we were what when where which while who whom whose why will
    with would yes you your yours
"""
LITTLE_WORDS = frozenset(_LITTLE.split())
"""Words that stand in any sentence, whatever it is about."""

ODD_FORMS = {
    form: word
    for word, forms in {
        "bus": "buses",
        "buy": "bought",
        "child": "children",
        "feel": "felt",
        "find": "found",
        "foot": "feet",
        "give": "gave given",
        "go": "went gone",
        "hear": "heard",
        "keep": "kept",
        "leave": "left",
        "man": "men",
        "meet": "met",
        "pay": "paid",
        "say": "said",
        "sleep": "slept",
        "speak": "spoke spoken",
        "take": "took taken",
        "tell": "told",
        "tooth": "teeth",
        "woman": "women",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}
"""Forms that do not begin as their word does."""


def plain(text: str) -> list[str]:
    """The words of a text in small letters without accents or signs."""
    bare = "".join(
        letter for letter in normalize("NFKD", text.casefold()) if not combining(letter)
    )
    return [word for word in APART.split(APOSTROPHES.sub("", bare)) if word]


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """What a word has in common with its other forms: meeting, meetings and meet."""
    stemmed: str = STEMMER.stemWord(ODD_FORMS.get(word, word))
    return stemmed
