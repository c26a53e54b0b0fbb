"""Rules about numbers, dates, times and money (handbook 1.3)."""

import re
from calendar import day_name, month_name
from collections.abc import Iterator
from datetime import date

from app.easyread.hit import Hit, hint, stop
from app.easyread.text import Sentence

IN_WORDS = """two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty""".split()
FIGURES = {word: str(number) for number, word in enumerate(IN_WORDS, start=2)}
MONTHS = "|".join(name for name in month_name if name)
DAYS = "|".join(day_name)
PERCENT = re.compile(
    r"\b(\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per ?cent\b)|%|\bper ?cent(?:age)?s?\b", re.IGNORECASE
)
BIG = re.compile(r"(?<![£\d.,/\w])(?:\d{1,3}(?:,\d{3})+|\d{4,9})(?![\d/\w])")
NUMERIC_DATE = re.compile(r"(?<![\d/])(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4}|\d{2})(?![\d/])")
ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b", re.IGNORECASE)
FULL_DATE = re.compile(rf"\b(?:({DAYS})\s+)?(\d{{1,2}})\s+({MONTHS})(?:\s+(\d{{4}}))?\b")
LATE_HOUR = re.compile(
    r"(?<![\d£.:/])(1[3-9]|2[0-3])[:.]([0-5]\d)(?![\d%])(?:\s?hrs)?|\b(1[3-9]|2[0-3])([0-5]\d)\s?(?:hrs|hours)\b"
)
MONEY = re.compile(
    r"£(\d[\d,]*)\.00\b|£?\b\d+(?:\.\d+)?[kmKM]\b|£\d+(?:\.\d+)?\s?(?:bn|billion)\b"
)
LONG_NUMBER = re.compile(r"(?<!\d)0\d{9,10}(?!\d)")
MEASURE = re.compile(r"\b\d+(?:\.\d+)?\s?(ml|kg|km|mg|cm|mm|kcal)\b")
STREET = re.compile(r"\b[A-Z][a-z]+ (St|Rd|Ave|Ln|Sq|Cres)\b\.?")
STREETS = {
    "St": "Street",
    "Rd": "Road",
    "Ave": "Avenue",
    "Ln": "Lane",
    "Sq": "Square",
    "Cres": "Crescent",
}
PARTS = {
    50: "half",
    25: "1 in 4",
    75: "3 in 4",
    33: "1 in 3",
    66: "2 in 3",
    67: "2 in 3",
    100: "all",
}
A_YEAR = range(1900, 2100)
A_THOUSAND = 1000


def numbers(sentence: Sentence) -> Iterator[Hit]:
    """How many (ER60, ER62)."""
    text, start, end = sentence.whole, sentence.start, sentence.end
    for word in sentence.words:
        if word.low in FIGURES and not word.kept:
            yield hint("ER60", (word.start, word.end), "figures", FIGURES[word.low])
    for found in PERCENT.finditer(text, start, end):
        yield stop("ER62", found.span(), "percent", *_parts(found[1]))
    for found in BIG.finditer(text, start, end):
        value = int(found[0].replace(",", ""))
        is_year = value in A_YEAR and "," not in found[0]
        if value > A_THOUSAND and not is_year:
            yield hint("ER62", found.span(), "big_number")


def amounts(sentence: Sentence) -> Iterator[Hit]:
    """How much, and where (ER65, ER67, ER68)."""
    text, start, end = sentence.whole, sentence.start, sentence.end
    for found in MONEY.finditer(text, start, end):
        easy = (f"£{found[1]}",) if found[1] else ()
        yield hint("ER65", found.span(), "money", *easy)
    for found in MEASURE.finditer(text, start, end):
        yield hint("ER67", found.span(), "measure")
    for found in STREET.finditer(text, start, end):
        yield hint("ER68", found.span(1), "street", STREETS[found[1]])


def phones(sentence: Sentence) -> Iterator[Hit]:
    """Which number to call (ER66)."""
    for found in LONG_NUMBER.finditer(sentence.whole, sentence.start, sentence.end):
        number = found[0]
        grouped = f"{number[:5]} {number[5:8]} {number[8:]}"
        yield hint("ER66", found.span(), "phone", grouped)


def days_and_times(sentence: Sentence) -> Iterator[Hit]:
    """When (ER63, ER64)."""
    text, start, end = sentence.whole, sentence.start, sentence.end
    for found in NUMERIC_DATE.finditer(text, start, end):
        yield stop("ER63", found.span(), "numeric_date", *_in_full(*found.groups()))
    for found in ORDINAL.finditer(text, start, end):
        yield stop("ER63", found.span(), "ordinal", found[1])
    for found in FULL_DATE.finditer(text, start, end):
        yield from _weekday(found)
    for found in LATE_HOUR.finditer(text, start, end):
        hour, minute = (found[1], found[2]) if found[1] else (found[3], found[4])
        easy = f"{int(hour) - 12}:{minute}pm"
        yield stop("ER64", found.span(), "late_hour", easy)


def _weekday(found: re.Match[str]) -> Iterator[Hit]:
    weekday, day, month, year = found.groups()
    if not year:
        return
    number = list(month_name).index(month)
    try:
        when = date(int(year), number, int(day))
    except ValueError:
        yield stop("ER63", found.span(), "no_such_day")
        return
    full = f"{day_name[when.weekday()]} {int(day)} {month} {year}"
    if not weekday:
        yield hint("ER63", found.span(), "no_weekday", full)
    elif weekday != day_name[when.weekday()]:
        yield stop("ER63", found.span(), "wrong_weekday", full, right=day_name[when.weekday()])


def _in_full(day: str, month: str, year: str) -> tuple[str, ...]:
    """A date as it is written here, day first; none where it is no day."""
    whole = int(year) + (2000 if len(year) < 4 else 0)
    try:
        when = date(whole, int(month), int(day))
    except ValueError:
        return ()
    return (f"{day_name[when.weekday()]} {when.day} {month_name[when.month]} {when.year}",)


def _parts(number: str | None) -> tuple[str, ...]:
    if not number:
        return ()
    value = float(number)
    near = PARTS.get(int(value))
    if near:
        return (near,)
    tenths = round(value / 10)
    return (f"about {tenths} in 10",) if 0 < tenths < 10 else ()
