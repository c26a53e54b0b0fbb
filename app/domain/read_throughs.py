"""Which members read the text of an outcome before it was sent, and what they changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from app.domain.outcomes import OutcomeLine


class Since(StrEnum):
    """What has become of a text since it was read."""

    SAME = "same"
    WORDS = "words"
    PICTURES = "pictures"


@dataclass(frozen=True)
class ReadThrough:
    """One time that members read a text, with the text as it was.

    ``names`` are the members who are still there, and ``gone`` is how many others there were:
    who has left is not named any more. ``helped_by`` is the facilitator who was with them.
    """

    id: UUID
    outcome_id: UUID
    on: date
    names: tuple[str, ...]
    gone: int
    helped_by: str
    changed: str
    lines: tuple[OutcomeLine, ...]

    def since(self, lines: Sequence[OutcomeLine]) -> Since:
        """What is different in the text as it is now. Other words weigh more than pictures."""
        if [(one.kind, one.phrase.words) for one in lines] != [
            (one.kind, one.phrase.words) for one in self.lines
        ]:
            return Since.WORDS
        return Since.SAME if tuple(lines) == self.lines else Since.PICTURES
