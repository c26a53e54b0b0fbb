"""Dates and times in full, plain words (handbook ER63, ER64)."""

import re
from calendar import day_name, month_name
from datetime import date, time

from app.domain.errors import DateNotUnderstood


def date_words(day: date) -> str:
    """Return "Tuesday 12 January 2027"."""
    return f"{day_name[day.weekday()]} {day.day} {month_name[day.month]} {day.year}"


def short_date(day: date) -> str:
    """Return "12 January 2027", for a facilitator's lists."""
    return f"{day.day} {month_name[day.month]} {day.year}"


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
    parts = [part for part in parts if part.title() not in day_name]
    try:
        first, middle, last = parts
        month = int(middle) if middle.isdigit() else _month(middle)
        year, day = (first, last) if len(first) == 4 else (last, first)
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(day))
    except ValueError as error:
        raise DateNotUnderstood(words=words) from error


def _month(name: str) -> int:
    begun = name.title()
    (month,) = [number for number in range(1, 13) if month_name[number].startswith(begun)]
    return month


def age_in_words(days: int) -> str:
    """Return "today", "1 day" or "12 days"."""
    if days <= 0:
        return "today"
    return "1 day" if days == 1 else f"{days} days"
