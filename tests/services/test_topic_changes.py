"""Changing the order of a topic's parts, and the way a question is answered."""

import pytest

from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.services.all import Services

FACES = [Phrase("Good", "good"), Phrase("OK", "ok"), Phrase("Bad", "bad")]


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic with a question that has choices of its own."""
    return next(
        topic
        for topic in services.topics.all()
        if any(one.kind is QuestionKind.CHOOSE_MANY for one in topic.questions)
    )


@pytest.fixture
def question(topic: Topic) -> Question:
    """Return that question."""
    return next(one for one in topic.questions if one.kind is QuestionKind.CHOOSE_MANY)


def _now(services: Services, question: Question) -> Question:
    topic = services.topics.topic(question.topic_id)
    return next(one for one in topic.questions if one.id == question.id)


def _words(question: Question) -> list[str]:
    return [choice.phrase.words for choice in question.choices]


def test_things_to_know_are_put_in_another_order(services: Services, topic: Topic) -> None:
    ids = [line.id for line in topic.info][::-1]
    services.topics.order_info(ids)
    assert [line.id for line in services.topics.topic(topic.id).info] == ids


def test_questions_are_put_in_another_order(services: Services, topic: Topic) -> None:
    ids = [question.id for question in topic.questions][::-1]
    services.topics.order_questions(ids)
    assert [one.id for one in services.topics.topic(topic.id).questions] == ids


def test_topics_are_put_in_another_order(services: Services, topic: Topic) -> None:
    assert topic.meeting_id
    ids = [one.id for one in services.topics.of_meeting(topic.meeting_id)][::-1]
    services.topics.order_topics(ids)
    assert [one.id for one in services.topics.of_meeting(topic.meeting_id)] == ids


def test_choices_are_put_in_another_order(services: Services, question: Question) -> None:
    ids = [choice.id for choice in question.choices][::-1]
    services.topics.order_choices(ids)
    assert [choice.id for choice in _now(services, question).choices] == ids


def test_faces_begin_with_their_usual_choices(services: Services, question: Question) -> None:
    services.topics.change_kind(question.id, QuestionKind.FACES, FACES)
    assert _words(_now(services, question)) == ["Good", "OK", "Bad"]


def test_choices_that_were_written_come_back_with_their_way_to_answer(
    services: Services, question: Question
) -> None:
    services.topics.change_kind(question.id, QuestionKind.FACES, FACES)
    services.topics.change_kind(question.id, QuestionKind.CHOOSE_ONE, [])
    assert _words(_now(services, question)) == _words(question)


def test_choosing_one_in_place_of_many_keeps_the_choices(
    services: Services, question: Question
) -> None:
    services.topics.change_kind(question.id, QuestionKind.CHOOSE_ONE, [])
    assert _words(_now(services, question)) == _words(question)


def test_picking_the_same_way_again_changes_nothing(
    services: Services, question: Question
) -> None:
    services.topics.change_kind(question.id, QuestionKind.FACES, FACES)
    before = _now(services, question)
    services.topics.change_kind(question.id, QuestionKind.FACES, FACES)
    assert _now(services, question) == before
