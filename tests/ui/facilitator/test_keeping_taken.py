"""The tab of what was taken away: it is found, and brought back by one press."""

from uuid import uuid4

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sayings import Saying
from app.domain.views import Concern
from app.services.all import Services
from app.services.removals import Thing
from app.ui.facilitator.keeping import KeepingPage
from app.ui.facilitator.keeping_taken import LONGEST, TakenAwayPart
from app.ui.look import Look
from tests.ui.reading import words_within


def taken(services: Services, written: str) -> Saying:
    saying = Saying(uuid4(), written, "Elm sheer")
    services.sayings.save(saying)
    services.removals.remove(Thing.SAYING, saying.id)
    return saying


@pytest.fixture
def page(qtbot: QtBot, look: Look, services: Services) -> KeepingPage:
    """Return the page *Keep safe*, at what was taken away."""
    page = KeepingPage(
        look, {"taken_away": lambda page: TakenAwayPart(page, services.taken_away)}
    )
    qtbot.addWidget(page)
    page.show()
    return page


def part(page: KeepingPage) -> TakenAwayPart:
    shown = page.tabs.shown
    assert isinstance(shown, TakenAwayPart)
    return shown


def test_nothing_taken_away_is_said_in_words(page: KeepingPage) -> None:
    assert part(page).nothing.isVisible()
    assert part(page).list.rows == []


def test_a_press_brings_it_back(page: KeepingPage, services: Services) -> None:
    word = taken(services, "Elmshire")
    part(page).refresh()
    (row,) = part(page).list.rows
    assert "How to say a word: Elmshire" in words_within(row)
    (back,) = row.findChildren(QPushButton)
    back.click()
    assert word in services.sayings.all()
    assert part(page).list.rows == []


def test_a_search_finds_it_and_says_when_there_is_none(
    page: KeepingPage, services: Services
) -> None:
    for written in ("Elmshire", "Oakfield"):
        taken(services, written)
    part(page).search.setText("oak")
    (row,) = part(page).list.rows
    assert "Oakfield" in words_within(row)
    part(page).search.setText("ash")
    assert "has these words" in part(page).nothing.text()
    assert part(page).nothing.isVisible()


def test_long_words_are_cut_where_they_tell_enough(
    page: KeepingPage, services: Services
) -> None:
    taken(services, "word " * LONGEST)
    part(page).refresh()
    assert "…" in words_within(part(page).list.rows[0])


def test_what_two_people_must_agree_to_stays_and_says_why(
    page: KeepingPage, services: Services
) -> None:
    view = services.views.waiting(1)[0]
    services.removals.remove(Thing.VIEW, view.id)
    services.views.flag(view.id, Concern.WORRIED)
    part(page).refresh()
    (back,) = part(page).list.rows[0].findChildren(QPushButton)
    back.click()
    assert page.problem.isVisible()
    assert len(part(page).list.rows) == 1
