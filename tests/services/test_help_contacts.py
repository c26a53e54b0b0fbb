"""Who members can call after a private topic."""

from dataclasses import replace
from uuid import uuid4

import pytest

from app.domain.errors.asking import HelpContactNotTried, HelpContactsMissing, TooManyContacts
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
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


def ready(services: Services) -> list[Signpost]:
    """Those whose numbers were tried, with one more than a topic may give."""
    services.help_contacts.save(HELPLINE)
    found = [one for one in services.help_contacts.all() if one.is_ready]
    assert len(found) > 4
    return found


def given(services: Services, topic: Topic) -> list[Signpost]:
    return list(services.topics.topic(topic.id).signposts)


def test_a_topic_gives_the_contacts_chosen_for_it_in_their_order(
    services: Services, private: Topic
) -> None:
    first, second, third, *_ = ready(services)
    assert services.help_contacts.given(private.id) == []
    for order in ([second, first], [third], [first, third, second]):
        services.help_contacts.give(private.id, [one.id for one in order])
        assert services.help_contacts.given(private.id) == order
        assert given(services, private) == order


def test_the_same_contact_twice_is_given_once(services: Services, private: Topic) -> None:
    first, second, *_ = ready(services)
    services.help_contacts.give(private.id, [first.id, second.id, first.id])
    assert services.help_contacts.given(private.id) == [first, second]


def test_with_none_chosen_the_boards_are_given(services: Services, private: Topic) -> None:
    boards = given(services, private)
    services.help_contacts.give(private.id, [ready(services)[-1].id])
    assert given(services, private) != boards
    services.help_contacts.give(private.id, [])
    assert given(services, private)[:3] == boards[:3]


def test_no_topic_gives_more_than_four(services: Services, private: Topic) -> None:
    ids = [one.id for one in ready(services)]
    services.help_contacts.give(private.id, ids[:4])
    with pytest.raises(TooManyContacts):
        services.help_contacts.give(private.id, ids[:5])
    assert [one.id for one in services.help_contacts.given(private.id)] == ids[:4]


def test_a_number_that_nobody_has_tried_cannot_be_chosen_and_stays_if_it_was(
    services: Services, private: Topic
) -> None:
    services.help_contacts.save(HELPLINE)
    services.help_contacts.give(private.id, [HELPLINE.id])
    services.help_contacts.save(replace(HELPLINE, checked_on=None))
    first = ready_but(services)
    services.help_contacts.give(private.id, [HELPLINE.id, first.id])
    assert [one.id for one in services.help_contacts.given(private.id)] == [
        HELPLINE.id,
        first.id,
    ]
    services.help_contacts.give(private.id, [first.id])
    with pytest.raises(HelpContactNotTried) as found:
        services.help_contacts.give(private.id, [first.id, HELPLINE.id])
    assert found.value.blanks == {"name": "The helpline"}
    assert services.help_contacts.given(private.id) == [first]


def ready_but(services: Services) -> Signpost:
    """Another contact than the helpline, whose number was tried."""
    found = services.help_contacts.all()
    return next(one for one in found if one.is_ready and one.id != HELPLINE.id)


def test_what_is_not_there_cannot_be_given(services: Services, private: Topic) -> None:
    contact = ready(services)[0]
    with pytest.raises(Gone):
        services.help_contacts.give(uuid4(), [contact.id])
    with pytest.raises(Gone):
        services.help_contacts.give(private.id, [uuid4()])
    services.removals.remove(Thing.SIGNPOST, contact.id)
    with pytest.raises(Gone):
        services.help_contacts.give(private.id, [contact.id])


def test_a_contact_that_was_taken_away_is_given_no_more_and_comes_back(
    services: Services, private: Topic
) -> None:
    first, second, *_ = ready(services)
    services.help_contacts.give(private.id, [first.id, second.id])
    services.removals.remove(Thing.SIGNPOST, first.id)
    assert given(services, private) == [second]
    services.removals.bring_back(Thing.SIGNPOST, first.id)
    assert given(services, private) == [first, second]


def test_a_topic_that_is_asked_about_keeps_someone_to_call(
    services: Services, private: Topic
) -> None:
    services.help_contacts.save(HELPLINE)
    services.help_contacts.give(private.id, [HELPLINE.id])
    services.topics.save(replace(private, asking=True))
    for contact in services.help_contacts.all():
        if contact.id != HELPLINE.id:
            services.removals.remove(Thing.SIGNPOST, contact.id)
    services.help_contacts.save(replace(HELPLINE, checked_on=None))
    with pytest.raises(HelpContactsMissing):
        services.help_contacts.give(private.id, [])
