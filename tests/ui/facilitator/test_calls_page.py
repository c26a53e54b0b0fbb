"""The call list at the desk, the way to it, and how long it is kept."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.calls import Reason
from app.domain.ways import Company
from app.services.all import Services
from app.storage.models import CallRow
from app.storage.store import Store
from app.ui.facilitator.board import BoardPage
from app.ui.facilitator.call_line import LONGEST_NOTE
from app.ui.facilitator.calls import CallsPage
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.today import TodayPage
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.window import Window
from tests.services.scenes import new_member
from tests.ui.fit import cut_off, outside, overlapping, settle, too_small, unnamed


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> CallsPage:
    """Return the call list of the practice board, on show."""
    return shown(qtbot, CallsPage(look, services))


def shown(qtbot: QtBot, page: CallsPage) -> CallsPage:
    qtbot.addWidget(page)
    page.resize(1126, 768)
    page.show()
    return page


def told(page: CallsPage) -> list[str]:
    return [line.words.words for line in page.to_do.lines]


def test_the_oldest_comes_first_with_what_to_do(page: CallsPage) -> None:
    assert told(page) == [
        "Winston asked to talk to someone.",
        "Leon took 2 breaks.",
        "Neil was worried when they left.",
    ]
    assert page.done.lines == []


def test_a_tick_is_kept_with_its_note_and_can_be_taken_back(
    page: CallsPage, services: Services
) -> None:
    line = page.to_do.lines[1]
    line.how.setText("A shorter part helps.")
    line.box.click()
    assert told(page) == [
        "Winston asked to talk to someone.",
        "Neil was worried when they left.",
    ]
    (done,) = services.calls.done()
    assert (done.member, done.how) == ("Leon", "A shorter part helps.")
    page.done.lines[0].box.click()
    assert len(told(page)) == 3
    assert page.to_do.lines[1].how.text() == "A shorter part helps."


def test_a_note_is_changed_after_the_tick(page: CallsPage, services: Services) -> None:
    page.to_do.lines[0].box.click()
    how = page.done.lines[0].how
    how.setText("We had tea.")
    how.textEdited.emit("We had tea.")
    page.save_now()
    assert services.calls.done()[0].how == "We had tea."
    assert len(services.calls.to_do()) == 2


def test_typing_a_note_ticks_nothing(page: CallsPage, services: Services) -> None:
    how = page.to_do.lines[0].how
    how.setText("We had tea.")
    how.textEdited.emit("We had tea.")
    page.save_now()
    assert services.calls.done() == []


def test_a_note_is_short(page: CallsPage) -> None:
    assert page.to_do.lines[0].how.maxLength() == LONGEST_NOTE


def test_one_break_is_told_as_one(
    qtbot: QtBot, look: Look, services: Services, page: CallsPage
) -> None:
    services.visits.rest(new_member(services, "Wilf").id)
    assert told(shown(qtbot, CallsPage(look, services)))[-1] == "Wilf took 1 break."


def test_who_wants_their_card_is_told_with_what_to_do(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    services.visits.ask_for(new_member(services, "Wilf").id, Reason.CARD)
    page = shown(qtbot, CallsPage(look, services))
    assert told(page)[-1] == "Wilf wants their About me card on paper."
    assert "To print" in " ".join(
        one.words for one in page.to_do.lines[-1].findChildren(WrappedWords)
    )


def test_what_was_deleted_meanwhile_says_so(
    page: CallsPage, services: Services, store: Store
) -> None:
    with store.sessions.begin() as session:
        for call in services.calls.to_do():
            for row_id in call.ids:
                session.delete(session.get_one(CallRow, row_id))
    page.to_do.lines[0].box.click()
    assert page.problem.isVisible()
    assert page.to_do.lines == []


def test_every_part_fits_and_has_a_name(page: CallsPage, window: Window) -> None:
    window.show_screen(page)
    settle()
    for check in (outside, overlapping, cut_off, unnamed, too_small):
        assert list(check(page)) == []
    names = {line.box.accessibleName() for line in page.to_do.lines}
    assert "Done: Leon took 2 breaks." in names


def test_long_names_and_many_calls_fit_too(
    qtbot: QtBot, look: Look, services: Services, window: Window
) -> None:
    for number in range(20):
        name = f"{number} Maria-Fernanda de Albuquerque Cavalcanti"
        services.visits.ask_to_talk(new_member(services, name).id)
    page = shown(qtbot, CallsPage(look, services))
    window.show_screen(page)
    settle()
    assert len(page.to_do.lines) == 23
    for check in (overlapping, cut_off):
        assert list(check(page)) == []


def test_today_leads_there_and_back(
    qtbot: QtBot, look: Look, services: Services, page: CallsPage
) -> None:
    today = TodayPage(look, services)
    qtbot.addWidget(today)
    assert today.calls.text() == "Call list: 3 to do"
    with qtbot.waitSignal(today.asked_for_page) as asked:
        today.calls.click()
    assert asked.args == [PageName.CALLS, None]
    with qtbot.waitSignal(page.asked_for_page) as back:
        page.back.click()
    assert back.args == [PageName.TODAY, None]
    for call in services.calls.to_do():
        services.calls.tick(call.ids)
    today.refresh()
    assert today.calls.text() == "Call list"


def test_the_board_chooses_how_long_and_is_told_what_goes_next(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    board = BoardPage(look, services)
    qtbot.addWidget(board)
    part = board.feelings
    choices = [part.keep.itemText(place) for place in range(part.keep.count())]
    assert choices == ["7 days", "30 days", "6 months", "1 year"]
    assert part.keep.value == 30
    before = part.goes_on.text()
    part.keep.setCurrentIndex(3)
    part.keep.activated.emit(3)
    assert services.calls.keep_days == 365
    assert part.goes_on.text() != before
    assert part.goes_on.text().startswith("The next are deleted on ")


def test_typing_other_details_keeps_how_long(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    board: Page = BoardPage(look, services)
    qtbot.addWidget(board)
    assert isinstance(board, BoardPage)
    phone = board.details.fields["phone"]
    phone.setText("01632 960 555")
    phone.textEdited.emit("01632 960 555")
    board.feelings.keep.setCurrentIndex(0)
    board.feelings.keep.activated.emit(0)
    board.save_now()
    kept = services.boards.board()
    assert (kept.phone, kept.feelings_days) == ("01632 960 555", 7)


def test_where_nothing_is_kept_the_board_says_so(
    qtbot: QtBot, look: Look, services: Services, store: Store
) -> None:
    services.calls.keep_for(7)
    with store.sessions.begin() as session:
        session.connection().exec_driver_sql("DELETE FROM call")
        session.connection().exec_driver_sql("DELETE FROM feeling")
    board = BoardPage(look, services)
    qtbot.addWidget(board)
    assert board.feelings.goes_on.text() == "Nothing is kept now."
    assert [one.reason for one in services.calls.to_do() if one.reason is Reason.TALK] == []


def test_who_wants_to_answer_later_is_listed_with_whom_they_want(
    page: CallsPage, services: Services
) -> None:
    assert page.put_off.nobody.isVisible()
    member = services.people.members()[0]
    topic = next(one for one in services.topics.asking() if one.private)
    services.put_offs.put_off(member.id, topic.id, Company.WOMAN)
    page.refresh()
    (line,) = page.put_off.lines
    words = [one.words for one in line.findChildren(WrappedWords)]
    assert words == [
        f"{member.name} wants to answer “{topic.phrase.words}” later.",
        "With a woman who works here.",
    ]
    assert list(cut_off(page)) == []
    assert list(unnamed(page)) == []
    line.findChildren(QPushButton)[0].click()
    assert page.put_off.lines == []
    assert services.put_offs.all() == []
