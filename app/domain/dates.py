"""Dates and times in full, plain words (handbook ER63, ER64)."""

import re
from datetime import date, time

from app.domain.errors.writing import DateNotUnderstood

# Written out, since Python's own names are in the language of the computer.
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def date_words(day: date) -> str:
    """Return "Tuesday 12 January 2027"."""
    return f"{DAYS[day.weekday()]} {short_date(day)}"


def short_date(day: date) -> str:
    """Return "12 January 2027", for a facilitator's lists."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def day_and_month(day: date) -> str:
    """Return "12 January", where the year goes without saying."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def time_words(moment: time) -> str:
    """Return "10:30am" or "2pm": never the 24-hour clock."""
    hour = moment.hour % 12 or 12
    half = "am" if moment.hour < 12 else "pm"
    return f"{hour}:{moment.minute:02}{half}" if moment.minute else f"{hour}{half}"


def date_from(words: str) -> date:
    """Read a date however it was typed: 12/1/27, 12 January 2027, 2027-01-12.

    Raises DateNotUnderstood.
    """
    parts = re.findall(r"\d+|[A-Za-z]{3,}", words)
    parts = [part for part in parts if not any(_begins(day, part) for day in DAYS)]
    try:
        first, middle, last = parts
        month = int(middle) if middle.isdigit() else _month(middle)
        year, day = (first, last) if len(first) == 4 else (last, first)
        return date(_year(year), month, int(day))
    except (ValueError, OverflowError) as error:
        raise DateNotUnderstood(words=words) from error


def _begins(name: str, part: str) -> bool:
    return name.lower().startswith(part.lower())


def _month(part: str) -> int:
    (month,) = [number for number, name in enumerate(MONTHS, start=1) if _begins(name, part)]
    return month


def _year(part: str) -> int:
    """Read 27 or 2027; a slip such as 207 is no year that a board lives in."""
    year = int(part) + (2000 if len(part) == 2 else 0)
    if not 1900 <= year <= 2199:
        raise ValueError(part)
    return year


def age_in_words(days: int) -> str:
    """Return "today", "1 day" or "12 days"."""
    if days <= 0:
        return "today"
    return "1 day" if days == 1 else f"{days} days"
