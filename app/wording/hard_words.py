"""Hard words worth keeping, with what they mean (handbook 2)."""

import csv
import re
from collections.abc import Iterable
from pathlib import Path

from app.domain.easy_read import USUALLY_KNOWN, ListedWord, WordKind
from app.domain.letter import HardWord

BOLD = re.compile(r"\*\*(.+?)\*\*")


def read_listed_words(folder: Path) -> tuple[ListedWord, ...]:
    """Our own list of hard words, in its order."""
    with (folder / "hard_words.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            ListedWord(
                row["term"],
                row["plain"],
                row["explanation"],
                WordKind(row["kind"]),
                known=row["term"] in USUALLY_KNOWN,
            )
            for row in csv.DictReader(file)
        )


def meanings(listed: Iterable[ListedWord]) -> dict[str, HardWord]:
    """What each hard word means, by the word in small letters."""
    return {word.term.lower(): HardWord(word.term, word.meaning) for word in listed}


def found_in(sentences: Iterable[str], known: dict[str, HardWord]) -> tuple[HardWord, ...]:
    """The hard words that stand in a text, each once: the longest where they overlap."""
    if not known:
        return ()
    # One pattern for them all, which is compiled once: a screen is made at every press.
    terms = "|".join(re.escape(term) for term in sorted(known, key=len, reverse=True))
    found = re.findall(rf"\b(?:{terms})\b", "\n".join(sentences).lower())
    return tuple(known[term] for term in dict.fromkeys(found))
