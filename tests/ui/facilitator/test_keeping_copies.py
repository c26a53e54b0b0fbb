"""The tab *Copies* of the page *Keep safe*."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.at_desk import AtDesk
from app.bringing_back import source_of
from app.domain.copies import moment
from app.services.all import Services
from app.services.copies import Copies
from app.services.removals import Thing
from app.storage import copies
from app.storage.store import Store
from app.ui.facilitator.desk import Desk
from app.ui.facilitator.keeping_copies import CopiesPart
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import Window
from tests.storage.copying import flip
from tests.ui.fit import settle

pytestmark = pytest.mark.qt_log_ignore("OpenType support missing")


@pytest.fixture
def side(window: Window, stage: Stage, look: Look, services: Services, store: Store) -> AtDesk:
    """Return the facilitator's side of the practice board."""
    return AtDesk(look, services, stage, store, window)


@pytest.fixture
def desk(side: AtDesk, window: Window) -> Desk:
    """Return the desk, on show."""
    made = side.make()
    window.show_screen(made)
    return made


def open_tab(desk: Desk) -> CopiesPart:
    """Open the tab, with all copies read."""
    desk.open(PageName.KEEPING, "copies")
    assert desk.page is not None
    part = desk.page.tabs.shown  # type: ignore[attr-defined]
    assert isinstance(part, CopiesPart)
    finish()
    return part


def copies_of(side: AtDesk) -> Copies:
    assert side.safe.files is not None
    return side.safe.files.copies


def finish() -> None:
    """Let what was begun come to its end, and what that began."""
    for _time in range(3):
        QThreadPool.globalInstance().waitForDone()
        settle()


def lines(part: CopiesPart) -> list[str]:
    return [f"{line.words}: {line.under}" for line in part.list.list.lines]


def test_a_press_makes_a_copy_which_is_in_the_list(desk: Desk, side: AtDesk) -> None:
    part = open_tab(desk)
    assert lines(part) == []
    assert part.list.note.text() == "There is no copy yet."
    part.make.press.click()
    finish()
    assert part.make.told.words == "A copy was made on this laptop."
    (line,) = lines(part)
    assert "On this laptop." in line
    assert "MB. Sound." in line
    assert len(copies_of(side).all()) == 1


def test_of_a_copy_of_a_day_to_come_it_is_told_that_the_clock_was_wrong(
    desk: Desk, side: AtDesk, store: Store
) -> None:
    here, source = copies_of(side).places.here, source_of(store.files, store.key)
    copies.make(source, here, moment() + timedelta(days=400))
    (line,) = lines(open_tab(desk))
    assert line.endswith("Sound. The clock was wrong when it was made.")


def test_a_copy_goes_to_the_stick_that_was_chosen(desk: Desk, tmp_path: Path) -> None:
    part = open_tab(desk)
    stick = tmp_path / "stick"
    stick.mkdir()
    part.outside.choose(stick)
    part.make.press.click()
    finish()
    assert part.make.told.words == "A copy was made on this laptop, and one outside it."
    assert ["Outside" in line for line in lines(part)].count(True) == 1
    assert str(stick) in part.outside.where.words
    assert part.outside.last.words.startswith("The last one: ")
    part.outside.use_none.click()
    assert part.outside.where.words.startswith("No folder or memory stick is chosen.")


def test_a_stick_that_is_not_in_is_told_in_one_sentence(desk: Desk, tmp_path: Path) -> None:
    part = open_tab(desk)
    stick = tmp_path / "stick"
    stick.mkdir()
    part.outside.choose(stick)
    shutil.rmtree(stick)
    part.make.press.click()
    finish()
    assert desk.page is not None
    assert desk.page.problem.text() == (
        f"We cannot save copies in {stick}. Please put the memory stick in."
    )
    assert part.make.told.words == "A copy was made on this laptop."
    assert "is not there now" in part.outside.where.words
    assert len(lines(part)) == 1


