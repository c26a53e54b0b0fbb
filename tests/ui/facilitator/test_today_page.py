"""The first page of the desk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.dates import age_in_words
from app.domain.letter_log import LetterStep
from app.domain.meetings import Step
from app.domain.views import ViewFilter, ViewState
from app.services.all import Services, make_services
from app.storage.store import set_up
from app.ui.facilitator.letters_which import Which
from app.ui.facilitator.page import PageName
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.today_people import MOST_TURNS
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.wording.catalogue import Catalogue
from tests import makers


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> TodayPage:
    """Return the page of the practice board."""
    return shown(qtbot, TodayPage(look, services))


@pytest.fixture
def new_board(tmp_path: Path, words: Catalogue) -> Iterator[Services]:
    """Return the services of a board with nothing in it."""
    store, _code = set_up(tmp_path / "new", "three plain words")
    yield make_services(store.sessions, words)
    store.close()


def shown(qtbot: QtBot, page: TodayPage) -> TodayPage:
    qtbot.addWidget(page)
    page.show()
    return page


def waiting_buttons(page: TodayPage) -> list[QPushButton]:
    return [row.findChildren(QPushButton)[0] for row in page.waiting.list.rows]


def test_the_meeting_is_the_heading(page: TodayPage) -> None:
    assert page.heading.text() == "Tuesday 12 January 2027"
    assert "Voting and our meetings" in page.under.text()
    assert "Elmbury Library, Maple Room" in page.under.text()


def test_steps_are_done_now_or_to_come(page: TodayPage) -> None:
    states = {step: pill.property("state") for step, pill in page.steps.pills.items()}
    assert states[Step.PLAN] == "done"
    assert page.steps.pills[Step.PLAN].text() == "✓ Plan"
    assert states[Step.INVITE] == "now"
    assert set(states.values()) == {"done", "now", "to_come"}


def test_a_tick_is_saved_at_once(
    qtbot: QtBot, page: TodayPage, look: Look, services: Services
) -> None:
    need = page.room.rows[3].need
    page.room.rows[3].box.click()
    again = shown(qtbot, TodayPage(look, services))
    ticked = [row.need.phrase for row in again.room.rows if row.box.isChecked()]
    assert ticked == [need.phrase]
    assert again.room.ready.text() == f"1 of {len(services.today.page().room)} ready"


def test_who_needs_it_is_told_to_screen_readers(page: TodayPage) -> None:
    row = page.room.rows[0]
    assert row.box.accessibleName() == row.need.phrase.words
    assert row.box.accessibleDescription().startswith(", ".join(row.need.people))


def test_everyone_is_shown_with_how_far_they_are(page: TodayPage, services: Services) -> None:
    turns = services.today.page().turns
    states = [row.findChildren(WrappedWords)[0].words for row in page.turns.list.rows]
    assert states == [turn.member for turn in turns]


def test_more_people_than_can_be_read_are_counted(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    here = len(services.people.members())
    for number in range(MOST_TURNS):
        services.people.save(makers.member(name=f"Member {number}"))
    page = shown(qtbot, TodayPage(look, services))
    assert len(page.turns.list.rows) == MOST_TURNS + 1
    more = len(services.today.page().turns) - MOST_TURNS
    assert more <= here
    last = page.turns.list.rows[-1]
    assert isinstance(last, WrappedWords)
    assert last.words == f"{more} more people are not shown here."


def test_who_wants_to_talk_stays_until_someone_has_talked_with_them(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    member = services.people.members()[0]
    for waits, _name in services.visits.waiting_to_talk():
        services.visits.talked(waits)
    services.visits.ask_to_talk(member.id)
    page = shown(qtbot, TodayPage(look, services))
    assert page.talk.isVisible()
    (row,) = page.talk.list.rows
    assert member.name in row.findChildren(WrappedWords)[0].words
    row.findChildren(QPushButton)[0].click()
    assert not page.talk.isVisible()
    assert services.visits.waiting_to_talk() == []


def test_nobody_is_named_when_nobody_wants_to_talk(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    for waits, _name in services.visits.waiting_to_talk():
        services.visits.talked(waits)
    page = shown(qtbot, TodayPage(look, services))
    assert not page.talk.isVisible()


def test_the_longest_waiting_view_can_be_answered(
    qtbot: QtBot, page: TodayPage, services: Services
) -> None:
    view = services.views.waiting(1)[0]
    with qtbot.waitSignal(page.asked_for_page) as asked:
        waiting_buttons(page)[0].click()
    assert asked.args == [PageName.OUTCOMES, (view.id,)]


def test_a_view_that_waited_too_long_is_marked_as_late(
    page: TodayPage, services: Services
) -> None:
    days = services.views.age_in_days(services.views.waiting(1)[0])
    labels = page.waiting.list.rows[0].findChildren(QLabel)
    late = [label.text() for label in labels if label.property("role") == "late"]
    assert late == [age_in_words(days)]


def test_all_that_waits_can_be_shown(qtbot: QtBot, page: TodayPage, services: Services) -> None:
    count = services.views.count(ViewFilter(state=ViewState.WAITING))
    assert page.waiting.all.text() == f"Show all {count}"
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.waiting.all.click()
    assert asked.args == [PageName.VIEWS, ViewFilter(state=ViewState.WAITING)]


def test_how_many_must_be_told_leads_to_their_letters(
    qtbot: QtBot, page: TodayPage, services: Services
) -> None:
    who = services.telling.who()
    people = len({one.member_id for one in who})
    said = f"Who must be told what happened: {people} people · {len(who)} letters to make"
    qtbot.waitUntil(lambda: page.tell_who.words.words.startswith(said))
    assert page.tell_who.go.accessibleDescription().startswith(said)
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.tell_who.go.click()
    assert asked.args == [PageName.LETTERS, Which.MUST_BE_TOLD]


def test_the_number_goes_down_as_letters_are_given(
    qtbot: QtBot, page: TodayPage, services: Services
) -> None:
    who = services.telling.who()
    for one in who:
        services.letters.make_for(one.outcome_id, one.member_id)
    page.refresh()
    made = f"0 letters to make, {len(who)} to give"
    qtbot.waitUntil(lambda: page.tell_who.words.words.endswith(made))
    for letter in services.letters.made():
        services.letters.say_it_was_read(letter.id, read=True)
    services.letter_log.record([one.id for one in services.letters.made()], LetterStep.POSTED)
    page.refresh()
    everyone = page.look("today.all_told").words
    qtbot.waitUntil(lambda: page.tell_who.words.words == everyone)
    assert not page.tell_who.go.isEnabled()


def test_a_new_board_says_what_to_do_first(
    qtbot: QtBot, look: Look, new_board: Services
) -> None:
    page = shown(qtbot, TodayPage(look, new_board))
    assert page.start.isVisible()
    hidden = (page.steps, page.room, page.waiting, page.tell_who, page.bell)
    assert not any(part.isVisible() for part in hidden)
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.start.findChildren(QPushButton)[0].click()
    assert asked.args[0] is PageName.PLAN
