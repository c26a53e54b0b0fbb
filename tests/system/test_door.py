"""The door of a board slows down whoever guesses, and lets in whoever knows."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors.door import (
    KeyMissing,
    WaitMinutes,
    WaitSeconds,
    WrongPassphrase,
    WrongRecoveryCode,
)
from app.system.door import LONGEST_S, Door, wait_after


class Clock:
    """The clock on the wall, which anybody may set, and the one that nobody can set."""

    def __init__(self) -> None:
        self.now = 1_700_000_000.0
        self.since_start = 50.0

    def __call__(self) -> float:
        """What is read on the wall."""
        return self.now

    def steady(self) -> float:
        """What the other one says."""
        return self.since_start

    def go_on(self, seconds: float) -> None:
        """Let time go by."""
        self.now += seconds
        self.since_start += seconds


@pytest.fixture
def clock() -> Clock:
    """Return a clock that stands still until somebody moves it."""
    return Clock()


@pytest.fixture
def door(tmp_path: Path, clock: Clock) -> Door:
    """Return a door at which nobody has stood."""
    return Door(tmp_path, clock, clock.steady)


def wrong() -> None:
    """Open nothing, as a wrong passphrase does."""
    raise WrongPassphrase


def wrong_code() -> None:
    """Open nothing, as a wrong recovery code does."""
    raise WrongRecoveryCode


def guess(door: Door, clock: Clock, times: int) -> None:
    """Try wrong words so often, waiting each time."""
    for _time in range(times):
        clock.go_on(door.wait_s())
        with pytest.raises((WrongPassphrase, WaitSeconds)):
            door.enter(wrong)


def test_the_waits_double_up_to_five_minutes() -> None:
    waits = [wait_after(tries) for tries in range(14)]
    assert waits == [0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]
    assert wait_after(10**100) == LONGEST_S


def test_two_slips_cost_nothing(door: Door, clock: Clock) -> None:
    for _time in range(2):
        with pytest.raises(WrongPassphrase):
            door.enter(wrong)
    assert door.wait_s() == 0


def test_the_third_wrong_try_says_how_long_to_wait(door: Door, clock: Clock) -> None:
    guess(door, clock, 2)
    with pytest.raises(WaitSeconds) as told:
        door.enter(wrong)
    assert told.value.blanks == {"count": 2}


def test_nothing_is_looked_at_while_one_has_to_wait(door: Door, clock: Clock) -> None:
    guess(door, clock, 4)
    looked: list[int] = []
    with pytest.raises(WaitSeconds):
        door.enter(lambda: looked.append(1))
    assert not looked
    assert door.wait_s() == 4
    clock.go_on(4)
    door.enter(lambda: looked.append(2))
    assert looked == [2]


def test_what_is_right_makes_all_good_again(door: Door, clock: Clock) -> None:
    guess(door, clock, 6)
    clock.go_on(door.wait_s())
    assert door.enter(lambda: "open") == "open"
    guess(door, clock, 2)
    assert door.wait_s() == 0


def test_a_long_wait_is_told_in_minutes(door: Door, clock: Clock) -> None:
    guess(door, clock, 11)
    with pytest.raises(WaitMinutes) as told:
        door.check()
    assert told.value.blanks == {"count": 5}


def test_a_restart_is_no_way_round_it(door: Door, clock: Clock, tmp_path: Path) -> None:
    guess(door, clock, 7)
    clock.go_on(1)
    assert Door(tmp_path, clock, clock.steady).wait_s() == 31


def test_the_code_and_the_passphrase_are_tries_at_one_door(door: Door, clock: Clock) -> None:
    guess(door, clock, 2)
    with pytest.raises(WaitSeconds):
        door.enter(wrong_code)


def test_what_goes_wrong_otherwise_is_no_try(door: Door, clock: Clock) -> None:
    def no_key() -> None:
        raise KeyMissing

    for _time in range(5):
        with pytest.raises(KeyMissing):
            door.enter(no_key)
    assert door.wait_s() == 0


def test_who_ends_the_app_in_the_middle_of_a_try_has_tried(
    door: Door, clock: Clock, tmp_path: Path
) -> None:
    guess(door, clock, 2)
    in_the_middle: list[float] = []
    door.enter(lambda: in_the_middle.append(Door(tmp_path, clock, clock.steady).wait_s()))
    assert in_the_middle == [2]


def test_a_clock_that_was_set_back_keeps_nobody_out_for_longer(
    door: Door, clock: Clock, tmp_path: Path
) -> None:
    guess(door, clock, 5)
    clock.now -= 86_400
    assert door.wait_s() == 8
    clock.go_on(8)
    assert door.wait_s() == 0
    assert Door(tmp_path, clock, clock.steady).wait_s() == 0


def test_a_clock_that_is_set_ahead_lets_nobody_try_sooner(door: Door, clock: Clock) -> None:
    guess(door, clock, 8)
    clock.now += 86_400
    assert door.wait_s() == 64
    clock.go_on(63)
    assert door.wait_s() == 1
    clock.go_on(1)
    assert door.wait_s() == 0


def test_a_disk_that_takes_nothing_keeps_nobody_out_and_still_slows_down(
    tmp_path: Path, clock: Clock
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    door = Door(tmp_path / "file", clock, clock.steady)
    guess(door, clock, 4)
    assert door.wait_s() == 4
    clock.go_on(4)
    assert door.enter(lambda: "open") == "open"
    assert door.wait_s() == 0


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside),
    max_leaves=3,
)


@settings(max_examples=60)
@given(anything, anything)
def test_whatever_stands_in_its_file_nobody_waits_longer_than_five_minutes(
    tmp_path: Path, count: object, since: object
) -> None:
    kept = json.dumps({"wrong": count, "since": since})
    (tmp_path / "door.json").write_text(kept, encoding="utf-8")
    clock = Clock()
    assert 0 <= Door(tmp_path, clock, clock.steady).wait_s() <= LONGEST_S
    clock.go_on(LONGEST_S)
    assert Door(tmp_path, clock, clock.steady).enter(lambda: "open") == "open"


@pytest.mark.parametrize("broken", [b"", b"{", b"[]", b"\xff\xfe", b'{"wrong": -3}'])
def test_a_broken_file_is_as_good_as_none(tmp_path: Path, clock: Clock, broken: bytes) -> None:
    (tmp_path / "door.json").write_bytes(broken)
    assert Door(tmp_path, clock, clock.steady).wait_s() == 0
