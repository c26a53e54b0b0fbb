"""A member's way through a private topic, in each way they can take it."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Question, Topic
from app.domain.views import Moment, Mood, Said, View, ViewFilter
from app.domain.ways import Company
from app.services.all import Services
from app.storage.models import DraftRow, FeelingRow, PutOffRow, TakenRow, ViewRow
from app.storage.store import Store
from app.ui.member.here import Here
from app.ui.member.pick import PickScreen
from app.ui.member.topic_visit import TopicVisit
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

SAVE_IT = ("Next", "I did it on my own", "Next", "Yes", "Yes, save it")


@pytest.fixture
def topic(services: Services, kofi: Member) -> Topic:
    """Return a private topic that may be answered with no name, and that Kofi has not begun.

    Its first question is about the person, its second about the world.
    """
    found = next(one for one in services.topics.all() if one.private and one.asking)
    for number, question in enumerate(found.questions):
        services.answers.take_back(kofi.id, question.id)
        services.topics.save_question(
            replace(question, may_be_no_name=True, about_person=number == 0)
        )
    return services.topics.topic(found.id)


@pytest.fixture
def visit(here: Here, topic: Topic) -> TopicVisit:
    """Return a visit that has come to how the member wants to do this."""
    visit = TopicVisit(here, topic, [Phrase("You can call someone.", "phone_call")])
    visit.start()
    settle()
    while "How do you want to do this?" not in all_words():
        press("Next")
    return visit


def mine(services: Services, kofi: Member) -> list[View]:
    found = services.views.find(ViewFilter(), 0, 1000)
    return [view for view in found if view.member_id == kofi.id]


def nameless(services: Services, question: Question) -> list[View]:
    found = services.views.find(ViewFilter(), 0, 1000)
    return [one for one in found if one.question_id == question.id and not one.member]


def to_the_questions(*ways: str) -> None:
    press(*ways)
    while "Do you know what this is about?" not in all_words():
        press("Next")
    press("Yes", "Next")


def test_the_world_is_asked_about_before_the_person(visit: TopicVisit, topic: Topic) -> None:
    to_the_questions("Now", "Next", "My facilitator can know it is me", "Next")
    assert topic.questions[1].phrase.words in all_words()


def test_nothing_about_a_choice_is_made_for_the_member(visit: TopicVisit, here: Here) -> None:
    screen = here.stage.screen
    assert isinstance(screen, PickScreen)
    assert screen.chosen == []
    assert not screen.next.isEnabled()


def test_someone_on_their_own_is_told_what_to_do_and_goes_on(visit: TopicVisit) -> None:
    press("On my own", "Next")
    assert "Ask the others to move away." in all_words()
    to_the_questions("Next", "I give no name", "Next")


def test_someone_can_show_whom_they_want_with_them(visit: TopicVisit) -> None:
    press("With someone", "Next")
    assert "No one" not in all_words()
    press("A woman who works here", "Next")
    assert "Can a woman sit with me?" in all_words()
    press("Back")
    assert "Who do you want with you?" in all_words()
    press("Next", "Next")
    assert "Do you want to give your name?" in all_words()


def test_a_topic_can_be_put_off_and_somebody_is_told(
    qtbot: QtBot, visit: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Later", "Next", "A man who works here", "Next")
    assert "That is fine. You can do it later." in all_words()
    with qtbot.waitSignal(visit.left):
        press("Next")
    (put_off,) = services.put_offs.all()
    assert (put_off.member, put_off.topic_id) == ("Kofi", topic.id)
    assert put_off.company is Company.MAN
    assert services.put_offs.of_member(kofi.id) == {topic.id}


def test_a_topic_that_is_begun_is_put_off_no_more(
    visit: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    services.put_offs.put_off(kofi.id, topic.id, Company.NO_ONE)
    press("Now", "Next", "I give no name", "Next")
    assert "Tell your facilitator if you want help." in all_words()
    press("Next")
    assert services.put_offs.all() == []


def test_not_to_answer_at_all_is_a_good_answer_and_ends_kindly(
    qtbot: QtBot, visit: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    press("No thank you", "Next")
    words = all_words()
    assert "You do not have to answer." in words
    assert "You can call someone." in words
    press("Next")
    assert "How are you now?" in all_words()
    with qtbot.waitSignal(visit.done):
        press("Next")
    assert services.topics.progress(kofi.id, [topic])[topic.id].is_finished
    assert mine(services, kofi) == [
        one for one in mine(services, kofi) if one.topic_id != topic.id
    ]


def test_whoever_wants_nothing_can_still_change_their_mind(visit: TopicVisit) -> None:
    press("No thank you", "Next", "Back")
    assert "How do you want to do this?" in all_words()


def test_what_was_answered_before_stays_when_the_rest_is_refused(
    visit: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    to_the_questions("Now", "Next", "My facilitator can know it is me", "Next")
    press("I do not know", *SAVE_IT, "Only my facilitator", "Yes, save it")
    said = [view for view in mine(services, kofi) if view.topic_id == topic.id]
    services.answers.skip_rest(kofi.id, [one.id for one in topic.asked])
    assert [view for view in mine(services, kofi) if view.topic_id == topic.id] == said
    assert [view.said for view in said] == [Said.DONT_KNOW]


def test_with_no_name_from_the_start_there_is_never_a_name(
    visit: TopicVisit, services: Services, store: Store, kofi: Member, topic: Topic
) -> None:
    question = topic.questions[1]
    before = len(nameless(services, question))
    to_the_questions("Now", "Next", "I give no name", "Next")
    press("I do not know")
    visit.keep()
    with store.sessions() as session:
        assert session.scalar(select(func.count()).select_from(DraftRow)) == 0
    press(*SAVE_IT)
    assert "Who can see this?" not in all_words()
    with store.sessions() as session:
        named = select(func.count()).where(ViewRow.member_id == kofi.id)
        assert session.scalar(named.where(ViewRow.question_id == question.id)) == 0
        assert session.get(TakenRow, (kofi.id, question.id)) is not None
    assert len(nameless(services, question)) == before + 1
    press("Back")
    assert "You have answered this with no name" in all_words()


def test_a_skip_with_no_name_leaves_nothing(
    visit: TopicVisit, store: Store, kofi: Member, topic: Topic
) -> None:
    to_the_questions("Now", "Next", "I give no name", "Next")
    press("Skip this", "Next")
    with store.sessions() as session:
        ids = [one.id for one in topic.questions]
        kept = select(func.count()).where(
            ViewRow.member_id == kofi.id, ViewRow.question_id.in_(ids)
        )
        assert session.scalar(kept) == 0


def test_how_are_you_now_is_kept_at_the_end(
    visit: TopicVisit, store: Store, kofi: Member
) -> None:
    press("No thank you", "Next", "Next", "Worried")
    with store.sessions() as session:
        rows = session.scalars(select(FeelingRow).filter_by(member_id=kofi.id))
        assert (Moment.AFTER_TOPIC, Mood.WORRIED) in {(row.moment, row.mood) for row in rows}


def test_where_a_name_is_needed_somewhere_no_name_is_not_promised(
    here: Here, services: Services, topic: Topic
) -> None:
    services.topics.save_question(replace(topic.questions[0], may_be_no_name=False))
    visit = TopicVisit(here, services.topics.topic(topic.id), [])
    visit.start()
    settle()
    while "How do you want to do this?" not in all_words():
        press("Next")
    press("Now", "Next")
    assert "Do you want to give your name?" not in all_words()


def test_someone_who_left_the_board_is_not_asked_again(
    services: Services, store: Store, kofi: Member, topic: Topic
) -> None:
    services.put_offs.put_off(kofi.id, topic.id, Company.SOMEONE)
    services.topics.save(replace(topic, asking=False))
    assert services.put_offs.all() == []
    with store.sessions() as session:
        assert session.scalar(select(func.count()).select_from(PutOffRow)) == 1
