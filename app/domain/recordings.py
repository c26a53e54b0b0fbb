"""A person's voice, recorded for a line that members are read."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Recording:
    """What there is for one line. ``fits`` is whether the line still has the words said."""

    id: UUID
    words: str
    duration_ms: int
    fits: bool


def same_words(said: str, shown: str) -> bool:
    """Whether someone who said one line also said the other. Spaces are not heard."""
    return said.split() == shown.split()
