"""The words of a letter, safe in any file, and which of them can be pressed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.letter_script import phone_numbers
from app.letters.links import EMAIL, leads_to
from app.wording.hard_words import BOLD

LINE_END = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# What no page or book may hold: marks that steer machines, and halves of characters.
UNSAFE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

DATE = r"(?:[^\W\d_]+ )?\d{1,2} [^\W\d_]+ \d{4}"


@dataclass(frozen=True)
class Run:
    """Some words of a sentence: ``hard`` ones, ones that call ``link``, or plain ones.

    Those of a date stay ``together`` on one line where they can (handbook ER66).
    """

    words: str
    hard: bool = False
    link: str = ""
    together: bool = False


def safe(words: str) -> str:
    """The same words with nothing in them that a file may not hold.

    Every kind of line end becomes one kind. Other control characters, and halves of
    characters, are left out, as they are on paper. All else is kept as it is.
    """
    return UNSAFE.sub("", LINE_END.sub("\n", words))


def on_one_line(words: str) -> str:
    """A sentence of ours has no line ends of its own."""
    return safe(words).replace("\n", " ")


def without_stars(words: str) -> str:
    """A sentence as it is said: hard words lose their stars."""
    return BOLD.sub(r"\1", words)


def runs(words: str) -> Iterator[Run]:
    """Take a sentence of ours apart where something in it is more than plain words."""
    numbers = phone_numbers(without_stars(words))
    ways = rf"(?<!\w)(?:{'|'.join([EMAIL, DATE, *map(re.escape, numbers)])})(?!\w)"
    for at, part in enumerate(BOLD.split(words)):
        if at % 2:
            yield Run(part, hard=True)
        else:
            yield from _told_apart(part, ways)


def _told_apart(words: str, ways: str) -> Iterator[Run]:
    after = 0
    for found in re.finditer(ways, words):
        yield Run(words[after : found.start()])
        if re.fullmatch(DATE, found[0]):
            yield Run(found[0], together=True)
        else:
            yield Run(found[0], link=leads_to(found[0], words[: found.start()]))
        after = found.end()
    yield Run(words[after:])
