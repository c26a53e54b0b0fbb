"""A text as sentences and words, each with its place in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.easyread.spans import Spans

WORD = re.compile(r"[^\W_]+(?:[’'\-‑][^\W_]+)*[’']?", re.UNICODE)


@dataclass(frozen=True)
class Word:
    """One word. ``low`` is it in small letters, with straight apostrophes."""

    text: str
    start: int
    end: int
    low: str
    kept: bool = False
    """Whether the rules of words leave it alone: a name, a quotation, a word explained."""


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


def words_in(text: str, start: int, end: int, kept: Spans) -> Iterator[Word]:
    """The words between two places of a text. ``kept`` is where they are left alone."""
    for found in WORD.finditer(text, start, end):
        word = found[0]
        if word[-1] in "’'" and word[-2:-1].lower() != "s":
            word = word[:-1]
        low = word.lower().replace("’", "'").replace("‑", "-")
        first, last = found.start(), found.start() + len(word)
        yield Word(word, first, last, low, kept.touch(first, last))
