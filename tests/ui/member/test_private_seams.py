"""Seams of a private topic: going back, changing one's mind, and what is held but not kept."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from sqlalchemy import func, select

from app.domain.attachments import Attachment, MediaType
from app.domain.errors.asking import QuestionGone
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.domain.views import Answer, Draft, Sharing
from app.domain.ways import Company
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import DraftRow, TakenRow, ViewRow
from app.storage.store import Store
from app.ui.member.answer_in_hand import AnswerInHand
from app.ui.member.here import Here
from app.ui.member.stage import Stage
from app.ui.member.talk import TalkScreen
from app.ui.member.topic_visit import TopicVisit
from app.ui.member.visit import Visit
from tests.holding import held
from tests.ui.fit import settle
from tests.ui.pressing import press
from tests.ui.reading import all_words

ONE, TWO, SUB = "Is it safe here?", "Who makes it safe?", "What is not safe?"
WAYS = "How do you want to do this?"
SAVE_IT = ("Next", "I did it on my own", "Next", "Yes", "Yes, save it")


@pytest.fixture
def topic(services: Services, kofi: Member) -> Topic:
    """Return a private topic with two questions; "Bad" to the first opens a third."""
    found = next(one for one in services.topics.all() if one.private and one.asking)
    for question in found.questions:
        services.topics.save_question(replace(question, opened_by=None))
        services.answers.take_back(kofi.id, question.id)
    faces = next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if one.kind is QuestionKind.FACES
    )
    own = QuestionKind.OWN_WORDS
    first = Question(uuid4(), found.id, Phrase(ONE), QuestionKind.FACES, may_be_no_name=True)
    two = Question(uuid4(), found.id, Phrase(TWO), own, may_be_no_name=True)
    choices = tuple(replace(one, id=uuid4()) for one in faces.choices)
    services.topics.save_question(first)
    services.topics.save_choices(first.id, choices)
    opens = next(one for one in choices if one.phrase.words == "Bad")
    sub = Question(uuid4(), found.id, Phrase(SUB), own, opened_by=opens.id)
    services.topics.save_question(sub)
    services.topics.save_question(two)
    whole = services.topics.topic(found.id)
    kept = tuple(one for one in whole.questions if one.id in {first.id, two.id, sub.id})
    return replace(whole, questions=kept)


def come_to_the_ways(here: Here, topic: Topic) -> TopicVisit:
    visit = TopicVisit(here, topic, [])
    visit.start()
    settle()
    while WAYS not in all_words():
        press("Next")
    return visit


def to_the_questions(*ways: str) -> None:
    press(*ways)
    while "Do you know what this is about?" not in all_words():
        press("Next")
    press("Yes", "Next")


def write(here: Here, words: str) -> None:
    settle()
    assert here.stage.screen is not None
    (box,) = here.stage.screen.findChildren(QPlainTextEdit)
    box.setPlainText(words)


def typed(here: Here) -> str:
    settle()
    assert here.stage.screen is not None
    (box,) = here.stage.screen.findChildren(QPlainTextEdit)
    return box.toPlainText()


def test_one_can_go_back_to_the_ways_where_a_name_is_needed_somewhere(
    here: Here, topic: Topic
) -> None:
    first, *rest = topic.questions
    needs = replace(topic, questions=(replace(first, may_be_no_name=False), *rest))
    visit = come_to_the_ways(here, needs)
    press("Now", "Next")
    assert WAYS not in all_words()
    press("Back")
    assert WAYS in all_words()
    press("No thank you", "Next")
    assert "You do not have to answer." in all_words()
    assert visit is not None


def test_a_board_that_cannot_be_written_to_is_told_of_and_asked_again(
    here: Here, services: Services, store: Store, topic: Topic
) -> None:
    services.put_offs.put_off(here.member.id, topic.id, Company.NO_ONE)
    first, *rest = topic.questions
    needs = replace(topic, questions=(replace(first, may_be_no_name=False), *rest))
    visit = come_to_the_ways(here, needs)
    with held(store):
        press("Now", "Next")
        assert here.stage.look("problem.store_busy").words in all_words()
    assert services.put_offs.of_member(here.member.id) == {topic.id}
    press("Next")
    assert services.put_offs.of_member(here.member.id) == frozenset()
    assert visit is not None


def test_what_was_written_with_no_name_is_there_when_one_comes_back_to_it(
    here: Here, store: Store, topic: Topic
) -> None:
    visit = come_to_the_ways(here, topic)
    to_the_questions("Now", "Next", "I give no name", "Next")
    press("Skip this", "Next")
    assert TWO in all_words()
    write(here, "A neighbour")
    press("Back")
    assert ONE in all_words()
    press("Next")
    assert typed(here) == "A neighbour"
    with store.sessions() as session:
        assert session.scalar(select(func.count()).select_from(DraftRow)) == 0
    assert visit is not None


def test_a_skip_with_no_name_takes_back_what_was_said_with_one(
    here: Here, services: Services, store: Store, kofi: Member, topic: Topic
) -> None:
    first, sub = topic.questions[0], next(one for one in topic.questions if one.opened_by)
    bad = Draft(first.id, Answer(choices=(sub.opened_by,) if sub.opened_by else ()))
    services.answers.confirm(kofi.id, bad, Sharing.FACILITATOR)
    visit = come_to_the_ways(here, topic)
    to_the_questions("Now", "Next", "I give no name", "Next")
    press("Skip this", "Next")
    assert SUB not in all_words()
    assert TWO in all_words()
    with store.sessions() as session:
        named = select(func.count()).where(ViewRow.member_id == kofi.id)
        assert session.scalar(named.where(ViewRow.question_id == first.id)) == 0
        assert session.get(TakenRow, (kofi.id, first.id)) is None
    assert visit is not None


def test_what_was_begun_with_a_name_is_no_draft_any_more_once_it_goes_on_without(
    here: Here, store: Store, topic: Topic
) -> None:
    visit = come_to_the_ways(here, topic)
    to_the_questions("Now", "Next", "My facilitator can know it is me", "Next")
    press("Bad")
    visit.keep()
    while "Do you want to give your name?" not in all_words():
        press("Back")
    to_the_questions("I give no name", "Next")
    assert ONE in all_words()
    visit.keep()
    with store.sessions() as session:
        assert session.scalar(select(func.count()).select_from(DraftRow)) == 0
    press(*SAVE_IT)
    assert SUB in all_words()


def test_what_could_not_be_kept_is_kept_the_next_time(
    services: Services, kofi: Member, topic: Topic
) -> None:
    hand = AnswerInHand(services.answers, kofi.id)
    two = topic.questions[-1]
    hand.take_up(two)
    hand.change(Answer(words="A neighbour"))
    services.removals.remove(Thing.QUESTION, two.id)
    with pytest.raises(QuestionGone):
        hand.keep()
    services.removals.bring_back(Thing.QUESTION, two.id)
    hand.keep()
    draft = services.answers.draft(kofi.id, two.id)
    assert draft is not None
    assert draft.answer.words == "A neighbour"


def test_with_no_name_it_is_told_that_people_may_know_a_voice_before_it_is_saved(
    here: Here, services: Services, store: Store, topic: Topic
) -> None:
    first, sub, two = (topic.questions[0], *topic.questions[1:])
    services.topics.save_question(replace(first, kind=QuestionKind.MY_VOICE))
    voice = replace(topic, questions=(replace(first, kind=QuestionKind.MY_VOICE), sub, two))
    visit = come_to_the_ways(here, voice)
    to_the_questions("Now", "Next", "I give no name", "Next")
    screen = here.stage.screen
    assert isinstance(screen, TalkScreen)
    screen.take_in(b"a voice", 5_000)
    press("Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    assert "People may know your voice." in all_words()
    wanted = select(func.count()).select_from(ViewRow).filter_by(question_id=first.id)
    with store.sessions() as session:
        assert session.scalar(wanted) == 0
    press("Back", "Yes", "Yes, save it", "Yes, save it")
    with store.sessions() as session:
        assert session.scalar(wanted) == 1
    assert visit is not None


def test_that_people_may_know_a_voice_is_told_where_it_goes_with_the_answer_that_opened_it(
    here: Here, services: Services, topic: Topic
) -> None:
    first, sub = topic.questions[0], next(one for one in topic.questions if one.opened_by)
    bad = Draft(first.id, Answer(choices=(sub.opened_by,) if sub.opened_by else ()))
    services.answers.confirm(here.member.id, bad, Sharing.FACILITATOR)
    made = Draft(sub.id, Answer(attachment=Attachment(MediaType.MP3, b"a voice", 5_000)))
    services.answers.confirm(here.member.id, made, Sharing.FACILITATOR)
    visit = come_to_the_ways(here, topic)
    to_the_questions("Now", "Next", "My facilitator can know it is me", "Next")
    press(*SAVE_IT)
    assert "People may know your voice." in all_words()
    press("Next", "The board, without my name")
    assert visit is not None


def test_whoever_stops_with_no_name_is_told_what_is_kept(here: Here, topic: Topic) -> None:
    visit = come_to_the_ways(here, topic)
    press("Stop")
    assert "We kept what you did." in all_words()
    press("Carry on")
    to_the_questions("Now", "Next", "I give no name", "Next")
    press("Bad", "Stop")
    assert "we only keep the answers that you saved." in all_words()
    press("Carry on", *SAVE_IT)
    assert SUB in all_words()
    assert visit is not None


def test_what_is_not_saved_and_has_no_name_is_there_after_my_page(
    stage: Stage, services: Services, kofi: Member, topic: Topic
) -> None:
    for question in services.topics.topic(topic.id).questions:
        services.topics.save_question(replace(question, may_be_no_name=True))
    visit = Visit(stage, services, kofi)
    visit.start()
    press("Next", "Next")
    while "Pick a topic" not in all_words():
        press("Next")
    press(topic.phrase.words, "Next")
    while WAYS not in all_words():
        press("Next")
    to_the_questions("Now", "Next", "I give no name", "Next")
    press("I do not know")
    asked = stage.screen
    assert asked is not None
    stage.asked_for_my_page.emit()
    settle()
    assert "My page" in all_words()
    press("Back")
    assert asked.title.words in all_words()
    press("Next")
    assert "Who helped you answer?" in all_words()
    visit.leave()
