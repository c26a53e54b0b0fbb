"""What goes when somebody is erased, and what stays (handbook 4.10, 4.11)."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Goes:
    """How much of somebody goes for good, and whether a worry must be passed on first.

    ``worries`` are those that were passed on: that this was done stays, and nothing more.
    """

    member_id: UUID
    name: str
    views: int
    letters: int
    needs: int
    made: int
    others: int
    worries: int
    must_wait: bool
