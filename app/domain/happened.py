"""Whether what a member needs was done for them: they say it, by picture."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.needs import Need


@dataclass(frozen=True)
class AskedNeed:
    """A need to ask a member about, and the meeting it was needed at."""

    need: Need
    meeting_id: UUID
    meeting_on: date


@dataclass(frozen=True)
class NeedsScore:
    """How many needs members said were met, partly met and not met."""

    yes: int = 0
    partly: int = 0
    no: int = 0

    @property
    def asked(self) -> int:
        """How many needs members have spoken of."""
        return self.yes + self.partly + self.no
