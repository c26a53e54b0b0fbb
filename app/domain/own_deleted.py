"""What a member deleted of their own, as they find it on their own page."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from app.domain.taken_away import goes_on
from app.domain.topics import Question
from app.domain.views import Answer


@dataclass(frozen=True)
class DeletedView:
    """One answer that its author deleted on a day. ``goes_on`` is the day it goes for good.

    ``asking`` says that its question is still there, so that it can come back.
    """

    id: UUID
    question: Question
    answer: Answer
    deleted_on: date
    asking: bool = True

    @property
    def goes_on(self) -> date:
        """The day it goes for good."""
        return goes_on(self.deleted_on)
