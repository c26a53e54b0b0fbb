"""What stands under a view: what may not agree, whom to ask again, and both answers."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.domain.asking_again import AskedAgain
from app.domain.people import Member
from app.domain.views import Answer, Draft, Helped, Said, ViewFilter
from app.services.all import Services
from app.storage.models import ViewRow
from app.storage.store import Store
from app.ui.facilitator.page import PageName
from app.ui.facilitator.view_aside import said_again
from app.ui.facilitator.view_card import CardAct, ViewCard
from app.ui.facilitator.views import ViewsPage
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.window import Window
from tests.services.scenes import open_question, say
from tests.ui.fit import cut_off, outside, overlapping, settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing", extend=True)
TURNED = "Do you run out of money?"


@pytest.fixture
def page(qtbot: QtBot, window: Window, look: Look, services: Services) -> ViewsPage:
    """Return the page of the practice board, showing what Roy said."""
    page = ViewsPage(look, services)
    window.show_screen(page)
    with qtbot.waitSignal(page.filters.changed):
        page.filters.search.setText("Roy")
    return page


@pytest.fixture
def roy(services: Services) -> Member:
    """Return the member who said yes to everything."""
    return next(one for one in services.people.members() if one.name == "Roy")


def words_on(part: QWidget) -> list[str]:
    return [label.words for label in part.findChildren(WrappedWords)]


def card(page: ViewsPage, words: str) -> ViewCard:
    """The card of a view, by what was said or asked."""
    (found,) = (
        one for one in page.cards.cards if words in (one.view.words, one.view.question.words)
    )
    return found


def press_on(part: QWidget, words: str) -> None:
    settle()
    (button,) = (
        one for one in part.findChildren(QPushButton) if one.text() == words and one.isVisible()
    )
    button.click()


def money(page: ViewsPage) -> ViewCard:
    return card(page, "Is your money enough for what you need?")


def test_a_picture_and_words_that_may_not_agree_stand_side_by_side(page: ViewsPage) -> None:
    told = words_on(card(page, "No they set off before I sit down. I fell."))
    assert "The picture and the words may not say the same." in told
    assert {"Yes", "“No they set off before I sit down. I fell.”"} <= set(told)
    assert "Both are what they said. Ask what they mean." in told
    assert any("a few English words" in one for one in told)


def test_most_cards_have_nothing_under_them(page: ViewsPage) -> None:
    page.filters.search.setText("")
    page.refresh()
    told = [one for one in page.cards.cards if "may not say" in " ".join(words_on(one))]
    assert len(told) <= 1


def test_a_disagreement_changes_nothing(page: ViewsPage, services: Services) -> None:
    view = card(page, "No they set off before I sit down. I fell.").view
    assert view.disagrees
    assert [one.words for one in view.picked] == ["Yes"]
    assert view.concern is None


def test_words_in_another_language_are_looked_at_in_english(
    services: Services, store: Store
) -> None:
    (view,) = services.views.find(ViewFilter(text="No they set off"))
    with store.sessions.begin() as session:
        row = session.get_one(ViewRow, view.id)
        row.language, row.translation = "cy", ""
    assert not services.views.with_ids([view.id])[0].disagrees
    with store.sessions.begin() as session:
        session.get_one(ViewRow, view.id).translation = "No, they do not."
    assert services.views.with_ids([view.id])[0].disagrees


def test_the_pattern_is_told_on_one_card_and_in_the_list(page: ViewsPage) -> None:
    found = "Roy said yes to all 4 questions."
    told = [one for one in page.cards.cards if found in words_on(one)]
    assert told == [money(page)]
    assert page.again.toggle.text() == "Ask again (1)"
    page.again.toggle.click()
    assert page.again.isVisible()
    assert found in words_on(page.again)
    assert f"“{TURNED}”" in words_on(page.again)
    assert "mistake" not in " ".join(words_on(page.again)).casefold()


@pytest.mark.parametrize("from_card", [True, False])
def test_pressing_ask_again_asks_at_the_next_visit(
    page: ViewsPage, services: Services, roy: Member, *, from_card: bool
) -> None:
    page.again.toggle.click()
    press_on(money(page) if from_card else page.again, "Ask again")
    (one,) = services.asking_again.for_member(roy.id)
    assert one.question.phrase.words == TURNED
    waits = f"At the next visit, Roy is asked: “{TURNED}”"
    for part in (money(page), page.again):
        assert waits in words_on(part)
    assert page.again.toggle.text() == "Ask again"
    press_on(page.again if from_card else money(page), "Do not ask")
    assert services.asking_again.for_member(roy.id) == []
    assert "Roy said yes to all 4 questions." in words_on(money(page))


def test_what_is_chosen_stays_chosen_when_a_card_changes(page: ViewsPage) -> None:
    money(page).box.click()
    press_on(money(page), "Ask again")
    assert money(page).box.isChecked()
    assert len(page.chosen) == 1


def answer_again(services: Services, roy: Member, words: str = "Every month.") -> UUID:
    """Have Roy say no when he is asked again."""
    (one,) = services.asking_again.suggestions()
    services.asking_again.ask(roy.id, one.question.id)
    answer = Answer(choices=(one.question.choices[1].id,), words=words)
    services.asking_again.answer(roy.id, Draft(one.question.id, answer, Helped.READ))
    return one.view_id


def test_both_answers_stand_side_by_side(
    page: ViewsPage, services: Services, roy: Member
) -> None:
    answer_again(services, roy)
    page.refresh()
    told = words_on(money(page))
    assert "Asked first: “Is your money enough for what you need?”" in told
    assert any(one.startswith("Asked again on ") and TURNED in one for one in told)
    assert "No: “Every month.”" in told
    assert "Both are what they said." in told
    assert money(page).view.quote == "Yes"


@pytest.mark.parametrize(
    ("said", "helped", "tells"),
    [
        (Said.SKIPPED, None, "They skipped it."),
        (Said.DONT_KNOW, Helped.READ, "I do not know"),
        (Said.ANSWER, Helped.FOR_ME, "“Hm”"),
    ],
)
def test_every_second_answer_can_be_told(
    look: Look, roy: Member, said: Said, helped: Helped | None, tells: str
) -> None:
    own = "Hm" if said is Said.ANSWER else ""
    asked = AskedAgain(roy.id, "Roy", roy.id, TURNED, said, (), own, helped)
    told = said_again(look, asked)
    assert tells in told
    assert ("someone answered for them" in told) is (helped is Helped.FOR_ME)


def test_a_pattern_with_no_other_words_leads_to_the_plan(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    for topic in services.topics.all():
        for question in topic.questions:
            blank = replace(question, other_words="", turned_round="")
            services.topics.save_question(blank)
    page = ViewsPage(look, services)
    qtbot.addWidget(page)
    page.show()
    page.again.toggle.click()
    (one,) = services.asking_again.suggestions()
    with qtbot.waitSignal(page.asked_for_page) as asked:
        press_on(page.again, "Write it on the Plan page")
    assert asked.args == [PageName.PLAN, one.question.topic_id]


def test_the_list_is_of_the_meeting_that_is_looked_at(
    page: ViewsPage, services: Services
) -> None:
    meeting = services.meetings.current()
    assert meeting
    page.show_what(ViewFilter(meeting_id=meeting.id))
    assert page.again.toggle.text() == "Ask again"
    page.show_what(ViewFilter())
    assert page.again.toggle.text() == "Ask again (1)"


def test_the_list_and_the_card_of_safety_take_turns(page: ViewsPage) -> None:
    page.again.toggle.click()
    page.cards.acted.emit(CardAct.SAFETY, page.cards.cards[0].view)
    assert (page.again.isVisible(), page.safety.isVisible()) == (False, True)
    page.again.toggle.click()
    assert (page.again.isVisible(), page.safety.isVisible()) == (True, False)
    page.again.toggle.click()
    assert not page.again.isVisible()


def test_it_all_fits_and_has_names(page: ViewsPage, services: Services, roy: Member) -> None:
    answer_again(services, roy, "So very much of it all the time. " * 20)
    page.refresh()
    page.again.toggle.click()
    settle()
    for check in (outside, overlapping, cut_off, unnamed):
        assert list(check(page.again)) == []
    for one in page.cards.cards:
        assert one.width() <= page.cards.viewport().width()
        assert list(cut_off(one)) == []


def test_the_count_keeps_what_was_answered_for_someone_apart(
    page: ViewsPage, services: Services, roy: Member
) -> None:
    own = services.views.count(ViewFilter(text="Roy"))
    question = open_question(services).id
    services.answers.take_back(roy.id, question)
    kept = services.views.count(ViewFilter(text="Roy"))
    say(services, roy.id, question, "He likes it", helped=Helped.FOR_ME)
    page.refresh()
    assert page.count.text() == f"{kept} views, and 1 answered for someone"
    assert own >= kept
    said = card(page, "He likes it")
    assert "Not their own view" in words_on(said)
