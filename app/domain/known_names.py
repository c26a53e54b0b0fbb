"""Finding the names of people the board knows in what was said, however they were typed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from app.domain.everyday_names import EVERYDAY, SHORT_FOR

# Letters with the marks that belong to them: \w alone would cut Urdu and Punjabi words apart.
MARKS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0981-\u0983"
    "\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a51\u0a70-\u0a75\u0a81-\u0a83\u0abc-\u0acd"
    "\u200c\u200d"
)
WORD = re.compile(rf"[^\W_][^\W_{MARKS}]*(?:[{MARKS}]+[^\W_]*)*")
NOT_INDIC = "\u0700"
"""Marks of Latin and Arabic letters come before this. Left out, the name is still the same."""
SAME_LETTER = str.maketrans("يىكہھة", "ییکههه")
OWNS = re.compile(r"[\u2019']s?(?!\w)", re.IGNORECASE)
BEGINS = re.compile(r"[.!?:\n“\"(]\s*\Z")
ASIDE = re.compile(r"\([^)]*\)")
_MEETS = (
    "with to from by told tell ask asked called named like likes love loves hate hates saw "
    "knows miss misses friend hello dear thank mr mrs ms miss dr nurse auntie uncle"
)
MEETS = frozenset(_MEETS.split())
_DOES = (
    "is was has had said says hit hits came comes went goes shouted shouts helps helped likes "
    "told tells took takes made makes does did lives wants and"
)
DOES = frozenset(_DOES.split())
_TIMES = "in of since until till before after during last next this"
TIMES = frozenset(_TIMES.split())


@dataclass(frozen=True)
class Word:
    """A word of a text: what it is compared by, and where it stands."""

    folded: str
    start: int
    end: int


def words_of(text: str) -> Iterator[Word]:
    """The words of a text in their order, in any script."""
    for found in WORD.finditer(text):
        yield Word(_folded(found[0]), found.start(), found.end())


@lru_cache(maxsize=4096)
def _folded(word: str) -> str:
    """A word without what people leave out when they type: capitals, accents, vowel signs."""
    if word.isascii():
        return word.lower()
    apart = unicodedata.normalize("NFKD", word.casefold())
    plain = (
        mark
        for mark in apart
        if (mark > NOT_INDIC and mark not in "\u200c\u200d") or not unicodedata.combining(mark)
    )
    return "".join(plain).translate(SAME_LETTER).replace("\u200c", "").replace("\u200d", "")


class KnownNames:
    """People's names, made ready once to be looked for in many texts.

    Each name is found whole, in its parts, and as the short name it often has.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self._alone: set[str] = set()
        self._whole: dict[str, list[tuple[str, ...]]] = {}
        for name in set(names):
            self._learn(ASIDE.sub(" ", name))

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Where somebody is named: from where to where."""
        words = list(words_of(text))
        past = 0
        for place, word in enumerate(words):
            if place < past:
                continue
            many = self._many(words, place)
            if many == 1 and word.folded in EVERYDAY and not _is_meant(text, words, place):
                continue
            if many:
                past = place + many
                yield word.start, words[past - 1].end

    def _learn(self, name: str) -> None:
        """Know a name by all of its words; small ones between, as in van Dyke, name nobody."""
        words = list(words_of(name))
        parts = tuple(word.folded for word in words)
        if len(parts) > 1:
            self._whole.setdefault(parts[0], []).append(parts)
        for word in words:
            is_small = name[word.start].islower() and len(words) > 1
            if len(word.folded) > 1 and not is_small:
                self._alone |= {word.folded, *SHORT_FOR.get(word.folded, ())}

    def _many(self, words: list[Word], place: int) -> int:
        """How many words here are one person's name: the most that fit."""
        if words[place].folded in self._whole:
            fits = self._fits(words, place)
            if fits:
                return max(fits)
        return 1 if words[place].folded in self._alone else 0

    def _fits(self, words: list[Word], place: int) -> list[int]:
        return [
            len(parts)
            for parts in self._whole.get(words[place].folded, ())
            if tuple(word.folded for word in words[place : place + len(parts)]) == parts
        ]


def _is_meant(text: str, words: list[Word], place: int) -> bool:
    """Whether a word that is an everyday word too, such as Will or May, is a name here."""
    word = words[place]
    before = words[place - 1].folded if place else ""
    after = words[place + 1].folded if place + 1 < len(words) else ""
    if before in TIMES or before.isdigit() or after.isdigit():
        return False
    if OWNS.match(text, word.end) or before in MEETS:
        return True
    begins = not place or BEGINS.search(text[words[place - 1].end : word.start]) is not None
    if text[word.start].isupper() and not begins:
        return not text[word.start : word.end].isupper() or len(word.folded) == 1
    return begins and after in DOES
