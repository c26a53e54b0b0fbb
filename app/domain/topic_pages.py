"""The pages of a topic, in order."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from app.domain.topics import Question, QuestionKind, Topic


class Step(StrEnum):
    """The kinds of page a topic has, in order."""

    NOTICE = "notice"
    WAYS = "ways"
    ABOUT = "about"
    KNOW = "know"
    PRACTICE = "practice"
    QUESTION = "question"
    THANKS = "thanks"
    NOW = "now"


class QuestionStep(IntEnum):
    """The pages of one question, in order."""

    ASK = 0
    HELPED = 1
    HOW = 2
    SAID = 3
    SEES = 4


@dataclass(frozen=True)
class Place:
    """One part of a topic. ``dot`` is the dot that is lit for it."""

    step: Step
    dot: int
    question: Question | None = None


LEARNT = frozenset({QuestionKind.PICTURE_MAT, QuestionKind.DOTS})
"""The ways to answer that people may need to learn first, with something easy and safe
(handbook 4.6). Of the others, one is practised before the first question of all."""


def places(
    topic: Topic, known: frozenset[QuestionKind] = frozenset(QuestionKind)
) -> list[Place]:
    """The parts of a topic, in order. A question has pages of its own.

    ``known`` are the ways to answer that the member has used before. Sub-questions share the
    dot of the question that opens them.
    """
    found = [Place(Step.NOTICE, 1)] if topic.private or topic.notice else []
    if topic.private:
        found.append(Place(Step.WAYS, 1))
    if topic.info:
        found.append(Place(Step.ABOUT, 1))
    found.append(Place(Step.KNOW, 2))
    dot = 2
    for question in topic.asked:
        dot += question.opened_by is None
        if not known or question.kind in LEARNT - known:
            found.append(Place(Step.PRACTICE, dot, question))
        known |= {question.kind}
        found.append(Place(Step.QUESTION, dot, question))
    found.append(Place(Step.THANKS, dot + 1))
    return [*found, Place(Step.NOW, dot + 1)] if topic.private else found
