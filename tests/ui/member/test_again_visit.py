"""What a member is asked once more, and breaks that are kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.asking_again import AskedAgain
from app.domain.begun import Form
from app.domain.calls import Reason
from app.domain.people import Member
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, Said, Sharing, View, ViewFilter
from app.services.all import Services
from app.ui.member.again_visit import AgainVisit
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from tests.ui.fit import settle
from tests.ui.pressing import find, press
from tests.ui.reading import all_words

TURNED = "Do you run out of money?"


@pytest.fixture
def roy(services: Services) -> Member:
    """Return the member who said yes to everything."""
    return next(one for one in services.people.members() if one.name == "Roy")


@pytest.fixture
def view(services: Services, roy: Member) -> View:
    """Return what he said first to what he is asked again."""
    (one,) = services.asking_again.suggestions()
    services.asking_again.ask(roy.id, one.question.id)
    (found,) = services.views.with_ids([one.view_id])
    return found


@pytest.fixture
def visit(stage: Stage, services: Services, roy: Member, view: View) -> AgainVisit:
    """Return the visit in which he is asked, at its first screen."""
    made = AgainVisit(stage, services, roy)
    made.start()
    return made


def kept(services: Services, view: View) -> AskedAgain:
    return services.asking_again.asked([view])[view.id]


def turn_to_the_question() -> None:
    for _page in range(5):
        if TURNED in all_words():
            return
        press("Next")
    raise AssertionError("the question does not come")


def test_it_is_introduced_kindly(visit: AgainVisit) -> None:
    assert "We want to ask you 1 thing again" in all_words()
    assert "Money and rising costs" in all_words()


def test_what_is_said_is_kept_beside_what_was_said_first(
    qtbot: QtBot, visit: AgainVisit, services: Services, view: View
) -> None:
    turn_to_the_question()
    press("No", "Next", "Someone helped me read", "Next")
    assert TURNED in all_words()
    press("Yes")
    with qtbot.waitSignal(visit.done):
        press("Yes, save it")
    second = kept(services, view)
    assert [one.words for one in second.picked] == ["No"]
    assert (second.said, second.helped) == (Said.ANSWER, Helped.READ)
    assert services.views.with_ids([view.id]) == [view]


def test_more_can_be_said_in_words(
    visit: AgainVisit, stage: Stage, services: Services, view: View
) -> None:
    turn_to_the_question()
    press("Yes", "I want to say more")
    assert stage.screen
    (box,) = stage.screen.findChildren(QPlainTextEdit)
    box.setPlainText("Every month.")
    press("Next", "Next", "I did it on my own", "Next", "Yes", "Yes, save it")
    assert kept(services, view).words == "Every month."


@pytest.mark.parametrize("pill", ["Skip this", "I do not know"])
def test_skipping_and_not_knowing_are_good_answers(
    visit: AgainVisit, services: Services, view: View, pill: str
) -> None:
    turn_to_the_question()
    press(pill, "Next")
    if pill != "Skip this":
        press("I did it on my own", "Next", "Yes", "Yes, save it")
    said = Said.SKIPPED if pill == "Skip this" else Said.DONT_KNOW
    assert kept(services, view).said is said


def test_it_can_be_changed_or_left_unsaid_before_it_is_saved(
    visit: AgainVisit, services: Services, view: View
) -> None:
    turn_to_the_question()
    press("No", "Next", "I did it on my own", "Next", "Change it")
    press("Change it")
    assert TURNED in all_words()
    press("Yes", "Next", "Next", "Delete it")
    press("Delete it")
    assert kept(services, view).said is None
    press("Skip this", "Next")
    assert kept(services, view).said is Said.SKIPPED


def test_what_was_begun_is_there_again_at_another_visit_until_it_is_saved(
    visit: AgainVisit, stage: Stage, services: Services, roy: Member, view: View
) -> None:
    turn_to_the_question()
    press("Yes", "I want to say more")
    assert stage.screen
    stage.screen.findChildren(QPlainTextEdit)[0].setPlainText("Every month.")
    press("Next", "Next", "Someone helped me read")
    visit.keep()
    assert kept(services, view).said is None
    AgainVisit(stage, services, roy).start()
    turn_to_the_question()
    assert find("Yes").isChecked()
    press("Next")
    assert find("Someone helped me read").isChecked()
    press("Next", "Yes", "Yes, save it")
    second = kept(services, view)
    assert (second.words, second.helped) == ("Every month.", Helped.READ)
    assert services.begun.typed(Form.AGAIN, roy.id) == {}


def test_what_was_begun_goes_when_the_first_answer_loses_its_name(
    visit: AgainVisit, services: Services, roy: Member, view: View
) -> None:
    turn_to_the_question()
    press("No")
    visit.keep()
    assert services.begun.typed(Form.AGAIN, roy.id)
    services.answers.take_back(roy.id, view.question_id)
    assert services.begun.typed(Form.AGAIN, roy.id) == {}


def test_back_leads_out_of_it_and_nothing_is_kept(
    qtbot: QtBot, visit: AgainVisit, services: Services, view: View
) -> None:
    turn_to_the_question()
    press("No", "Back")
    with qtbot.waitSignal(visit.left):
        press("Back")
    assert kept(services, view).said is None


def test_what_was_taken_back_meanwhile_is_passed_by(
    qtbot: QtBot, visit: AgainVisit, services: Services, roy: Member, view: View
) -> None:
    turn_to_the_question()
    services.asking_again.do_not_ask(roy.id, view.question_id)
    with qtbot.waitSignal(visit.done):
        press("Skip this", "Next")
    assert services.asking_again.asked([view]) == {}


def test_two_questions_come_one_after_another(
    qtbot: QtBot, stage: Stage, services: Services, roy: Member, view: View
) -> None:
    topics = services.topics.all()
    asked = [question for topic in topics for question in topic.questions]
    other = next(
        one
        for one in asked
        if one.kind is QuestionKind.YES_NO and one.phrase.words.startswith("Do people explain")
    )
    services.asking_again.ask(roy.id, other.id)
    visit = AgainVisit(stage, services, roy)
    with qtbot.waitSignal(visit.done):
        visit.start()
        for words in (TURNED, "Are bills hard to understand?"):
            while words not in all_words():
                press("Next")
            press("Skip this", "Next")
    assert services.asking_again.waiting() == []


Begin = Callable[[Member], Visit]


@pytest.fixture
def begin(stage: Stage, services: Services) -> Begin:
    """Return what begins a whole visit, at the topics or what comes before them."""

    def start(member: Member) -> Visit:
        visit = Visit(stage, services, member)
        visit.start()
        press("Next", "Next")
        return visit

    return start


def test_a_visit_asks_it_before_the_topics(
    begin: Begin, services: Services, roy: Member, view: View
) -> None:
    visit = begin(roy)
    assert "We want to ask you 1 thing again" in all_words()
    turn_to_the_question()
    press("Skip this", "Next")
    assert "Pick a topic" in all_words()
    visit.leave()


def test_a_visit_with_nothing_to_ask_again_comes_to_the_topics(
    begin: Begin, roy: Member
) -> None:
    visit = begin(roy)
    assert "Pick a topic" in all_words()
    visit.leave()


def test_a_break_is_kept_apart_from_views(
    begin: Begin, stage: Stage, services: Services, roy: Member
) -> None:
    views = services.views.count(ViewFilter())
    visit = begin(roy)
    for _break in range(2):
        press("Break", "I am ready")
    (call,) = (one for one in services.calls.to_do() if one.member == "Roy")
    assert (call.reason, call.times) == (Reason.BREAK, 2)
    assert services.views.count(ViewFilter()) == views
    visit.leave()
    stage.rested.emit()
    settle()
    (call,) = (one for one in services.calls.to_do() if one.member == "Roy")
    assert call.times == 2


def test_a_question_of_a_private_topic_says_so_first(
    stage: Stage, services: Services, roy: Member
) -> None:
    asked = private_question(services)
    answer = Answer(choices=(asked.choices[0].id,))
    services.answers.confirm(roy.id, Draft(asked.id, answer), Sharing.WITH_NAME)
    services.asking_again.ask(roy.id, asked.id)
    AgainVisit(stage, services, roy).start()
    told = ""
    while "Is it hard?" not in all_words():
        told += all_words()
        press("Next")
    assert "We keep this private." in told


def private_question(services: Services) -> Question:
    """A question of a private topic, with other words to ask it in."""
    topic = next(one for one in services.topics.all() if one.private)
    asked = next(one for one in topic.questions if one.kind is QuestionKind.YES_NO)
    asked = replace(asked, turned_round="Is it hard?")
    services.topics.save_question(asked)
    return asked
