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
    can_be_kept: bool = False
    """Whether the list has a meaning for it, so that it may stay in bold."""

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


@dataclass(frozen=True)
class LetterFinding:
    """Something to look at in a letter as a whole.

    ``where`` is the heading of its block, or the title. ``sentence`` is the one it is about, or
    a heading or the title where it is about no one sentence. The ``text`` of ``finding`` is
    what was found; what is not there is called by its name. ``because`` says why it was left.
    """

    where: str
    sentence: str
    finding: Finding
    because: str = ""


@dataclass(frozen=True)
class Checked:
    """What was found in a letter, by which version of the checker, and not changed."""

    version: int
    findings: tuple[LetterFinding, ...] = ()

    @property
    def open(self) -> tuple[LetterFinding, ...]:
        """What nobody gave a reason for: no stops, or the letter would not have been made."""
        return tuple(one for one in self.findings if not one.because)

    @property
    def left(self) -> tuple[LetterFinding, ...]:
        """What somebody gave a reason for."""
        return tuple(one for one in self.findings if one.because)


class ForAPerson(StrEnum):
    """What only a person can say of a letter before it is printed, by its rule."""

    ORDINARY_LIFE = "ER46"
    MAIN_POINT_FIRST = "ER51"
    PICTURES_ARE_PLAIN = "ER84"
    PEOPLE_LOOK_LIKE_US = "ER87"
    NOTHING_IS_LEFT_OUT = "ER98"
    NOT_FOR_ALL_ALIKE = "ER102"


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
