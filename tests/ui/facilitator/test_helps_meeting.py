"""What a meeting is got ready with: ticked, planned and explained on one page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.dates import day_and_month, short_date
from app.domain.needs import Happened, Need
from app.services.all import Services, make_services
from app.storage.store import Store, set_up
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.helps_details import LineDetails
from app.ui.facilitator.helps_line import key_of
from app.ui.facilitator.helps_meeting import MeetingPart
from app.ui.facilitator.line_marks import Shape
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.wording.catalogue import Catalogue
from tests.conftest import Rounds
from tests.services import needs
from tests.ui.facilitator.helping import helps_page, meeting_part, write
from tests.ui.fit import named, settle

EVERYBODY = 1000


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> HelpsPage:
    """Return the page of the practice board."""
    return helps_page(qtbot, look, services)


@pytest.fixture
def part(page: HelpsPage) -> MeetingPart:
    """Return its list for the meeting."""
    return meeting_part(page)


@pytest.fixture
def empty_board(tmp_path: Path, words: Catalogue) -> Iterator[Services]:
    """Return the services of a board with nothing in it."""
    store, _code = set_up(tmp_path / "new", "three plain words")
    yield make_services(store.sessions, words)
    store.close()


def open_line(part: MeetingPart, need: Need) -> LineDetails:
    """Open the line that a need is in."""
    part.refresh()
    row = next(
        row for row, line in enumerate(part.list.by_key.values()) if need.id in line.need_ids
    )
    part.list.setCurrentRow(row)
    assert part.details is not None
    return part.details


def said_in(details: LineDetails) -> str:
    return " ".join(label.text() for label in details.findChildren(QLabel))


def test_the_current_meeting_is_first_and_others_can_be_chosen(
    services: Services, part: MeetingPart
) -> None:
    assert part.pick.values[0] == needs.current(services).id
    held = [one.id for one in services.meetings.all() if one.done][:5]
    assert part.pick.values[-len(held) :] == held
    part.pick.pick(held[0])
    part.pick.activated.emit(part.pick.currentIndex())
    assert part.meeting is not None
    assert part.meeting.id == held[0]


def test_every_line_says_how_many_need_it_and_when_it_is_due(
    services: Services, part: MeetingPart
) -> None:
    lines = services.room.to_do(needs.current(services).id)
    assert [line.words for line in part.list.lines] == [line.phrase.words for line in lines]
    people = [line.under.split(".")[0] for line in part.list.lines]
    count = [len(line.people) for line in lines]
    assert people == ["1 person" if one == 1 else f"{one} people" for one in count]
    assert all(
        day_and_month(line.due_on) in shown.under
        for line, shown in zip(lines, part.list.lines, strict=True)
    )


def test_a_tick_with_the_space_bar_is_kept(
    qtbot: QtBot, services: Services, part: MeetingPart
) -> None:
    part.list.setCurrentRow(2)
    qtbot.keyClick(part.list, Qt.Key.Key_Space)
    lines = services.room.to_do(needs.current(services).id)
    assert [line.ready for line in lines[:4]] == [False, False, True, False]
    assert part.ready.text().startswith(f"1 of {len(lines)} ready")
    qtbot.keyClick(part.list, Qt.Key.Key_Space)
    assert not any(line.ready for line in services.room.to_do(needs.current(services).id))


def test_enter_goes_on_to_all_about_a_line(
    qtbot: QtBot, services: Services, part: MeetingPart
) -> None:
    details = open_line(part, needs.need_of(services, "Kofi", "ph_eat_drink"))
    with qtbot.waitSignal(part.list.entered_line):
        qtbot.keyClick(part.list, Qt.Key.Key_Return)
    assert details.focusWidget() is details.owner
    own = open_line(part, needs.own_need(services, "Kofi", "I need a fan."))
    qtbot.keyClick(part.list, Qt.Key.Key_Return)
    assert own.focusWidget() is own.action


def test_a_tick_with_the_mouse_is_kept(
    qtbot: QtBot, services: Services, part: MeetingPart
) -> None:
    settle()
    box = part.list.visualItemRect(part.list.item(0))
    press = QPoint(box.left() + 16, box.center().y())
    qtbot.mouseClick(part.list.viewport(), Qt.MouseButton.LeftButton, pos=press)
    assert services.room.to_do(needs.current(services).id)[0].ready


def test_names_are_a_press_away_with_what_they_said(
    services: Services, part: MeetingPart
) -> None:
    need = needs.need_of(services, "Kofi", "ph_eat_drink")
    services.helps.save(replace(need, note="My back hurts."))
    details = open_line(part, need)
    assert "Kofi" in said_in(details)
    assert "“My back hurts.”" in said_in(details)
    assert need.phrase.words in said_in(details)


def test_what_failed_last_time_is_on_top_with_a_shape_and_the_names(
    services: Services, part: MeetingPart
) -> None:
    needs.nobody_needs(services)
    need = needs.need_of(services, "Kofi", "ph_eat_drink")
    needs.said(services, need, needs.earlier(services), Happened.NO)
    part.refresh()
    (mark,) = (one for one in part.list.marks[0] if one.shape is Shape.FAILED)
    assert mark.words == "Failed last time for Kofi"
    assert "did not happen last time" in said_in(open_line(part, need))


def test_late_lines_are_marked_and_counted(
    qtbot: QtBot, look: Look, store: Store, words: Catalogue
) -> None:
    services = make_services(store.sessions, words, lambda: date(2027, 1, 11))
    part = meeting_part(helps_page(qtbot, look, services))
    lines = services.room.to_do(needs.current(services).id)
    late = [services.room.is_late(line) for line in lines]
    assert any(late)
    shapes = [{mark.shape for mark in marks} for marks in part.list.marks]
    assert [Shape.LATE in one for one in shapes] == late
    assert part.ready.text().endswith(f"{sum(late)} late")


def test_who_sees_to_it_is_kept_as_one_types(
    services: Services, page: HelpsPage, part: MeetingPart
) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    details = open_line(part, need)
    write(details.owner, "Bex")
    assert "Bex" in part.list.lines[part.list.currentRow()].under
    page.save_now()
    line = needs.line_of(services, need)
    usual = needs.current(services).on - timedelta(days=14)
    assert (line.owner, line.due_on) == ("Bex", usual)


def test_facilitators_are_offered_as_owners(services: Services, part: MeetingPart) -> None:
    details = open_line(part, needs.need_of(services, "Kofi", "ph_eat_drink"))
    completer = details.owner.completer()
    name = services.senders.all()[0].name
    completer.setCompletionPrefix(name[1:4])
    assert completer.currentCompletion() == name


def test_the_day_is_counted_back_until_another_is_typed(
    services: Services, page: HelpsPage, part: MeetingPart
) -> None:
    need = needs.need_of(services, "Kofi", "bm_papers_2_weeks")
    usual = needs.line_of(services, need).due_on
    details = open_line(part, need)
    assert details.due_on.field.text() == short_date(usual)
    write(details.due_on.field, "1 December 2026")
    page.save_now()
    assert needs.line_of(services, need).due_on == date(2026, 12, 1)
    write(details.due_on.field, "")
    page.save_now()
    assert needs.line_of(services, need).due_on == usual


def test_what_could_not_be_done_says_why_and_that_they_are_asked_all_the_same(
    services: Services, page: HelpsPage, part: MeetingPart
) -> None:
    need = needs.need_of(services, "Kofi", "ph_eat_drink")
    details = open_line(part, need)
    assert page.look("room.asked_all_the_same").words in said_in(details)
    write(details.could_not, "The room is too small.")
    page.save_now()
    assert needs.line_of(services, need).could_not == "The room is too small."
    marks = part.list.marks[part.list.currentRow()]
    assert "Could not do: The room is too small." in [mark.words for mark in marks]


def test_what_to_do_about_own_words_is_kept_with_everyone_who_says_them(
    services: Services, page: HelpsPage, part: MeetingPart
) -> None:
    kofi = needs.own_need(services, "Kofi", "I need a fan.")
    roy = needs.own_need(services, "Roy", "I need a fan.")
    details = open_line(part, kofi)
    write(details.action, "Bring the fan.")
    page.save_now()
    assert part.list.lines[part.list.currentRow()].words == "Bring the fan."
    actions = {
        one.id: one.action
        for member in (kofi.member_id, roy.member_id)
        for one in services.helps.needs(member)
    }
    assert (actions[kofi.id], actions[roy.id]) == ("Bring the fan.", "Bring the fan.")


def test_the_catalogue_says_itself_what_to_do(services: Services, part: MeetingPart) -> None:
    details = open_line(part, needs.need_of(services, "Kofi", "ph_eat_drink"))
    assert not details.action.isVisibleTo(details)


def test_a_tick_while_a_line_is_open_loses_nothing(
    services: Services, page: HelpsPage, part: MeetingPart
) -> None:
    need = needs.need_of(services, "Kofi", "ph_eat_drink")
    details = open_line(part, need)
    write(details.owner, "Bex")
    item = part.list.currentItem()
    assert item is not None
    item.setCheckState(Qt.CheckState.Checked)
    write(details.could_not, "No.")
    page.save_now()
    line = needs.line_of(services, need)
    assert (line.ready, line.owner, line.could_not) == (True, "Bex", "No.")


def test_somebody_who_joins_later_makes_a_line_not_ready_again(
    services: Services, part: MeetingPart
) -> None:
    needs.nobody_needs(services)
    kofi = needs.need_of(services, "Kofi", "ph_eat_drink")
    open_line(part, kofi)
    part.list.item(0).setCheckState(Qt.CheckState.Checked)
    needs.need_of(services, "Roy", "ph_eat_drink")
    part.refresh()
    assert part.list.lines[0].ticked is False
    assert part.details is not None
    assert len(part.details.people) == 2


def test_what_pulls_a_room_two_ways_is_shown_with_whom_to_ask(
    services: Services, part: MeetingPart
) -> None:
    needs.nobody_needs(services)
    part.refresh()
    assert part.apart.isHidden()
    needs.need_of(services, "Kofi", "tr_soft_light")
    needs.need_of(services, "Roy", "co_lipspeaker")
    needs.need_of(services, "Dilys", "co_sse")
    part.refresh()
    assert not part.apart.isHidden()
    first = part.apart.words.words
    assert "Kofi" in first
    assert "Roy" in first
    part.apart.next.click()
    assert "Dilys" in part.apart.words.words
    part.apart.next.click()
    assert part.apart.words.words == first


def test_who_does_not_come_takes_their_needs_along(
    services: Services, part: MeetingPart
) -> None:
    needs.nobody_needs(services)
    need = needs.need_of(services, "Kofi", "ph_eat_drink")
    part.refresh()
    part.who.click()
    assert part.coming.isVisible()
    row = [line.thing for line in part.coming.list.lines].index(need.member_id)
    part.coming.list.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not part.list.by_key
    count = len(services.people.members())
    assert part.who.text() == f"Who is coming: {count - 1} of {count}"
    assert part.coming.isVisible()
    part.coming.list.item(row).setCheckState(Qt.CheckState.Checked)
    assert [line.people for line in part.list.by_key.values()] == [("Kofi",)]


def test_a_board_without_a_meeting_leads_to_the_plan(
    qtbot: QtBot, look: Look, empty_board: Services
) -> None:
    page = helps_page(qtbot, look, empty_board)
    part = meeting_part(page)
    assert part.nothing.text() == look("room.no_meeting").words
    assert not part.pick.isVisible()
    with qtbot.waitSignal(page.asked_for_page) as asked:
        part.plan.click()
    assert asked.args == [PageName.PLAN, None]


def test_a_meeting_that_needs_nothing_says_so(
    services: Services, look: Look, part: MeetingPart
) -> None:
    needs.nobody_needs(services)
    part.refresh()
    assert part.nothing.text() == look("today.no_needs").words
    assert not part.nothing.isHidden()
    assert part.ready.text() == ""


def test_a_meeting_that_nobody_comes_to_says_so(
    services: Services, look: Look, part: MeetingPart
) -> None:
    meeting = needs.current(services).id
    for member in services.people.members():
        services.room.comes(meeting, member.id, comes=False)
    part.refresh()
    assert part.nothing.text() == look("room.nobody_comes").words
    assert part.side.isHidden()  # there is no line to press
    part.who.click()
    assert part.coming.list.isVisible()


def test_forty_needs_of_one_person_are_forty_lines(
    services: Services, part: MeetingPart
) -> None:
    needs.nobody_needs(services)
    for line in list(services.helps.catalogue())[:40]:
        needs.need_of(services, "Kofi", line)
    part.refresh()
    assert part.list.count() == 40


def test_every_need_of_everybody_is_a_line_of_the_catalogue(
    qtbot: QtBot, look: Look, services: Services, rounds: Rounds
) -> None:
    needs.nobody_needs(services)
    made = [
        Need(uuid4(), member.id, line.phrase, line.action, line.id)
        for member in services.people.members()[: rounds(2, EVERYBODY)]
        for line in services.helps.catalogue().values()
    ]
    services.helps.save_all(made)
    page = helps_page(qtbot, look, services)
    assert meeting_part(page).list.count() >= len(services.helps.catalogue())


def test_everything_of_the_list_has_a_name(services: Services, part: MeetingPart) -> None:
    details = open_line(part, needs.own_need(services, "Kofi", "I need a fan."))
    fields = (details.action, details.owner, details.due_on.field, details.could_not)
    for widget in (part.pick, part.who, part.list, part.coming.list, *fields):
        assert named(widget)
    key = key_of(details.line)
    index = part.list.model().index(list(part.list.by_key).index(key), 0)
    name = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert name.startswith("I need a fan. 1 person")
