"""A member's way through one topic: every turn it can take."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.domain.views import How, Said, Sharing, View, ViewFilter
from app.services.all import Services
from app.storage.models import QuestionRow
from app.storage.models.base import now
from app.storage.store import Store
from app.ui.member.here import Here
from app.ui.member.mat import MatScreen
from app.ui.member.pick import PickScreen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.member.topic_visit import TopicVisit
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

Start = Callable[[], TopicVisit]


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic that asks in three ways; the second may be answered with no name."""
    topic = next(one for one in services.topics.all() if "health check" in one.phrase.words)
    services.topics.save_question(replace(topic.questions[1], may_be_no_name=True))
    return services.topics.topic(topic.id)


@pytest.fixture
def start(here: Here, services: Services, kofi: Member, topic: Topic) -> Start:
    """Return what begins a visit to the topic; nothing of Kofi's is there yet."""
    for question in topic.questions:
        services.answers.take_back(kofi.id, question.id)

    def begin() -> TopicVisit:
        visit = TopicVisit(here, topic, [Phrase("Bye for now.")])
        visit.start()
        return visit

    return begin


@pytest.fixture
def at_the_question(start: Start) -> TopicVisit:
    """Return a visit that has come to the first question."""
    visit = start()
    press("Next", "Yes", "Next")
    assert "How was your last health check?" in all_words()
    return visit


def on(stage: Stage) -> Screen:
    settle()
    assert stage.screen is not None
    return stage.screen


def type_words(stage: Stage, words: str) -> None:
    (box,) = on(stage).findChildren(QPlainTextEdit)
    box.setPlainText(words)


def views_of(services: Services, question: Question) -> list[View]:
    found = services.views.find(ViewFilter(topic_id=question.topic_id), 0, 500)
    return [view for view in found if view.question_id == question.id]


def mine(services: Services, question: Question, member: Member) -> list[View]:
    return [view for view in views_of(services, question) if view.member_id == member.id]


def test_tell_me_again_leads_back_to_what_it_is_about(start: Start) -> None:
    visit = start()
    press("Next", "Tell me again", "Next")
    assert "A health check is a yearly visit to your doctor." in all_words()
    press("Next")
    assert "Do you know what this is about?" in all_words()
    assert visit is not None


