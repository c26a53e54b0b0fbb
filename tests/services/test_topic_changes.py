"""Changing the order of a topic's parts, and the way a question is answered."""

import pytest
from sqlalchemy import select

from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.services.all import Services
from app.storage.models import ChoiceRow
from app.storage.store import Store

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
    lines = topic.info[::-1]
    services.topics.save_info(topic.id, lines)
    assert services.topics.topic(topic.id).info == lines


def test_things_to_know_that_are_left_out_come_back_as_they_were(
    services: Services, topic: Topic
) -> None:
    services.recordings.keep(topic.info[0].id, topic.info[0].phrase.words, b"RIFF", 1200)
    before = services.topics.topic(topic.id).info
    services.topics.save_info(topic.id, before[1:])
    assert services.topics.topic(topic.id).info == before[1:]
    services.topics.save_info(topic.id, before)
    assert services.topics.topic(topic.id).info == before


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
    choices = question.choices[::-1]
    services.topics.save_choices(question.id, choices)
    assert _now(services, question).choices == choices


def test_the_places_of_a_mat_are_not_touched_by_its_choices(
    services: Services, store: Store
) -> None:
    mat = next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if one.kind is QuestionKind.PICTURE_MAT
    )
    wanted = select(ChoiceRow.id).where(ChoiceRow.is_place, ChoiceRow.removed_at.is_(None))
    with store.sessions() as session:
        places = set(session.scalars(wanted))
    assert places
    services.topics.save_choices(mat.id, ())
    assert _now(services, mat).choices == ()
    with store.sessions() as session:
        assert set(session.scalars(wanted)) == places


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
