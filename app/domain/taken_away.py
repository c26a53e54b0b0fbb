"""What was taken away, and until when it can be brought back."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

KEPT_DAYS = 30


@dataclass(frozen=True)
class TakenAway:
    """One thing that was taken away. ``thing`` is what kind it is, by its name in the wording.

    ``by_member`` says that a member took it away, and not a facilitator.
    """

    thing: str
    id: UUID
    called: str
    on: date
    by_member: bool = False

    @property
    def goes_on(self) -> date:
        """The day on which it goes for good, unless something else leans on it."""
        return goes_on(self.on)


def goes_on(day: date) -> date:
    """The day on which something goes for good that was taken away on a day."""
    return day + timedelta(days=KEPT_DAYS)
