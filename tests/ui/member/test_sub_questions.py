"""Questions that open from an answer, things told in other words, another way, and practice."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from sqlalchemy import func, select

from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import InfoLine, Question, QuestionKind, Topic
from app.domain.views import Answer, Draft, Helped, How, Sharing, View, ViewFilter
from app.services.all import Services
from app.storage.models import DraftRow, TakenRow, ViewRow
from app.storage.store import Store
from app.ui.member.here import Here
from app.ui.member.mat import MatScreen
from app.ui.member.topic_visit import TopicVisit
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

OWN = ("Next", "I did it on my own", "Next", "Yes", "Yes, save it")
SAID_IT = "It was too loud."
SUB = "What was not good?"


@pytest.fixture
def topic(services: Services, kofi: Member) -> Topic:
    """Return a topic with one question of faces, where "Bad" opens another question."""
    found = next(one for one in services.topics.all() if "health check" in one.phrase.words)
    first = replace(found.questions[0], may_be_no_name=True)
    services.answers.take_back(kofi.id, first.id)
    services.topics.save_question(first)
    opens = next(one for one in first.choices if one.phrase.words == "Bad")
    sub = Question(
        uuid4(), found.id, Phrase(SUB, "question"), QuestionKind.OWN_WORDS, opened_by=opens.id
    )
    services.topics.save_question(sub)
    services.topics.save_again(found.id, [InfoLine(uuid4(), Phrase("A check each year."))])
    return services.topics.topic(found.id)


def sub_of(topic: Topic) -> Question:
    return next(one for one in topic.questions if one.opened_by)


def begin(here: Here, topic: Topic) -> TopicVisit:
    visit = TopicVisit(here, topic, [])
    visit.start()
    press("Next", "Yes", "Next")
    return visit


def write(here: Here, words: str) -> None:
    settle()
    assert here.stage.screen is not None
    (box,) = here.stage.screen.findChildren(QPlainTextEdit)
    box.setPlainText(words)


def views_of(services: Services, question: Question) -> list[View]:
    found = services.views.find(ViewFilter(topic_id=question.topic_id), 0, 1000)
    return [view for view in found if view.question_id == question.id]


def test_the_right_answer_opens_a_question_right_after_it(here: Here, topic: Topic) -> None:
    visit = begin(here, topic)
    press("Bad", *OWN, "The board, with my name", "Yes, save it")
    assert SUB in all_words()
    assert visit is not None


def test_another_answer_does_not_open_it(here: Here, topic: Topic) -> None:
    visit = begin(here, topic)
    press("Good", *OWN, "The board, with my name", "Yes, save it")
    assert SUB not in all_words()
    assert topic.questions[1].phrase.words in all_words()
    press("Back")
    assert "Who can see this?" in all_words()
    assert visit is not None


def test_what_is_said_to_it_is_seen_by_whoever_may_see_the_answer(
    here: Here, services: Services, topic: Topic
) -> None:
    visit = begin(here, topic)
    press("Bad", *OWN, "The board, with my name", "Yes, save it")
    write(here, SAID_IT)
    press("Next", "Next", "Yes", "Yes, save it")
    assert topic.questions[1].phrase.words in all_words()
    (view,) = views_of(services, sub_of(topic))
    assert (view.words, view.sharing, view.member) == (SAID_IT, Sharing.WITH_NAME, "Kofi")
    press("Back")
    assert "This is what you said" in all_words()
    assert visit is not None


def test_with_no_name_nothing_tells_who_opened_it(
    here: Here, services: Services, store: Store, kofi: Member, topic: Topic
) -> None:
    visit = begin(here, topic)
    press("Bad", *OWN, "The board, without my name", "Yes, save it", "Yes, save it")
    assert SUB in all_words()
    write(here, SAID_IT)
    visit.keep()
    sub = sub_of(topic)
    with store.sessions() as session:
        drafts = select(func.count()).select_from(DraftRow).filter_by(question_id=sub.id)
        assert session.scalar(drafts) == 0
    press("Next", "Next", "Yes", "Yes, save it")
    with store.sessions() as session:
        (row,) = session.scalars(select(ViewRow).filter_by(question_id=sub.id))
        assert (row.words, row.member_id, row.given_at) == (SAID_IT, None, None)
        assert session.get(TakenRow, (kofi.id, sub.id)) is None
    press("Back")
    assert "You have answered this with no name" in all_words()
    press("Next")
    assert len(views_of(services, sub)) == 1


def test_a_skip_of_it_with_no_name_leaves_nothing(
    here: Here, store: Store, kofi: Member, topic: Topic
) -> None:
    visit = begin(here, topic)
    press("Bad", *OWN, "The board, without my name", "Yes, save it", "Yes, save it")
    press("Skip this", "Next")
    sub = sub_of(topic)
    with store.sessions() as session:
        assert session.get(TakenRow, (kofi.id, sub.id)) is None
        views = select(func.count()).select_from(ViewRow).filter_by(question_id=sub.id)
        assert session.scalar(views) == 0
    assert visit is not None


def test_when_the_name_comes_off_an_answer_it_comes_off_what_it_opened(
    services: Services, store: Store, kofi: Member, topic: Topic
) -> None:
    first, sub = topic.questions[0], sub_of(topic)
    bad = Draft(first.id, Answer(choices=(sub.opened_by,) if sub.opened_by else ()))
    services.answers.confirm(kofi.id, bad, Sharing.WITH_NAME)
    services.answers.confirm(kofi.id, Draft(sub.id, Answer(words=SAID_IT)), Sharing.WITH_NAME)
    services.answers.confirm(kofi.id, bad, Sharing.FACILITATOR)
    (view,) = views_of(services, sub)
    assert view.sharing is Sharing.FACILITATOR
    services.answers.confirm(kofi.id, bad, Sharing.NO_NAME)
    (view,) = views_of(services, sub)
    assert (view.words, view.sharing, view.member) == (SAID_IT, Sharing.NO_NAME, "")
    with store.sessions() as session:
        assert session.get(TakenRow, (kofi.id, sub.id)) is None
        assert session.get(TakenRow, (kofi.id, first.id)) is not None


def test_progress_counts_what_everyone_is_asked(
    services: Services, kofi: Member, topic: Topic
) -> None:
    progress = services.topics.progress(kofi.id, [topic])[topic.id]
    assert progress.questions == len(topic.questions) - 1


def test_a_question_whose_choice_is_gone_is_not_asked(services: Services, topic: Topic) -> None:
    first = topic.questions[0]
    services.topics.save_choices(
        first.id, [one for one in first.choices if one.id != sub_of(topic).opened_by]
    )
    assert sub_of(topic) not in services.topics.topic(topic.id).asked


def test_whoever_asks_to_be_told_again_is_told_in_other_words(here: Here, topic: Topic) -> None:
    visit = TopicVisit(here, topic, [])
    visit.start()
    settle()
    assert "A check each year." not in all_words()
    press("Next", "Tell me again", "Next")
    assert "A check each year." in all_words()
    assert topic.info[0].phrase.words not in all_words()
    assert visit is not None


def test_what_was_signed_is_written_down_with_how_it_was_told(
    here: Here, services: Services, topic: Topic
) -> None:
    visit = begin(here, topic)
    press("Bad", "I want to say more", "Another way", "I signed it", "Next")
    assert "Write down just what they told you" in all_words()
    write(here, "loud loud bad")
    press("Next", "Next")
    assert "Who helped you answer?" in all_words()
    press("Next", "Next", "Yes", "Yes, save it")
    views = [one for one in views_of(services, topic.questions[0]) if one.member == "Kofi"]
    assert [(one.words, one.how, one.helped) for one in views] == [
        ("loud loud bad", How.SIGN, Helped.ANSWER)
    ]
    assert visit is not None


def test_a_way_to_answer_that_is_new_is_tried_first_and_nothing_is_kept(
    here: Here, services: Services, store: Store, kofi: Member
) -> None:
    topic, mat = next(
        (topic, one)
        for topic in services.topics.all()
        for one in topic.questions
        if one.kind is QuestionKind.PICTURE_MAT
    )
    services.answers.take_back(kofi.id, mat.id)
    alone = replace(topic, info=(), questions=(mat,), private=False, notice="")
    visit = TopicVisit(here, alone, [])
    visit.start()
    press("Yes", "Next")
    assert "We do not keep this answer." in all_words()
    press("Next")
    screen = here.stage.screen
    assert isinstance(screen, MatScreen)
    for _card in screen.hand.cards:
        next(iter(screen.places.values())).click()
    press("Next", "Next")
    assert "The next question is a real one." in all_words()
    with store.sessions() as session:
        assert session.scalar(select(func.count()).select_from(DraftRow)) == 0
    press("Next")
    assert mat.phrase.words in all_words()
    press("Back", "Back", "Back", "Back")
    assert "Do you know what this is about?" in all_words()
    assert visit is not None


def test_nobody_tries_what_they_know(here: Here, topic: Topic) -> None:
    visit = begin(here, topic)
    assert topic.questions[0].phrase.words in all_words()
    assert visit is not None
