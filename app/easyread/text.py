"""A text as sentences and words, each with its place in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

WORD = re.compile(r"[^\W_]+(?:[’'\-‑][^\W_]+)*[’']?", re.UNICODE)
BREAK = re.compile(r"[.!?…]+[\"'”’)\]*]*(?=\s)|\n+")
NO_BREAK_AFTER = frozenset(
    "dr mr mrs ms prof st e.g i.e etc no tel approx vs inc dept rev".split()
)
LAST_WORD = re.compile(r"([\w.]+)$")
SHORT = 12
"""In letters: longer than any short form that ends with a full stop."""


@dataclass(frozen=True)
class Word:
    """One word. ``low`` is it in small letters, with straight apostrophes."""

    text: str
    start: int
    end: int
    low: str
    kept: bool = False
    """Whether it is a name, a quotation or the like, which the rules of words leave alone."""


@dataclass(frozen=True)
class Sentence:
    """A stretch of the text that says one thing. Places are those of the whole text."""

    whole: str
    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The sentence alone."""
        return self.whole[self.start : self.end]

    @cached_property
    def count(self) -> int:
        """How many words it has, as a reader counts them: by the spaces."""
        return sum(1 for piece in self.text.split() if any(map(str.isalnum, piece)))


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence begins and ends, without the space around it."""
    start = 0
    for found in BREAK.finditer(text):
        if found[0][0] == "\n" or not _goes_on(text, found.start(), found.end()):
            yield from _trimmed(text, start, found.end())
            start = found.end()
    yield from _trimmed(text, start, len(text))


def words_in(text: str, start: int, end: int) -> Iterator[Word]:
    """The words between two places of a text."""
    for found in WORD.finditer(text, start, end):
        word = found[0]
        if word[-1] in "’'" and word[-2:-1].lower() != "s":
            word = word[:-1]
        low = word.lower().replace("’", "'").replace("‑", "-")
        yield Word(word, found.start(), found.start() + len(word), low)


def _goes_on(text: str, mark: int, after: int) -> bool:
    """Whether the full stop belongs to a short form such as "Dr." in the middle of things."""
    if text[mark] != ".":
        return False
    before = LAST_WORD.search(text[max(0, mark - SHORT) : mark])
    if before is None:
        return False
    short = before[1].lower()
    if short not in NO_BREAK_AFTER:
        return False
    return short not in {"etc", "no"} or text[after : after + 2].strip()[:1].islower()


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
