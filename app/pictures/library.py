"""Every picture there is, by id: the set that comes with the app, and those a board brought."""

import csv
import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from html import unescape
from pathlib import Path

from app.domain.pictures import Picture

TITLE = re.compile(r"<title>(.*?)</title>")
ICONS = Path(__file__).parents[2] / "assets" / "icons"


class Library:
    """What each picture means and where its drawing is."""

    def __init__(self, folder: Path = ICONS) -> None:
        self.folder = folder
        self._own: dict[str, Picture] = {}
        self._labels: dict[str, str] = {}

    @cached_property
    def drawings(self) -> dict[str, Picture]:
        """The pictures that come with the app by id, in the order of the list."""
        with (self.folder / "concepts.csv").open(encoding="utf-8", newline="") as file:
            return {
                row["id"]: Picture(
                    row["id"], row["label"], row["group"], tuple(row["keywords"].split(";"))
                )
                for row in csv.DictReader(file)
            }

    @cached_property
    def _by_label(self) -> dict[str, str]:
        return {drawing.label.lower(): drawing.id for drawing in self.drawings.values()}

    @property
    def pictures(self) -> list[Picture]:
        """All pictures a facilitator may choose: ours first, then those the board brought."""
        return [*self.drawings.values(), *self._own.values()]

    @property
    def groups(self) -> list[str]:
        """What the pictures that come with the app are about, in the order of the list."""
        return list(dict.fromkeys(picture.group for picture in self.drawings.values()))

    def bring_in(self, own: Iterable[Picture]) -> None:
        """Know the pictures the board brought; they take the place of any known before."""
        self._own = {picture.id: picture for picture in own}

    def name(self, labels: Mapping[str, str]) -> None:
        """Know the words for pictures that may be nobody's to choose."""
        self._labels |= labels

    def picture(self, picture: str) -> Picture | None:
        """What is known of a picture, or None of one that is nobody's to choose."""
        return self.drawings.get(picture) or self._own.get(picture)

    def file(self, picture: str) -> Path | None:
        """The SVG file of a picture of ours, or None for any other."""
        file = self.folder / f"{picture}.svg"
        return file if picture and file.is_file() else None

    def for_word(self, word: str) -> str:
        """The picture that means just this word, or the word list's where there is none."""
        picture = self._by_label.get(word.lower(), word.lower().replace(" ", "_"))
        return picture if self.file(picture) else "word_list"

    def label(self, picture: str) -> str:
        """The word for a picture: shown on a plate when there is no drawing."""
        known = self.picture(picture)
        if known or picture in self._labels:
            return known.label if known else self._labels[picture]
        file = self.file(picture)
        title = TITLE.search(file.read_text(encoding="utf-8")) if file else None
        return unescape(title[1]) if title else picture.replace("_", " ").capitalize()
