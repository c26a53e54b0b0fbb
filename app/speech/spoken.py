"""Words as they are shown, turned into words as a voice should say them."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.speech.saying import (
    clock,
    days,
    letters,
    marks,
    money,
    numbers,
    phones,
    short_forms,
    web,
    years,
)
from app.speech.saying.board_words import own_rule
from app.speech.saying.rule import Part, Rule

NOTHING: Mapping[str, str] = MappingProxyType({})

# The first that fits is taken: an address before the words in it, a date before its numbers.
_RULES: tuple[Rule, ...] = (
    *phones.RULES,
    *clock.RULES,
    *days.RULES,
    *years.RULES,
    *money.RULES,
    *numbers.RULES,
    *short_forms.RULES,
    *letters.RULES,
    *marks.RULES,
)
_MARK = re.compile(r"\S")
# What is passed over when no rule fits: a number and all that belongs to it, a word, a mark.
_STEP = re.compile(
    r"[0-9]+(?:[.,:/\u2013-][0-9]+)*[^\W_]*|[^\W_]+(?:['\u2019][^\W_]+)*|.",
    re.DOTALL,
)


@dataclass(frozen=True)
class _Piece:
    """Characters on the screen that are said otherwise, and where their words are."""

    shown: int
    shown_end: int
    said: int
    said_end: int


@dataclass(frozen=True)
class Spoken:
    """What the voice is given, and where on the screen each of its words belongs."""

    text: str
    _pieces: tuple[_Piece, ...] = ()

    def shown(self, start: int, length: int) -> tuple[int, int]:
        """Say where the words shown for these said characters start, and their length.

        A form said otherwise, such as 10:30, is always given whole.
        """
        if not self.text:
            return (0, 0)
        first = min(max(start, 0), len(self.text) - 1)
        last = min(max(start + length - 1, first), len(self.text) - 1)
        begins, _ = self._place(first)
        _, ends = self._place(last)
        return (begins, ends - begins)

    def _place(self, said: int) -> tuple[int, int]:
        """Say where on the screen the form of one said character starts and ends."""
        near = bisect_right(self._pieces, said, key=lambda piece: piece.said) - 1
        if near < 0:
            return (said, said + 1)
        piece = self._pieces[near]
        if said < piece.said_end:
            return (piece.shown, piece.shown_end)
        at = piece.shown_end + said - piece.said_end
        return (at, at + 1)


def spoken(text: str, says: Mapping[str, str] = NOTHING) -> Spoken:
    """Give the words as a voice should say them.

    ``says`` is the board's own list: a word or phrase as it is written, and as it is said. What
    no rule knows is left as it is.
    """
    rules = (*web.RULES, *own_rule(says), *_RULES)
    said: list[str] = []
    pieces: list[_Piece] = []
    shown_at = said_at = 0
    for part in _whole_tokens(text, _parts(text, rules)):
        plain = text[shown_at : part.start]
        said_at += len(plain)
        pieces.append(_Piece(part.start, part.end, said_at, said_at + len(part.words)))
        said += plain, part.words
        said_at += len(part.words)
        shown_at = part.end
    return Spoken("".join([*said, text[shown_at:]]), tuple(pieces))


def _parts(text: str, rules: Sequence[Rule]) -> Iterator[Part]:
    """Go through the text once, from one word or mark to the next."""
    at = 0
    while mark := _MARK.search(text, at):
        at = mark.start()
        found = next((parts for rule in rules if (parts := rule.parts(text, at))), ())
        yield from found
        step = _STEP.match(text, at)
        at = found[-1].end if found else step.end() if step else at + 1


def _whole_tokens(text: str, parts: Iterable[Part]) -> Iterator[Part]:
    """Join each part with the letters it stands against, so that no token is lit in halves."""
    held: list[str] = []
    start = end = -1
    for part in parts:
        follows = _run_end(text, end, part.start) if held else -1
        begins = _run_start(text, part.start, max(end, 0))
        if held and follows >= begins:
            held += text[end : part.start], part.words
        else:
            if held:
                yield Part(start, follows, "".join([*held, text[end:follows]]))
            start, held = begins, [text[begins : part.start], part.words]
        end = part.end
    if held:
        follows = _run_end(text, end, len(text))
        yield Part(start, follows, "".join([*held, text[end:follows]]))


def _run_start(text: str, start: int, lowest: int) -> int:
    while start > lowest and text[start - 1].isalnum():
        start -= 1
    return start


def _run_end(text: str, end: int, highest: int) -> int:
    while end < highest and text[end].isalnum():
        end += 1
    return end
