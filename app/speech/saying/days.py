"""Dates: Tue 12 Jan 2027 is "Tuesday the 12th of January twenty twenty-seven"."""

import re
from collections.abc import Sequence
from datetime import date

from app.domain.dates import DAYS, MONTHS
from app.speech.saying.rule import GAP, NO_MORE, Part, Rule, before, group, whole
from app.speech.saying.years import YEAR, year_words

_MONTH_OF = {month[:3]: month for month in MONTHS} | {"Sept": "September"}
_DAY_OF = {day[:3]: day for day in DAYS} | {
    "Tues": "Tuesday",
    "Weds": "Wednesday",
    "Thur": "Thursday",
    "Thurs": "Thursday",
}
_JOINS = {"-": " to ", "\u2013": " to ", "/": " or "}
_MONTH = "|".join((*MONTHS, "Sept", *(month[:3] for month in MONTHS)))
_DAY = "|".join((*DAYS, "Tues", "Weds", "Thurs", "Thur", *(day[:3] for day in DAYS)))
_NUMBER = r"[0-9]{1,2}"
_SUFFIX = "(?:st|nd|rd|th)"

_DATE = re.compile(
    rf"(?:(?P<first>{_NUMBER}){_SUFFIX}?(?P<join>{GAP}?[\u2013-]{GAP}?|{GAP}(?:to|and|or){GAP}))?"
    rf"(?P<day>{_NUMBER}{_SUFFIX}?)(?P<of>{GAP}of)?{GAP}"
    rf"(?P<month>(?:{_MONTH})(?![^\W_])(?:\.(?={GAP}?[a-z0-9,]))?)"
    rf"(?:,?{GAP}(?P<year>{YEAR}){NO_MORE})?"
)
_MONTH_YEAR = re.compile(
    rf"(?P<month>{_MONTH})\.?(?:{GAP}(?P<day>{_NUMBER}){_SUFFIX}?,)?{GAP}(?P<year>{YEAR}){NO_MORE}"
)
_FIGURES = re.compile(
    rf"([0-9]{{1,2}})(?:/([0-9]{{1,2}})/([0-9]{{4}}|[0-9]{{2}})"
    rf"|([.-])([0-9]{{1,2}})\4([0-9]{{4}})){NO_MORE}"
)
_YEAR_FIRST = re.compile(rf"({YEAR})-([0-9]{{2}})-([0-9]{{2}}){NO_MORE}")
_DAY_BEFORE_DATE = re.compile(
    rf"(?P<name>{_DAY})\.?(?=,?{GAP}(?:the{GAP})?{_NUMBER}"
    rf"(?:{_SUFFIX}\b|(?:{GAP}of)?{GAP}(?:{_MONTH})\b|/[0-9]|:[0-5][0-9]"
    rf"|(?:\.[0-5][0-9])?{GAP}?[ap]\.?m\b|(?:[\u2013-]|{GAP}to{GAP}){_NUMBER}(?:[:.][0-5][0-9])?{GAP}?"
    rf"(?:[ap]\.?m\b|(?:{_MONTH})\b)))"
)
_DAYS_TOGETHER = re.compile(
    rf"(?:{_DAY})(?:\.?(?:{GAP}?[\u2013/-]{GAP}?|,{GAP}|,?{GAP}(?:to|and|or|&){GAP})(?:{_DAY})"
    r"(?![^\W_])){1,6}"
)
_MONTHS_TOGETHER = re.compile(
    rf"(?:{_MONTH})(?:{GAP}?[\u2013/-]{GAP}?|{GAP}to{GAP})(?:{_MONTH})(?![^\W_])"
)
_NAME = re.compile(rf"{_DAY}|{_MONTH}|(?:{GAP}?[\u2013/-]{GAP}?)|\.")
_DAY_ALONE = re.compile(
    r"(?P<sure>Tues|Weds|Thurs?|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=:))(?![^\W_])"
    r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?![^\W_])"
)
_MONTH_ALONE = re.compile(r"(?:Feb|Apr|Aug|Sept?|Oct|Nov)(?![^\W_])")
_DATE_TO_DATE = re.compile(
    rf"[\u2013-](?={GAP}(?:(?:{_DAY}){GAP})?{_NUMBER}{_SUFFIX}?{GAP}(?:{_MONTH})(?![^\W_]))"
)
_ENDS_IN_DATE = re.compile(rf"[0-9](?:st|nd|rd|th)? (?:{_MONTH})(?: {YEAR})? $")
_EVERY = re.compile(r"\b(?:every|each|next) $", re.IGNORECASE)
_IN = re.compile(r"\b(?:in|by|from|until|since|early|late|mid|next|last|this) $", re.IGNORECASE)


