"""What the easy read checker finds in a text, and the hard words it looks for."""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from app.domain.gaps import GAP_RULE

USUALLY_KNOWN = frozenset({"NHS", "GP", "BSL", "PIP"})
"""Initials that most members know better than the words they stand for (handbook ER39)."""


class Kind(StrEnum):
    """What a text is for: a few rules differ."""

    TEXT = "text"
    LETTER = "letter"
    QUESTION = "question"
    """Questions, answers and names of things: a few words each (handbook ER30)."""


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

    @property
    def of_list(self) -> bool:
        """Whether the list of hard words has it."""
        return bool(self.listed)

    @property
    def is_gap(self) -> bool:
        """Whether it is a gap to fill in. That never stays, whatever the reason."""
        return self.rule == GAP_RULE


@dataclass(frozen=True)
class Left:
    """Something that was found in a sentence, and why somebody left it as it is."""

    id: UUID
    sentence: str
    found: str
    because: str


class WordKind(StrEnum):
    """What is done with a hard word (handbook 2)."""

    REPLACE = "replace"
    EXPLAIN = "explain"
    AVOID = "avoid"
    ACRONYM = "acronym"


@dataclass(frozen=True)
class ListedWord:
    """A hard word, the easy words for it, and what it means in at most 12 words.

    ``known`` initials are ones that members know.
    """

    term: str
    plain: str
    meaning: str
    kind: WordKind = WordKind.EXPLAIN
    known: bool = False
