"""Who members can call after a private topic."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors import HelpContactsMissing, WordsMissing
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Signpost, Topic
from app.services.all import Services
from app.services.removals import Thing
from tests.conftest import TODAY

HELPLINE = Signpost(uuid4(), "The helpline", Phrase(""), "01632 960 500", TODAY)


def nobody_to_call(services: Services) -> None:
    for contact in services.help_contacts.all():
        services.removals.remove(Thing.SIGNPOST, contact.id)


@pytest.fixture
def private(services: Services) -> Topic:
    """Return a private topic of the next meeting, with one question, not asked about yet."""
    meeting = services.meetings.current()
    assert meeting
    topic = Topic(uuid4(), Phrase("Feelings"), meeting.id, private=True)
    services.topics.save(topic)
    ask = Question(uuid4(), topic.id, Phrase("How are you?"), QuestionKind.OWN_WORDS)
    services.topics.save_question(ask)
    return services.topics.topic(topic.id)


def test_a_contact_is_kept_and_changed(services: Services) -> None:
    services.help_contacts.save(HELPLINE)
    services.help_contacts.save(replace(HELPLINE, number="01632 960 501", checked_on=None))
    (kept,) = [one for one in services.help_contacts.all() if one.id == HELPLINE.id]
    assert (kept.name, kept.number, kept.is_ready) == ("The helpline", "01632 960 501", False)
    with pytest.raises(WordsMissing):
        services.help_contacts.save(replace(HELPLINE, name=" "))


def test_a_private_topic_gives_the_boards_contacts_unless_it_has_its_own(
    services: Services, private: Topic
) -> None:
    ready = [one for one in services.help_contacts.all() if one.is_ready]
    assert list(private.signposts) == ready[:4]
    own = [one for one in services.topics.all() if 0 < len(one.signposts) < 4]
    assert own


def test_a_topic_that_is_not_private_needs_nobody(services: Services, private: Topic) -> None:
    nobody_to_call(services)
    services.topics.save(replace(private, private=False, asking=True))
    assert private.id in {one.id for one in services.topics.asking()}


def test_a_private_topic_cannot_open_while_there_is_nobody_to_call(
    services: Services, private: Topic
) -> None:
    nobody_to_call(services)
    opened = replace(private, asking=True)
    with pytest.raises(HelpContactsMissing):
        services.topics.save(opened)
    assert not services.topics.topic(private.id).asking
    services.help_contacts.save(replace(HELPLINE, checked_on=None))
    with pytest.raises(HelpContactsMissing):
        services.topics.save(opened)
    services.help_contacts.save(HELPLINE)
    services.topics.save(opened)
    assert private.id in {one.id for one in services.topics.asking()}


def test_a_private_topic_closes_when_the_last_contact_goes_and_opens_with_undo(
    services: Services, private: Topic
) -> None:
    services.topics.save(replace(private, asking=True))
    contacts = services.help_contacts.all()
    nobody_to_call(services)
    assert private.id not in {one.id for one in services.topics.asking()}
    for contact in contacts:
        services.removals.bring_back(Thing.SIGNPOST, contact.id)
    assert private.id in {one.id for one in services.topics.asking()}
