"""The bell for hard words on the Today page."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.services.all import Services
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.page import Page, PageName
from app.ui.facilitator.today import TodayPage
from app.ui.look import Look
from app.ui.window import Window
from tests.ui.fit import settle, unnamed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def desk(window: Window, look: Look, services: Services) -> Desk:
    """Return the desk of the practice board, open at Today."""
    makers = {name: lambda: Page(look, "A page") for name in PageName}
    desk = Desk(
        look,
        "Elmshire",
        services.removals,
        {**makers, PageName.TODAY: lambda: TodayPage(look, services)},
    )
    window.show_screen(desk)
    settle()
    return desk


@pytest.fixture
def page(desk: Desk) -> TodayPage:
    """Return the page."""
    assert isinstance(desk.page, TodayPage)
    return desk.page


def ring(page: TodayPage, word: str) -> None:
    page.bell.word.setText(word)
    page.bell.ring.click()


def test_one_press_adds_a_word_and_says_that_it_waits(
    page: TodayPage, services: Services
) -> None:
    ring(page, "nexus")

    assert [one.listed.term for one in services.hard_words.rung_today()] == ["nexus"]
    assert page.bell.told.words == "“nexus” is added. Waiting for easy words: nexus"
    assert page.bell.told.isVisible()
    assert page.bell.word.text() == ""


def test_enter_rings_the_bell_too(qtbot: QtBot, page: TodayPage, services: Services) -> None:
    qtbot.keyClicks(page.bell.word, "nexus")
    qtbot.keyClick(page.bell.word, Qt.Key.Key_Return)

    assert services.hard_words.word("nexus") is not None


def test_a_bell_without_a_word_does_nothing(page: TodayPage, services: Services) -> None:
    before = services.hard_words.all()
    ring(page, "  ")

    assert services.hard_words.all() == before
    assert not page.bell.told.isVisible()


def test_signs_alone_are_no_word_and_that_is_told(page: TodayPage, services: Services) -> None:
    before = services.hard_words.all()
    ring(page, "?!")

    assert services.hard_words.all() == before
    assert page.problem.text() == page.look("problem.words_missing").words


def test_a_word_with_a_meaning_is_told_with_it(page: TodayPage, services: Services) -> None:
    ring(page, "Advocates")

    word = services.hard_words.word("advocate")
    assert word is not None
    assert page.bell.told.words == f"“advocate” is in the list: {word.listed.meaning}"


def test_the_words_of_today_wait_there_and_lead_to_their_page(
    qtbot: QtBot, look: Look, services: Services
) -> None:
    for word in ("nexus", "paradigm", "tranche", "vertical"):
        services.hard_words.ring(word)
    page = TodayPage(look, services)
    qtbot.addWidget(page)

    assert page.bell.told.words.endswith("easy words: nexus, paradigm, tranche, …")
    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.bell.go.click()
    assert asked.args == [PageName.WORDS, "nexus"]


def test_the_way_leads_to_the_word_that_was_rung_last(qtbot: QtBot, page: TodayPage) -> None:
    ring(page, "vertical")
    ring(page, "nexus")

    with qtbot.waitSignal(page.asked_for_page) as asked:
        page.bell.go.click()
    assert asked.args == [PageName.WORDS, "nexus"]


def test_nothing_is_cut_off_in_the_smallest_window(
    window: Window, desk: Desk, page: TodayPage, services: Services
) -> None:
    services.visits.ask_to_talk(services.people.members()[0].id)
    page.refresh()
    for word in ("strategic commissioning", "paradigm shift", "nexus of partners"):
        ring(page, word)
    settle()

    assert window.size().toTuple() == (1366, 768)
    for part in (page.talk, page.room, page.turns, page.waiting, page.tell_who, page.bell):
        assert part.height() >= part.minimumSizeHint().height(), part
    for words in (page.bell.told, page.tell_who.words):
        assert words.height() >= words.heightForWidth(words.width())
    list_of_views = page.waiting.list
    assert list_of_views.geometry().bottom() < page.waiting.height()
    assert list(unnamed(page.bell)) == []
