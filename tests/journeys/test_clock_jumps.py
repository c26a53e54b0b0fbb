"""Somebody sets the clock far ahead while the app runs: nothing is deleted before its day."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from app.domain.copies import moment
from app.domain.sayings import Saying
from app.keeping_safe import InFiles
from app.opened import OpenBoard
from app.pictures.library import Library
from app.services.removals import Thing
from app.storage.store import Store
from app.system.believed import Believed
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.window import Window
from tests.conftest import TODAY
from tests.ui.fit import settle

DAYS = 400


class Computer:
    """A computer whose clock can be set, and which has been on for a while."""

    def __init__(self) -> None:
        self.set_by, self.on_for = 0, 0

    def today(self) -> date:
        """The day that its clock says it is."""
        return TODAY + timedelta(days=self.set_by + self.on_for)

    def wall(self) -> float:
        """The clock that was set."""
        return time.time() + 86_400 * (self.set_by + self.on_for)

    def steady(self) -> float:
        """The one that nobody can set."""
        return time.monotonic() + 86_400 * self.on_for


@pytest.fixture
def computer() -> Computer:
    """Return a computer whose clock is right."""
    return Computer()


@pytest.fixture
def board(
    window: Window, stage: Stage, look: Look, store: Store, computer: Computer
) -> Iterator[OpenBoard]:
    """Return the practice board, open on that computer."""
    pictured = replace(look, pictures=Pictures(Library()))
    opened = OpenBoard(window, store, stage, pictured, computer.today)
    opened._believed = Believed(computer.wall, computer.steady)  # noqa: SLF001 - nobody sets ours
    opened.show_members()
    yield opened
    opened.close()


def begin_the_day(board: OpenBoard) -> None:
    """Ask who is here, and let what goes on its day go."""
    board.show_members()
    QThreadPool.globalInstance().waitForDone()
    settle()


def kept(board: OpenBoard) -> tuple[int, int]:
    """How much there is that was taken away, and how many calls."""
    services = board.services
    return len(services.taken_away.all()), len(services.calls.to_do())


def take_a_word_away(board: OpenBoard) -> Saying:
    """Take a word away that the voice says in a way of its own."""
    word = Saying(uuid4(), "Elmshire", "Elm sheer")
    board.services.sayings.save(word)
    board.services.removals.remove(Thing.SAYING, word.id)
    return word


def test_nothing_goes_while_the_clock_is_far_ahead_nor_when_it_is_put_right(
    board: OpenBoard, computer: Computer
) -> None:
    word = take_a_word_away(board)
    before = kept(board)
    assert all(before)
    for set_by in (DAYS, 0, -DAYS):
        computer.set_by = set_by
        begin_the_day(board)
        assert kept(board) == before
    computer.set_by = 0
    board.services.removals.bring_back(Thing.SAYING, word.id)
    assert word in board.services.sayings.all()


def test_what_is_old_goes_when_its_days_have_gone_by(
    qtbot: QtBot, board: OpenBoard, computer: Computer
) -> None:
    take_a_word_away(board)
    computer.on_for = DAYS
    begin_the_day(board)
    qtbot.waitUntil(lambda: kept(board) == (0, 0))


def test_a_copy_that_is_made_at_the_desk_lets_no_other_go_while_the_clock_is_far_ahead(
    board: OpenBoard, store: Store, computer: Computer
) -> None:
    believed = Believed(computer.wall, computer.steady)
    copies = InFiles(board.services, store, believed).copies
    copies.make()
    computer.set_by = DAYS
    copies._now = lambda: moment() + timedelta(days=DAYS)  # noqa: SLF001 - nobody sets ours
    copies.make()
    assert len(copies.all()) == 2