def test_the_page_says_which_place_was_last_seen_when(desk: Desk, tmp_path: Path) -> None:
    part = open_tab(desk)
    old, new = tmp_path / "old stick", tmp_path / "new stick"
    for stick in (old, new):
        stick.mkdir()
    part.outside.choose(old)
    part.make.press.click()
    finish()
    assert part.outside.away.isHidden()
    part.outside.choose(new)
    old.rename(tmp_path / "in a drawer")
    part.outside.refresh()
    assert part.outside.away.words.startswith(f"{old} was last seen on ")
    assert "may still hold what was deleted since" in part.outside.away.words
    (tmp_path / "in a drawer").rename(old)
    part.outside.refresh()
    assert part.outside.away.isHidden()


def test_a_full_stick_is_told_and_the_copy_here_is_made(desk: Desk, small_disk: Path) -> None:
    part = open_tab(desk)
    part.outside.choose(small_disk)
    (small_disk / "photos").write_bytes(bytes(2_900_000))
    part.make.press.click()
    finish()
    assert desk.page is not None
    assert desk.page.problem.text().startswith("There is no room for a copy in ")
    assert part.make.press.isEnabled()
    assert len(lines(part)) == 1
    assert list((small_disk / "together-board-copies").iterdir()) == []


def test_what_would_change_is_shown_before_a_copy_is_brought_back(
    qtbot: QtBot, desk: Desk, side: AtDesk, services: Services
) -> None:
    copies_of(side).make()
    member = services.people.members()[0]
    services.removals.remove(Thing.MEMBER, member.id)
    part = open_tab(desk)
    part.list.list.pressed_on.emit(part.list.list.lines[0].thing)
    finish()
    assert part.back.isVisible()
    members, meetings = part.back.rows[:2]
    count = len(services.people.members())
    assert members == f"Members {count} now {count + 1} in the copy: 1 more"
    assert meetings.endswith("as many in the copy")
    with qtbot.waitSignal(side.safe.asked_to_bring_back) as asked:
        part.back.bring.click()
    assert asked.args == [copies_of(side).all()[0].copy]


def test_a_copy_may_be_left_where_it_is(desk: Desk, side: AtDesk) -> None:
    copies_of(side).make()
    part = open_tab(desk)
    part.look_at(part.list.list.lines[0].thing)  # type: ignore[arg-type]
    finish()
    part.back.leave.click()
    assert not part.back.isVisible()
    assert part.list.isVisible()


def test_a_damaged_copy_is_told_and_cannot_be_brought_back(desk: Desk, side: AtDesk) -> None:
    made = copies_of(side).make()
    flip(made.here.folder / "board.db", 8 * 9000)
    part = open_tab(desk)
    (line,) = lines(part)
    assert line.endswith("Damaged: it cannot be brought back.")
    part.list.list.pressed_on.emit(part.list.list.lines[0].thing)
    finish()
    assert not part.back.isVisible()


def test_people_are_reminded_of_a_copy_outside_after_a_week(
    store: Store, tmp_path: Path
) -> None:
    now = [moment()]
    copies = Copies(source_of(store.files, store.key), now=lambda: now[0])
    assert copies.wants_outside()
    copies.make()
    assert copies.wants_outside()
    copies.choose_outside(tmp_path)
    now[0] += timedelta(minutes=1)
    copies.make()
    assert not copies.wants_outside()
    now[0] += timedelta(days=7)
    assert copies.wants_outside()


def test_copies_are_due_when_the_newest_is_an_hour_old(store: Store) -> None:
    now = [moment()]
    copies = Copies(source_of(store.files, store.key), now=lambda: now[0])
    assert copies.are_due()
    copies.make()
    assert not copies.are_due()
    now[0] += timedelta(hours=1)
    assert copies.are_due()


def test_copies_are_kept_for_as_long_as_the_board_chose(
    desk: Desk, side: AtDesk, services: Services
) -> None:
    services.keep_times.clean_copies_within(90)
    assert copies_of(side).days == 90
    part = open_tab(desk)
    told = " ".join(label.text() for label in part.findChildren(QLabel))
    assert "Copies that are 90 days old" in told
