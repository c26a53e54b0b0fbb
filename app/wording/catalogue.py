"""Finds the fixed sentences of a language by name."""

import tomllib
from functools import cached_property
from pathlib import Path

from app.domain.easy_read import ListedWord
from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.wording.hard_words import read_listed_words

EASYREAD = Path(__file__).parents[2] / "assets" / "easyread"


class Catalogue:
    """Every fixed sentence of one language: ``words("visit.thanks")`` is a Phrase.

    Members' sentences are in ``<language>.toml`` and facilitators' labels in
    ``<language>.staff.toml``; both are read the same way.
    """

    def __init__(self, language: str = "en_GB", folder: Path = EASYREAD) -> None:
        self.language = language
        self._folder = folder

    def __call__(self, name: str, /, **blanks: object) -> Phrase:
        """Return a sentence with its blanks filled in. Raises KeyError for an unknown name."""
        found = self.of_members.get(name) or self.of_staff[name]
        if not blanks:
            return found
        spoken = found.spoken and found.spoken.format(**blanks)
        return Phrase(found.words.format(**blanks), found.picture, spoken)

    def of_error(self, error: AppError) -> Phrase:
        """The sentence that explains an error."""
        return self(error.sentence, **error.blanks)

    @cached_property
    def phrases(self) -> dict[str, Phrase]:
        """All sentences by name."""
        return self.of_members | self.of_staff

    @cached_property
    def of_members(self) -> dict[str, Phrase]:
        """The sentences members see: each has a picture and keeps the easy read rules."""
        return self._read(f"{self.language}.toml")

    @cached_property
    def of_staff(self) -> dict[str, Phrase]:
        """The labels of the facilitator's desk."""
        return self._read(f"{self.language}.staff.toml")

    @cached_property
    def listed_words(self) -> tuple[ListedWord, ...]:
        """Our own list of hard words, with easy words for them."""
        return read_listed_words(self._folder)

    def _read(self, file: str) -> dict[str, Phrase]:
        sections = tomllib.loads((self._folder / file).read_text(encoding="utf-8"))
        return {
            f"{section}.{name}": Phrase(
                entry["words"], entry.get("picture", ""), entry.get("spoken", "")
            )
            for section, entries in sections.items()
            for name, entry in entries.items()
        }
