"""What the rules of words leave alone: names, quotations, numbers to call, addresses."""

import re
from collections.abc import Collection, Iterator

QUOTED = re.compile(r"“[^”\n]{1,400}”|\"[^\"\n]{1,400}\"|(?<!\w)‘[^’\n]{1,400}’(?!\w)")
WEB = re.compile(
    r"(?:https?://|www\.)[^\s<>]{1,300}"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}"
    r"|\b[\w-]{1,64}\.(?:org|gov|nhs|co|com|uk|net)(?:\.[a-z]{2,3})?(?:/[^\s<>]{0,200})?\b"
)
PHONE = re.compile(r"(?<!\w)(?:\+44[ \u00a0]?|0)\d(?:[ \u00a0]?\d){8,10}(?!\w)")
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?[ \u00a0]\d[A-Z]{2}\b")
NAME = re.compile(
    r"\b[A-Z][a-z’'\-]+(?:\s(?:of|and|for|the|in)(?=\s[A-Z]))?(?:\s[A-Z][a-z’'\-]+)+\b"
)
SIGNS = re.compile(r"\b\d{1,2}:\d\d|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|£[\d,.]+")


def kept_spans(text: str, names: Collection[str]) -> list[tuple[int, int]]:
    """Where such things stand, in order. ``names`` are those of people and places we know."""
    found = [
        match.span()
        for pattern in (QUOTED, WEB, PHONE, POSTCODE)
        for match in pattern.finditer(text)
    ]
    found += _of_names(text, names)
    return sorted(found)


def marks_allowed(text: str) -> list[tuple[int, int]]:
    """Where signs such as a slash belong: in web addresses, numbers to call, and quotations."""
    patterns = (QUOTED, WEB, PHONE, SIGNS)
    return sorted(match.span() for pattern in patterns for match in pattern.finditer(text))


def _of_names(text: str, names: Collection[str]) -> Iterator[tuple[int, int]]:
    for found in NAME.finditer(text):
        yield found.span()
    if names:
        known = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        for found in re.finditer(rf"\b(?:{known})\b", text):
            yield found.span()
