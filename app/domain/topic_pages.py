"""The pages of a topic, in order."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.topics import Question, Topic


class Step(StrEnum):
    """The kinds of page a topic has, in order."""

    NOTICE = "notice"
    ABOUT = "about"
    KNOW = "know"
    QUESTION = "question"
    HELPED = "helped"
    HOW = "how"
    SAID = "said"
    SEES = "sees"
    THANKS = "thanks"


@dataclass(frozen=True)
class Place:
    """One page of a topic. ``dot`` is the dot that is lit for it."""

    step: Step
    dot: int
    question: Question | None = None


def places(topic: Topic) -> list[Place]:
    """The pages of a topic, in order."""
    found = [Place(Step.NOTICE, 1)] if topic.private or topic.notice else []
    if topic.info:
        found.append(Place(Step.ABOUT, 1))
    found.append(Place(Step.KNOW, 2))
    questions = [question for question in topic.questions if question.can_be_asked]
    for number, question in enumerate(questions, start=3):
        found += [
            Place(step, number, question)
            for step in (Step.QUESTION, Step.HELPED, Step.HOW, Step.SAID, Step.SEES)
        ]
    return [*found, Place(Step.THANKS, len(questions) + 3)]
