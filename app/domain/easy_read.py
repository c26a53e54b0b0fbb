"""What the easy read checker finds in a text, and the hard words it looks for."""

from dataclasses import dataclass
from enum import StrEnum

USUALLY_KNOWN = frozenset({"NHS", "GP", "BSL", "PIP"})
"""Initials that most members know better than the words they stand for (handbook ER39)."""


class Level(StrEnum):
    """How much a finding matters. Only a stop has to be answered before a letter is made."""

    STOP = "stop"
    HINT = "hint"
    JUDGE = "judge"
    """For a person to judge: no program can."""


@dataclass(frozen=True)
class Finding:
    """One thing to look at: ``text[start:end]`` of what was checked.

    ``rule`` is its id in handbook 1, ``reason`` says in plain words what is wrong, and each of
    the ``suggestions`` may stand in the place of the text that was found.
    """

    rule: str
    level: Level
    start: int
    end: int
    text: str
    reason: str
    suggestions: tuple[str, ...] = ()
    listed: str = ""
    """The term of the list of hard words that it is, or "" for what is found without it."""
    can_be_kept: bool = False
    """Whether the list has a meaning for it, so that it may stay in bold."""

    @property
    def of_list(self) -> bool:
        """Whether the list of hard words has it."""
        return bool(self.listed)


class WordKind(StrEnum):
    """What is done with a hard word (handbook 2)."""

    REPLACE = "replace"
    EXPLAIN = "explain"
    AVOID = "avoid"
    ACRONYM = "acronym"


@dataclass(frozen=True)
class ListedWord:
    """A hard word, the easy words for it, and what it means in at most 12 words.

    ``known`` initials are ones that members know. A word without a meaning waits for one.
    ``picture`` is "" where the word has just the one that the pictures have for it.
    """

    term: str
    plain: str
    meaning: str
    kind: WordKind = WordKind.EXPLAIN
    known: bool = False
    picture: str = ""
