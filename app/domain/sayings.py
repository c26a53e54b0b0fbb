"""How the voice says a word that it would say wrong."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Saying:
    """A word or phrase as it is written, and as it is said; "" where it sounds right."""

    id: UUID
    written: str
    said: str = ""