def test_an_answer_goes_all_the_way_and_is_kept(
    at_the_question: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Good", "Next", "I did it on my own", "Next")
    assert "This is what you said" in all_words()
    press("Yes", "Yes, save it", "The board, with my name", "Yes, save it")
    assert topic.questions[1].phrase.words in all_words()
    (view,) = mine(services, topic.questions[0], kofi)
    assert (view.quote, view.sharing) == ("Good", Sharing.WITH_NAME)


def test_not_knowing_is_an_answer(
    at_the_question: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    press("I do not know", "Next", "I did it on my own", "Next")
    assert "You said “I do not know”." in all_words()
    press("Yes", "Yes, save it")
    (view,) = mine(services, topic.questions[0], kofi)
    assert view.said is Said.DONT_KNOW


def test_not_knowing_and_saying_why_is_still_not_knowing(
    at_the_question: TopicVisit,
    stage: Stage,
    services: Services,
    kofi: Member,
    topic: Topic,
) -> None:
    press("I do not know", "I want to say more")
    type_words(stage, "Nobody told me.")
    press("Next", "Next", "I did it on my own", "Next")
    assert "You said “I do not know”." in all_words()
    assert "Nobody told me." in all_words()
    press("Yes", "Yes, save it")
    (view,) = mine(services, topic.questions[0], kofi)
    assert (view.said, view.words) == (Said.DONT_KNOW, "Nobody told me.")


def test_skipping_goes_straight_to_what_comes_next(
    at_the_question: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Skip this", "Next")
    assert topic.questions[1].phrase.words in all_words()
    kept = services.answers.draft(kofi.id, topic.questions[0].id)
    assert kept is not None
    assert kept.answer.said is Said.SKIPPED
    press("Back")
    assert topic.questions[0].phrase.words in all_words()
    assert "Who helped you answer?" not in all_words()


def test_an_answer_can_be_changed_when_it_is_read_back(
    at_the_question: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Good", "Next", "I did it on my own", "Next", "Change it", "Change it")
    assert topic.questions[0].phrase.words in all_words()
    press("Bad", "Next", "Next", "Yes", "Yes, save it")
    (view,) = mine(services, topic.questions[0], kofi)
    assert view.quote == "Bad"


def test_an_answer_can_be_deleted_even_when_it_was_saved(
    at_the_question: TopicVisit,
    stage: Stage,
    services: Services,
    kofi: Member,
    topic: Topic,
) -> None:
    press("Good", "Next", "I did it on my own", "Next", "Yes", "Yes, save it", "Back")
    assert "This is what you said" in all_words()
    press("Delete it", "Delete it")
    screen = on(stage)
    assert isinstance(screen, PickScreen)
    assert screen.chosen == []
    assert mine(services, topic.questions[0], kofi) == []
    assert services.answers.draft(kofi.id, topic.questions[0].id) is None


def test_choosing_what_to_do_does_nothing_before_next(
    at_the_question: TopicVisit, stage: Stage, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Good", "Next", "I did it on my own", "Next", "Delete it")
    assert services.answers.draft(kofi.id, topic.questions[0].id) is not None
    assert isinstance(on(stage), SaidScreen)


def test_what_to_do_is_still_chosen_after_a_break(
    at_the_question: TopicVisit, stage: Stage
) -> None:
    press("Good", "Next", "I did it on my own", "Next", "Change it", "Break", "I am ready")
    screen = on(stage)
    assert isinstance(screen, SaidScreen)
    assert screen.next.isEnabled()
    assert screen.next.text().strip() == "Change it"


def test_more_can_be_said_and_is_read_back_exactly(
    at_the_question: TopicVisit, stage: Stage, services: Services, kofi: Member, topic: Topic
) -> None:
    own = "  it wos OK\n\nbut teh nurse — نرس 🙂 "
    press("OK", "I want to say more")
    type_words(stage, own)
    press("Next")
    assert topic.questions[0].phrase.words in all_words()
    press("Next", "Someone helped me answer", "Next", "I signed it", "Next")
    press("Yes", "Yes, save it")
    (view,) = mine(services, topic.questions[0], kofi)
    assert view.words == own
    assert [phrase.words for phrase in view.picked] == ["OK"]


def to_the_second(topic: Topic) -> None:
    press("Skip this", "Next")
    assert topic.questions[1].phrase.words in all_words()


def test_an_answer_with_no_name_cannot_be_reached_by_going_back(
    at_the_question: TopicVisit, services: Services, kofi: Member, topic: Topic
) -> None:
    question = topic.questions[1]
    before = len(views_of(services, question))
    to_the_second(topic)
    press("Same nurse each time", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    press("The board, without my name", "Yes, save it")
    assert len(views_of(services, question)) == before + 1  # only the facilitator, so far
    assert "We cannot see who you are." in all_words()
    assert "Tell your facilitator if you want help." in all_words()
    press("Yes, save it")
    assert topic.questions[2].phrase.words in all_words()
    press("Back")
    words = all_words()
    assert "You have answered this with no name" in words
    assert "Same nurse each time" not in words
    assert services.answers.draft(kofi.id, question.id) is None
    assert mine(services, question, kofi) == []
    assert len(views_of(services, question)) == before + 1
    press("Next")
    assert "Tell your facilitator if you want help." in all_words()
    press("Next")
    assert topic.questions[2].phrase.words in all_words()
    assert len(views_of(services, question)) == before + 1


def test_an_answer_with_no_name_stays_out_of_reach_in_a_new_visit(
    at_the_question: TopicVisit, start: Start, services: Services, topic: Topic
) -> None:
    to_the_second(topic)
    press("Same nurse each time", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    press("The board, without my name", "Yes, save it", "Yes, save it")
    visit = start()
    press("Next", "Yes", "Next", "Next")
    assert "You have answered this with no name" in all_words()
    assert visit is not None


def test_a_question_that_may_not_be_without_a_name_does_not_offer_it(
    at_the_question: TopicVisit,
) -> None:
    press("Good", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    assert "Only my facilitator" in all_words()
    assert "The board, without my name" not in all_words()


def test_half_an_answer_is_found_again_in_a_new_visit(
    at_the_question: TopicVisit, start: Start, stage: Stage, services: Services, kofi: Member
) -> None:
    press("OK", "I want to say more")
    type_words(stage, "It was cold.")
    at_the_question.keep()
    visit = start()
    press("Next", "Yes", "Next")
    screen = on(stage)
    assert isinstance(screen, PickScreen)
    assert [screen.picking.cards[one].words for one in screen.chosen] == ["OK"]
    press("Next", "I did it on my own", "Next")
    assert "It was cold." in all_words()
    assert visit is not None


def test_what_is_said_is_kept_without_pressing_anything_more(
    qtbot: QtBot,
    at_the_question: TopicVisit,
    services: Services,
    kofi: Member,
    topic: Topic,
) -> None:
    press("Good")

    def is_kept() -> bool:
        return services.answers.draft(kofi.id, topic.questions[0].id) is not None

    qtbot.waitUntil(is_kept)


def test_the_answer_to_who_helped_is_offered_again(
    at_the_question: TopicVisit, stage: Stage
) -> None:
    press("Good", "Next", "Someone helped me read", "Next", "Yes", "Yes, save it")
    press("Only my facilitator", "Yes, save it", "Same nurse each time", "Next")
    screen = on(stage)
    assert isinstance(screen, PickScreen)
    assert screen.next.isEnabled()
    assert [screen.picking.cards[one].words for one in screen.chosen] == [
        "Someone helped me read"
    ]


def take_away(store: Store, question_id: UUID) -> None:
    with store.sessions.begin() as session:
        row = session.get(QuestionRow, question_id)
        assert row is not None
        row.removed_at = now()


@pytest.mark.parametrize("way", ["answer", "skip"])
def test_a_question_taken_away_meanwhile_is_told_and_the_visit_goes_on(
    at_the_question: TopicVisit, store: Store, topic: Topic, way: str
) -> None:
    take_away(store, topic.questions[0].id)
    press("Good" if way == "answer" else "Skip this", "Next")
    assert "This question has been taken away." in all_words()
    press("Next")
    assert topic.questions[1].phrase.words in all_words()
    assert "taken away" not in all_words()


def test_a_question_taken_away_at_the_last_moment_is_told(
    at_the_question: TopicVisit, store: Store, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Good", "Next", "I did it on my own", "Next")
    take_away(store, topic.questions[0].id)
    press("Yes", "Yes, save it")
    assert "This question has been taken away." in all_words()
    press("Yes, save it")
    assert topic.questions[1].phrase.words in all_words()


def test_back_from_the_first_page_leaves_and_next_from_the_last_is_done(
    qtbot: QtBot, start: Start
) -> None:
    visit = start()
    with qtbot.waitSignal(visit.left):
        press("Back")
    visit = start()
    press("Next", "Yes", "Next", "Skip this", "Next", "Skip this", "Next", "Skip this", "Next")
    assert "Bye for now." in all_words()
    with qtbot.waitSignal(visit.done):
        press("Next")


def test_a_private_topic_begins_with_its_notice_and_a_way_out(
    qtbot: QtBot, stage: Stage, services: Services, here: Here
) -> None:
    topic = next(one for one in services.topics.all() if one.private)
    visit = TopicVisit(here, topic, [])
    visit.start()
    settle()
    words = all_words()
    assert "Before you start" in words
    assert topic.notice in words
    assert isinstance(stage.screen, Screen)
    assert any("headphones" in phrase.words for phrase in stage.screen.reading())
    with qtbot.waitSignal(visit.left):
        press("Leave this topic")


def test_own_words_need_no_picture(
    at_the_question: TopicVisit, stage: Stage, services: Services, kofi: Member, topic: Topic
) -> None:
    press("Skip this", "Next", "Skip this", "Next")
    question = topic.questions[2]
    assert question.kind is QuestionKind.OWN_WORDS
    assert not on(stage).next.isEnabled()
    type_words(stage, "More time please")
    press("Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    (view,) = mine(services, question, kofi)
    assert view.words == "More time please"


@pytest.fixture
def at_the_mat(stage: Stage, services: Services, kofi: Member, here: Here) -> Question:
    """Return a mat that Kofi has come to, and has placed nothing on."""
    topic, mat = next(
        (topic, one)
        for topic in services.topics.all()
        for one in topic.questions
        if one.kind is QuestionKind.PICTURE_MAT
    )
    services.answers.take_back(kofi.id, mat.id)
    alone = replace(topic, info=(), questions=(mat,), private=False, notice="")
    TopicVisit(here, alone, []).start()
    press("Yes", "Next", "Next", "Skip this", "Next", "Next")
    assert isinstance(on(stage), MatScreen)
    return mat


def put_all(stage: Stage, place: int) -> None:
    """Put every card that comes up in one place."""
    screen = on(stage)
    assert isinstance(screen, MatScreen)
    for _card in screen.hand.cards:
        list(screen.places.values())[place].click()


def test_a_mat_is_sorted_looked_over_and_kept(
    stage: Stage, services: Services, kofi: Member, at_the_mat: Question
) -> None:
    put_all(stage, 2)
    press("Next", "Next", "I did it on my own", "Next")
    assert isinstance(on(stage), SaidScreen)
    place = at_the_mat.places[2].phrase.words
    assert f"{at_the_mat.choices[0].phrase.words}. {place}" in all_words()
    press("Yes", "Yes, save it")
    (view,) = mine(services, at_the_mat, kofi)
    assert {one.words for one in view.picked} == {
        f"{choice.phrase.words}: {place}" for choice in at_the_mat.choices
    }


def test_a_card_of_ones_own_joins_the_mat(
    stage: Stage, services: Services, kofi: Member, at_the_mat: Question
) -> None:
    put_all(stage, 0)
    press("Next", "A card of my own")
    type_words(stage, "The light")
    press("Next")
    screen = on(stage)
    assert isinstance(screen, MatScreen)
    assert screen.hand.card.phrase.words == "The light"
    list(screen.places.values())[1].click()
    press("Next", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    (view,) = mine(services, at_the_mat, kofi)
    assert f"The light: {at_the_mat.places[1].phrase.words}" in [
        one.words for one in view.picked
    ]


def test_a_mat_half_done_is_still_there_after_a_crash(
    qtbot: QtBot, stage: Stage, services: Services, kofi: Member, at_the_mat: Question
) -> None:
    screen = on(stage)
    assert isinstance(screen, MatScreen)
    card = screen.hand.card
    next(iter(screen.places.values())).click()
    qtbot.waitUntil(lambda: services.answers.draft(kofi.id, at_the_mat.id) is not None)
    draft = services.answers.draft(kofi.id, at_the_mat.id)
    assert draft is not None
    assert [one.choice for one in draft.answer.placed] == [card.choice]


def test_how_it_was_told_is_asked_only_of_those_whom_someone_helped_to_answer(
    stage: Stage, at_the_question: TopicVisit
) -> None:
    press("Bad", "Next", "Someone helped me answer", "Next")
    assert "How did you tell them?" in all_words()
    press("I pointed", "Back", "Someone helped me read", "Next")
    assert isinstance(on(stage), SaidScreen)
    press("Back")
    assert "Who helped you answer?" in all_words()


def test_what_was_signed_to_a_helper_is_kept_as_signed(
    services: Services, topic: Topic, kofi: Member, at_the_question: TopicVisit
) -> None:
    press("Bad", "Next", "Someone helped me answer", "Next", "I signed it", "Next")
    press("Yes", "Yes, save it", "The board, with my name", "Yes, save it")
    (view,) = mine(services, topic.questions[0], kofi)
    assert view.how is How.SIGN
