"""Ranges, fractions, measures and sums: 5-10 is "5 to 10", 1/2 is "half"."""

import re
from collections.abc import Sequence

from app.speech.saying.rule import COUNT, GAP, NO_MORE, Part, Rule, apart, before, group, whole

_UNITS = {
    "%": ("per cent", "per cent"),
    "cm": ("centimetre", "centimetres"),
    "g": ("gram", "grams"),
    "hr": ("hour", "hours"),
    "hrs": ("hour", "hours"),
    "kg": ("kilogram", "kilograms"),
    "km": ("kilometre", "kilometres"),
    "mg": ("milligram", "milligrams"),
    "min": ("minute", "minutes"),
    "mins": ("minute", "minutes"),
    "ml": ("millilitre", "millilitres"),
    "mm": ("millimetre", "millimetres"),
    "mph": ("mile an hour", "miles an hour"),
    "yrs": ("year", "years"),
}
_FRACTIONS = {
    "1/2": "half",
    "1/3": "a third",
    "2/3": "2 thirds",
    "1/4": "a quarter",
    "3/4": "3 quarters",
    "½": "half",
    "⅓": "a third",
    "⅔": "2 thirds",
    "¼": "a quarter",
    "¾": "3 quarters",
}
_NUMBER = rf"(?:{COUNT})(?:\.[0-9]{{1,6}})?"
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
_RANGE = re.compile(
    rf"(?P<least>{_NUMBER})[\u2013-](?P<most>{_NUMBER})(?:(?P<gap>{GAP}?)(?P<unit>{_UNIT}))?"
    r"(?![^\W_%]|[.,:/\u2013-][0-9])"
)
_MEASURE = re.compile(rf"(?P<count>{_NUMBER})(?P<gap>{GAP}?)(?P<unit>{_UNIT})(?![^\W_])")
_FRACTION = re.compile(rf"(?:[0-9]{{1,3}}/[0-9]{{1,3}}|[½⅓⅔¼¾]){NO_MORE}(?!/)")
_AND_FRACTION = re.compile(
    rf"([0-9]{{1,3}})({GAP}?)([½⅓⅔¼¾]|(?<=[ \u00a0\u202f])[1-3]/[2-4]){NO_MORE}(?!/)"
)
_TIMES = re.compile(rf"({_NUMBER})({GAP}?)[x\u00d7]{GAP}?({_NUMBER}){NO_MORE}")
_SO_MANY_TIMES = re.compile(
    r"([0-9]{1,3})x(?![^\W_])"
    r"|[x\u00d7]([0-9]{1,3})(?![^\W_]|[.,:/\u2013-][0-9])"
)
_RATIO = re.compile(r"([0-9]{1,2}):([0-9])(?![^\W_]|[.,:/\u2013-][0-9])")
_PLUS = re.compile(rf"({_NUMBER})\+(?:([0-9]{{1,6}}){NO_MORE}|(?![^\W_+]))")
_MORE_OR_LESS = re.compile(rf"([<>])(?={GAP}?[0-9])")
_COUNTED = re.compile(rf"(?P<mark>[#~])(?=[0-9]{{1,6}}{NO_MORE})")
_EACH = re.compile(r"(?<=[0-9a-z])/(?=(?:hour|hr|day|week|month|year|person)\b)")
_ENDS_IN_NUMBER = re.compile(r"[0-9] ?$")


def _value(number: str) -> float:
    return float(number.replace(",", ""))


def _unit(count: str, unit: str) -> str:
    return _UNITS[unit][count != "1"]


def _range(match: re.Match[str]) -> Sequence[Part]:
    least, most = match["least"], match["most"]
    if len(most) > 1 and most[0] == "0" and most[1] != ".":
        return ()  # 2027-01 is a month, not a range
    to = "to" if _value(least) <= _value(most) else ""  # 3-2 is a score
    words = " ".join(word for word in (least, to, most) if word)
    if not match["unit"]:
        return whole(match, words)
    unit = _unit(most, match["unit"])
    if not match["gap"]:
        return whole(match, f"{words} {unit}")
    return (Part(match.start(), match.end("most"), words), group(match, "unit", unit))


def _measure(match: re.Match[str]) -> Sequence[Part]:
    words = _unit(match["count"], match["unit"])
    if match["gap"]:
        return (group(match, "unit", words),)
    return whole(match, f"{match['count']} {words}")


def _fraction(match: re.Match[str]) -> Sequence[Part]:
    if match[0] in _FRACTIONS:
        return whole(match, _FRACTIONS[match[0]])
    some, every = (int(part) for part in match[0].split("/"))
    if match[0] in ("24/7", "50/50"):
        return whole(match, f"{some} {every}")
    return whole(match, f"{some} out of {every}") if every >= 5 and some <= every else ()


def _and_fraction(match: re.Match[str]) -> Sequence[Part]:
    words = _FRACTIONS.get(match[3])
    if words is None:
        return ()
    words = "and " + ("a half" if words == "half" else words)
    if match[2]:
        return (group(match, 3, words),)
    return whole(match, f"{match[1]} {words}")


def _times(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, f"{match[1]} times {match[3]}")


def _so_many_times(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, f"{match[1]} times" if match[1] else f"times {match[2]}")


def _ratio(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, f"{match[1]} to {match[2]}")


def _plus(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, f"{match[1]} plus {match[2] or ''}".rstrip())


def _more_or_less(match: re.Match[str]) -> Sequence[Part]:
    words = "is less than" if match[1] == "<" else "is more than"
    return whole(match, apart(match, words)) if _ENDS_IN_NUMBER.search(before(match)) else ()


def _counted(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, "number " if match["mark"] == "#" else "about ")


def _each(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, " an " if match.string.startswith("h", match.end()) else " a ")


RULES = (
    Rule(_AND_FRACTION, _and_fraction),
    Rule(_FRACTION, _fraction),
    Rule(_RANGE, _range),
    Rule(_MEASURE, _measure),
    Rule(_TIMES, _times),
    Rule(_SO_MANY_TIMES, _so_many_times),
    Rule(_RATIO, _ratio),
    Rule(_PLUS, _plus),
    Rule(_MORE_OR_LESS, _more_or_less),
    Rule(_COUNTED, _counted),
    Rule(_EACH, _each),
)
