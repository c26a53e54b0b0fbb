"""The hard words of a board: ours, with what the board changed, and its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.easy_read import ListedWord, WordKind

INITIALS = range(2, 7)
"""How many letters a word in capitals may have to be taken for initials."""


class WordState(StrEnum):
    """How a hard word stands on a board, what wants most care first."""

    WAITING = "waiting"
    """Nobody has written its meaning yet."""
    OFF = "off"
    KNOWN = "known"
    OWN = "own"
    CHANGED = "changed"
    OURS = "ours"


@dataclass(frozen=True)
class BoardWord:
    """A hard word as it stands on a board.

    ``ours`` is what our list has for it, or None for a word of the board's own; ``id`` is None
    while the board has changed nothing about it. ``rung`` counts how often the bell was
    pressed for it, and ``rung_on`` is the last day that it was.
    """

    listed: ListedWord
    ours: ListedWord | None = None
    id: UUID | None = None
    off: bool = False
    rung: int = 0
    rung_on: date | None = None

    @property
    def key(self) -> str:
        """The word without regard to its case."""
        return key_of(self.listed.term)

    @property
    def is_changed(self) -> bool:
        """Whether the board changed what our list says."""
        return self.ours is not None and self.listed != self.ours

    @property
    def state(self) -> WordState:
        """How it stands."""
        if self.off:
            return WordState.OFF
        if not self.listed.meaning:
            return WordState.WAITING
        if self.listed.kind is WordKind.ACRONYM and self.listed.known:
            return WordState.KNOWN
        if self.ours is None:
            return WordState.OWN
        return WordState.CHANGED if self.is_changed else WordState.OURS


@dataclass(frozen=True)
class FileWord:
    """A hard word as a file has it. What is None is not said there."""

    term: str
    plain: str | None = None
    meaning: str | None = None
    kind: WordKind | None = None
    known: bool | None = None
    off: bool | None = None


@dataclass(frozen=True)
class BroughtIn:
    """What came of bringing in a file of hard words."""

    added: int
    changed: int


def tidy(words: str) -> str:
    """Words with a single space between them, and none around them."""
    return " ".join(words.split())


def key_of(term: str) -> str:
    """A word without regard to its case: two with the same key are the same word."""
    return tidy(term).casefold()


def likely_kind(term: str) -> WordKind:
    """Initials for a few capitals; anything else is to be explained."""
    is_initials = term.isalpha() and term.isupper() and len(term) in INITIALS
    return WordKind.ACRONYM if is_initials else WordKind.EXPLAIN


def new_word(term: str) -> BoardWord:
    """A word of the board's own that has nothing but its name."""
    return BoardWord(ListedWord(term, "", "", likely_kind(term)))


def changed_by(listed: ListedWord, said: FileWord) -> ListedWord:
    """A word as it is once a file has said what it says of it."""
    kind = listed.kind if said.kind is None else said.kind
    known = listed.known if said.known is None else said.known
    return ListedWord(
        listed.term,
        listed.plain if said.plain is None else said.plain,
        listed.meaning if said.meaning is None else said.meaning,
        kind,
        known and kind is WordKind.ACRONYM,
        listed.picture,
    )


def explained(listed: Iterable[ListedWord]) -> Iterable[ListedWord]:
    """Those that members can press for what they mean."""
    return (
        one
        for one in listed
        if one.meaning and not (one.known and one.kind is WordKind.ACRONYM)
    )
