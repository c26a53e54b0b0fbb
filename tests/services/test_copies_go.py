"""What was deleted goes from all that lies beside the board, and from sticks, in time."""

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.bringing_back import source_of
from app.domain.copies import KEEP_DAYS
from app.services.copies import Copies
from app.storage import copies
from app.storage.bringing_back import bring_back
from app.storage.copy_places import ON_STICK
from tests.storage.conftest import OwnBoard, own, own_made_once
from tests.storage.copying import copy, flip

__all__ = ["own", "own_made_once"]

FIRST = datetime(2026, 11, 23, 10, tzinfo=UTC)
DAY = timedelta(days=1)
CopiesOn = Callable[[datetime], Copies]


@pytest.fixture
def on(own: OwnBoard) -> CopiesOn:
    """Return the copies of the board as they are on a day, in an app that was just started."""
    return lambda day: Copies(source_of(own.files, own.key), now=lambda: day)


def test_a_damaged_board_that_was_set_aside_goes_when_its_days_have_passed(
    own: OwnBoard, on: CopiesOn
) -> None:
    kept = copy(own)
    flip(own.files.store, 8 * 30_000)
    bring_back(kept, source_of(own.files, own.key), FIRST).close()
    on(FIRST + (KEEP_DAYS - 1) * DAY).make()
    assert len(list(own.folder.glob("damaged-*"))) == 1
    on(FIRST + KEEP_DAYS * DAY).make()
    assert list(own.folder.glob("damaged-*")) == []


def test_a_board_from_before_an_upgrade_goes_when_its_days_have_passed(
    own: OwnBoard, on: CopiesOn
) -> None:
    before = own.folder / "board-before-0028.db"
    before.write_bytes(own.files.store.read_bytes())
    os.utime(before, (FIRST.timestamp(), FIRST.timestamp()))
    on(FIRST + (KEEP_DAYS - 1) * DAY).make()
    assert before.exists()
    on(FIRST + KEEP_DAYS * DAY).make()
    assert not before.exists()


def test_no_copy_goes_while_the_day_may_be_wrong(own: OwnBoard) -> None:
    believed, day = [True], [FIRST]
    here = Copies(
        source_of(own.files, own.key),
        now=lambda: day[0],
        may_forget=lambda: believed[0],
    )
    first = here.make().here
    believed[0], day[0] = False, FIRST + 400 * DAY
    here.make()
    assert first in copies.found(here.places.here)
    believed[0], day[0] = True, day[0] + DAY
    here.make()
    assert first not in copies.found(here.places.here)


def test_a_stick_that_was_away_is_tidied_as_soon_as_it_is_seen(
    own: OwnBoard, on: CopiesOn, tmp_path: Path
) -> None:
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    on(FIRST).choose_outside(stick)
    on(FIRST).make()
    stick.rename(drawer)
    later = on(FIRST + (KEEP_DAYS + 10) * DAY)
    later.make()
    later.tidy_what_came()
    assert later.places.away == {stick: FIRST}
    drawer.rename(stick)
    assert not later.are_due()
    later.tidy_what_came()
    assert copies.found(stick / ON_STICK) == []
    assert later.places.away == {}


def test_a_stick_that_was_used_before_is_tidied_too_and_then_forgotten(
    own: OwnBoard, on: CopiesOn, tmp_path: Path
) -> None:
    old, new = tmp_path / "old", tmp_path / "new"
    for stick in (old, new):
        stick.mkdir()
    on(FIRST).choose_outside(old)
    on(FIRST).make()
    on(FIRST + DAY).choose_outside(new)
    on(FIRST + DAY).make()
    assert len(copies.found(old / ON_STICK)) == 1
    then = on(FIRST + KEEP_DAYS * DAY)
    then.make()
    assert copies.found(old / ON_STICK) == []
    assert list(then.places.named) == [new]


def test_a_clock_that_was_set_back_deletes_nothing_and_copies_go_on(
    own: OwnBoard, on: CopiesOn, tmp_path: Path
) -> None:
    on(FIRST).choose_outside(tmp_path)
    first = on(FIRST).make().here
    early = on(FIRST - 400 * DAY)
    assert early.are_due()
    assert early.wants_outside()
    second = early.make().here
    assert set(copies.found(early.places.here)) == {first, second}
    assert not early.are_due()
    assert not early.wants_outside()
    assert on(FIRST - 400 * DAY + timedelta(hours=1)).are_due()


def test_a_copy_of_a_day_to_come_goes_as_long_after_it_was_found_as_any_other(
    own: OwnBoard, on: CopiesOn
) -> None:
    ahead = on(FIRST + 3650 * DAY).make().here
    on(FIRST).make()  # the clock is right again
    on(FIRST + (KEEP_DAYS - 1) * DAY).make()
    assert ahead.folder.exists()
    on(FIRST + KEEP_DAYS * DAY).make()
    assert not ahead.folder.exists()


def test_what_was_set_aside_on_a_day_to_come_goes_too(own: OwnBoard, on: CopiesOn) -> None:
    kept = copy(own)
    flip(own.files.store, 8 * 30_000)
    bring_back(kept, source_of(own.files, own.key), FIRST + 3650 * DAY).close()
    on(FIRST).make()
    assert len(list(own.folder.glob("damaged-*"))) == 1
    on(FIRST + KEEP_DAYS * DAY).make()
    assert list(own.folder.glob("damaged-*")) == []


def test_a_copy_of_a_day_to_come_is_older_than_those_made_since_it_was_found(
    own: OwnBoard, on: CopiesOn
) -> None:
    before = on(FIRST - DAY).make().here
    ahead = on(FIRST + 20 * DAY).make().here
    on(FIRST).make()
    since = on(FIRST + DAY).make().here
    listed = on(FIRST + DAY).all()
    places = [one.copy.folder for one in listed]
    assert places[0] == since.folder
    assert places.index(ahead.folder) < places.index(before.folder)
    assert [one.copy.folder for one in listed if one.is_ahead] == [ahead.folder]


def test_where_the_clock_is_behind_no_copy_is_lost(own: OwnBoard, on: CopiesOn) -> None:
    good = [on(FIRST + hour * DAY / 24).make().here for hour in range(3)]
    on(FIRST - 9000 * DAY).make()  # the battery of the clock is empty
    on(FIRST + DAY).make()
    assert all(one.folder.exists() for one in good)
    assert on(FIRST + DAY).all()[1].copy.folder == good[-1].folder
