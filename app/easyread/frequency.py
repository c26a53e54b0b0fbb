"""How common a word is in English."""

import importlib
from functools import cache
from types import ModuleType


def zipf(word: str) -> float:
    """How often a word is used, on the Zipf scale.

    6 is every thousandth word of all that is written, 3 every millionth; 0 is a word that is
    not in the list of common words.
    """
    return float(_library().zipf_frequency(word, "en", wordlist="small"))


@cache
def _library() -> ModuleType:
    """The frequency library: slow to import, and members have no need of it."""
    return importlib.import_module("wordfreq")
