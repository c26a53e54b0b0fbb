"""Makes whole values from the details a test cares about."""

from uuid import uuid4

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question, QuestionKind


def question(
    kind: QuestionKind = QuestionKind.FACES, *, may_be_no_name: bool = False
) -> Question:
    """A question with three faces to choose from."""
    choices = tuple(
        Choice(uuid4(), Phrase(word, picture))
        for word, picture in (("Good", "good"), ("OK", "ok"), ("Bad", "bad"))
    )
    return Question(
        uuid4(),
        uuid4(),
        Phrase("How is your local bus?", "bus"),
        kind,
        () if kind is QuestionKind.OWN_WORDS else choices,
        may_be_no_name,
    )


def member(name: str = "Sam") -> Member:
    """A member who likes everything as it comes."""
    return Member(uuid4(), name, "avatar_01")
