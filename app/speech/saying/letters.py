"""Initials, postcodes and room numbers, letter by letter; a few are said as words."""

import re
from collections.abc import Sequence

from app.speech.saying.rule import GAP, Part, Rule, digits, ends_sentence, group, spelt, whole

_AS_WORDS = {
    "ADASS": "adass",
    "AIDS": "aids",
    "ASAP": "as soon as possible",
    "BSL": "British Sign Language",  # handbook 5.6
    "CAMHS": "cams",
    "DoLS": "dolls",
    "IMCA": "imka",
    "LeDeR": "leader",
    "MENCAP": "Mencap",
    "NICE": "nice",
    "PIP": "pip",
    "RADAR": "radar",
    "SALT": "salt",
    "SEND": "send",
    "SENCO": "senco",
    "STOMP": "stomp",
}
# Initials with a vowel, which a voice might take for a word; others are always spelt.
_WITH_VOWELS = (
    "ADHD AGM ASC ASD CEO CETR CIC CIO CTO DLA DOB ECG EHCP ESA EU FAQ GCSE HIV ICB ICO ICS "
    "ID IMHA IQ ITV JSA LA LGA LPA MOT NICU OAP OT PA PE QA RNIB SEN TIA UC UK UN USA USB UTI "
    "VAT VIP"
)
_SPELT = frozenset(_WITH_VOWELS.split())
_NO_LETTERS = frozenset(
    {"BRR", "DR", "GRR", "HM", "HMM", "MM", "MMM", "MR", "MRS", "PSST", "RD", "SHH", "ST"}
)
_VOWELS = frozenset("AEIOUY")

_POSTCODE = re.compile(rf"([A-Z]{{1,2}}[0-9][A-Z0-9]?){GAP}([0-9][A-Z]{{2}})(?![^\W_])")
_ROOM = re.compile(r"([A-Z]{1,3})([0-9]{1,4})([A-Z]?)(?![^\W_]|[.,:/][0-9])")
_INITIALS = re.compile(r"([A-Z]{2,8}|[A-Z][A-Za-z]{3,4})(['\u2019]?s)?(?![^\W_]|['\u2019]\w)")
_DOTTED = re.compile(r"((?:[A-Z]\.){2,6})(?![^\W_])")
_AND = re.compile(rf"([A-Z]){GAP}?&{GAP}?([A-Z])(?![^\W_])")


def _postcode(match: re.Match[str]) -> Sequence[Part]:
    return (
        group(match, 1, spelt(match[1]) + ","),
        group(match, 2, spelt(match[2])),
    )


def _room(match: re.Match[str]) -> Sequence[Part]:
    letters, number, last = match.groups()
    long = len(number) > 2 or number[0] == "0"
    said = [spelt(letters), digits(number) if long else number, spelt(last)]
    return whole(match, " ".join(said).rstrip())


def _initials(match: re.Match[str]) -> Sequence[Part]:
    letters, ending = match[1], match[2] or ""
    if letters in _AS_WORDS:
        return whole(match, _AS_WORDS[letters] + ending)
    short = len(letters) < 6 and letters.isupper()
    no_word = short and not _VOWELS & set(letters) and letters not in _NO_LETTERS
    if no_word or letters in _SPELT:
        # A voice says "G Ps" as three letters, "G P's" as one would.
        return whole(match, spelt(letters) + ("'s" if ending else ""))
    return ()


def _dotted(match: re.Match[str]) -> Sequence[Part]:
    stop = "." if ends_sentence(match) and len(match[1]) > 4 else ""
    return whole(match, spelt(match[1].replace(".", "")) + stop)


def _and(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, f"{spelt(match[1])} and {spelt(match[2])}")


RULES = (
    Rule(_POSTCODE, _postcode),
    Rule(_AND, _and),
    Rule(_ROOM, _room),
    Rule(_DOTTED, _dotted),
    Rule(_INITIALS, _initials),
)
