"""A person's voice is kept for a line, and used while the line has the words that were said."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event

from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.phrase import Phrase
from app.domain.recordings import Recording
from app.domain.topics import InfoLine, Question, Topic
from app.services.all import Services
from app.services.removals import Thing
from app.storage.store import Store

WAV, OTHER = b"a voice", b"another voice"


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic with something to know and something to answer."""
    return services.topics.asking()[0]


@pytest.fixture
def line(topic: Topic) -> InfoLine:
    """Return its first info line."""
    return topic.info[0]


@pytest.fixture
def question(topic: Topic) -> Question:
    """Return its first question."""
    return topic.questions[0]


def _keep(services: Services, line: InfoLine | Question, wav: bytes = WAV) -> UUID:
    return services.recordings.keep(line.id, line.phrase.words, wav, 1200)


def _line_now(services: Services, topic: Topic) -> InfoLine:
    return services.topics.topic(topic.id).info[0]


def _write(services: Services, topic: Topic, line: InfoLine, words: str) -> None:
    changed = replace(line, phrase=replace(line.phrase, words=words))
    others = [one for one in topic.info if one.id != line.id]
    services.topics.save_info(topic.id, [changed, *others])


def test_a_recording_is_given_back_as_it_was_kept(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    kept = _keep(services, line)
    assert services.recordings.sound(kept) == WAV
    assert services.recordings.of_topic(topic.id) == {
        line.id: Recording(kept, line.phrase.words, 1200, fits=True)
    }


def test_an_info_line_and_a_question_carry_their_recordings(
    services: Services, topic: Topic, line: InfoLine, question: Question
) -> None:
    of_line, of_question = _keep(services, line), _keep(services, question)
    now = services.topics.topic(topic.id)
    assert now.info[0].phrase == replace(line.phrase, recording=of_line)
    assert now.questions[0].phrase == replace(question.phrase, recording=of_question)
    assert [one.phrase.recording for one in now.info[1:]] == [None] * (len(now.info) - 1)


def test_every_way_of_asking_for_topics_gives_the_recordings(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    kept = _keep(services, line)
    assert topic.meeting_id
    for topics in (
        services.topics.all(),
        services.topics.asking(),
        services.topics.of_meeting(topic.meeting_id),
    ):
        (found,) = [one for one in topics if one.id == topic.id]
        assert found.info[0].phrase.recording == kept


def test_other_words_are_not_said_with_an_old_recording(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    kept = _keep(services, line)
    _write(services, topic, line, "Something else.")
    assert _line_now(services, topic).phrase.recording is None
    assert services.recordings.of_topic(topic.id)[line.id] == Recording(
        kept, line.phrase.words, 1200, fits=False
    )


def test_a_recording_is_used_again_when_its_words_are_put_back(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    kept = _keep(services, line)
    _write(services, topic, line, "Something else.")
    _write(services, topic, line, line.phrase.words + " ")
    assert _line_now(services, topic).phrase.recording == kept


def test_a_new_recording_takes_the_place_of_the_last(
    services: Services, store: Store, topic: Topic, line: InfoLine
) -> None:
    former = _keep(services, line)
    newer = _keep(services, line, OTHER)
    assert _line_now(services, topic).phrase.recording == newer
    with pytest.raises(Gone):
        services.recordings.sound(former)
    assert [one.id for one in services.taken_away.all()] == [former]


def test_a_recording_that_was_replaced_after_its_removal_comes_back_in_its_place(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    former = _keep(services, line)
    services.removals.remove(Thing.RECORDING, former)
    newer = _keep(services, line, OTHER)
    services.removals.bring_back(Thing.RECORDING, former)
    assert _line_now(services, topic).phrase.recording == former
    services.removals.bring_back(Thing.RECORDING, newer)
    assert _line_now(services, topic).phrase.recording == newer


def test_a_recording_can_be_removed_and_brought_back(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    kept = _keep(services, line)
    services.removals.remove(Thing.RECORDING, kept)
    assert _line_now(services, topic).phrase.recording is None
    assert services.recordings.of_topic(topic.id) == {}
    with pytest.raises(Gone):
        services.recordings.sound(kept)
    services.removals.bring_back(Thing.RECORDING, kept)
    assert _line_now(services, topic).phrase.recording == kept


def test_a_line_that_is_not_there_cannot_be_recorded(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    services.topics.save_info(topic.id, topic.info[1:])
    for gone in (line.id, uuid4()):
        with pytest.raises(Gone):
            services.recordings.keep(gone, "Words", WAV, 1200)


def test_a_line_without_words_cannot_be_recorded(services: Services, line: InfoLine) -> None:
    with pytest.raises(WordsMissing):
        services.recordings.keep(line.id, " ", WAV, 1200)


def test_a_recording_that_never_was_has_no_sound(services: Services) -> None:
    with pytest.raises(Gone):
        services.recordings.sound(uuid4())


def test_topics_are_read_without_the_sound(
    services: Services, store: Store, topic: Topic, line: InfoLine
) -> None:
    _keep(services, line)
    asked: list[str] = []
    with store.sessions() as session:
        event.listen(
            session.get_bind(),
            "before_cursor_execute",
            lambda *about: asked.append(str(about[2])),
        )
    services.topics.all()
    services.recordings.of_topic(topic.id)
    _keep(services, line, OTHER)
    reading = [one for one in asked if one.startswith("SELECT") and "FROM recording" in one]
    assert reading
    assert [one for one in reading if "contents" in one] == []


def test_a_line_keeps_its_recording_when_it_is_saved_with_other_pictures(
    services: Services, topic: Topic, line: InfoLine
) -> None:
    kept = _keep(services, line)
    services.topics.save_info(topic.id, [InfoLine(line.id, Phrase(line.phrase.words, "bus"))])
    assert _line_now(services, topic).phrase == Phrase(line.phrase.words, "bus", "", kept)
