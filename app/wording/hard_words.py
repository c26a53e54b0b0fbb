"""Hard words worth keeping, with what they mean (handbook 2)."""

import csv
import re
from pathlib import Path

from app.domain.easy_read import USUALLY_KNOWN, ListedWord, WordKind

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
