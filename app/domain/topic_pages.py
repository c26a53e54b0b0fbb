"""The pages of a topic, in order."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from app.domain.topics import Question, Topic


class Step(StrEnum):
    """The kinds of page a topic has, in order."""

    NOTICE = "notice"
    ABOUT = "about"
    KNOW = "know"
    QUESTION = "question"
    THANKS = "thanks"


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


def places(topic: Topic) -> list[Place]:
    """The parts of a topic, in order. A question has pages of its own."""
    found = [Place(Step.NOTICE, 1)] if topic.private or topic.notice else []
    if topic.info:
        found.append(Place(Step.ABOUT, 1))
    found.append(Place(Step.KNOW, 2))
    questions = [question for question in topic.questions if question.can_be_asked]
    for number, question in enumerate(questions, start=3):
        found.append(Place(Step.QUESTION, number, question))
    return [*found, Place(Step.THANKS, len(questions) + 3)]
