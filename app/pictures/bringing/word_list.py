"""The list of words that may come with a set of pictures, as a table in a CSV file."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from app.pictures.bringing.names import label_from

ENDINGS = frozenset({".svg", ".png", ".jpg", ".jpeg", ".webp"})
FILE = (
    "file",
    "filename",
    "file name",
    "image",
    "picture",
    "symbol",
    "symbol-en",
    "name",
    "id",
)
LABEL = ("label", "word", "words", "title", "symbol-en", "name", "english")
KEYWORDS = ("keywords", "tags", "synonyms", "other words")
GROUP = ("group", "category", "category-en", "topic")
SEPARATORS = re.compile(r"[;,|]")
DELIMITERS = (",", ";", "\t")


@dataclass(frozen=True)
class Entry:
    """What a word list says about one picture."""

    label: str
    keywords: tuple[str, ...] = ()
    group: str = ""


def read_word_list(contents: bytes) -> dict[str, Entry]:
    """What a list says, by the name of the file without its ending, in small letters.

    Empty where the list has no column for the file or none for its words.
    """
    text = _text(contents)
    first = text.partition("\n")[0]
    delimiter = max(DELIMITERS, key=first.count)
    rows = _rows(text, delimiter)
    columns = {name.strip().lower(): name for row in rows[:1] for name in row if name}
    file, label = _column(columns, FILE), _column(columns, LABEL)
    if file is None or label is None:
        return {}
    keywords, group = _column(columns, KEYWORDS), _column(columns, GROUP)
    found = {}
    for row in rows:
        name = (row.get(file) or "").strip()
        words = (row.get(label) or "").strip()
        if name and words:
            found[key_of(name)] = Entry(
                label_from(words),
                _several(row.get(keywords) or "") if keywords else (),
                (row.get(group) or "").strip() if group else "",
            )
    return found


def key_of(name: str) -> str:
    """What a file is known by in a list: its name without folders, ending and case."""
    path = PurePosixPath(name.replace("\\", "/"))
    stem = path.stem if path.suffix.lower() in ENDINGS else path.name
    return stem.lower().replace(" ", "_")


def best_list(lists: Mapping[str, bytes], names: Iterable[str]) -> tuple[str, dict[str, Entry]]:
    """The list that knows most of these files, and its name; "" and nothing without one."""
    keys = {key_of(name) for name in names}
    best: tuple[str, dict[str, Entry]] = ("", {})
    for name, contents in lists.items():
        entries = read_word_list(contents)
        if len(keys & entries.keys()) > len(keys & best[1].keys()):
            best = (name, entries)
    return best


def _rows(text: str, delimiter: str) -> list[dict[str, str]]:
    try:
        return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error:  # not a table after all
        return []


def _column(columns: Mapping[str, str], names: Iterable[str]) -> str | None:
    return next((columns[name] for name in names if name in columns), None)


def _several(words: str) -> tuple[str, ...]:
    parts = SEPARATORS.split(words) if SEPARATORS.search(words) else words.split()
    return tuple(part.strip() for part in parts if part.strip())


def _text(contents: bytes) -> str:
    for coding in ("utf-8-sig", "cp1252"):
        try:
            return contents.decode(coding)
        except UnicodeDecodeError:
            continue
    return contents.decode("latin-1")
