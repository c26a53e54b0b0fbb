"""What is typed at the desk is never lost: not by typing on, and not by a full disk."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.errors.store import DiskFull
from app.domain.errors.writing import WordsMissing
from app.services.all import Services, make_services
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.outcomes import OutcomesPage
from app.ui.facilitator.page import Page, PageName
from app.ui.look import Look
from app.ui.window import Window
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, open_with_key
from tests.storage.test_disk import fill


class Disk:
    """Takes what is typed, but for while it is full."""

    def __init__(self) -> None:
        self.is_full = False
        self.taken: list[str] = []

    def take(self, words: str) -> None:
        """Keep words, if there is room."""
        if self.is_full:
            raise DiskFull
        self.taken.append(words)


@pytest.fixture
def disk() -> Disk:
    """Return a disk with room."""
    return Disk()


@pytest.fixture
def desk(window: Window, look: Look, services: Services) -> Desk:
    """Return a desk with two empty pages."""
    makers = {
        PageName.TODAY: lambda: Page(look, "Today"),
        PageName.PLAN: lambda: Page(look, "Plan"),
    }
    made = Desk(look, "Elmshire", services.removals, makers)
    window.show_screen(made)
    return made


def page_of(desk: Desk) -> Page:
    assert desk.page is not None
    return desk.page


def test_somebody_who_types_on_and_on_is_saved_meanwhile(
    qtbot: QtBot, desk: Desk, disk: Disk
) -> None:
    typed = 0

    def go_on() -> bool:
        nonlocal typed
        typed += 1
        page_of(desk).save_soon("words", lambda: disk.take(f"{typed} letters"))
        return bool(disk.taken)

    qtbot.waitUntil(go_on, timeout=20_000)
    assert typed > 1


def test_what_a_full_disk_would_not_take_is_saved_by_itself_when_there_is_room(
    qtbot: QtBot, desk: Desk, disk: Disk
) -> None:
    page = page_of(desk)
    disk.is_full = True
    page.save_soon("words", lambda: disk.take("typed"))
    page.save_now()
    assert page.problem.isVisible()
    disk.is_full = False
    qtbot.waitUntil(lambda: disk.taken == ["typed"], timeout=20_000)
    assert page.problem.isHidden()


def test_a_page_with_something_unsaved_is_not_left(
    qtbot: QtBot, desk: Desk, disk: Disk
) -> None:
    page = page_of(desk)
    disk.is_full = True
    page.save_soon("words", lambda: disk.take("typed"))
    desk.side.buttons[PageName.PLAN].click()
    assert desk.page is page
    assert desk.side.buttons[PageName.TODAY].isChecked()
    with qtbot.assertNotEmitted(desk.handed_over):
        desk.side.hand_over.click()
    disk.is_full = False
    desk.side.buttons[PageName.PLAN].click()
    assert desk.page is not page
    assert disk.taken == ["typed"]


def test_the_later_of_two_things_typed_is_what_is_saved(desk: Desk, disk: Disk) -> None:
    page = page_of(desk)
    disk.is_full = True
    page.save_soon("words", lambda: disk.take("first"))
    page.save_now()
    page.save_soon("words", lambda: disk.take("second"))
    disk.is_full = False
    page.save_now()
    assert disk.taken == ["second"]


def test_what_is_wrong_with_the_words_themselves_keeps_nobody_on_the_page(desk: Desk) -> None:
    page = page_of(desk)

    def refuse() -> None:
        raise WordsMissing

    page.save_soon("words", refuse)
    desk.open(PageName.PLAN)
    assert desk.page is not page


@pytest.fixture
def small(practice_made_once: Path, practice_key: bytes, small_disk: Path) -> Iterator[Store]:
    """Return a practice board on a disk of three megabytes."""
    shutil.copytree(practice_made_once, small_disk / "own")
    store = open_with_key(small_disk / "own", practice_key)
    yield store
    store.close()


def test_an_outcome_typed_on_a_full_disk_stays_and_is_kept_when_there_is_room(
    qtbot: QtBot, look: Look, words: Catalogue, small: Store, small_disk: Path
) -> None:
    services = make_services(small.sessions, words, lambda: TODAY)
    page = OutcomesPage(look, services)
    qtbot.addWidget(page)
    page.show()
    filler = fill(small_disk)
    typed = "We asked the bus company. " * 20
    row = next(rows for group in page.editor.groups.values() for rows in group.rows)
    row.text.setPlainText(typed)
    page.save_now()
    assert page.problem.isVisible()
    assert row.text.toPlainText() == typed
    filler.unlink()
    page.save_now()
    assert page.problem.isHidden()
    assert page.outcome is not None
    kept = services.outcomes.outcome(page.outcome.id)
    assert typed.strip() in [line.phrase.words.strip() for line in kept.lines]
