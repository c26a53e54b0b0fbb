"""Where one sentence ends and the next begins."""

import re
from collections.abc import Iterator

BREAK = re.compile(r"[.!?…]+[\"'\u201d\u2019)\]*]*(?=\s)|\n+")
BULLET = re.compile(r"^\s*(?:[-*•·◦▪\u2013\u2014]\s+|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s+)")
NEW_LINE = re.compile(r"[\r\n\u2028\u2029]+")
SHORT_FORMS = frozenset({"dr", "mr", "mrs", "ms", "prof", "st", "tel", "approx", "dept", "rev"})
"""Words that a full stop shortens, with more to come even where a capital follows."""
LAST_WORD = re.compile(r"([\w.]+)$")
SHORT = 12
"""In letters: longer than any short form that ends with a full stop."""


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, without the space around it.

    A line ends a sentence. A full stop does, unless small letters go on after it, or it belongs
    to a short form such as "Dr.".
    """
    start = 0
    for found in BREAK.finditer(text):
        if found[0][0] == "\n" or not _goes_on(text, found.start(), found.end()):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def sentences_in(written: str) -> list[str]:
    """Each sentence by itself, without the bullet or number before it."""
    lines = [BULLET.sub("", line) for line in NEW_LINE.split(written)]
    return [line[start:end] for line in lines for start, end in sentence_spans(line)]


def _goes_on(text: str, mark: int, after: int) -> bool:
    """Whether what ends here is not the sentence."""
    if text[after : after + 2].strip()[:1].islower():
        return True
    before = LAST_WORD.search(text[max(0, mark - SHORT) : mark])
    if text[mark] != "." or before is None:
        return False
    short = before[1].lower()
    is_number = short == "no" and text[after : after + 2].strip()[:1].isdigit()
    return short in SHORT_FORMS or is_number


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
