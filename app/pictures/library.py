"""The pictures that come with the app, found by id."""

import csv
import re
from dataclasses import dataclass
from functools import cached_property
from html import unescape
from pathlib import Path

TITLE = re.compile(r"<title>(.*?)</title>")
ICONS = Path(__file__).parents[2] / "assets" / "icons"


@dataclass(frozen=True)
class Concept:
    """An idea that has, or is to have, a picture. ``label`` is its word."""

    id: str
    label: str
    group: str
    keywords: tuple[str, ...]


class Library:
    """Every picture of the set. A concept that is not drawn yet still has its word."""

    def __init__(self, folder: Path = ICONS) -> None:
        self.folder = folder

    @cached_property
    def concepts(self) -> dict[str, Concept]:
        """All concepts by id, in the order of the list."""
        with (self.folder / "concepts.csv").open(encoding="utf-8", newline="") as file:
            return {
                row["id"]: Concept(
                    row["id"], row["label"], row["group"], tuple(row["keywords"].split(";"))
                )
                for row in csv.DictReader(file)
            }

    def file(self, picture: str) -> Path | None:
        """The SVG file of a picture, or None where it is not drawn yet."""
        file = self.folder / f"{picture}.svg"
        return file if picture and file.is_file() else None

    def for_word(self, word: str) -> str:
        """The picture that means just this word, or the word list's where none is drawn."""
        named = {concept.label.lower(): concept.id for concept in self.concepts.values()}
        picture = named.get(word.lower(), word.lower().replace(" ", "_"))
        return picture if self.file(picture) else "word_list"

    def label(self, picture: str) -> str:
        """The word for a picture: shown on a plate when there is no drawing."""
        concept = self.concepts.get(picture)
        if concept:
            return concept.label
        file = self.file(picture)
        title = TITLE.search(file.read_text(encoding="utf-8")) if file else None
        return unescape(title[1]) if title else picture.replace("_", " ").capitalize()
