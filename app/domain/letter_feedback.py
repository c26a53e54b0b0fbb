"""What a member thought of a letter, in faces (handbook 7.3)."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Face(StrEnum):
    """One of the three faces under each question."""

    GOOD = "good"
    OK = "ok"
    BAD = "bad"


@dataclass(frozen=True)
class Feedback:
    """Was it easy to understand, and are you happy with what we did? None where not said.

    ``on_paper`` when the faces came back on the letter itself; ``on`` is None for today.
    """

    easy: Face | None = None
    happy: Face | None = None
    on_paper: bool = False
    on: date | None = None

    @property
    def says_nothing(self) -> bool:
        """True when both questions were skipped."""
        return self.easy is None and self.happy is None
