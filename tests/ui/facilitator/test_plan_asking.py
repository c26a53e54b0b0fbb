"""Planning with care: other words for a question, whom to call, and the supporters' card."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.topics import Question, QuestionKind
from app.services.all import Services
from app.services.printing import Printing
from app.speech.studio import Studio
from app.ui.facilitator.plan import PlanPage
from app.ui.facilitator.plan_contacts import ContactsPart
from app.ui.facilitator.plan_question import QuestionForm
from app.ui.facilitator.plan_topic import TopicForm
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.window import Window
from tests.ui.fit import cut_off, overlapping, settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, look: Look, services: Services, studio: Studio) -> PlanPage:
    """Return the page for planning, at a private topic that members are asked about."""
    printing = Printing(services.letters, services.album)
    page = PlanPage(look, services, studio, printing)
    window.show_screen(page)
    topic = next(one for one in services.topics.all() if one.private and one.asking)
    page.show_what(topic.id)
    settle()
    return page


@pytest.fixture
def form(page: PlanPage) -> TopicForm:
    """Return the form of the topic."""
    assert page.form
    assert page.form.topics.form
    return page.form.topics.form


@pytest.fixture
def contacts(form: TopicForm) -> ContactsPart:
    """Return where contacts are ticked."""
    return form.contacts


def of_kind(form: TopicForm, kind: QuestionKind) -> QuestionForm:
    return next(one for one in form.questions.values() if one.question.kind is kind)


def kept(services: Services, form: TopicForm, question: Question) -> Question:
    topic = services.topics.topic(form.topic.id)
    return next(one for one in topic.questions if one.id == question.id)


def test_other_words_are_out_of_the_way_until_they_are_wanted(form: TopicForm) -> None:
    other = of_kind(form, QuestionKind.YES_NO).other
    assert set(other.lines) == {"other_words", "turned_round"}
    assert not any(line.isVisible() for line in other.lines.values())
    other.ways["turned_round"].click()
    assert other.lines["turned_round"].isVisible()
    assert other.hints["turned_round"].isVisible()
    assert not other.ways["turned_round"].isVisible()
    assert not other.lines["other_words"].isVisible()


def test_only_yes_or_no_and_one_choice_can_be_turned_round(form: TopicForm) -> None:
    for kind, names in (
        (QuestionKind.YES_NO, {"other_words", "turned_round"}),
        (QuestionKind.FACES, {"other_words"}),
        (QuestionKind.OWN_WORDS, {"other_words"}),
    ):
        assert set(of_kind(form, kind).other.lines) == names


def test_what_is_written_is_kept_and_there_the_next_time(
    page: PlanPage, form: TopicForm, services: Services
) -> None:
    asking = of_kind(form, QuestionKind.YES_NO)
    for name, words in (("other_words", "Have you a card?"), ("turned_round", "Is it lost?")):
        asking.other.ways[name].click()
        asking.other.lines[name].row.text.setPlainText(words)
    page.save_now()
    now = kept(services, form, asking.question)
    assert (now.other_words, now.turned_round) == ("Have you a card?", "Is it lost?")
    assert now.phrase.words == asking.question.phrase.words
    page.show_what(form.topic.id)
    settle()
    assert page.form
    assert page.form.topics.form
    again = page.form.topics.form.questions[now.id].other
    assert again.lines["turned_round"].phrase.words == "Is it lost?"
    assert again.lines["turned_round"].isVisible()


def test_changing_the_question_keeps_its_other_words(
    page: PlanPage, form: TopicForm, services: Services
) -> None:
    asking = of_kind(form, QuestionKind.YES_NO)
    asking.other.ways["turned_round"].click()
    asking.other.lines["turned_round"].row.text.setPlainText("Is it lost?")
    asking.line.row.text.setPlainText("Have you got a passport?")
    page.save_now()
    now = kept(services, form, asking.question)
    assert (now.phrase.words, now.turned_round) == ("Have you got a passport?", "Is it lost?")


def test_another_way_to_answer_keeps_the_words_for_later(
    page: PlanPage, form: TopicForm, services: Services
) -> None:
    asking = of_kind(form, QuestionKind.YES_NO)
    asking.other.ways["turned_round"].click()
    asking.other.lines["turned_round"].row.text.setPlainText("Is it lost?")
    page.save_now()
    usual = [one.phrase for one in asking.question.choices]
    services.topics.change_kind(asking.question.id, QuestionKind.FACES, usual)
    page.refresh()
    assert page.form
    assert page.form.topics.form
    faces = page.form.topics.form.questions[asking.question.id]
    faces.line.row.text.setPlainText("How is it?")
    page.save_now()
    assert kept(services, form, asking.question).turned_round == "Is it lost?"


def test_other_words_are_checked_like_the_question(
    qtbot: QtBot, page: PlanPage, form: TopicForm
) -> None:
    asking = of_kind(form, QuestionKind.YES_NO)
    asking.other.ways["turned_round"].click()
    row = asking.other.lines["turned_round"].row
    page.activateWindow()
    row.text.setPlainText("Is the stakeholder engagement piece implemented, e.g. in spring?")
    qtbot.waitUntil(lambda: bool(row.findings), timeout=20000)


def ticked(contacts: ContactsPart) -> list[str]:
    return [row.contact.name for row in contacts.rows if row.box.isChecked()]


def told(contacts: ContactsPart) -> str:
    return " ".join(label.words for label in contacts.told.findChildren(WrappedWords))


def tick(contacts: ContactsPart, name: str) -> None:
    (row,) = (one for one in contacts.rows if one.contact.name == name)
    assert row.box.isEnabled()
    row.box.click()
    settle()


def test_contacts_are_ticked_in_the_order_they_are_given(
    contacts: ContactsPart, services: Services, form: TopicForm
) -> None:
    assert ticked(contacts) == ["PALS", "Keeping people safe team"]
    tick(contacts, "Samaritans")
    tick(contacts, "PALS")
    assert ticked(contacts) == ["Keeping people safe team", "Samaritans"]
    contacts.rows[1].up.click()
    settle()
    assert ticked(contacts) == ["Samaritans", "Keeping people safe team"]
    posts = services.topics.topic(form.topic.id).signposts
    assert [one.name for one in posts] == ticked(contacts)
    assert "You can call Samaritans on 116 123." in told(contacts)


def test_a_number_nobody_has_tried_cannot_be_ticked(contacts: ContactsPart) -> None:
    shut = [row for row in contacts.rows if not row.box.isEnabled()]
    assert {row.contact.name for row in shut} == {
        "Hate crime helpline",
        "Money advice",
        "Your doctor",
    }
    assert all("Nobody has tried" in row.tried.text() for row in shut)
    tried = [row.tried.text() for row in contacts.rows if row.contact.is_ready]
    assert set(tried) == {"Tried on 2 November 2026"}


def test_four_are_the_most(contacts: ContactsPart) -> None:
    for name in ("Samaritans", "NHS 111"):
        tick(contacts, name)
    assert len(ticked(contacts)) == 4
    assert not any(row.box.isEnabled() for row in contacts.rows if not row.box.isChecked())
    tick(contacts, "NHS 111")
    assert any(row.box.isEnabled() for row in contacts.rows if not row.box.isChecked())


def test_with_none_ticked_the_boards_are_told(contacts: ContactsPart) -> None:
    for name in ticked(contacts):
        tick(contacts, name)
    assert ticked(contacts) == []
    assert "None is ticked" in contacts.note.text()
    assert "You can call Emergency on 999." in told(contacts)


def test_what_members_are_told_first_is_shown_as_it_is_written(
    page: PlanPage, form: TopicForm, contacts: ContactsPart
) -> None:
    form.notice.row.text.setPlainText("This may be hard to hear.")
    page.save_now()
    for words in ("This may be hard to hear.", "We keep this private.", "Leave this topic"):
        assert words in told(contacts)


def test_a_topic_that_is_not_private_has_no_contacts_to_tick(form: TopicForm) -> None:
    assert form.contacts.isVisible()
    form.private.click()
    assert not form.contacts.isVisible()


def test_the_contacts_fit_and_have_names(form: TopicForm, contacts: ContactsPart) -> None:
    settle()
    for check in (overlapping, cut_off, unnamed):
        assert list(check(contacts)) == []
    assert contacts.width() <= form.viewport().width()
    for row in contacts.rows:
        assert row.contact.name in row.box.accessibleName()
        assert row.contact.name in row.up.accessibleName()


def test_the_card_for_supporters_is_saved(qtbot: QtBot, page: PlanPage, tmp_path: Path) -> None:
    assert page.form
    part = page.form.invitation.supporters
    assert isinstance(part.save, QPushButton)
    file = tmp_path / "Card for supporters.pdf"
    part.save_card(file)
    qtbot.waitUntil(lambda: str(file) in part.said.text(), timeout=20000)
    with pypdfium2.PdfDocument(file) as pdf:
        assert len(pdf) == 1
    assert part.save.isEnabled()


def test_a_card_that_cannot_be_saved_says_why(
    qtbot: QtBot, page: PlanPage, tmp_path: Path
) -> None:
    assert page.form
    part = page.form.invitation.supporters
    part.save_card(tmp_path / "not there" / "card.pdf")
    qtbot.waitUntil(page.problem.isVisible, timeout=20000)
    assert part.save.isEnabled()
