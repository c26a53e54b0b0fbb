"""What is left alone: names, quotations, numbers to call, addresses, words explained."""

import re
from collections.abc import Collection, Iterator

from app.easyread.spans import Spans
from app.wording.hard_words import BOLD

QUOTED = re.compile(r"“[^”\n]{1,400}”|\"[^\"\n]{1,400}\"|(?<!\w)‘[^’\n]{1,400}’(?!\w)")
WEB = re.compile(
    r"(?:https?://|www\.)[^\s<>]{1,300}"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"
    r"|\b[\w-]{1,64}\.(?:org|gov|nhs|co|com|uk|net)(?:\.[a-z]{2,3})?(?:/[^\s<>]{0,200})?\b"
)
PHONE = re.compile(r"(?<!\w)(?:\+44[ \u00a0]?|0)\d(?:[ \u00a0]?\d){8,10}(?!\w)")
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]\d[A-Z]{2}\b")
NAME = re.compile(
    r"\b[A-Z][a-z’'\-]+(?:[ \u00a0](?:of|and|for|the|in)(?=[ \u00a0][A-Z]))?"
    r"(?:[ \u00a0][A-Z][a-z’'\-]+)+\b"
)
STARS = re.compile(r"\*\*")
SIGNS = re.compile(r"\b\d{1,2}:\d\d|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|£[\d,.]+")


def quoted_in(text: str) -> Spans:
    """Where somebody else speaks, or an address or number to call stands: no rule is for it."""
    return Spans(_of(text, QUOTED, WEB, PHONE))


def kept_in(text: str, names: Collection[str]) -> Spans:
    """Where no word is hard: in quotations, names, and bold words, which are explained.

    ``names`` are those of people and places we know.
    """
    patterns = [QUOTED, WEB, PHONE, POSTCODE, NAME, BOLD]
    if names:
        longest = sorted(names, key=len, reverse=True)
        patterns.append(re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b"))
    return Spans(_of(text, *patterns))


def signs_allowed(text: str) -> Spans:
    """Where signs belong: in times, dates, money, and round a word that is bold."""
    return Spans(_of(text, SIGNS, STARS))


def _of(text: str, *patterns: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    return (found.span() for pattern in patterns for found in pattern.finditer(text))
