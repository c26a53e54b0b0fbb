"""Feelings and calls are deleted when the board is opened and their day has come."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import QThreadPool
from sqlalchemy import delete, select

from app.domain.calls import Reason
from app.opened import OpenBoard
from app.services.all import Services
from app.storage.models import CallRow, FeelingRow
from app.storage.store import Store
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.window import Window

FELT_ON = date(2026, 11, 2)


class Clock:
    """A day that goes on when a test wants it to."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        """Which day it is."""
        return self.day


@pytest.fixture
def store(store: Store, services: Services) -> Store:
    """Return a board on which one call was kept, and one feeling."""
    member = services.people.members()[0].id
    at = datetime.combine(FELT_ON, time(11)).astimezone(UTC)
    with store.sessions.begin() as session:
        session.execute(delete(CallRow))
        session.execute(delete(FeelingRow))
        session.add(CallRow(id=uuid4(), member_id=member, reason=Reason.TALK, at=at))
        feeling = {"moment": "start", "mood": "bad", "felt_at": at}
        session.add(FeelingRow(id=uuid4(), member_id=member, **feeling))
    return store


@pytest.fixture
def clock() -> Clock:
    """Return the last day on which they are kept."""
    return Clock(FELT_ON + timedelta(days=29))


@pytest.fixture
def opened(
    window: Window, stage: Stage, look: Look, store: Store, clock: Clock
) -> Iterator[OpenBoard]:
    """Return the board, open on that day."""
    made = OpenBoard(window, store, stage, look, clock)
    made.show_members()
    yield made
    QThreadPool.globalInstance().waitForDone()


def kept(store: Store) -> int:
    QThreadPool.globalInstance().waitForDone()
    with store.sessions() as session:
        rows = [*session.scalars(select(CallRow)), *session.scalars(select(FeelingRow))]
        return len(rows)


def test_they_stay_until_their_day(opened: OpenBoard, store: Store) -> None:
    assert kept(store) == 2


def test_they_go_when_the_board_is_opened_on_their_day(
    window: Window, stage: Stage, look: Look, store: Store, clock: Clock
) -> None:
    clock.day += timedelta(days=1)
    OpenBoard(window, store, stage, look, clock).show_members()
    assert kept(store) == 0


@pytest.mark.parametrize("goes_to", ["show_members", "show_desk"])
def test_they_go_after_midnight_on_a_board_that_was_left_open(
    opened: OpenBoard, store: Store, clock: Clock, goes_to: str
) -> None:
    assert kept(store) == 2
    clock.day += timedelta(days=1)
    getattr(opened, goes_to)()
    assert kept(store) == 0


def test_a_shorter_time_deletes_nothing_until_the_board_is_opened_again(
    opened: OpenBoard, store: Store, clock: Clock
) -> None:
    opened.services.calls.keep_for(7)
    opened.show_members()
    assert kept(store) == 2
    clock.day += timedelta(days=1)
    opened.show_members()
    assert kept(store) == 0
