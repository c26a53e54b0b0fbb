"""Words cut short: Dr, St, e.g. and the like."""

import re
from collections.abc import Callable, Sequence

from app.speech.saying.rule import GAP, Part, Rule, after_name, before, ends_sentence, whole

_TITLES = {
    "Cllr": "Councillor",
    "Cllrs": "Councillors",
    "Dr": "Doctor",
    "Ms": "Miz",
    "Mx": "Mix",
    "Mr": "Mister",
    "Mrs": "Missis",
    "Prof": "Professor",
    "Rev": "Reverend",
    "Revd": "Reverend",
    "St": "Saint",
}
_STREETS = {
    "Ave": "Avenue",
    "Cres": "Crescent",
    "Dr": "Drive",
    "Ln": "Lane",
    "Rd": "Road",
    "Sq": "Square",
    "St": "Street",
}
# Ways to write each, and what is said for it.
_WORDS = {
    r"e\.g\.|eg(?![^\W_.])": "for example",
    r"E\.g\.|Eg(?![^\W_.])": "For example",
    r"i\.e\.|ie(?![^\W_.])": "that is",
    r"I\.e\.": "That is",
    r"etc(?![^\W_])\.?": "and so on",
    r"approx(?![^\W_])\.?": "about",
    r"Approx(?![^\W_])\.?": "About",
    r"vs(?![^\W_])\.?": "versus",
    r"w/c(?![^\W_])": "week starting",
    r"n/a(?![^\W_])|N/A(?![^\W_])": "does not apply",
    r"c/o(?![^\W_])": "care of",
    r"and/or(?![^\W_])": "and or",
    r"asap(?![^\W_])": "as soon as possible",
    r"appt(?![^\W_])": "appointment",
    r"appts(?![^\W_])": "appointments",
    r"dept(?![^\W_])\.?|Dept(?![^\W_])\.?": "department",
    rf"[Tt]el(?=:|{GAP}?[0-9+])|[Tt]el\.(?={GAP}?[0-9+])": "phone",
    rf"[Ee]xt\.?(?={GAP}[0-9])": "extension",
    rf"No\.{GAP}?(?=[0-9])": "Number ",
    rf"no\.{GAP}?(?=[0-9])": "number ",
    rf"p\.{GAP}?(?=[0-9])": "page ",
}
_TITLE = re.compile(rf"({'|'.join(_TITLES)})(?![^\W_])\.?(?={GAP}[A-Z])")
_STREET = re.compile(rf"({'|'.join(_STREETS)})(?![^\W_]|['\u2019])\.?")
# Before these, St is a street even when a name follows.
_HOUSE = re.compile(
    r"(?:[0-9][a-z]? [A-Z][a-z]{1,20}"
    r"|\b(?:High|Church|Station|Market|Main|Mill|Bridge|Castle|King|Queen|Park|School)) $"
)


def _title(match: re.Match[str]) -> Sequence[Part]:
    street = match[1] == "St" and _HOUSE.search(before(match))
    return () if street else whole(match, _TITLES[match[1]])


def _street(match: re.Match[str]) -> Sequence[Part]:
    if not after_name(match):
        return ()
    stop = "." if match[0].endswith(".") and ends_sentence(match) else ""
    return whole(match, _STREETS[match[1]] + stop)


def _instead(words: str) -> Callable[[re.Match[str]], Sequence[Part]]:
    def say(match: re.Match[str]) -> Sequence[Part]:
        stop = words == "and so on" and match[0].endswith(".") and ends_sentence(match)
        return whole(match, words + ("." if stop else ""))

    return say


RULES = (
    Rule(_TITLE, _title),
    Rule(_STREET, _street),
    *(Rule(re.compile(written), _instead(words)) for written, words in _WORDS.items()),
)
