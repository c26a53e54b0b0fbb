"""What every rule of saying is made of.

Each pattern in these files has an upper bound, so that no text can make one run away.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

GAP = "[ \u00a0\u202f]"  # a space inside one form, breaking or not
NO_MORE = r"(?![^\W_]|[.,:/\u2013-][0-9])"  # the number does not go on: 3.2 is no part of 3.2.1
COUNT = r"[0-9]{1,3}(?:,[0-9]{3}){1,4}|[0-9]{1,12}"

_NEAR = 40  # letters before a form that may tell what it is
_GOES_ON = re.compile(rf"{GAP}?[a-z0-9,;:\u2013-]|{GAP}[(“\"'\u2018]?[a-z0-9]")
_NAME_BEFORE = re.compile(r"[A-Z][\w'\u2019-]{1,30} $")


@dataclass(frozen=True)
class Part:
    """Characters ``start`` to ``end`` on the screen, and the words said for them."""

    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Rule:
    """A form on the screen, and how it is said.

    ``say`` gives its parts in order; what lies between them is said as written. It gives none
    when the form only looked like one.
    """

    pattern: re.Pattern[str]
    say: Callable[[re.Match[str]], Sequence[Part]]

    def parts(self, text: str, at: int) -> Sequence[Part]:
        """Give how the form that begins here is said; nothing if there is none."""
        match = self.pattern.match(text, at)
        return self.say(match) if match else ()


def whole(match: re.Match[str], words: str) -> tuple[Part, ...]:
    """Say these words for all that was found."""
    return (Part(match.start(), match.end(), words),)


def group(match: re.Match[str], name: str | int, words: str) -> Part:
    """Say these words for one piece of what was found."""
    return Part(match.start(name), match.end(name), words)


def before(match: re.Match[str]) -> str:
    """Return the little that stands before, on the same line, with plain spaces."""
    start = match.start()
    line = match.string[max(0, start - _NEAR) : start].rpartition("\n")[2]
    return line.replace("\u00a0", " ").replace("\u202f", " ")


def after_name(match: re.Match[str]) -> bool:
    """Tell whether a word with a capital stands before, as in High St."""
    return bool(_NAME_BEFORE.search(before(match)))


def ends_sentence(match: re.Match[str]) -> bool:
    """Tell whether the full stop of a short form is also that of the sentence."""
    return not _GOES_ON.match(match.string, match.end())


def apart(match: re.Match[str], words: str) -> str:
    """Keep the words for a mark from running into the words it stands against."""
    text, start, end = match.string, match.start(), match.end()
    left = " " if start and not text[start - 1].isspace() else ""
    right = " " if text[end : end + 1].isalnum() else ""
    return left + words + right


def spelt(letters: str) -> str:
    """Say letters one by one; a voice would say A alone as the little word."""
    return " ".join("eh" if letter in "Aa" else letter for letter in letters)


def digits(number: str) -> str:
    """Say digits one by one, as people here say a phone number."""
    return " ".join("oh" if digit == "0" else digit for digit in number)
