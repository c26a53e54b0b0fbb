"""A member brings back what they deleted, or deletes it for good."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.dates import day_and_month
from app.domain.people import Member
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Sharing, ViewFilter
from app.services.all import Services
from app.services.removals import Thing
from app.storage.store import Store
from app.ui.look import Look
from app.ui.member.bars import Where
from app.ui.member.pick import PickScreen
from app.ui.member.rows import RowsScreen
from app.ui.member.said import SaidScreen
from app.ui.member.screen import Frame
from app.ui.member.stage import Stage
from app.ui.member.what_i_deleted import DoDeleted, deleted_views_screen
from app.ui.member.what_i_said import WhatISaid
from tests.conftest import TODAY
from tests.services.scenes import new_member, open_question, say
from tests.services.test_clock_set_back import answers_on
from tests.ui.fit import settle
from tests.ui.member.own import what_i_said
from tests.ui.pressing import press, seen
from tests.ui.reading import all_words

WORDS = "The bus never stops for me"


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question of a topic that is asked about."""
    question = open_question(services)
    services.topics.save(replace(services.topics.topic(question.topic_id), asking=True))
    return question


@pytest.fixture
def said(stage: Stage, services: Services, member: Member, question: Question) -> WhatISaid:
    """Return what they said, on show; the only thing there was they just deleted."""
    say(services, member.id, question.id, WORDS)
    made = what_i_said(stage, services, member)
    made.start()
    press("Next", "Delete it", "Next")
    to_the_end(stage, "Delete it")
    return made


def to_the_end(stage: Stage, words: str) -> None:
    """Read all pages of what something means, and then do it."""
    while stage.screen and stage.screen.next.phrase.words == "Next":
        stage.screen.next.click()
        settle()
    press(words)


def words_kept(services: Services, member: Member) -> list[str]:
    return [one.answer.words for one in services.own_views.of_member(member.id)]


def test_who_deleted_nothing_has_no_way_to_it(
    stage: Stage, services: Services, member: Member
) -> None:
    shown = what_i_said(stage, services, member)
    shown.start()
    settle()
    assert not seen("What I deleted")


def test_before_it_is_deleted_it_is_told_that_it_can_come_back(
    stage: Stage, services: Services, member: Member, question: Question
) -> None:
    say(services, member.id, question.id, WORDS)
    shown = what_i_said(stage, services, member)
    shown.start()
    press("Next", "Delete it", "Next")
    assert "You can have it back for 30 days." in all_words()


def test_it_is_found_under_what_i_said_and_comes_back(
    said: WhatISaid, stage: Stage, services: Services, member: Member
) -> None:
    assert words_kept(services, member) == []
    press("What I deleted", "Next", "Next")
    shown = stage.screen
    assert isinstance(shown, SaidScreen)
    assert WORDS in all_words()
    assert "You can have it back until" in all_words()
    press("Have it back", "Yes, have it back")
    assert "It is back." in all_words()
    assert words_kept(services, member) == [WORDS]
    (view,) = services.views.find(ViewFilter(text=WORDS))
    assert view.sharing is Sharing.WITH_NAME
    press("Next")
    assert not seen("What I deleted")
    assert said is not None


def test_it_goes_for_good_only_after_it_is_told_what_that_means(
    said: WhatISaid, stage: Stage, services: Services, member: Member
) -> None:
    press("What I deleted", "Next", "Next", "Delete it for good", "Next")
    assert "Then it cannot come back." in all_words()
    assert services.own_deleted.of_member(member.id)
    to_the_end(stage, "Delete it for good")
    assert "It is gone for good." in all_words()
    assert services.own_deleted.of_member(member.id) == []
    assert isinstance(stage.screen, RowsScreen)
    assert said is not None


def test_what_nobody_asks_any_more_can_only_go(
    said: WhatISaid, stage: Stage, services: Services, question: Question
) -> None:
    services.removals.remove(Thing.QUESTION, question.id)
    press("What I deleted", "Next", "Next")
    shown = stage.screen
    assert isinstance(shown, SaidScreen)
    assert list(shown.choices) == [DoDeleted.FOR_GOOD]
    assert "It cannot come back." in all_words()
    assert said is not None


def test_going_back_leads_to_what_i_said(said: WhatISaid) -> None:
    press("What I deleted", "Next", "Next", "Back", "Back")
    assert "You have not said anything with your name yet." in all_words()
    assert said is not None


def test_two_answers_to_one_question_are_told_apart_by_their_days(
    look: Look, services: Services, store: Store, member: Member, question: Question
) -> None:
    days = [TODAY, TODAY + timedelta(days=1)]
    for day in days:
        answers = answers_on(store, day)
        answers.confirm(member.id, Draft(question.id, Answer(words=WORDS)))
        answers.take_back(member.id, question.id)
    frame = Frame(Where(member.name, member.face))
    deleted = services.own_deleted.of_member(member.id)
    screen = deleted_views_screen(look, deleted, None, frame)
    assert isinstance(screen, PickScreen)
    told = [f"You deleted it on {day_and_month(day)}." for day in reversed(days)]
    assert [card.note for card in screen.cards.values()] == told
    assert [card.phrase.aloud for card in screen.cards.values()] == [
        f"{question.phrase.aloud} {one}" for one in told
    ]


def test_two_answers_of_one_day_are_told_apart_by_what_was_said(
    look: Look, services: Services, store: Store, member: Member
) -> None:
    question = next(
        question
        for topic in services.topics.all()
        for question in topic.questions
        if question.kind is QuestionKind.CHOOSE_ONE
    )
    yes, no = question.choices[:2]
    for choice in (yes, no):
        answers = answers_on(store, TODAY)
        answers.confirm(member.id, Draft(question.id, Answer(choices=(choice.id,))))
        answers.take_back(member.id, question.id)
    deleted = services.own_deleted.of_member(member.id)
    screen = deleted_views_screen(look, deleted, None, Frame(Where(member.name, member.face)))
    assert isinstance(screen, PickScreen)
    day = f"You deleted it on {day_and_month(TODAY)}."
    told = {card.note: card for card in screen.cards.values()}
    assert set(told) == {f"You said “{one.phrase.words}”\n{day}" for one in (yes, no)}
    for choice in (yes, no):
        card = told[f"You said “{choice.phrase.words}”\n{day}"]
        assert card.phrase.picture == choice.phrase.picture
        assert choice.phrase.words in card.phrase.aloud
        assert card.phrase.private
