"""Who did what on the board, and whether the lines that tell of it are whole."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Harm(StrEnum):
    """What was done to the lines of the history."""

    CHANGED = "changed"
    TAKEN_OUT = "taken_out"
    PUT_IN = "put_in"
    CUT_OFF = "cut_off"


@dataclass(frozen=True)
class Break:
    """The first line that is not as it was written, and what seems to have been done."""

    number: int
    harm: Harm


@dataclass(frozen=True)
class Chain:
    """How many lines are whole, the hash of the last of them, and what is wrong after it."""

    lines: int
    hash: str
    broken: Break | None = None

    @property
    def code(self) -> str:
        """A short code for all that is whole, to write down and to compare later."""
        return "-".join((self.hash[:4], self.hash[4:8], self.hash[8:12])).upper().strip("-")


@dataclass(frozen=True)
class Line:
    """One line: when somebody did what to which kind of thing."""

    number: int
    at: datetime
    who: str
    what: str
    kind: str