def day_words(day: int) -> str:
    """Return "the 12th"."""
    ending = {1: "st", 2: "nd", 3: "rd"}.get(0 if day in (11, 12, 13) else day % 10, "th")
    return f"the {day}{ending}"


def _full(name: str) -> str:
    short = name.rstrip(".")
    return _MONTH_OF.get(short) or _DAY_OF.get(short) or short


def _date(match: re.Match[str]) -> Sequence[Part]:
    numbers = [
        int(found) for found in (match["first"], match["day"][:2].rstrip("snrt")) if found
    ]
    if not all(1 <= number <= 31 for number in numbers):
        return ()
    said = [day_words(number) for number in numbers]
    if before(match).lower().endswith("the "):
        said[0] = said[0].removeprefix("the ")
    parts = []
    if match["first"]:
        join = match["join"] if match["join"].strip().isalpha() else " to "
        parts = [
            Part(match.start("first"), match.start("join"), said[0]),
            group(match, "join", join),
        ]
    parts.append(group(match, "day", said[-1] + ("" if match["of"] else " of")))
    parts.append(group(match, "month", _full(match["month"])))
    if match["year"]:
        parts.append(group(match, "year", year_words(int(match["year"]))))
    return parts


def _month_year(match: re.Match[str]) -> Sequence[Part]:
    year = group(match, "year", year_words(int(match["year"])))
    month = Part(match.start(), match.end("month"), _full(match["month"]))
    if not match["day"]:
        return (month, year)
    return (month, group(match, "day", day_words(int(match["day"]))), year)


def _figures(match: re.Match[str]) -> Sequence[Part]:
    month, year = match[2] or match[5], match[3] or match[6]
    return _checked(
        match, int(year) + (2000 if len(year) == 2 else 0), int(month), int(match[1])
    )


def _year_first(match: re.Match[str]) -> Sequence[Part]:
    return _checked(match, int(match[1]), int(match[2]), int(match[3]))


def _checked(match: re.Match[str], year: int, month: int, day: int) -> Sequence[Part]:
    try:
        date(year, month, day)
    except ValueError:
        return ()
    if not 1900 <= year < 2100:
        return ()
    of = f"{day_words(day)} of {MONTHS[month - 1]} {year_words(year)}"
    if before(match).lower().endswith("the "):
        of = of.removeprefix("the ")
    return whole(match, of)


def _together(match: re.Match[str]) -> Sequence[Part]:
    return [
        Part(found.start(), found.end(), _JOINS.get(found[0].strip(), _full(found[0])))
        for found in _NAME.finditer(match.string, match.start(), match.end())
    ]


def _day_name(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, _full(match["name"]))


def _day_alone(match: re.Match[str]) -> Sequence[Part]:
    sure = match["sure"] or _EVERY.search(before(match))
    if not sure and match[0] in ("Tue", "Wed", "Thu", "Fri"):  # which are nobody's name
        sure = before(match).lower().endswith("on ")
    return whole(match, _full(match[0])) if sure else ()


def _date_to_date(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, "to") if _ENDS_IN_DATE.search(before(match)) else ()


def _month_alone(match: re.Match[str]) -> Sequence[Part]:
    return whole(match, _full(match[0])) if _IN.search(before(match)) else ()


RULES = (
    Rule(_YEAR_FIRST, _year_first),
    Rule(_FIGURES, _figures),
    Rule(_DATE, _date),
    Rule(_DAYS_TOGETHER, _together),
    Rule(_DAY_BEFORE_DATE, _day_name),
    Rule(_MONTH_YEAR, _month_year),
    Rule(_MONTHS_TOGETHER, _together),
    Rule(_DATE_TO_DATE, _date_to_date),
    Rule(_DAY_ALONE, _day_alone),
    Rule(_MONTH_ALONE, _month_alone),
)
