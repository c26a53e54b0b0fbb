"""What a member said with their name, as they find it on their own page."""

from dataclasses import dataclass
from uuid import UUID

from app.domain.phrase import Phrase
from app.domain.topics import Question
from app.domain.views import Answer, Sharing


@dataclass(frozen=True)
class OwnView:
    """One view, and what its author can still do with it.

    ``question`` has all of the choices that were picked, also those that are not offered any
    more. ``printed`` says that a letter tells of it which stays as it is. ``asking`` says that
    its topic is being asked about, so that they can say something else.
    """

    id: UUID
    topic_id: UUID
    topic: Phrase
    question: Question
    answer: Answer
    sharing: Sharing
    answered: bool
    printed: bool = False
    asking: bool = False
    may_lose_name: bool = False

    @property
    def offered(self) -> list[Sharing]:
        """Who its author can let see it."""
        no_name = self.may_lose_name or self.sharing is Sharing.NO_NAME
        return [one for one in Sharing if one is not Sharing.NO_NAME or no_name]
